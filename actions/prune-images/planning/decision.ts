import type { Digest } from '../../shared/images/digest.ts'
import type { Hold } from '../guards/hold.ts'
import type { Image } from '../images/image.ts'
import type { Measure } from '../policy/evaluate.ts'

/** How an image goes: for good, to the archive, or in quarantine under another tag. */
export type RemovalFate = 'delete' | 'archive' | 'quarantine'

/** What becomes of one image, and why. */
export type Decision =
  | {
      readonly image: Image
      readonly fate: RemovalFate
      readonly wave: number
      readonly why: Selected
    }
  | { readonly image: Image; readonly fate: 'hold'; readonly why: Selected; readonly hold: Hold }
  | { readonly image: Image; readonly fate: 'keep'; readonly why: Kept }

/** Why an image may go. */
export type Selected =
  | { readonly type: 'rule'; readonly rule: number; readonly measure: Measure }
  /** A signature, attestation or SBOM whose subject goes in the same plan. */
  | { readonly type: 'subject-goes'; readonly subject: Digest }
  /** A referrer whose subject has left the repository. */
  | { readonly type: 'subject-gone'; readonly subject: Digest }
  /** A referrer that newer ones of its type have replaced. Rank 1 is the newest. */
  | { readonly type: 'superseded'; readonly subject: Digest; readonly rank: number; readonly limit: number }
  /** The policy is not about it, and a rule of `untag` takes its last tag off. */
  | { readonly type: 'unnamed'; readonly tag: string; readonly rule: string }
  /** It has been in quarantine for longer than the grace period. Times in ms since 1970. */
  | { readonly type: 'quarantine-over'; readonly sinceMs: number }

/** Why an image stays though nothing holds it back. */
export type Kept =
  | { readonly type: 'spared'; readonly rule: number; readonly measure: Measure }
  | { readonly type: 'unmatched' }
  | { readonly type: 'child'; readonly index: Digest }
  | { readonly type: 'referrer'; readonly subject: Digest }
  /** A referrer whose subject is not in the repository: it may be kept elsewhere. */
  | { readonly type: 'orphan'; readonly subject: Digest }
  /** In quarantine, and its grace period is not over. Times in ms since 1970. */
  | { readonly type: 'quarantined'; readonly untilMs: number }
