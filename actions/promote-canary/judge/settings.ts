/** What the judge holds a canary to. Every figure that decides is here; nothing is read from elsewhere. */
export interface JudgeSettings {
  /** Chance of rolling a healthy canary back, over all metrics and all looks; 0 < alpha < 1. */
  readonly alpha: number
  /** Chance of promoting a canary that is worse than tolerable in some guardrail; 0 < beta < 1. */
  readonly beta: number
  /** Minutes from the first weight change to the deadline; the test for harm spends its alpha within them. */
  readonly horizonMinutes: number
  /** Weights still to come, ascending, each above the present one and at most 1 (= promoted); empty at the end. */
  readonly nextWeights: readonly number[]
  /** Minutes left out from each weight change on (cold caches, slow start); 0 keeps them all. */
  readonly warmupMinutes: number
  /** Judged minutes at the present weight before anything but a regression is said. */
  readonly minMinutesAtWeight: number
  /** Canary requests in judged minutes before anything but a regression is said. */
  readonly minCanaryRequests: number
  /** The metrics by name. At least one must be a guardrail. */
  readonly metrics: Readonly<Record<string, MetricSettings>>
}

/**
 * - `guardrail`: harm rolls back, and safety must be proven before traffic rises.
 * - `regress-only`: harm rolls back, nothing has to be proven.
 * - `observe`: reported, decides nothing.
 */
export type MetricRole = 'guardrail' | 'regress-only' | 'observe'

interface MetricBase {
  readonly role: MetricRole
  /** Share in the global evidence against the others, > 0; 1 when absent. */
  readonly importance?: number
  /** Nothing is promoted before both versions reported this metric in at least one judged minute. */
  readonly mustHaveData?: boolean
}

/** Events out of requests (`rate`: errors, slow requests, refusals) or events per request (`count`). */
export interface EventMetric extends MetricBase {
  readonly kind: 'rate' | 'count'
  readonly worse: 'higher' | 'lower'
  /** Rate ratio, canary over stable in the worse direction, up to which nothing is acted on: r_0 ≥ 1. */
  readonly harmRatio: number
  /** Rate ratio that must be excluded before promotion: δ > 1, at least r_0. */
  readonly tolerableRatio: number
  /** Rate difference (per request) up to which nothing is acted on, beside the ratio; ≥ 0. */
  readonly harmDifference?: number
  /** Rate difference (per request) that is tolerated even when the ratio is not; > 0. */
  readonly tolerableDifference?: number
  /** What a sample that is missing means when there were requests: an ALB leaves out zeros. */
  readonly whenMissing: 'zero' | 'skip'
}

/** Scores in [0, 1], such as answer quality. */
export interface ScoreMetric extends MetricBase {
  readonly kind: 'score'
  readonly worse: 'higher' | 'lower'
  /** Difference of the means, in the worse direction, up to which nothing is acted on; 0 ≤ d_0 < 1. */
  readonly harmDifference: number
  /** Difference of the means that must be excluded before promotion; 0 < d < 1, at least d_0. */
  readonly tolerableDifference: number
}

/** One positive figure a minute and version; judged by the sign of paired minutes. */
export interface ValueMetric extends MetricBase {
  readonly kind: 'value'
  readonly worse: 'higher' | 'lower'
  /** Ratio canary over stable in the worse direction that an ordinary minute may reach; ≥ 1. */
  readonly harmRatio: number
  /** Ratio that most minutes must stay under before promotion; > 1, at least `harmRatio`. */
  readonly tolerableRatio: number
}

export type MetricSettings = EventMetric | ScoreMetric | ValueMetric

/** What a metric that counts events out of requests starts from. */
export const RATE_METRIC: EventMetric = {
  kind: 'rate',
  role: 'guardrail',
  worse: 'higher',
  harmRatio: 1,
  tolerableRatio: 2,
  whenMissing: 'zero',
}

/**
 * Requests that fail: 5xx, or no answer at all; none reported means none. One more failure in a thousand requests is tolerated,
 * whatever the ratio: a service that hardly ever fails could never prove a ratio.
 */
export const ERROR_METRIC: EventMetric = { ...RATE_METRIC, tolerableDifference: 0.001 }

/** Requests that the client is blamed for (4xx): shown, but they decide only if so configured. */
export const CLIENT_ERROR_METRIC: EventMetric = { ...RATE_METRIC, role: 'observe' }

/**
 * Requests slower than the stable version's own quantile. The margins are those of one shift in latency: for a
 * log-normal latency with σ = 0.8, +5 % in time lifts the three exceedance rates by 5, 10 and 15 %, +20 % by 20, 50 and
 * 80 %. The three share the weight of one metric.
 */
export function latencyMetric(quantile: 'p50' | 'p90' | 'p99'): EventMetric {
  const margins = { p50: [1.05, 1.2], p90: [1.1, 1.5], p99: [1.15, 1.8] } as const
  const [harmRatio, tolerableRatio] = margins[quantile]
  return { ...RATE_METRIC, harmRatio, tolerableRatio, importance: 1 / 3 }
}

/** The default settings. */
export const DEFAULT_SETTINGS: JudgeSettings = {
  alpha: 0.05,
  beta: 0.05,
  horizonMinutes: 60,
  nextWeights: [1],
  warmupMinutes: 1,
  minMinutesAtWeight: 2,
  minCanaryRequests: 50,
  metrics: { errors: ERROR_METRIC },
}

/**
 * Says what is wrong with settings, one sentence each; empty when they can be judged by.
 */
export function problemsOf(settings: JudgeSettings): string[] {
  const problems: string[] = []
  const check = (fine: boolean, problem: string): void => {
    if (!fine) problems.push(problem)
  }
  check(
    settings.alpha >= LEAST_CHANCE && settings.alpha < 1,
    'alpha must lie between 0 and 1, not below 1e-12',
  )
  check(settings.beta >= LEAST_CHANCE && settings.beta < 1, 'beta must lie between 0 and 1, not below 1e-12')
  check(isWhole(settings.horizonMinutes, 1), 'horizonMinutes must be a whole number of at least 1')
  check(isWhole(settings.warmupMinutes, 0), 'warmupMinutes must be a whole number, not negative')
  check(isWhole(settings.minMinutesAtWeight, 0), 'minMinutesAtWeight must be a whole number, not negative')
  check(isWhole(settings.minCanaryRequests, 0), 'minCanaryRequests must be a whole number, not negative')
  let previous = 0
  for (const weight of settings.nextWeights) {
    check(weight > previous && weight <= 1, 'nextWeights must rise and end at 1 or below')
    previous = weight
  }
  const metrics = Object.entries(settings.metrics)
  check(
    metrics.some(([, metric]) => metric.role === 'guardrail'),
    'at least one metric must be a guardrail, or nothing could ever prove the canary safe',
  )
  for (const [name, metric] of metrics) {
    for (const problem of metricProblems(metric)) problems.push(`metric ${JSON.stringify(name)}: ${problem}`)
  }
  return problems
}

/** Chances below this have no use, and their inverse would overflow in products. */
const LEAST_CHANCE = 1e-12

function isWhole(value: number, least: number): boolean {
  return Number.isSafeInteger(value) && value >= least
}

function isFiniteFrom(value: number, least: number): boolean {
  return Number.isFinite(value) && value >= least
}

function metricProblems(metric: MetricSettings): string[] {
  const problems: string[] = []
  if (!isFiniteFrom(metric.importance ?? 1, Number.MIN_VALUE))
    problems.push('importance must be positive and finite')
  if (metric.kind === 'score') {
    const { harmDifference: harm, tolerableDifference: tolerable } = metric
    if (!(harm >= 0 && harm <= tolerable && tolerable > 0 && tolerable < 1))
      problems.push('0 ≤ harmDifference ≤ tolerableDifference < 1 must hold')
    return problems
  }
  const { harmRatio, tolerableRatio } = metric
  const ordered = harmRatio >= 1 && harmRatio <= tolerableRatio && tolerableRatio > 1
  if (!ordered || !Number.isFinite(tolerableRatio))
    problems.push('1 ≤ harmRatio ≤ tolerableRatio must hold, and tolerableRatio be above 1 and finite')
  if (metric.kind === 'value') return problems
  if (!isFiniteFrom(metric.harmDifference ?? 0, 0)) problems.push('harmDifference must not be negative')
  if (!isFiniteFrom(metric.tolerableDifference ?? 1, Number.MIN_VALUE))
    problems.push('tolerableDifference must be positive')
  return problems
}
