import type { ReferrerLimit } from '../planning/superseded.ts'
import type { KeepRule } from './keep-rule.ts'

/** What is held back whatever the policy says. */
export interface GuardSettings {
  /** Tag patterns in ECR's grammar: an image with a matching tag stays. */
  readonly protectTags: readonly string[]
  /** Of the images with a matching tag, the newest `count` stay. */
  readonly keepAtLeast: readonly { readonly pattern: string; readonly count: number }[]
  /** What one of these rules holds stays. */
  readonly keep: readonly KeepRule[]
  /** What happens when a pattern of the three above matches no tag. */
  readonly unmatchedPatterns: 'refuse' | 'warn'
  /** Younger images stay. */
  readonly minAgeMs: number
  /** Whether referrers whose subject is not in the repository may go; they may be about images kept elsewhere. */
  readonly orphanedReferrers: 'keep' | 'delete'
  /** How many referrers of a type about one image stay; of other types all do. */
  readonly supersededReferrers: readonly ReferrerLimit[]
  /** A plan that deletes more is refused as a whole. */
  readonly maxDelete: DeleteLimit
}

/** So many images, or such a part of all images of the repository. */
export type DeleteLimit =
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'percent'; readonly percent: number }
