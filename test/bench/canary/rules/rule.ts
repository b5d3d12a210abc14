import type { ErrorCell, ErrorTraffic } from '../traffic.ts'

/** When a rule would have acted; minutes are counted from 1, Infinity means never. */
export interface Decision {
  readonly rollBack: number
  readonly promote: number
}

/** A way to judge a canary by its errors. */
export interface ErrorRule {
  readonly name: string
  /** Where the rule is documented. */
  readonly source: string
  /** Too slow for every replication: only one in so many is judged. */
  readonly every?: number
  decide(traffic: ErrorTraffic, cell: ErrorCell): Decision
}

/** Rules without early acceptance promote what they have not rolled back by the horizon. */
export function promoteAtHorizon(rollBack: number, horizonMinutes: number): Decision {
  return { rollBack, promote: rollBack <= horizonMinutes ? Number.POSITIVE_INFINITY : horizonMinutes }
}
