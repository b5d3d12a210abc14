import type { Evidence, Judgement, MetricJudgement } from '../judge/judgement.ts'
import { armText, figure } from './figures.ts'

/**
 * What a verdict rests on, in one sentence for the person on call: the numbers of both versions in the metric that
 * decided, and how often chance alone would look so.
 *
 * @param promotedBecause of a promoted canary, why it got all the traffic; the judgement goes on afterwards
 */
export function verdictBasis(judgement: Judgement, promotedBecause?: string): string {
  const metric = decidingMetric(judgement)
  if (metric === undefined) return promotedBecause ?? 'Nothing has been compared yet.'
  const numbers = `${metric.name}: canary ${armText(metric.canary)}, stable version ${armText(metric.stable)}`
  if (promotedBecause !== undefined) return `${numbers}. ${promotedBecause}`
  switch (judgement.verdict) {
    case 'regression':
      return judgement.comparedWith === 'record'
        ? `At 100 % the canary does worse than the stable version did before it. A canary that is as good would look so bad in at most ${oneIn(judgement.global)}.`
        : `${numbers}. A canary that is as good would look so bad in at most ${oneIn(judgement.global)}.`
    case 'no-regression':
      return `${numbers}. A canary that is worse than the margin would look so good in at most ${oneIn(metric.safety[0])}.`
    case 'insufficient-traffic':
      return `${numbers}. That proves neither harm nor safety.`
    case 'frozen':
      return `${numbers}. The stable version fails far beyond its history too, and no harm of the canary is proven.`
  }
}

/** The metric with the most evidence of harm where harm is proven, else the guardrail that is furthest from proven safe. */
function decidingMetric(judgement: Judgement): MetricJudgement | undefined {
  const { metrics } = judgement
  if (judgement.verdict === 'regression') return metrics.find(({ name }) => name === judgement.leading)
  if (judgement.verdict === 'frozen') return metrics.find(({ name }) => name === judgement.metric)
  return metrics
    .filter(({ role }) => role === 'guardrail')
    .toSorted((a, b) => (a.safety[0]?.logE.at(-1) ?? 0) - (b.safety[0]?.logE.at(-1) ?? 0))[0]
}

/** An e-value passes 1/level with at most that chance, whenever one looks (Ville's inequality). */
function oneIn(evidence: Evidence | undefined): string {
  const threshold = evidence?.threshold ?? Number.POSITIVE_INFINITY
  return Number.isFinite(threshold) ? `1 of ${figure(threshold)} releases` : 'no release'
}
