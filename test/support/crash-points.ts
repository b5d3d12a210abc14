import type { Fault, Faults, LoggedRequest } from './fault-proxy.ts'

/** One call of a recorded run: the how manieth of its operation. */
export interface CrashPoint {
  readonly service: string
  readonly operation: string
  /** 1 for the first. */
  readonly nth: number
}

/** What happens at a crash point. */
export const DISASTERS = [
  'throttled',
  'server error',
  'refused',
  'reset before it took effect',
  'reset after it took effect',
  'killed before',
  'killed after',
] as const
export type Disaster = (typeof DISASTERS)[number]

/** Every call of a recorded run, in turn. */
function crashPointsOf(requests: readonly LoggedRequest[]): readonly CrashPoint[] {
  const seen = new Map<string, number>()
  return requests.map(({ service, operation }) => {
    const key = `${service}:${operation}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return { service, operation, nth }
  })
}

/** Every call that each of the recorded runs made, in turn. */
export function commonPoints(runs: readonly (readonly LoggedRequest[])[]): readonly CrashPoint[] {
  const [first = [], ...others] = runs.map(crashPointsOf)
  return first.filter((point) =>
    others.every((run) =>
      run.some(
        ({ service, operation, nth }) =>
          service === point.service && operation === point.operation && nth === point.nth,
      ),
    ),
  )
}

/**
 * Orders a disaster.
 *
 * @param kill ends the process under test with SIGKILL
 */
export function arrange(faults: Faults, point: CrashPoint, disaster: Disaster, kill: () => void) {
  const injections = faultsOf(disaster, kill).map((fault) => faults.inject(point, fault))
  return { struck: () => injections.some(({ hits }) => hits > 0) }
}

function faultsOf(disaster: Disaster, kill: () => void): readonly Fault[] {
  switch (disaster) {
    case 'throttled':
      return [{ kind: 'throttle' }]
    case 'server error':
      return [{ kind: 'server-error' }]
    case 'refused':
      return [{ kind: 'access-denied' }]
    case 'reset before it took effect':
      return [{ kind: 'reset' }]
    case 'reset after it took effect':
      return [{ kind: 'lose-answer' }]
    case 'killed before':
      return [{ kind: 'before', hook: kill }, { kind: 'reset' }]
    case 'killed after':
      return [{ kind: 'after', hook: kill }]
  }
}
