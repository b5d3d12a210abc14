import { quantity } from '../../shared/quantity.ts'
import { type JudgeOptions, LATENCY_METRICS } from '../inputs/judge-options.ts'
import { judge } from '../judge/judge.ts'
import type { Judgement } from '../judge/judgement.ts'
import { figuresOfRegression } from '../judge/regression-figures.ts'
import type { JudgeSettings, MetricSettings } from '../judge/settings.ts'
import type { MinuteTrace } from '../judge/trace.ts'
import type { Verdict } from '../machine/snapshot.ts'
import type { Step } from '../machine/steps.ts'

/** What the judge needs besides its options. */
export interface JudgeContext {
  readonly options: JudgeOptions
  readonly steps: readonly Step[]
  /** The canary's present share. */
  readonly percent: number
  readonly horizonMinutes: number
  readonly warmUpMinutes: number
  readonly minRequests: number
  /** Whether the stable version's response times are known from before. */
  readonly latency: boolean
}

/** The settings of the judge at the present share of the canary. */
export function judgeSettings(context: JudgeContext): JudgeSettings {
  const { options, steps, percent, latency } = context
  const metrics: Record<string, MetricSettings> = {}
  for (const [name, metric] of Object.entries(options.metrics)) {
    if (latency || !LATENCY_METRICS.includes(name) || name in options.sources) metrics[name] = metric
  }
  return {
    alpha: options.alpha,
    beta: options.beta,
    horizonMinutes: Math.max(1, context.horizonMinutes),
    nextWeights: steps.map((step) => step.percent / 100).filter((weight) => weight > percent / 100),
    warmupMinutes: context.warmUpMinutes,
    minMinutesAtWeight: 1,
    minCanaryRequests: context.minRequests,
    metrics,
  }
}

/** Judges a trace, in full and as a verdict for the machine. */
export function judgeTrace(
  trace: MinuteTrace,
  settings: JudgeSettings,
): { readonly judgement: Judgement; readonly verdict: Verdict } {
  const judgement = judge(trace, settings)
  const verdict = verdictOf(judgement)
  const figures = judgement.verdict === 'regression' ? figuresOfRegression(judgement, trace, settings) : ''
  return figures === ''
    ? { judgement, verdict }
    : { judgement, verdict: { ...verdict, explanation: `${verdict.explanation} ${figures}.` } }
}

/** What a judgement means for the next move. */
function verdictOf(judgement: Judgement): Verdict {
  const explanation = `${judgement.reason.charAt(0).toUpperCase()}${judgement.reason.slice(1)}.`
  switch (judgement.verdict) {
    case 'regression':
      return { kind: 'regression', explanation }
    case 'frozen':
      return { kind: 'outage', explanation }
    case 'no-regression':
      return { kind: judgement.action === 'promote' ? 'proven' : 'no-regression', explanation }
    case 'insufficient-traffic':
      return judgement.waitingFor.kind === 'data' || judgement.waitingFor.kind === 'defined-values'
        ? { kind: 'no-data', explanation }
        : { kind: 'too-little-traffic', explanation: `${explanation}${forecastOf(judgement)}` }
  }
}

function forecastOf({ forecast }: Extract<Judgement, { verdict: 'insufficient-traffic' }>): string {
  if (forecast === null) return ''
  return ` At this rate ${forecast.metric} needs about ${quantity(forecast.requests, 'more request')} (${quantity(forecast.minutes, 'minute')}).`
}
