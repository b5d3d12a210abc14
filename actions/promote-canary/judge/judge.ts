import { countOf } from './count-of.ts'
import { decide } from './decide.ts'
import { type Dispersion, estimateDispersion } from './dispersion.ts'
import { EventEvidence } from './event-evidence.ts'
import type { Judgement } from './judgement.ts'
import type { MetricEvidence } from './metric-evidence.ts'
import { logAddExp } from './numerics/log-sum-exp.ts'
import { outageMetric, usualRates } from './outage.ts'
import { prepareMinutes } from './prepare-minutes.ts'
import { ScoreEvidence } from './score-evidence.ts'
import { type JudgeSettings, type MetricSettings, problemsOf } from './settings.ts'
import type { EpochMinute, HistoryMinute, MinuteTrace } from './trace.ts'
import { ValueEvidence } from './value-evidence.ts'

/** A metric with its evidence and the curves drawn so far. */
export interface JudgedMetric {
  readonly name: string
  readonly settings: MetricSettings
  /** Part in the global average; 0 for observed metrics. */
  readonly weight: number
  readonly evidence: MetricEvidence
  readonly harmCurve: number[]
  readonly safetyCurves: readonly number[][]
  minutesWithData: number
}

/** Everything the trace says, before it is put into a verdict. */
export interface Findings {
  readonly metrics: readonly JudgedMetric[]
  readonly judged: readonly EpochMinute[]
  /** ln of the weighted average of the metrics' e-values after each judged minute. */
  readonly globalCurve: readonly number[]
  readonly canaryRequests: number
  readonly judgedAtPresentWeight: number
  readonly warmUp: number
  readonly noData: number
  readonly outages: number
  /** The outage that the last minute with traffic belongs to. */
  readonly presentOutage: { readonly since: EpochMinute; readonly metric: string } | null
  readonly at: EpochMinute | null
  readonly deadlinePassed: boolean
}

/**
 * Judges a canary from everything that is known of it. Pure and deterministic: the same minutes in any order give the same
 * judgement, so it is called anew with the whole trace whenever a minute closes or late data arrive.
 *
 * Harm in any metric: the weighted average of the metrics' e-values, valid under any dependence between them; it never
 * rolls a healthy canary back with more than alpha, however often one looks. Safety: every guardrail by itself
 * (intersection-union, no correction), on the evidence as it stands now.
 *
 * @throws RangeError when the settings contradict themselves, with every reason
 * @throws TypeError when a sample has not the form that its metric's kind asks for
 */
export function judge(trace: MinuteTrace, settings: JudgeSettings): Judgement {
  const problems = problemsOf(settings)
  if (problems.length > 0) throw new RangeError(problems.join('; '))
  return decide(gather(trace, settings), settings)
}

function gather(trace: MinuteTrace, settings: JudgeSettings): Findings {
  const { minutes, start, presentWeightSince, absent } = prepareMinutes(trace, settings)
  const dispersions = dispersionsOf(trace.history, settings)
  const metrics = startMetrics(settings, dispersions)
  const usual = usualRates(settings, dispersions)
  const judged: EpochMinute[] = []
  const globalCurve: number[] = []
  let canaryRequests = 0
  let judgedAtPresentWeight = 0
  let warmUp = 0
  let noData = absent
  let outages = 0
  let presentOutage: Findings['presentOutage'] = null

  for (const { minute, status, minutesLeft } of minutes) {
    if (status === 'warm-up') warmUp++
    if (status === 'no-data') noData++
    if (status !== 'judged') continue
    const outage = outageMetric(usual, minute.stable)
    if (outage !== null) {
      outages++
      presentOutage ??= { since: minute.at, metric: outage }
      continue
    }
    presentOutage = null
    for (const metric of metrics) {
      if (metric.evidence.add(minute, minutesLeft)) metric.minutesWithData++
      metric.harmCurve.push(metric.evidence.harm)
      metric.safetyCurves.forEach((curve, step) => {
        curve.push(metric.evidence.safety(step))
      })
    }
    judged.push(minute.at)
    globalCurve.push(averageHarm(metrics))
    canaryRequests += minute.canary.requests ?? 0
    if (presentWeightSince !== null && minute.at >= presentWeightSince) judgedAtPresentWeight++
  }

  const at = minutes.at(-1)?.minute.at ?? null
  return {
    metrics,
    judged,
    globalCurve,
    canaryRequests,
    judgedAtPresentWeight,
    warmUp,
    noData,
    outages,
    presentOutage,
    at,
    deadlinePassed: at !== null && start !== null && at - start + 1 >= settings.horizonMinutes,
  }
}

function startMetrics(settings: JudgeSettings, dispersions: ReadonlyMap<string, Dispersion>): JudgedMetric[] {
  const entries = Object.entries(settings.metrics)
  const importance = (metric: MetricSettings): number =>
    metric.role === 'observe' ? 0 : (metric.importance ?? 1)
  const total = entries.reduce((sum, [, metric]) => sum + importance(metric), 0)
  return entries.map(([name, metric]) => {
    const weight = importance(metric) / total
    const target = 1 / (settings.alpha * (weight || 1))
    return {
      name,
      settings: metric,
      weight,
      evidence: startEvidence(name, metric, settings.nextWeights, target, dispersions),
      harmCurve: [],
      safetyCurves: settings.nextWeights.map(() => []),
      minutesWithData: 0,
    }
  })
}

function startEvidence(
  name: string,
  metric: MetricSettings,
  nextWeights: readonly number[],
  target: number,
  dispersions: ReadonlyMap<string, Dispersion>,
): MetricEvidence {
  if (metric.kind === 'score') return new ScoreEvidence(name, metric, nextWeights)
  if (metric.kind === 'value') return new ValueEvidence(name, metric, nextWeights)
  const dispersion = dispersions.get(name) ?? estimateDispersion([])
  return new EventEvidence(name, metric, dispersion, nextWeights, target)
}

function dispersionsOf(history: readonly HistoryMinute[], settings: JudgeSettings): Map<string, Dispersion> {
  const byMinute = new Map(history.map((minute) => [minute.at, minute]))
  const ordered = [...byMinute.values()].sort((a, b) => a.at - b.at)
  const dispersions = new Map<string, Dispersion>()
  for (const [name, metric] of Object.entries(settings.metrics)) {
    if (metric.kind === 'score' || metric.kind === 'value') continue
    const counts = ordered.flatMap((minute) => countOf(metric, name, minute.stable) ?? [])
    dispersions.set(name, estimateDispersion(counts))
  }
  return dispersions
}

function averageHarm(metrics: readonly JudgedMetric[]): number {
  let sum = Number.NEGATIVE_INFINITY
  for (const { weight, evidence } of metrics)
    if (weight > 0) sum = logAddExp(sum, Math.log(weight) + evidence.harm)
  return sum
}
