import type { Routing } from '../traffic/traffic.ts'

/** What the judge makes of the minutes so far. */
export type Verdict =
  /** A metric is shown to be worse than the harm that we act on. */
  | { readonly kind: 'regression'; readonly explanation: string }
  /** Every metric is shown to be no worse than the harm that we tolerate. */
  | { readonly kind: 'proven'; readonly explanation: string }
  /** There was traffic enough to see a gross regression, and none is to be seen. */
  | { readonly kind: 'no-regression'; readonly explanation: string }
  /** A gross regression could still be hidden. */
  | { readonly kind: 'too-little-traffic'; readonly explanation: string }
  /** A metric that must have data has none. */
  | { readonly kind: 'no-data'; readonly explanation: string }
  /** The stable version fails far beyond its history as well, and no harm of the canary is proven: it does not advance. */
  | { readonly kind: 'outage'; readonly explanation: string }
  | { readonly kind: 'unreadable'; readonly explanation: string }

/** What a hard guard says: it works beside the statistics and needs no proof. */
export type GuardReading =
  | { readonly guard: string; readonly kind: 'quiet' }
  /** Harm that is attributed to the canary. */
  | { readonly guard: string; readonly kind: 'tripped'; readonly explanation: string }
  /** The stable version has no healthy target to roll back to, the canary has. */
  | { readonly guard: string; readonly kind: 'stable-down'; readonly explanation: string }
  | { readonly guard: string; readonly kind: 'unreadable'; readonly explanation: string }

/** The split check: whether the observed split matches the weights. */
export type SplitCheck =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'as-planned' }
  | { readonly kind: 'off'; readonly explanation: string }

/** What is demanded from outside. */
export type Demand =
  | { readonly kind: 'none' }
  /** The run was cancelled, or a later run aborts the canary. */
  | { readonly kind: 'stop'; readonly explanation: string }
  /** This job must end before the canary does. */
  | { readonly kind: 'hand-over'; readonly explanation: string }
  /** A held canary was approved. */
  | { readonly kind: 'go-on' }

/** Everything that one poll saw. */
export interface Snapshot {
  readonly routing: Routing
  /** Who else claims the canary that this run drives; undefined when no one does. */
  readonly claimant: string | undefined
  readonly verdict: Verdict
  readonly guards: readonly GuardReading[]
  readonly split: SplitCheck
  /** Requests that the canary served in closed, settled minutes since the present step began. */
  readonly canaryRequestsInStep: number
  /** Requests that the canary served since it began. */
  readonly canaryRequests: number
  readonly demand: Demand
}
