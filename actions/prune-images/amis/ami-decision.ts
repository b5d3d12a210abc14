import type { GuardSettings } from '../guards/guard-settings.ts'
import type { UnmatchedEntry } from '../guards/named-uses.ts'
import type { LifecyclePolicy } from '../policy/lifecycle-policy.ts'
import type { Ami, OtherImage } from './ami.ts'
import type { RetentionRules } from './recycle-bin.ts'
import type { AmiReading } from './uses/ami-use.ts'

/** What is done to an AMI in one run: the next of the three. */
export type AmiStep = 'deprecate' | 'disable' | 'deregister'

/** What becomes of an AMI, and why, in one clause. */
export type AmiDecision = { readonly ami: Ami; readonly why: string } & (
  | { readonly fate: AmiStep }
  /** The policy lets it go, and its time is not over. */
  | { readonly fate: 'wait' }
  /** The policy lets it go, and a guard holds it back. */
  | { readonly fate: 'hold'; readonly guard: string }
  | { readonly fate: 'keep' }
)

/** What was seen of the world. */
export interface SeenAmis {
  readonly region: string
  readonly amis: readonly Ami[]
  readonly others: readonly OtherImage[]
  readonly readings: readonly AmiReading[]
  /** With whom each AMI and its snapshots are shared, by id. */
  readonly sharing: ReadonlyMap<string, readonly string[]>
  readonly nowMs: number
}

/** What the user decided about it. */
export interface AmiSettings {
  readonly policy: { readonly text: string; readonly parsed: LifecyclePolicy }
  readonly guards: GuardSettings
  readonly usedImages: readonly string[]
  /** How long an AMI stays deprecated, and then disabled. */
  readonly graceMs: number
}

/** What is to be done. */
export interface AmiPlan {
  readonly region: string
  readonly policySha256: string
  readonly decisions: readonly AmiDecision[]
  /** Entries of guards that match nothing. */
  readonly unmatched: readonly UnmatchedEntry[]
  readonly retention: RetentionRules
  /** Why nothing may be changed. */
  readonly refusal: string | undefined
}

/** A decision to change something. */
export type AmiChange = AmiDecision & { readonly fate: AmiStep }

/** The decisions that change something. */
export function changesOf({ decisions }: Pick<AmiPlan, 'decisions'>): readonly AmiChange[] {
  return decisions.filter((one): one is AmiChange => isStep(one.fate))
}

/** Whether a fate changes the AMI. */
export function isStep(fate: AmiDecision['fate']): fate is AmiStep {
  return fate === 'deprecate' || fate === 'disable' || fate === 'deregister'
}
