import type { Image } from '../images/image.ts'
import { identifies } from './identify.ts'
import type { LifecyclePolicy, Rule } from './lifecycle-policy.ts'

/** A rule that ECR takes, but that hardly does what its author thinks. */
export interface Finding {
  readonly rule: number
  readonly message: string
}

/**
 * Says which rules do nothing in a repository: those that no image meets, lists that look like "one of these" but mean
 * "all of these", and rules whose images all belong to rules of higher priority.
 */
export function lintPolicy(policy: LifecyclePolicy, images: readonly Image[]): readonly Finding[] {
  if (images.length === 0) return []
  const claimed = new Set<Image>()
  return policy.rules.flatMap((rule) => {
    const about = images.filter(identifies(rule))
    const unclaimed = about.filter((image) => !claimed.has(image))
    for (const image of about) claimed.add(image)
    const message =
      about.length === 0 ? emptyMessage(rule, images) : shadowedMessage(about.length, unclaimed.length)
    return message === undefined ? [] : [{ rule: rule.priority, message }]
  })
}

function emptyMessage(rule: Rule, images: readonly Image[]): string {
  const { tags } = rule
  if (tags.status === 'tagged' && tags.values.length > 1) {
    const alone = tags.values.filter((value) =>
      images.some(identifies({ ...rule, tags: { ...tags, values: [value] } })),
    )
    if (alone.length === tags.values.length)
      return `No image meets all of ${tags.values.join(', ')}, though each is met by some. A list means "all of these"; for "one of these" write a rule for each.`
  }
  return 'It is about no image of this repository.'
}

function shadowedMessage(about: number, unclaimed: number): string | undefined {
  return unclaimed === 0
    ? `It decides nothing: rules of higher priority are about all ${about} of its images already.`
    : undefined
}
