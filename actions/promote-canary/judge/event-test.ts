import { logAddExp } from './numerics/log-sum-exp.ts'

/** One minute's events of the version under suspicion and of the one it is compared with. */
export interface EventPair {
  readonly suspectEvents: number
  /** Requests or other units the events came out of, > 0. */
  readonly suspectExposure: number
  readonly referenceEvents: number
  /** > 0 */
  readonly referenceExposure: number
  /** The reference's rate as known before this minute, > 0. */
  readonly expectedRate: number
  /** The same, on the cautious side. */
  readonly forecastRate: number
  /** CV² of the rates from minute to minute that robust tests reckon with; 0 for the exact ones. */
  readonly burstiness: number
  /** Errors that come at once, as robust tests reckon with them: what a Poisson variance is multiplied by, ≥ 1. */
  readonly clump: number
  /** Minutes after this one until the deadline. */
  readonly minutesLeft: number
}

/** A test that gathers evidence minute by minute; its e-value is e^logE. */
export interface EventTest {
  add(pair: EventPair): void
  readonly logE: number
}

/** Evidence against "one of these hypotheses holds": the least of the e-values. */
export function againstEither(tests: readonly [EventTest, ...EventTest[]]): EventTest {
  if (tests.length === 1) return tests[0]
  return {
    add: (pair) => {
      for (const test of tests) test.add(pair)
    },
    get logE() {
      return tests.reduce((least, test) => Math.min(least, test.logE), Number.POSITIVE_INFINITY)
    },
  }
}

/** Evidence against "all of these hypotheses hold": the mean of the e-values. */
export function againstAll(tests: readonly [EventTest, ...EventTest[]]): EventTest {
  if (tests.length === 1) return tests[0]
  return {
    add: (pair) => {
      for (const test of tests) test.add(pair)
    },
    get logE() {
      const sum = tests.reduce((total, test) => logAddExp(total, test.logE), Number.NEGATIVE_INFINITY)
      return sum - Math.log(tests.length)
    },
  }
}
