import { quantity } from '../../shared/quantity.ts'
import { wasReported } from '../judge/gather-evidence.ts'
import { minutesUntilScoresProve } from '../judge/score-forecast.ts'
import type { MetricSettings } from '../judge/settings.ts'
import type { HistoryMinute } from '../judge/trace.ts'
import { faultOfSample } from '../judge/undefined-values.ts'
import type { CustomSources } from './custom-figures.ts'

/** What is known of custom metrics before the canary gets traffic. */
export interface MetricsBefore {
  readonly metrics: Readonly<Record<string, MetricSettings>>
  readonly sources: CustomSources
  readonly history: readonly HistoryMinute[]
  /** Chance of a wrong proof of safety. */
  readonly beta: number
  /** The canary's largest share before it gets everything, 0 to 1. */
  readonly largestShare: number
  /** Time until 100 % at most. */
  readonly deadlineMinutes: number
}

/** What is wrong with a metric, and whether the canary could ever be promoted with it. */
export interface MetricProblem {
  readonly metric: string
  readonly kind: 'refused' | 'warning'
  readonly explanation: string
}

/**
 * Looks at the stable version's history for what would only show after hours: a metric that is never reported, values that cannot
 * be right, and scores that cannot be proven before the deadline even if both versions are alike.
 */
export function problemsBefore(before: MetricsBefore): readonly MetricProblem[] {
  if (before.history.length === 0) return []
  return Object.keys(before.sources).flatMap((metric): MetricProblem[] => {
    const settings = before.metrics[metric]
    if (settings === undefined) return []
    const decides = settings.role !== 'observe'
    const samples = before.history.map(({ stable }) => stable.samples[metric])
    const reported = samples.filter(wasReported)
    if (reported.length === 0) {
      const consequence =
        settings.mustHaveData === true ? ' Nothing is promoted before both versions report it.' : ''
      const explanation = `The stable version reported no data for it in ${quantity(samples.length, 'minute')} of history. Check its query or name, and its source.${consequence}`
      return [{ metric, kind: 'warning', explanation }]
    }
    const faults = reported.flatMap((sample) => faultOfSample(settings, sample) ?? [])
    const [first] = faults
    if (first !== undefined) {
      const kind = decides && faults.length > reported.length / 2 ? 'refused' : 'warning'
      const explanation = `${faults.length} of ${quantity(reported.length, 'minute')} of the stable version's history have invalid values: ${first.seen}; allowed: ${first.allowed}.`
      return [{ metric, kind, explanation }]
    }
    return settings.kind === 'score' && settings.role === 'guardrail' ? scoreProblem(metric, before) : []
  })
}

function scoreProblem(metric: string, before: MetricsBefore): MetricProblem[] {
  const { history, largestShare, deadlineMinutes, beta } = before
  const settings = before.metrics[metric]
  if (settings?.kind !== 'score') return []
  const samples = history.flatMap(({ stable: { samples } }) => {
    const sample = samples[metric]
    return sample !== null && sample !== undefined && 'sumOfSquares' in sample ? [sample] : []
  })
  const minutes = minutesUntilScoresProve({ samples, settings, share: largestShare, beta })
  if (minutes !== null && minutes <= deadlineMinutes / 2) return []
  const needs =
    minutes === null
      ? 'It could not be proven safe within a week'
      : `It needs about ${quantity(minutes, 'minute')} to be proven safe`
  const advice =
    'Use its `samples` and `sum` (and `squares`) instead of one mean a minute, raise its `tolerable-difference`, or set its role to `regress-only`.'
  const late = minutes === null || minutes > deadlineMinutes
  return [
    {
      metric,
      kind: late ? 'refused' : 'warning',
      explanation: `${needs} even if both versions are alike, at ${Math.round(100 * largestShare)} % on the canary; the deadline is ${quantity(deadlineMinutes, 'minute')}.${late ? ` ${advice}` : ''}`,
    },
  ]
}
