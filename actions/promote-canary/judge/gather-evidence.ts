import { CountReader } from './count-of.ts'
import type { Counted } from './dispersion.ts'
import { type EventContext, EventEvidence } from './event-evidence.ts'
import type { MetricEvidence } from './metric-evidence.ts'
import { logAddExp } from './numerics/log-sum-exp.ts'
import { outageMetric, usualRates } from './outage.ts'
import { prepareMinutes } from './prepare-minutes.ts'
import { ScoreEvidence } from './score-evidence.ts'
import type { EventMetric, JudgeSettings, MetricSettings } from './settings.ts'
import type { EpochMinute, HistoryMinute, Minute, MinuteTrace, Sample } from './trace.ts'
import { faultOfExcess, faultOfRequests, faultOfSample, type UndefinedValue } from './undefined-values.ts'
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
  /** Of these, the minutes in which both versions reported it: not those in which missing data counts as zero. */
  minutesReported: number
  /** Minutes that were not judged since a value in them is undefined. */
  minutesUndefined: number
}

/** Everything the trace says, before it is put into a verdict. */
export interface Findings {
  readonly metrics: readonly JudgedMetric[]
  readonly judged: readonly EpochMinute[]
  /** ln of the weighted average of the metrics' e-values after each judged minute. */
  readonly globalCurve: readonly number[]
  /** Minutes in which the canary had all the traffic and was held against the record. */
  readonly judgedAfterPromotion: readonly EpochMinute[]
  /** The same as `globalCurve`, after each of them. */
  readonly curveAfterPromotion: readonly number[]
  readonly canaryRequests: number
  readonly judgedAtPresentWeight: number
  /** The canary's configured weight, 0 to 1. */
  readonly presentWeight: number
  readonly warmUp: number
  readonly noData: number
  /** Judged minutes in which the stable version itself failed far beyond its history. */
  readonly outages: number
  /** Every invalid value, the history's first. */
  readonly undefinedValues: readonly UndefinedValue[]
  /** The outage that the last minute with traffic belongs to. */
  readonly presentOutage: { readonly since: EpochMinute; readonly metric: string } | null
  readonly at: EpochMinute | null
  readonly deadlinePassed: boolean
}

/**
 * Follows the evidence through the trace, minute by minute. Each curve depends at each minute only on the minutes before it and
 * on itself: cut the trace there and the curve ends with the same value.
 *
 * An undefined value is reported, and its metric is not judged in that minute. What the stable version suffers takes no minute out
 * of the comparison: leaving minutes out by what one version did would favour the other.
 */
export function gatherEvidence(trace: MinuteTrace, settings: JudgeSettings): Findings {
  const { minutes, start, presentWeight, presentWeightSince, absent } = prepareMinutes(trace, settings)
  const undefinedValues: UndefinedValue[] = []
  const history = countHistory(trace.history, settings, undefinedValues)
  const metrics = startMetrics(settings, history)
  const usual = usualRates(settings, history)
  const judged: EpochMinute[] = []
  const globalCurve: number[] = []
  const judgedAfterPromotion: EpochMinute[] = []
  const curveAfterPromotion: number[] = []
  let canaryRequests = 0
  let judgedAtPresentWeight = 0
  let warmUp = 0
  let noData = absent
  let outages = 0
  let presentOutage = null as Findings['presentOutage']

  for (const { minute, status, minutesLeft } of minutes) {
    if (status === 'warm-up') warmUp++
    if (status === 'no-data' || status === 'undefined') noData++
    if (status === 'undefined') undefinedValues.push(...undefinedRequests(minute))
    if (status === 'warm-up' || status === 'no-data' || status === 'undefined') continue
    const outage = outageMetric(usual, minute.stable, presentOutage?.metric ?? null)
    if (outage !== null) outages++
    presentOutage = outage === null ? null : { since: presentOutage?.since ?? minute.at, metric: outage }
    canaryRequests += minute.canary.requests ?? 0
    if (presentWeightSince !== null && minute.at >= presentWeightSince) judgedAtPresentWeight++
    if (status === 'after-promotion') {
      for (const metric of metrics)
        if (isDefined(metric, { minute, versions: ['canary'] }, undefinedValues))
          metric.evidence.addAfterPromotion(minute)
      judgedAfterPromotion.push(minute.at)
      curveAfterPromotion.push(average(metrics, ({ harmAfterPromotion }) => harmAfterPromotion))
      continue
    }
    for (const metric of metrics) {
      if (!isDefined(metric, { minute, versions: ['stable', 'canary'] }, undefinedValues))
        metric.minutesUndefined++
      else if (metric.evidence.add(minute, minutesLeft)) {
        metric.minutesWithData++
        if (isReported(metric.name, minute)) metric.minutesReported++
      }
      metric.harmCurve.push(metric.evidence.harm)
      metric.safetyCurves.forEach((curve, step) => {
        curve.push(metric.evidence.safety(step))
      })
    }
    judged.push(minute.at)
    globalCurve.push(average(metrics, ({ harm }) => harm))
  }

  const at = minutes.at(-1)?.minute.at ?? null
  return {
    metrics,
    judged,
    globalCurve,
    judgedAfterPromotion,
    curveAfterPromotion,
    canaryRequests,
    judgedAtPresentWeight,
    presentWeight,
    warmUp,
    noData,
    outages,
    undefinedValues,
    presentOutage,
    at,
    deadlinePassed: at !== null && start !== null && at - start + 1 >= settings.horizonMinutes,
  }
}

function undefinedRequests({ at, stable, canary }: Minute): UndefinedValue[] {
  return (['stable', 'canary'] as const).flatMap((version) => {
    const fault = faultOfRequests(version === 'stable' ? stable : canary)
    return fault === null ? [] : [{ at, version, metric: 'requests', ...fault }]
  })
}

/**
 * Whether a metric can be judged in a minute; adds invalid values to `found`. A canary with more errors than
 * requests is judged all the same, as one that failed them all: that counts only against itself.
 */
function isDefined(
  { name, settings }: JudgedMetric,
  { minute, versions }: { readonly minute: Minute; readonly versions: readonly UndefinedValue['version'][] },
  found: UndefinedValue[],
): boolean {
  let defined = true
  for (const version of versions) {
    const fault = faultOfSample(settings, minute[version].samples[name])
    const excess =
      fault === null && isCounted(settings) ? faultOfExcess(settings, minute[version], name) : null
    const told = fault ?? excess
    if (told !== null) found.push({ at: minute.at, version, metric: name, ...told })
    const harmless = fault === null && version === 'canary' && settings.worse === 'higher'
    if (told !== null && !harmless) defined = false
  }
  return defined
}

function isCounted(metric: MetricSettings): metric is EventMetric {
  return metric.kind === 'rate' || metric.kind === 'count'
}

function isReported(name: string, { stable, canary }: Minute): boolean {
  return wasReported(stable.samples[name]) && wasReported(canary.samples[name])
}

/** Whether a source said anything itself, events and not only their total. */
export function wasReported(sample: Sample | null | undefined): boolean {
  return sample !== null && sample !== undefined && !('count' in sample && sample.missing === true)
}

function startMetrics(
  settings: JudgeSettings,
  history: ReadonlyMap<string, readonly Counted[]>,
): JudgedMetric[] {
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
      evidence: startEvidence(name, metric, {
        history: history.get(name) ?? [],
        nextWeights: settings.nextWeights,
        target,
      }),
      harmCurve: [],
      safetyCurves: settings.nextWeights.map(() => []),
      minutesWithData: 0,
      minutesReported: 0,
      minutesUndefined: 0,
    }
  })
}

function startEvidence(name: string, metric: MetricSettings, context: EventContext): MetricEvidence {
  const { nextWeights } = context
  if (metric.kind === 'score') return new ScoreEvidence(name, metric, nextWeights)
  if (metric.kind === 'value') return new ValueEvidence(name, metric, nextWeights)
  return new EventEvidence(name, metric, context)
}

/** The stable version's counts before the canary, for each metric that counts events; collects invalid values. */
export function countHistory(
  history: readonly HistoryMinute[],
  settings: Pick<JudgeSettings, 'metrics'>,
  found: UndefinedValue[],
): Map<string, readonly Counted[]> {
  const byMinute = new Map(history.map((minute) => [minute.at, minute]))
  const ordered = [...byMinute.values()]
    .filter(({ at }) => Number.isSafeInteger(at))
    .sort((a, b) => a.at - b.at)
  const counts = new Map<string, readonly Counted[]>()
  for (const [name, metric] of Object.entries(settings.metrics)) {
    if (!isCounted(metric)) {
      for (const { at, stable } of ordered) {
        const fault = faultOfSample(metric, stable.samples[name])
        if (fault !== null) found.push({ at, version: 'stable', metric: name, ...fault })
      }
      continue
    }
    const reader = new CountReader(metric, name)
    const counted: Counted[] = []
    for (const { at, stable } of ordered) {
      const fault =
        faultOfRequests(stable) ??
        faultOfSample(metric, stable.samples[name]) ??
        faultOfExcess(metric, stable, name)
      const count = fault === null ? reader.read(stable) : null
      if (fault !== null) found.push({ at, version: 'stable', metric: name, ...fault })
      if (count !== null) counted.push(count)
    }
    counts.set(name, counted)
  }
  return counts
}

/** ln of the weighted average of the metrics' e-values, from what `logE` reads of each. */
function average(metrics: readonly JudgedMetric[], logE: (evidence: MetricEvidence) => number): number {
  let sum = Number.NEGATIVE_INFINITY
  for (const { weight, evidence } of metrics)
    if (weight > 0) sum = logAddExp(sum, Math.log(weight) + logE(evidence))
  return sum
}
