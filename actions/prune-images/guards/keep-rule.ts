import type { TagFilter } from './tag-filter.ts'

/**
 * A rule of the input `keep`: what it holds stays, whatever the policy says. All that it says must be true of an image; of
 * several rules any one holds it.
 */
export interface KeepRule extends TagFilter {
  /** The rule as it was written, in one line. */
  readonly text: string
  /** Of those, how many of the newest are held. */
  readonly newest: number | undefined
  /** Of those, of how many of the newest minor versions the newest patch is held. */
  readonly minors: number | undefined
  /** Of those, how long ago the last pull of what is held may be. */
  readonly pulledWithinMs: number | undefined
}
