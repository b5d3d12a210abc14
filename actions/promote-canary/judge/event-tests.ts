import { DifferenceProcess } from './difference-process.ts'
import { againstBoth, againstEither, type EventTest, inClumps } from './event-test.ts'
import { HarmTest } from './harm-test.ts'
import { ratioMarginAt } from './metric-evidence.ts'
import { healthyAlternatives, RateRatioProcess } from './rate-ratio-process.ts'
import { RobustDifferenceTest, RobustHarmTest, RobustRatioProcess } from './robust-tests.ts'
import type { EventMetric } from './settings.ts'

/**
 * Evidence that a metric is worse than is left alone: by the ratio and, where a difference is set, by that as well.
 * @param bursts minutes that bursts of events last; null when they do not come in bursts
 * @param target the e-value that decides
 */
export function harmTest(metric: EventMetric, bursts: number | null, target: number): EventTest {
  const { harmRatio, harmDifference } = metric
  const ratio =
    bursts === null ? new HarmTest(harmRatio, target) : new RobustHarmTest(harmRatio, target, bursts)
  if (!harmDifference) return ratio
  const difference =
    bursts === null
      ? new DifferenceProcess('harm', harmDifference)
      : new RobustDifferenceTest('harm', harmDifference)
  return againstEither([ratio, difference])
}

/** Part of the stake that goes by the ratio; the difference decides only for a service with next to no errors, and soon. */
const RATIO_SHARE = 0.8

/**
 * Evidence that a metric stays within what is tolerable at this weight: by the ratio or, where a difference is set, by that.
 * @param noise that the events come in bursts, or how many may come at once (1: they scatter like Poisson counts)
 * @param weight the canary's share that is asked for
 */
export function safetyTest(metric: EventMetric, noise: 'bursts' | number, weight: number): EventTest {
  const robust = noise === 'bursts'
  const margin = ratioMarginAt(weight, metric.tolerableRatio)
  const ratio = robust
    ? new RobustRatioProcess('safety', margin)
    : new RateRatioProcess(margin, healthyAlternatives(margin, metric.harmRatio))
  const clump = robust ? 1 : noise
  if (metric.tolerableDifference === undefined) return inClumps(ratio, clump)
  const tolerable = metric.tolerableDifference / weight
  const difference = robust
    ? new RobustDifferenceTest('safety', tolerable)
    : new DifferenceProcess('safety', tolerable)
  return inClumps(againstBoth(ratio, difference, RATIO_SHARE), clump)
}
