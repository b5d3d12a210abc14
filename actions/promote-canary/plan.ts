/** Plans a canary on the platform that was observed: a pure function of the observation and the inputs. */
export { type Plan, planCanary, planResumption } from './platforms/platforms.ts'
