import type { Image } from '../images/image.ts'
import { compileTagPattern } from '../policy/tag-pattern.ts'
import type { GuardSettings } from './guard-settings.ts'
import type { UnmatchedEntry } from './named-uses.ts'

/** The patterns of `protect-tags` and `keep-at-least` that no tag of the repository matches, so that they guard nothing. */
export function findUnmatchedPatterns(
  images: readonly Image[],
  { protectTags, keepAtLeast }: GuardSettings,
): readonly UnmatchedEntry[] {
  const tags = images.flatMap((image) => image.tags)
  const unmatched = (input: UnmatchedEntry['input'], pattern: string): UnmatchedEntry[] => {
    if (tags.some(compileTagPattern(pattern))) return []
    const similar = tags.find(compileTagPattern(pattern, { ignoreCase: true }))
    const hint = similar === undefined ? '' : `; the tag ${similar} differs by case only`
    return [{ input, entry: pattern, why: `no tag of the repository matches it${hint}` }]
  }
  return [
    ...protectTags.flatMap((pattern) => unmatched('protect-tags', pattern)),
    ...keepAtLeast.flatMap(({ pattern }) => unmatched('keep-at-least', pattern)),
  ]
}
