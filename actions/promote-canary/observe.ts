/** Reads what a plan needs, on the platform that the inputs choose. Changes nothing. */
export { type Observation, observe } from './platforms/platforms.ts'
