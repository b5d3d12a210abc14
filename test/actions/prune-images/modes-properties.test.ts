import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Image } from '../../../actions/prune-images/images/image.ts'
import { namesOf, quarantineOf, quarantineTag } from '../../../actions/prune-images/images/quarantine.ts'
import type { RemovalFate } from '../../../actions/prune-images/planning/decision.ts'
import {
  makePlan,
  type Observation,
  type PrunePlan,
  removalsOf,
} from '../../../actions/prune-images/planning/make-plan.ts'
import { DAY_MS } from '../../../actions/prune-images/policy/lifecycle-policy.ts'
import type { SavedImage } from '../../../actions/prune-images/removal/manifest-store.ts'
import { planRestore, restoredTag } from '../../../actions/prune-images/restore/plan-restore.ts'
import { NOW, REPOSITORY, settings } from './support/build.ts'
import { guards, policy, world } from './support/generate.ts'

const RUNS = { seed: 42, numRuns: 400 }
const GRACE_MS = 14 * DAY_MS
const mode = fc.constantFrom<'delete' | 'archive' | 'quarantine'>('delete', 'archive', 'quarantine')
type Mode = 'delete' | 'archive' | 'quarantine'

/** The world after the first so many removals of a plan, and what the run saved before. */
function carryOut(seen: Observation, plan: PrunePlan, steps = Number.POSITIVE_INFINITY) {
  const done = removalsOf(plan).slice(0, steps)
  const fates = new Map(done.map(({ image, fate }) => [image.digest, fate]))
  const saved = done.map(
    ({ image: { digest, mediaType, status, ...image } }): SavedImage => ({
      repository: REPOSITORY,
      digest,
      tags: namesOf({ ...image, digest }),
      mediaType,
      manifest:
        status === 'ARCHIVED'
          ? undefined
          : JSON.stringify({ manifests: seen.children.get(digest)?.map((child) => ({ digest: child })) }),
    }),
  )
  const images = seen.images.flatMap((image) => afterFate(image, fates.get(image.digest)))
  const gone = new Set(done.filter(({ fate }) => fate === 'delete').map(({ image }) => image.digest))
  const children = new Map([...seen.children].filter(([index]) => !gone.has(index)))
  return { world: { ...seen, images, children }, saved }
}

function afterFate(image: Image, fate: RemovalFate | undefined): Image[] {
  if (fate === undefined) return [image]
  if (fate === 'delete') return []
  return fate === 'archive'
    ? [{ ...image, status: 'ARCHIVED', archivedAtMs: NOW.getTime() }]
    : [{ ...image, tags: [quarantineTag(image, NOW)], quarantineSeenMs: NOW.getTime() }]
}

/** The images after a restore, which gives tags and takes none from others. */
function restored(images: readonly Image[], saved: readonly SavedImage[], before: readonly Image[]): Image[] {
  const { levels } = planRestore(saved, { repository: REPOSITORY, images }, [])
  const result = new Map(images.map((image) => [image.digest, image]))
  const was = new Map(before.map((image) => [image.digest, image]))
  for (const { digest, manifest, tags, marks, from } of levels.flat()) {
    const now = result.get(digest) ?? was.get(digest)
    if (now === undefined || (from === 'nowhere' && manifest === undefined)) continue
    const left = from === 'nowhere' ? [] : now.tags.filter((tag) => !marks.includes(tag))
    result.set(digest, { ...now, status: 'ACTIVE', tags: [...left, ...tags].sort() })
  }
  return [...result.values()]
}

const tagsOf = (images: readonly Image[]) => new Map(images.map(({ digest, tags }) => [digest, tags]))
const usersOf = (seen: Observation) =>
  seen.images.filter(({ digest }) =>
    seen.readings.some(
      (one) => one.status === 'read' && one.uses.some(({ image }) => image.endsWith(digest)),
    ),
  )

function holds(
  check: (seen: Observation, plan: PrunePlan, chosen: ReturnType<typeof settings>, mode: Mode) => void,
): void {
  fc.assert(
    fc.property(world, policy, guards, mode, (seen, text, limits, way) => {
      const chosen = settings(text, limits, { mode: way, graceMs: GRACE_MS })
      check(seen, makePlan(seen, chosen, NOW).plan, chosen, way)
    }),
    RUNS,
  )
}

describe('whatever is deleted, archived or put in quarantine', () => {
  test('the generator reaches each', () => {
    const count = { delete: 0, archive: 0, quarantine: 0 }
    holds((_, plan) => {
      for (const { fate } of removalsOf(plan)) count[fate]++
    })
    expect(Math.min(...Object.values(count))).toBeGreaterThan(30)
  })

  test('nothing in use loses its tags or its place', () => {
    holds((seen, plan) => {
      const after = new Map(carryOut(seen, plan).world.images.map((image) => [image.digest, image]))
      for (const used of usersOf(seen)) expect(after.get(used.digest)).toEqual(used)
    })
  })

  test('a second run at the same time changes nothing, and the first is finished from any point of its way', () => {
    fc.assert(
      fc.property(world, policy, mode, fc.nat(20), (seen, text, way, steps) => {
        const chosen = settings(text, {}, { mode: way, graceMs: GRACE_MS })
        const { plan } = makePlan(seen, chosen, NOW)
        const through = carryOut(seen, plan).world
        expect(removalsOf(makePlan(through, chosen, NOW).plan)).toEqual([])
        const midway = carryOut(seen, plan, steps).world
        const rest = makePlan(midway, chosen, NOW).plan
        // What is archived by then is not ranked any more, so that more may stay; what goes was to go.
        const wanted = new Set(removalsOf(plan).map(({ image }) => image.digest))
        for (const { image } of removalsOf(rest)) expect(wanted.has(image.digest)).toBe(true)
      }),
      RUNS,
    )
  })

  test('a restore brings back exactly what was removed, by its names, and a second one changes nothing', () => {
    holds((seen, plan) => {
      const { world: after, saved } = carryOut(seen, plan)
      const back = restored(after.images, saved, seen.images)
      const lost = new Set(saved.filter(({ manifest }) => manifest === undefined).map(({ digest }) => digest))
      const expected = seen.images.filter(({ digest }) => !lost.has(digest))
      // ECR deletes an image with its last tag: one that had none comes out of quarantine with a tag.
      const nameless = new Set(
        plan.quarantines.flat().flatMap(({ image }) => (image.tags.length > 0 ? [] : image.digest)),
      )
      expect(tagsOf(back)).toEqual(
        new Map(
          [...tagsOf(after.images).keys(), ...saved.map(({ digest }) => digest)].flatMap((digest) => {
            const one = expected.find((image) => image.digest === digest)
            if (one === undefined) return []
            return [[digest, nameless.has(digest) ? [restoredTag(digest)] : one.tags]]
          }),
        ),
      )
      for (const one of back) expect(quarantineOf(one)).toBeUndefined()
      const again = planRestore(
        saved.filter(({ digest }) => !lost.has(digest)),
        { repository: REPOSITORY, images: back },
        [],
      )
      expect(again.levels).toEqual([])
    })
  })

  test('a restore takes no tag that another image has by then', () => {
    holds((seen, plan) => {
      const { world: after, saved } = carryOut(seen, plan)
      const [first] = saved.filter(({ tags }) => tags.length > 0)
      const [holder] = after.images.filter(({ digest }) => !saved.some((one) => one.digest === digest))
      if (first === undefined || holder === undefined) return
      const tag = first.tags[0] ?? ''
      const images = after.images.map((one) => ({
        ...one,
        tags: one.digest === holder.digest ? [...one.tags, tag] : one.tags.filter((other) => other !== tag),
      }))
      const { levels } = planRestore(saved, { repository: REPOSITORY, images }, [])
      for (const { tags } of levels.flat()) expect(tags).not.toContain(tag)
    })
  })

  test('what is in quarantine is deleted after the grace period and not before', () => {
    holds((seen, plan, chosen) => {
      const after = carryOut(seen, plan).world
      const quarantined = new Set(plan.quarantines.flat().map(({ image }) => image.digest))
      const at = (ms: number) =>
        new Set(
          makePlan(after, chosen, new Date(NOW.getTime() + ms))
            .plan.deletions.flat()
            .map(({ image }) => image.digest),
        )
      const early = at(GRACE_MS - 60_000)
      for (const digest of quarantined) expect(early.has(digest)).toBe(false)
      const late = at(GRACE_MS + 60_000)
      for (const digest of quarantined) expect(late.has(digest)).toBe(true)
    })
  })
})
