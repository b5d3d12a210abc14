import type { Findings, JudgedMetric } from './gather-evidence.ts'
import type { Evidence, Forecast, Judgement, MetricJudgement, WaitingFor } from './judgement.ts'
import type { JudgeSettings } from './settings.ts'

/**
 * Puts findings into a verdict. Harm once proven stays proven; an outage that is on freezes the rest; then safety of the
 * largest next weight whose guardrails all stand.
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
    metrics: findings.metrics.map((metric) => report(metric, settings)),
  }
  const crossing = findings.globalCurve.findIndex((logE) => logE >= Math.log(threshold))
  const provenAt = findings.judged[crossing]
  if (provenAt !== undefined) {
    const { attributed, leading } = attribute(findings.metrics, settings.alpha, crossing)
    const reason = `harm proven in ${attributed.length > 0 ? attributed.join(', ') : `the metrics together, most in ${leading}`}`
    return { verdict: 'regression', ...base, reason, provenAt, attributed, leading }
  }
  if (findings.presentOutage !== null) {
    const { since, metric } = findings.presentOutage
    const reason = `the stable version fails beyond its history as well (${metric}): nothing is judged`
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
  const toWeight = provenWeight(findings, settings) ?? 0
  const action = toWeight === 1 ? 'promote' : 'advance'
  const reason = `every guardrail is proven safe for a weight of ${formatPercent(toWeight)}`
  return { verdict: 'no-regression', ...base, reason, action, toWeight }
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

/** Bonferroni by weights: a metric whose own e-value exceeds 1/(alpha·weight) at any time up to the crossing is worse. */
function attribute(
  metrics: readonly JudgedMetric[],
  alpha: number,
  crossing: number,
): { attributed: string[]; leading: string } {
  const acting = metrics.filter((metric) => metric.weight > 0)
  const share = (metric: JudgedMetric): number =>
    Math.log(metric.weight) + (metric.harmCurve[crossing] ?? Number.NEGATIVE_INFINITY)
  const leading = acting.reduce<JudgedMetric | undefined>(
    (most, metric) => (most === undefined || share(metric) > share(most) ? metric : most),
    undefined,
  )
  const attributed = acting.filter(({ harmCurve, weight }) =>
    harmCurve.slice(0, crossing + 1).some((logE) => Math.log(weight) + logE >= -Math.log(alpha)),
  )
  return { attributed: attributed.map(({ name }) => name), leading: leading?.name ?? '' }
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
  const silent = findings.metrics.filter(
    ({ settings: { role, mustHaveData }, minutesWithData }) =>
      (role === 'guardrail' || mustHaveData === true) && minutesWithData === 0,
  )
  if (silent.length > 0) return { kind: 'data', metrics: silent.map(({ name }) => name) }
  const minutes = settings.minMinutesAtWeight - findings.judgedAtPresentWeight
  if (minutes > 0) return { kind: 'dwell', minutes }
  const canaryRequests = settings.minCanaryRequests - findings.canaryRequests
  if (canaryRequests > 0) return { kind: 'requests', canaryRequests }
  if (settings.nextWeights.length === 0) return { kind: 'nothing' }
  if (provenWeight(findings, settings) !== null) return null
  const needed = -Math.log(settings.beta)
  const unproven = findings.metrics.filter(
    ({ settings: { role }, safetyCurves }) => role === 'guardrail' && (safetyCurves[0]?.at(-1) ?? 0) < needed,
  )
  return { kind: 'evidence', metrics: unproven.map(({ name }) => name) }
}

function explainWaiting(waitingFor: WaitingFor): string {
  switch (waitingFor.kind) {
    case 'data':
      return `no data of both versions yet in ${waitingFor.metrics.join(', ')}`
    case 'dwell':
      return `${waitingFor.minutes} more judged minutes are due at this weight`
    case 'requests':
      return `${waitingFor.canaryRequests} more canary requests are due`
    case 'evidence':
      return `no regression shown, but safety is not proven yet in ${waitingFor.metrics.join(', ')}`
    case 'nothing':
      return 'no weight is left to rise to; no regression shown'
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
