import type { Digest } from '../../shared/images/digest.ts'
import type { Image } from '../images/image.ts'
import type { Decision, Selected } from '../planning/decision.ts'
import { identifies } from '../policy/identify.ts'
import type { LifecyclePolicy } from '../policy/lifecycle-policy.ts'
import type { SelectedTag } from './select-tags.ts'
import type { TagGuard } from './tag-guard.ts'

/** Tags that are taken off an image, which stays: it has another one. */
export interface Untag {
  readonly image: Image
  readonly tags: readonly SelectedTag[]
}

/** A tag that a rule takes off and something holds. */
export interface HeldTag {
  readonly image: Image
  readonly tag: string
  readonly because: string
}

/** What rules and guards say of tags, before it is known which images stay. */
export interface TagChoice {
  readonly open: ReadonlyMap<Digest, readonly SelectedTag[]>
  readonly held: readonly HeldTag[]
  /** Images of which each tag is to go: nothing names them any more. */
  readonly unnamed: ReadonlyMap<Digest, Selected>
}

/** Parts the selected tags into those that may go and those that something holds. */
export function chooseTags(
  images: readonly Image[],
  selected: ReadonlyMap<Digest, readonly SelectedTag[]>,
  guard: TagGuard,
): TagChoice {
  const open = new Map<Digest, readonly SelectedTag[]>()
  const held: HeldTag[] = []
  const unnamed = new Map<Digest, Selected>()
  for (const image of images) {
    const free = (selected.get(image.digest) ?? []).filter(({ tag }) => {
      const because = guard(image, tag)
      if (because !== undefined) held.push({ image, tag, because })
      return because === undefined
    })
    const [first] = free
    if (first === undefined) continue
    open.set(image.digest, free)
    if (free.length === image.tags.length)
      unnamed.set(image.digest, { type: 'unnamed', tag: first.tag, rule: first.rule })
  }
  return { open, held, unnamed }
}

/**
 * The tags that are taken off images that stay. ECR deletes an image with its last tag (ECR API, `BatchDeleteImage`), so that one
 * always stays, the newest of them; and a rule of the policy that decides on an image goes on doing so: no tag goes by which
 * it is about it, or the image might go in the next run though the rule leaves it.
 */
export function planUntags(
  decisions: readonly Decision[],
  { open, held }: TagChoice,
  policy: LifecyclePolicy,
): { readonly untags: readonly Untag[]; readonly heldTags: readonly HeldTag[] } {
  const heldTags = [...held]
  const tests = new Map(policy.rules.map((rule) => [rule.priority, identifies(rule)]))
  const untags = decisions.flatMap((decision): Untag[] => {
    const { image } = decision
    const free = open.get(image.digest)
    if (free === undefined || 'wave' in decision) return []
    const { why } = decision
    const rule = why.type === 'rule' || why.type === 'spared' ? why.rule : undefined
    const isAbout = rule === undefined ? undefined : tests.get(rule)
    let left = image.tags
    const tags = free.toReversed().filter(({ tag }) => {
      const others = left.filter((one) => one !== tag)
      if (others.length === 0) heldTags.push({ image, tag, because: 'the last tag of its image' })
      else if (isAbout?.({ ...image, tags: others }) === false)
        heldTags.push({ image, tag, because: `rule ${rule} of the policy is about its image by it` })
      else {
        left = others
        return true
      }
      return false
    })
    return tags.length === 0 ? [] : [{ image, tags: tags.toReversed() }]
  })
  return { untags, heldTags }
}
