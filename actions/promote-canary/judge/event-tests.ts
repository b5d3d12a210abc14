import { DifferenceProcess } from './difference-process.ts'
import { againstAll, againstEither, type EventTest } from './event-test.ts'
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

/**
 * Evidence that a metric stays within what is tolerable at this weight: by the ratio or, where a difference is set, by that.
 * @param weight the canary's share that is asked for
 */
export function safetyTest(metric: EventMetric, robust: boolean, weight: number): EventTest {
  const margin = ratioMarginAt(weight, metric.tolerableRatio)
  const ratio = robust
    ? new RobustRatioProcess('safety', margin)
    : new RateRatioProcess(margin, healthyAlternatives(margin, metric.harmRatio))
  if (metric.tolerableDifference === undefined) return ratio
  const tolerable = metric.tolerableDifference / weight
  const difference = robust
    ? new RobustDifferenceTest('safety', tolerable)
    : new DifferenceProcess('safety', tolerable)
  return againstAll([ratio, difference])
}
