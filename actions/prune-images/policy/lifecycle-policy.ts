import type { StorageClass } from '../images/image.ts'

/** An ECR lifecycle policy, checked, its rules in the order in which they apply. */
export interface LifecyclePolicy {
  readonly rules: readonly Rule[]
}

/** One rule (ECR user guide, "Lifecycle policy properties"). */
export interface Rule {
  /** 1 is applied first. */
  readonly priority: number
  readonly description: string | undefined
  readonly tags: TagSelection
  readonly storageClass: StorageClass
  readonly limit: Limit
  readonly action: RuleAction
}

export type RuleAction = 'expire' | 'archive'

/** Which images a rule is about. All values of a list must be met, each by some tag. */
export type TagSelection =
  | { readonly status: 'any' }
  | { readonly status: 'untagged' }
  | { readonly status: 'tagged'; readonly by: 'pattern' | 'prefix'; readonly values: readonly string[] }

/** How much of what it is about a rule leaves: so many images, or those no older than so many days. */
export type Limit =
  | { readonly type: 'imageCountMoreThan'; readonly count: number }
  | { readonly type: AgeType; readonly days: number }

export type AgeType = 'sinceImagePushed' | 'sinceImagePulled' | 'sinceImageTransitioned'

/** A day, in which ECR counts ages. */
export const DAY_MS = 86_400_000
