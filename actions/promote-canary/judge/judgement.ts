import type { EpochMinute } from './trace.ts'
import type { UndefinedValue } from './undefined-values.ts'

/**
 * What the judge says about a canary, and on what grounds.
 *
 * - `regression`: harm is proven at level alpha; roll back.
 * - `no-regression`: every guardrail is proven safe at level beta for `toWeight`: `promote` when that is 1, else `advance`;
 *   or no weight is left to rise to and no harm is proven: `keep`.
 * - `insufficient-traffic`: neither is proven yet; wait, or do what `on-inconclusive` says once `deadlinePassed`.
 * - `frozen`: the stable version fails far beyond its history as well and no harm of the canary is proven; hold the weight.
 */
export type Judgement = Regression | NoRegression | InsufficientTraffic | Frozen

interface JudgementBase {
  /** One sentence for a person: what was decided and on what evidence. */
  readonly reason: string
  /** The last minute of the trace; null when it has none. */
  readonly at: EpochMinute | null
  /** True from the horizon on. */
  readonly deadlinePassed: boolean
  /** How many minutes were judged, how many were left out and why, and in how many the stable version failed as well. */
  readonly minutes: MinuteCounts
  /** The minutes that were judged, ascending: the abscissa of every curve. */
  readonly judgedMinutes: readonly EpochMinute[]
  /** Evidence of harm over all metrics: the weighted average of their e-values. */
  readonly global: Evidence
  /** The same with all traffic on the canary, against the history of the stable version; null before. */
  readonly afterPromotion: AfterPromotion | null
  readonly metrics: readonly MetricJudgement[]
  /** Invalid values: their metric was not judged in their minute. */
  readonly undefinedValues: readonly UndefinedValue[]
}

export interface Regression extends JudgementBase {
  readonly verdict: 'regression'
  /** What the canary is worse than: the stable version beside it, or, after the promotion, the stable version's record. */
  readonly comparedWith: 'stable' | 'record'
  /** The first minute whose end proved it. */
  readonly provenAt: EpochMinute
  /** Metrics that are proven worse by themselves (Bonferroni); may be empty when only the average is. */
  readonly attributed: readonly string[]
  /** The metric with the largest share of the evidence at `provenAt`. */
  readonly leading: string
}

export interface NoRegression extends JudgementBase {
  readonly verdict: 'no-regression'
  readonly action: 'advance' | 'promote' | 'keep'
  /** The largest of the next weights for which safety is proven; the present weight to keep. */
  readonly toWeight: number
}

export interface InsufficientTraffic extends JudgementBase {
  readonly verdict: 'insufficient-traffic'
  readonly waitingFor: WaitingFor
  /** What is still needed for the next weight if the canary is healthy; null when it cannot be estimated. */
  readonly forecast: Forecast | null
}

export interface Frozen extends JudgementBase {
  readonly verdict: 'frozen'
  /** First minute of the outage that is still on. */
  readonly since: EpochMinute
  /** The metric of the stable version that shows it. */
  readonly metric: string
}

/** What keeps an undecided canary from its next weight. */
export type WaitingFor =
  | { readonly kind: 'data'; readonly metrics: readonly string[] }
  /** Invalid values of guardrails, the last ones. */
  | { readonly kind: 'defined-values'; readonly values: readonly UndefinedValue[] }
  | { readonly kind: 'dwell'; readonly minutes: number }
  | { readonly kind: 'requests'; readonly canaryRequests: number }
  | { readonly kind: 'evidence'; readonly metrics: readonly string[] }

/** What is still needed at the present weight and rate, for the slowest guardrail. */
export interface Forecast {
  readonly metric: string
  readonly minutes: number
  /** Requests of both versions. */
  readonly requests: number
  /** Events of both versions; null for metrics that do not count events. */
  readonly events: number | null
}

export interface MinuteCounts {
  readonly judged: number
  readonly warmUp: number
  /** Minutes in which a version had no requests or an undefined number, or that are absent between the first and the last. */
  readonly noData: number
  /** Of the judged ones, those in which the stable version failed far beyond its history. */
  readonly outage: number
}

export interface AfterPromotion {
  /** The minutes that were judged, ascending. */
  readonly minutes: readonly EpochMinute[]
  readonly global: Evidence
  /** ln E of each metric now. */
  readonly metrics: Readonly<Record<string, number>>
}

export interface Evidence {
  /** ln E after each judged minute. */
  readonly logE: readonly number[]
  /** The largest E so far (may overflow to Infinity). */
  readonly peak: number
  /** E that decides. */
  readonly threshold: number
}

export interface MetricJudgement {
  readonly name: string
  readonly role: 'guardrail' | 'regress-only' | 'observe'
  readonly kind: 'rate' | 'count' | 'score' | 'value'
  /** The metric's part in the global average; 0 for observed metrics. */
  readonly weight: number
  /** Evidence of harm; `threshold` is Bonferroni's 1/(alpha·weight). */
  readonly harm: Evidence
  /** Evidence that the canary is safe for each of the next weights, in their order. */
  readonly safety: readonly SafetyEvidence[]
  readonly stable: ArmTotals
  readonly canary: ArmTotals
  /** Canary over stable (rates, values) or canary minus stable (scores), with its confidence sequence. */
  readonly effect: Effect | null
  /** Which test judged it, and why that one. */
  readonly test: TestChoice
  /** Judged minutes in which the metric had data of both versions. */
  readonly minutesWithData: number
}

export interface SafetyEvidence extends Evidence {
  readonly toWeight: number
}

/** What an arm showed in the judged minutes. */
export interface ArmTotals {
  /** Events, or the sum of scores. */
  readonly events: number
  /** Requests, scores, or minutes. */
  readonly exposure: number
}

/** An estimate with a 1 - alpha confidence sequence: it holds at all times at once. */
export interface Effect {
  readonly scale: 'ratio' | 'difference'
  readonly estimate: number
  readonly lower: number
  readonly upper: number
}

export interface TestChoice {
  readonly name: 'conditional' | 'bounded-variance' | 'empirical-bernstein' | 'sign'
  readonly why: string
  /** So many events count as one where safety is judged, since they may come at once; 1 when left out. */
  readonly possibleClump?: number
  /** Dispersion φ of the stable history; null without history or where none is needed. */
  readonly phi: number | null
}
