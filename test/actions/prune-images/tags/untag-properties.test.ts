import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseKeep } from '../../../../actions/prune-images/guards/parse-keep.ts'
import type { Image } from '../../../../actions/prune-images/images/image.ts'
import { buildGraph } from '../../../../actions/prune-images/images/image-graph.ts'
import { intersectPlans } from '../../../../actions/prune-images/planning/intersect-plans.ts'
import {
  makePlan,
  type Observation,
  type PrunePlan,
  type PruneSettings,
  removalsOf,
} from '../../../../actions/prune-images/planning/make-plan.ts'
import { confirmPlan } from '../../../../actions/prune-images/removal/revalidate.ts'
import { withTagsBack } from '../../../../actions/prune-images/tags/compare-untags.ts'
import { parseUntag } from '../../../../actions/prune-images/tags/parse-untag.ts'
import { NOW, policyText, REGISTRY, rule, settings } from '../support/build.ts'
import { guards, policy, world } from '../support/generate.ts'

const RUNS = { seed: 42, numRuns: 400 }

/** Repositories in which many images have tags of builds besides, and some of these are in use by their names. */
const tagged = fc.tuple(world, fc.infiniteStream(fc.nat(20))).map(([seen, numbers]): Observation => {
  const next = () => numbers.next().value ?? 0
  const uses: { user: string; image: string }[] = []
  const images = seen.images.map((image, i) => {
    const own = Array.from({ length: next() % 4 }, (_, n) => `build-${i * 10 + n}`)
    for (const tag of [...own, ...image.tags])
      if (next() === 0) uses.push({ user: `by-${tag}`, image: `${REGISTRY}/team/app:${tag}` })
    return { ...image, tags: [...image.tags, ...own].sort() }
  })
  const named = { source: 'lambda', place: 'eu-west-1', status: 'read', uses } as const
  return { ...seen, images, readings: [...seen.readings, named] }
})
const untag = fc
  .array(
    fc.record(
      {
        tags: fc.subarray(['build-*', 'v*', 'prod-*', 'beta*', '*'], { minLength: 1 }),
        except: fc.constantFrom('prod-1', 'build-1*', 'latest'),
        'keep-newest': fc.nat(5),
        'older-than': fc.constantFrom('0s', '2d', '5d'),
      },
      { requiredKeys: ['tags', 'keep-newest'] },
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map(parseUntag)
const keep = fc.constantFrom([], [{ tags: 'build-1*' }], [{ tags: 'beta*', newest: 1 }]).map(parseKeep)
const mode = fc.constantFrom<PruneSettings['removal']['mode']>('delete', 'archive', 'quarantine')
/** Half of the policies are about what has no tag, so that many images are left to the rules of tags. */
const policies = fc.oneof(policy, fc.constant(policyText(rule(1, { tagStatus: 'untagged' }))))
const asked = fc.tuple(policies, guards, keep, untag, mode).map(([text, limits, rules, tags, way]) => ({
  chosen: settings(text, { ...limits, keep: rules }, { mode: way, untag: tags }),
  without: settings(text, { ...limits, keep: rules }, { mode: way }),
}))

type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never
const holds = (check: (seen: Observation, plan: PrunePlan, given: Asked) => void): void =>
  fc.assert(
    fc.property(tagged, asked, (seen, given) => check(seen, makePlan(seen, given.chosen, NOW).plan, given)),
    RUNS,
  )
const digests = (plan: PrunePlan) => removalsOf(plan).map(({ image }) => image.digest)
const pairs = (plan: Pick<PrunePlan, 'untags'>) =>
  plan.untags.flatMap(({ image, tags }) => tags.map(({ tag }) => `${image.digest} ${tag}`))

/** The images after the tags of a plan were taken off, up to so many of them. */
function takenOff(images: readonly Image[], plan: PrunePlan, most = Number.POSITIVE_INFINITY): Image[] {
  const off = new Set(pairs(plan).slice(0, most))
  return images.map((image) => ({
    ...image,
    tags: image.tags.filter((tag) => !off.has(`${image.digest} ${tag}`)),
  }))
}

describe('whatever tags are taken off', () => {
  test('the generator reaches tags that go, tags that are held, and images that go with their last one', () => {
    const count = { off: 0, held: 0, unnamed: 0 }
    holds((_, plan) => {
      count.off += pairs(plan).length
      count.held += plan.heldTags.length
      count.unnamed += removalsOf(plan).filter(({ why }) => why.type === 'unnamed').length
    })
    expect(Math.min(...Object.values(count))).toBeGreaterThan(50)
  })

  test('no image loses its last tag by it, and none of them goes', () => {
    holds((seen, plan) => {
      const gone = new Set(digests(plan))
      const after = new Map(takenOff(seen.images, plan).map((image) => [image.digest, image]))
      for (const { image } of plan.untags) {
        expect(after.get(image.digest)?.tags.length).toBeGreaterThan(0)
        expect(gone.has(image.digest)).toBe(false)
      }
    })
  })

  test('no tag that is in use, protected, young or kept goes, neither by itself nor with its image', () => {
    holds((seen, plan, { chosen: { guards: limits } }) => {
      const used = seen.readings.flatMap((one) => (one.status === 'read' ? one.uses : []))
      const names = new Set(used.flatMap(({ image }) => image.split('team/app:')[1] ?? []))
      const gone = new Set([
        ...plan.untags.flatMap(({ tags }) => tags.map(({ tag }) => tag)),
        ...removalsOf(plan).flatMap(({ image }) => image.tags),
      ])
      for (const tag of names) expect(gone.has(tag)).toBe(false)
      if (limits.protectTags.includes('v*')) expect([...gone].filter((tag) => /^v/.test(tag))).toEqual([])
      if (limits.keep[0]?.tags?.[0] === 'build-1*')
        expect([...gone].filter((tag) => tag.startsWith('build-1'))).toEqual([])
      for (const { image } of plan.untags)
        expect(NOW.getTime() - image.pushedAtMs).toBeGreaterThanOrEqual(limits.minAgeMs)
    })
  })

  test('an image goes more than by the policy alone only where the policy is not about it and nothing uses it', () => {
    holds((seen, plan, { without }) => {
      const alone = makePlan(seen, without, NOW)
      const before = new Map(alone.decisions.map((one) => [one.image.digest, one]))
      const unnamed = new Set(
        removalsOf(plan).flatMap(({ image, why }) => (why.type === 'unnamed' ? image.digest : [])),
      )
      // A child may lose its last tag as well when the index that lists it goes so.
      for (const digest of unnamed) expect(['unmatched', 'child']).toContain(before.get(digest)?.why.type)
      // What the policy takes goes all the same.
      const gone = new Set(digests(plan))
      for (const digest of digests(alone.plan)) expect(gone.has(digest)).toBe(true)
      const used = seen.readings.flatMap((one) => (one.status === 'read' ? one.uses : []))
      for (const { image } of used) expect(gone.has(image.slice(image.indexOf('@') + 1) as never)).toBe(false)
    })
  })

  test('a second run takes off nothing more, and no image goes that the first left', () => {
    holds((seen, plan, { chosen }) => {
      const gone = new Set(digests(plan))
      if (gone.size > 0 && chosen.removal.mode !== 'delete') return
      const images = takenOff(seen.images, plan).filter(({ digest }) => !gone.has(digest))
      const again = makePlan({ ...seen, images }, chosen, NOW).plan
      expect([pairs(again), digests(again)]).toEqual([[], []])
    })
  })

  test('from any point of its way the rest is confirmed, and nothing that was held by then', () => {
    fc.assert(
      fc.property(tagged, asked, fc.nat(12), (seen, { chosen }, done) => {
        const { plan } = makePlan(seen, chosen, NOW)
        const gone = new Set(digests(plan))
        if (gone.size > 0 && chosen.removal.mode !== 'delete') return
        const images = takenOff(seen.images, plan, done).filter(({ digest }) => !gone.has(digest))
        const { moves, untags } = confirmPlan(plan, { ...seen, images }, NOW)
        expect(moves).toEqual([])
        expect([...untags].flatMap(([digest, tags]) => tags.map((tag) => `${digest} ${tag}`)).sort()).toEqual(
          pairs(plan).slice(done).sort(),
        )
        expect(withTagsBack(images, plan.untags)).toEqual(
          seen.images.filter(({ digest }) => !gone.has(digest)),
        )
        const [first] = [...untags.keys()]
        if (first === undefined) return
        const uses = [{ user: 'late', image: `${REGISTRY}/team/app:${untags.get(first)?.[0]}` }]
        const late = { source: 'ecs', place: 'x', status: 'read', uses } as const
        const used = confirmPlan(plan, { ...seen, images, readings: [...seen.readings, late] }, NOW)
        expect(used.untags.has(first)).toBe(false)
      }),
      RUNS,
    )
  })

  test('a forged plan takes off no tag that a fresh one would not', () => {
    fc.assert(
      fc.property(tagged, asked, fc.infiniteStream(fc.boolean()), (seen, { chosen }, coin) => {
        const fresh = makePlan(seen, chosen, NOW)
        const untags = seen.images.flatMap((image) => {
          const tags = image.tags.filter(() => coin.next().value === true)
          return tags.length === 0
            ? []
            : [{ image, tags: tags.map((tag) => ({ tag, rule: '', rank: 1, ageMs: 0 })) }]
        })
        const graph = buildGraph(seen.images, seen.children)
        const nothing = { deletions: [], archivals: [], quarantines: [] }
        const { plan, moves } = intersectPlans({ ...nothing, untags }, fresh, graph)
        const allowed = new Set(pairs(fresh.plan))
        const proposed = new Set(pairs({ untags }))
        for (const pair of pairs(plan)) expect(allowed.has(pair) && proposed.has(pair)).toBe(true)
        // What it proposes beyond a fresh one is said, so that the run is refused.
        const beyond = untags.filter(({ image, tags }) =>
          tags.some(({ tag }) => !allowed.has(`${image.digest} ${tag}`)),
        )
        expect(moves.map(({ image }) => image.digest).sort()).toEqual(
          beyond.map(({ image }) => image.digest).sort(),
        )
      }),
      RUNS,
    )
  })
})
