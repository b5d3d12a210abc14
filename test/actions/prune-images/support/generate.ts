import fc from 'fast-check'
import type { Image } from '../../../../actions/prune-images/images/image.ts'
import type { Observation } from '../../../../actions/prune-images/planning/make-plan.ts'
import { DAY_MS } from '../../../../actions/prune-images/policy/lifecycle-policy.ts'
import type { Digest } from '../../../../actions/shared/images/digest.ts'
import { ARCHIVE, digestOf, INDEX, image, NOW, observation, policyText, rule } from './build.ts'

/** A tag of a small set, so that images share patterns. */
export const tag = fc.constantFrom('prod-1', 'prod-2', 'beta-1', 'beta-2', 'v1', 'v2', 'latest')
const countNumber = fc.integer({ min: 1, max: 6 })
const limit = fc.oneof(
  countNumber.map((count) => ({ countType: 'imageCountMoreThan', countNumber: count })),
  countNumber.map((count) => ({ countType: 'sinceImagePushed', countUnit: 'days', countNumber: count })),
)
const action = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ type: 'expire' }) },
  { weight: 1, arbitrary: fc.constant(ARCHIVE) },
)

/** Policies that ECR would take: tag rules first, at most one for the untagged, at most one for any. */
export const policy = fc
  .tuple(
    fc.array(
      fc.tuple(fc.subarray(['prod*', 'beta*', 'v*', '*-1'], { minLength: 1, maxLength: 2 }), limit, action),
      { maxLength: 4 },
    ),
    fc.option(fc.tuple(limit, action)),
    fc.option(fc.tuple(limit, action)),
  )
  .filter(([tagged, untagged, any]) => tagged.length > 0 || untagged !== null || any !== null)
  .map(([tagged, untagged, any]) =>
    policyText(
      ...tagged.map(([patterns, about, what], i) =>
        rule(i + 1, { tagStatus: 'tagged', tagPatternList: patterns, ...about }, what),
      ),
      ...(untagged === null ? [] : [rule(50, { tagStatus: 'untagged', ...untagged[0] }, untagged[1])]),
      ...(any === null ? [] : [rule(99, { ...any[0] }, any[1])]),
    ),
  )

/** Repositories with shared and nested indexes, referrers, and images in use. Links lead to earlier images only. */
export const world = fc
  .array(
    fc.record({
      days: fc.integer({ min: 0, max: 8 }),
      tags: fc.uniqueArray(tag, { maxLength: 2 }),
      lists: fc.oneof(fc.constant<number[]>([]), fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 })),
      about: fc.option(fc.integer({ min: 1, max: 8 }), { freq: 2 }),
      archived: fc.boolean(),
      used: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    }),
    { maxLength: 24 },
  )
  .map((specs): Observation => {
    const taken = new Set<string>()
    const lists = new Map<Digest, Digest[]>()
    const images = specs.map((spec, i): Image => {
      const tags = spec.tags.filter((one) => !taken.has(one))
      for (const one of tags) taken.add(one)
      const listed = spec.lists.filter((back) => back <= i).map((back) => digestOf(`${i - back}`))
      if (listed.length > 0) lists.set(digestOf(`${i}`), listed)
      const subject =
        spec.about !== null && listed.length === 0 ? { subject: digestOf(`${i - spec.about}`) } : {}
      const archive =
        spec.archived && i % 5 === 0 ? ({ status: 'ARCHIVED', archivedAtMs: NOW.getTime() } as const) : {}
      return image(`${i}`, spec.days, tags, {
        ...(listed.length > 0 ? { mediaType: INDEX } : {}),
        ...subject,
        ...archive,
      })
    })
    const uses = specs.flatMap(({ used }, i) =>
      used ? [{ user: `task-${i}`, image: `x@${digestOf(`${i}`)}` }] : [],
    )
    return observation(images, {
      children: lists,
      readings: [{ source: 'ecs', place: 'eu-west-1', status: 'read', uses }],
    })
  })

export const guards = fc.record({
  protectTags: fc.subarray(['prod-1', 'v*']),
  keepAtLeast: fc.constantFrom([], [{ pattern: 'beta*', count: 1 }]),
  minAgeMs: fc.constantFrom(0, 2 * DAY_MS),
})
