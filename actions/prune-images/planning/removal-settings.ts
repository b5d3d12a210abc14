import type { UntagRule } from '../tags/untag-rule.ts'

/** What becomes of an image that the policy lets go and nothing holds back. */
export interface RemovalSettings {
  /**
   * `delete` it; `archive` it, so that ECR can bring it back; or `quarantine` it: it loses its tags but can be pulled by
   * digest, until a later run deletes it.
   */
  readonly mode: 'delete' | 'archive' | 'quarantine'
  /** How long an image stays in quarantine. */
  readonly graceMs: number
  /** Tags that are taken off images. */
  readonly untag: readonly UntagRule[]
}
