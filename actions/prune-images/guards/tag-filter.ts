import { compileLinearPattern } from '../policy/linear-pattern.ts'
import { compileTagPattern } from '../policy/tag-pattern.ts'

/** Which tags a rule of `keep` or `untag` is about. */
export interface TagFilter {
  /** Only tags that match one of these patterns of ECR's grammar count. */
  readonly tags: readonly string[] | undefined
  /** Only tags that match this regular expression count. */
  readonly tagsMatching: string | undefined
  /** Tags that match one of these patterns do not count; another tag of the image may. */
  readonly except: readonly string[] | undefined
}

/** Whether a filter says which tags it wants, and the test of one tag. */
export function compileTagFilter({ tags = [], tagsMatching, except = [] }: TagFilter): {
  readonly isOpen: boolean
  readonly counts: (tag: string) => boolean
} {
  const wanted = tags.map((pattern) => compileTagPattern(pattern))
  if (tagsMatching !== undefined) wanted.push(compileLinearPattern(tagsMatching))
  const unwanted = except.map((pattern) => compileTagPattern(pattern))
  const isOpen = wanted.length === 0
  return {
    isOpen,
    counts: (tag) => (isOpen || wanted.some((test) => test(tag))) && !unwanted.some((test) => test(tag)),
  }
}
