import { quantity } from '../../shared/quantity.ts'
import type { Findings, JudgedMetric } from './gather-evidence.ts'
import type {
  AfterPromotion,
  Evidence,
  Forecast,
  Judgement,
  MetricJudgement,
  Regression,
  WaitingFor,
} from './judgement.ts'
import type { JudgeSettings } from './settings.ts'
import { describeUndefined, type UndefinedValue } from './undefined-values.ts'

/**
 * Puts findings into a verdict. Harm once proven stays proven; an outage that is on stops the advance; then safety of the
 * largest next weight whose guardrails all hold. The time beside the stable version and the time after the promotion are
 * two tests with alpha each: the second begins when the first has ended in favour of the canary.
 */
export function decide(findings: Findings, settings: JudgeSettings): Judgement {
  const threshold = 1 / settings.alpha
  const base = {
    at: findings.at,
    deadlinePassed: findings.deadlinePassed,
    minutes: {
      judged: findings.judged.length,
      warmUp: findings.warmUp,
      noData: findings.noData,
      outage: findings.outages,
    },
    judgedMinutes: findings.judged,
    global: evidence(findings.globalCurve, threshold),
    afterPromotion: afterPromotion(findings, threshold),
    metrics: findings.metrics.map((metric) => report(metric, settings)),
    undefinedValues: findings.undefinedValues,
  }
  const regression = findRegression(findings, settings)
  if (regression !== null) return { verdict: 'regression', ...base, ...regression }
  if (findings.presentOutage !== null) {
    const { since, metric } = findings.presentOutage
    const reason = `the stable version is failing far beyond its history too (${metric}), and no harm of the canary is proven`
    return { verdict: 'frozen', ...base, reason, since, metric }
  }
  const waitingFor = whatIsMissing(findings, settings)
  if (waitingFor !== null)
    return {
      verdict: 'insufficient-traffic',
      ...base,
      reason: explainWaiting(waitingFor),
      waitingFor,
      forecast: forecast(findings, settings),
    }
  const toWeight = provenWeight(findings, settings)
  if (toWeight === null) {
    const reason = 'no harm is proven, and the last step is reached'
    return { verdict: 'no-regression', ...base, reason, action: 'keep', toWeight: findings.presentWeight }
  }
  const action = toWeight === 1 ? 'promote' : 'advance'
  const reason = `every guardrail is proven safe for a weight of ${formatPercent(toWeight)}`
  return { verdict: 'no-regression', ...base, reason, action, toWeight }
}

function findRegression(
  findings: Findings,
  settings: JudgeSettings,
): Pick<Regression, 'reason' | 'comparedWith' | 'provenAt' | 'attributed' | 'leading'> | null {
  const needed = -Math.log(settings.alpha)
  const crossing = findings.globalCurve.findIndex((logE) => logE >= needed)
  const provenAt = findings.judged[crossing]
  if (provenAt !== undefined) {
    const { attributed, leading } = attribute(findings.metrics, needed, (metric) =>
      metric.harmCurve.slice(0, crossing + 1),
    )
    const reason = `harm is proven in ${nameMetrics(attributed, leading)}`
    return { reason, comparedWith: 'stable', provenAt, attributed, leading }
  }
  const later = findings.curveAfterPromotion.findIndex((logE) => logE >= needed)
  const provenLater = findings.judgedAfterPromotion[later]
  if (provenLater === undefined) return null
  const { attributed, leading } = attribute(
    findings.metrics,
    needed,
    ({ evidence: { harmAfterPromotion } }) => [harmAfterPromotion],
  )
  const reason = `harm is proven in ${nameMetrics(attributed, leading)} against the history of the stable version`
  return { reason, comparedWith: 'record', provenAt: provenLater, attributed, leading }
}

function nameMetrics(attributed: readonly string[], leading: string): string {
  return attributed.length > 0 ? attributed.join(', ') : `the metrics together, most of all in ${leading}`
}

function afterPromotion(findings: Findings, threshold: number): AfterPromotion | null {
  if (findings.judgedAfterPromotion.length === 0) return null
  return {
    minutes: findings.judgedAfterPromotion,
    global: evidence(findings.curveAfterPromotion, threshold),
    metrics: Object.fromEntries(
      findings.metrics.map(({ name, evidence: { harmAfterPromotion } }) => [name, harmAfterPromotion]),
    ),
  }
}

function evidence(curve: readonly number[], threshold: number): Evidence {
  const peak = curve.reduce((high, logE) => Math.max(high, logE), 0)
  return { logE: curve, peak: Math.exp(peak), threshold }
}

function report(metric: JudgedMetric, settings: JudgeSettings): MetricJudgement {
  const { name, weight, evidence: judged } = metric
  return {
    name,
    role: metric.settings.role,
    kind: metric.settings.kind,
    weight,
    harm: evidence(metric.harmCurve, weight > 0 ? 1 / (settings.alpha * weight) : Number.POSITIVE_INFINITY),
    safety: metric.safetyCurves.map((curve, step) => ({
      toWeight: settings.nextWeights[step] ?? 1,
      ...evidence(curve, 1 / settings.beta),
    })),
    stable: judged.stable,
    canary: judged.canary,
    effect: judged.effect(settings.alpha),
    test: judged.test,
    minutesWithData: metric.minutesWithData,
  }
}

/**
 * Bonferroni by weights: a metric whose own e-value exceeds 1/(alpha·weight) at any time of its curve is worse by itself. The
 * leading one has the largest part of the average where the curves end.
 */
function attribute(
  metrics: readonly JudgedMetric[],
  needed: number,
  curveOf: (metric: JudgedMetric) => readonly number[],
): { attributed: string[]; leading: string } {
  const attributed: string[] = []
  let leading = ''
  let largest = Number.NEGATIVE_INFINITY
  for (const metric of metrics) {
    if (metric.weight === 0) continue
    const curve = curveOf(metric)
    if (curve.some((logE) => Math.log(metric.weight) + logE >= needed)) attributed.push(metric.name)
    const share = Math.log(metric.weight) + (curve.at(-1) ?? Number.NEGATIVE_INFINITY)
    if (share > largest) {
      largest = share
      leading = metric.name
    }
  }
  return { attributed, leading }
}

/** The largest next weight for which every guardrail's present evidence suffices. */
function provenWeight(findings: Findings, settings: JudgeSettings): number | null {
  const needed = -Math.log(settings.beta)
  const guardrails = findings.metrics.filter(({ settings: { role } }) => role === 'guardrail')
  const proven = settings.nextWeights.filter((_, step) =>
    guardrails.every(({ safetyCurves }) => (safetyCurves[step]?.at(-1) ?? 0) >= needed),
  )
  return proven.at(-1) ?? null
}

function whatIsMissing(findings: Findings, settings: JudgeSettings): WaitingFor | null {
  const undefinedNow = undefinedGuardrails(findings)
  if (undefinedNow.length > 0) return { kind: 'defined-values', values: undefinedNow }
  const silent = findings.metrics.filter(
    ({ settings: { role, mustHaveData }, minutesWithData, minutesReported }) =>
      mustHaveData === true ? minutesReported === 0 : role === 'guardrail' && minutesWithData === 0,
  )
  if (silent.length > 0) return { kind: 'data', metrics: silent.map(({ name }) => name) }
  const minutes = settings.minMinutesAtWeight - findings.judgedAtPresentWeight
  if (minutes > 0) return { kind: 'dwell', minutes }
  const canaryRequests = settings.minCanaryRequests - findings.canaryRequests
  if (canaryRequests > 0) return { kind: 'requests', canaryRequests }
  if (settings.nextWeights.length === 0 || provenWeight(findings, settings) !== null) return null
  const needed = -Math.log(settings.beta)
  const unproven = findings.metrics.filter(
    ({ settings: { role }, safetyCurves }) => role === 'guardrail' && (safetyCurves[0]?.at(-1) ?? 0) < needed,
  )
  return { kind: 'evidence', metrics: unproven.map(({ name }) => name) }
}

/** The last values that keep guardrails from being proven: those of the latest minute, or of more than a tenth of the minutes. */
function undefinedGuardrails({ metrics, undefinedValues, at, judged }: Findings): UndefinedValue[] {
  const guardrails = metrics.filter(({ settings: { role } }) => role === 'guardrail')
  const names = ['requests', ...guardrails.map(({ name }) => name)]
  const often = guardrails
    .filter(({ minutesUndefined }) => minutesUndefined > MOST_UNDEFINED * judged.length)
    .map(({ name }) => name)
  return undefinedValues
    .filter(({ metric, ...value }) => names.includes(metric) && (value.at === at || often.includes(metric)))
    .slice(-MOST_TOLD)
}

/** With a larger part of its minutes undefined, a metric proves nothing. */
const MOST_UNDEFINED = 0.1
/** At most so many undefined values are named in a sentence. */
const MOST_TOLD = 3

function explainWaiting(waitingFor: WaitingFor): string {
  switch (waitingFor.kind) {
    case 'data':
      return `no data of both versions yet for ${waitingFor.metrics.join(', ')}`
    case 'defined-values':
      return `invalid values ignored: ${waitingFor.values.map(describeUndefined).join('; ')}`
    case 'dwell':
      return waitingFor.minutes === 1
        ? 'needs 1 more judged minute at this weight'
        : `needs ${waitingFor.minutes} more judged minutes at this weight`
    case 'requests':
      return `needs ${quantity(waitingFor.canaryRequests, 'more canary request')}`
    case 'evidence':
      return `no regression detected, but safety is not proven yet for ${waitingFor.metrics.join(', ')}`
  }
}

/** The slowest guardrail's way to the next weight. */
function forecast(findings: Findings, settings: JudgeSettings): Forecast | null {
  const needed = -Math.log(settings.beta)
  let slowest: Forecast | null = null
  for (const { name, settings: metric, evidence: judged, safetyCurves } of findings.metrics) {
    if (metric.role !== 'guardrail' || (safetyCurves[0]?.at(-1) ?? 0) >= needed) continue
    const outlook = judged.outlook(0, needed)
    if (outlook === null) return null
    if (slowest === null || outlook.minutes > slowest.minutes) slowest = { metric: name, ...outlook }
  }
  return slowest
}

function formatPercent(weight: number): string {
  return `${+(100 * weight).toFixed(2)} %`
}
