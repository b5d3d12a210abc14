import type { TagFilter } from '../guards/tag-filter.ts'

/**
 * A rule of the input `untag`: the tags that it is about and that go beyond what it keeps are taken off. Both limits must be
 * exceeded where both are given.
 */
export interface UntagRule extends TagFilter {
  /** The rule as it was written, in one line. */
  readonly text: string
  /** How many of the newest of those tags stay. */
  readonly keepNewest: number | undefined
  /** How long ago the image of a tag that goes was pushed at least. */
  readonly olderThanMs: number | undefined
}
