import type { EventPair, EventTest } from './event-test.ts'
import { findCrossing } from './find-crossing.ts'
import type { Effect } from './judgement.ts'
import { RateRatioProcess } from './rate-ratio-process.ts'
import { RobustRatioProcess } from './robust-tests.ts'

/** Distances from the null, as factors, at which the interval's ends are tested. */
const FACTORS = [1.1, 1.25, 1.5, 2, 3, 5, 10, 25]
/** Ratios beyond e^±LIMIT count as 0 and Infinity. */
const LIMIT = 12

/**
 * The rate ratio, suspect over reference, with its 1 - alpha confidence sequence: all ratios that neither the e-process
 * against "at most r" nor the one against "at least r" rejects at alpha/2 (inversion; Lindon & Malek 2022, §4). The
 * estimate is Mantel and Haenszel's, which weighs each minute by its own split.
 * @param robust whether the events come in bursts
 */
export function ratioEffect(pairs: readonly EventPair[], robust: boolean, alpha: number): Effect | null {
  let above = 0
  let below = 0
  let suspectEvents = 0
  let referenceEvents = 0
  for (const pair of pairs) {
    const total = pair.suspectExposure + pair.referenceExposure
    above += (pair.suspectEvents * pair.referenceExposure) / total
    below += (pair.referenceEvents * pair.suspectExposure) / total
    suspectEvents += pair.suspectEvents
    referenceEvents += pair.referenceEvents
  }
  if (suspectEvents + referenceEvents === 0) return null
  const threshold = Math.log(2 / alpha)
  const excess = (test: EventTest): number => {
    for (const pair of pairs) test.add(pair)
    return test.logE - threshold
  }
  const start = Math.log((above + 0.5) / (below + 0.5))
  const step = -3 * Math.sqrt(1 / (suspectEvents + 1) + 1 / (referenceEvents + 1))
  const lower = findCrossing((x) => excess(againstAtMost(Math.exp(x), robust)), {
    start,
    step,
    limit: -LIMIT,
  })
  const upper = findCrossing((x) => excess(againstAtLeast(Math.exp(-x), robust)), {
    start: -start,
    step,
    limit: -LIMIT,
  })
  return {
    scale: 'ratio',
    estimate: below > 0 ? above / below : Number.POSITIVE_INFINITY,
    lower: lower === null ? 0 : Math.exp(lower),
    upper: upper === null ? Number.POSITIVE_INFINITY : Math.exp(-upper),
  }
}

function againstAtMost(ratio: number, robust: boolean): EventTest {
  if (robust) return new RobustRatioProcess('harm', ratio)
  return new RateRatioProcess(
    ratio,
    FACTORS.map((factor) => factor * ratio),
  )
}

function againstAtLeast(ratio: number, robust: boolean): EventTest {
  if (robust) return new RobustRatioProcess('safety', ratio)
  return new RateRatioProcess(
    ratio,
    FACTORS.map((factor) => ratio / factor),
  )
}
