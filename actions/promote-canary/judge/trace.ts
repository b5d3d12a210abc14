/**
 * What a canary's load balancer and metrics said, minute by minute: the only input of the judge beside its
 * settings. Plain data, so that a trace can be written to JSON and judged again later.
 */
export interface MinuteTrace {
  /** Closed minutes in ascending order. A minute that is absent has no data. Order and late additions do not matter. */
  readonly minutes: readonly Minute[]
  /** Minutes of the stable version before the canary got traffic: base rates, dispersion, outage threshold. */
  readonly history: readonly HistoryMinute[]
  /** Every change of the canary's weight, the first included. */
  readonly weightChanges: readonly WeightChange[]
}

/** Whole minutes since 1970-01-01T00:00Z, the start of the minute that is meant. */
export type EpochMinute = number

/** One closed minute of both versions. */
export interface Minute {
  readonly at: EpochMinute
  readonly stable: ArmMinute
  readonly canary: ArmMinute
}

/** One closed minute of the stable version alone. */
export interface HistoryMinute {
  readonly at: EpochMinute
  readonly stable: ArmMinute
}

/** What one version did in one minute. */
export interface ArmMinute {
  /** Requests served; null when the source reported nothing, which an ALB also does when there were none. */
  readonly requests: number | null
  /** Per metric name; a metric that is absent or null was not reported (see `MetricSettings.whenMissing`). */
  readonly samples: Readonly<Record<string, Sample | null>>
}

/** A metric's data of one version and one minute; which form is due follows from the metric's kind. */
export type Sample = CountSample | ScoreSample | ValueSample

/** Events of a `rate` or `count` metric. */
export interface CountSample {
  /** How many; fractions (CloudWatch's interpolated trimmed counts) are carried to the next minute. */
  readonly count: number
  /** Out of how many; the arm's requests when absent. */
  readonly of?: number
  /** Only the total was reported: the events count as `whenMissing` says. */
  readonly missing?: true
}

/** Scores in [0, 1] of a `score` metric. One mean a minute is n = 1, sum = mean, sumOfSquares = mean². */
export interface ScoreSample {
  readonly n: number
  readonly sum: number
  readonly sumOfSquares: number
}

/** The one figure a minute of a `value` metric, such as a p99 when no counts are to be had. */
export interface ValueSample {
  readonly value: number
}

/** The canary's share of the traffic as configured. */
export interface WeightChange {
  /** The minute in which the change took effect. */
  readonly at: EpochMinute
  /** Canary weight / sum of weights, 0 to 1. */
  readonly weight: number
}
