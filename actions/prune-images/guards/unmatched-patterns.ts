import { compileTagPattern } from '../policy/tag-pattern.ts'
import type { UntagRule } from '../tags/untag-rule.ts'
import type { GuardSettings } from './guard-settings.ts'
import { imagesKept, type KeptWorld } from './keep-images.ts'
import type { KeepRule } from './keep-rule.ts'
import type { UnmatchedEntry } from './named-uses.ts'

/**
 * The exceptions of `untag` and the patterns of `protect-tags`, `keep-at-least` and `keep` that no tag of the repository matches, and the rules of `keep`
 * that no image meets, so that they guard nothing.
 */
export function findUnmatchedPatterns(
  world: KeptWorld,
  { protectTags, keepAtLeast, keep }: GuardSettings,
  untag: readonly Pick<UntagRule, 'except'>[],
): readonly UnmatchedEntry[] {
  if (protectTags.length + keepAtLeast.length + keep.length + untag.length === 0) return []
  const tags = world.images.flatMap((image) => image.tags)
  const unmatched = (input: UnmatchedEntry['input'], pattern: string): UnmatchedEntry[] => {
    if (tags.some(compileTagPattern(pattern))) return []
    const similar = tags.find(compileTagPattern(pattern, { ignoreCase: true }))
    const hint = similar === undefined ? '' : `; the tag ${similar} differs by case only`
    return [{ input, entry: pattern, why: `no tag of the repository matches it${hint}` }]
  }
  return [
    ...protectTags.flatMap((pattern) => unmatched('protect-tags', pattern)),
    ...keepAtLeast.flatMap(({ pattern }) => unmatched('keep-at-least', pattern)),
    ...untag.flatMap(({ except = [] }) => except.flatMap((pattern) => unmatched('untag', pattern))),
    ...keep.flatMap((rule) => {
      const patterns = rule.tags?.flatMap((pattern) => unmatched('keep', pattern)) ?? []
      return patterns.length > 0 ? patterns : unmetRule(world, rule)
    }),
  ]
}

/** That nothing was pulled lately is no mistake of the rule: it is judged by the tags that it is about. */
function unmetRule(world: KeptWorld, rule: KeepRule): UnmatchedEntry[] {
  if (imagesKept(world, { ...rule, pulledWithinMs: undefined }).size > 0) return []
  const why = `no ${rule.minors === undefined ? 'image' : 'tag that is a final version (v1.2.3)'} of the repository meets it`
  return [{ input: 'keep', entry: rule.text, why }]
}
