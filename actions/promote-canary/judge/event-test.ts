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

/**
 * The test as it is where so many events come at once: each φ events and units of exposure count as one. For clumps of that size the
 * likelihood ratio of Poisson counts becomes that of the clumps; for rates that vary it has mean at most 1 in the limit of
 * many events, S having φ times the variance it is reckoned with.
 */
export function inClumps(test: EventTest, clump: number): EventTest {
  if (clump === 1) return test
  return {
    add: (pair) => test.add(thinned(pair, clump)),
    get logE() {
      return test.logE
    },
  }
}

/** The pair with so many events, and as many units of exposure, taken for one. */
export function thinned(pair: EventPair, clump: number): EventPair {
  return {
    ...pair,
    suspectEvents: pair.suspectEvents / clump,
    suspectExposure: pair.suspectExposure / clump,
    referenceEvents: pair.referenceEvents / clump,
    referenceExposure: pair.referenceExposure / clump,
  }
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

/**
 * Evidence against "both hypotheses hold": the weighted mean of the e-values.
 * @param share the first one's part of the stake, between 0 and 1
 */
export function againstBoth(first: EventTest, second: EventTest, share: number): EventTest {
  return {
    add: (pair) => {
      first.add(pair)
      second.add(pair)
    },
    get logE() {
      return logAddExp(Math.log(share) + first.logE, Math.log1p(-share) + second.logE)
    },
  }
}
