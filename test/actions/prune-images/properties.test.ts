import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { imagesKept } from '../../../actions/prune-images/guards/keep-images.ts'
import { parseKeep } from '../../../actions/prune-images/guards/parse-keep.ts'
import type { Image } from '../../../actions/prune-images/images/image.ts'
import { buildGraph } from '../../../actions/prune-images/images/image-graph.ts'
import { needsManifests } from '../../../actions/prune-images/observation/needs-manifests.ts'
import { OwnReads } from '../../../actions/prune-images/observation/own-reads.ts'
import { intersectPlans } from '../../../actions/prune-images/planning/intersect-plans.ts'
import {
  makePlan,
  type Observation,
  type PrunePlan,
  type PruneSettings,
} from '../../../actions/prune-images/planning/make-plan.ts'
import { prepareEvaluation } from '../../../actions/prune-images/policy/evaluate.ts'
import { identifies } from '../../../actions/prune-images/policy/identify.ts'
import { DAY_MS } from '../../../actions/prune-images/policy/lifecycle-policy.ts'
import { requirePolicy } from '../../../actions/prune-images/policy/parse-policy.ts'
import { compileTagPattern } from '../../../actions/prune-images/policy/tag-pattern.ts'
import { confirmPlan } from '../../../actions/prune-images/removal/revalidate.ts'
import type { Digest } from '../../../actions/shared/images/digest.ts'
import { ARCHIVE, NOW, policyText, rule, settings } from './support/build.ts'
import { guards, policy, world } from './support/generate.ts'

const RUNS = { seed: 42, numRuns: 500 }

const removals = (plan: PrunePlan) => [...plan.deletions.flat(), ...plan.archivals.flat()]
const removed = (plan: PrunePlan) => new Set(removals(plan).map(({ image }) => image.digest))
const deleted = (plan: PrunePlan) => new Set(plan.deletions.flat().map(({ image }) => image.digest))

/** The world after the plan was carried out. */
function after(seen: Observation, plan: PrunePlan): Observation {
  const gone = deleted(plan)
  const archived = new Set(plan.archivals.flat().map(({ image }) => image.digest))
  const images = seen.images
    .filter(({ digest }) => !gone.has(digest))
    .map(
      (one): Image =>
        archived.has(one.digest) ? { ...one, status: 'ARCHIVED', archivedAtMs: NOW.getTime() } : one,
    )
  return { ...seen, images, children: new Map([...seen.children].filter(([index]) => !gone.has(index))) }
}

function holds(check: (seen: Observation, plan: PrunePlan, settings: PruneSettings) => void): void {
  fc.assert(
    fc.property(world, policy, guards, (seen, text, chosen) => {
      const chosenSettings = settings(text, chosen)
      check(seen, makePlan(seen, chosenSettings, NOW).plan, chosenSettings)
    }),
    RUNS,
  )
}

describe('whatever the repository, the policy and the guards', () => {
  test('the generator reaches deletions in several waves, archivals and holds', () => {
    const seen = { deletions: 0, waves: 0, archivals: 0, holds: 0 }
    holds((_, plan) => {
      if (plan.deletions.length > 0) seen.deletions++
      if (plan.deletions.length > 1) seen.waves++
      if (plan.archivals.length > 0) seen.archivals++
      if (plan.holds.length > 0) seen.holds++
    })
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(15)
  })

  test('nothing in use goes, nor an index above it at any depth', () => {
    holds((seen, plan) => {
      const gone = removed(plan)
      const graph = buildGraph(seen.images, seen.children)
      const open = seen.images
        .filter(({ digest }) =>
          seen.readings.some(
            (one) => one.status === 'read' && one.uses.some((use) => use.image.endsWith(digest)),
          ),
        )
        .map(({ digest }) => digest)
      const kept = new Set(open)
      for (let digest = open.pop(); digest !== undefined; digest = open.pop()) {
        expect(gone.has(digest)).toBe(false)
        for (const parent of graph.parentsOf(digest)) {
          if (kept.has(parent)) continue
          kept.add(parent)
          open.push(parent)
        }
      }
    })
  })

  test('nothing protected or too young goes', () => {
    holds((_, plan, { guards }) => {
      for (const { image, why } of removals(plan)) {
        // A referrer goes with its subject at any age.
        if (why.type !== 'subject-goes')
          expect(NOW.getTime() - image.pushedAtMs).toBeGreaterThanOrEqual(guards.minAgeMs)
        if (guards.protectTags.includes('prod-1')) expect(image.tags).not.toContain('prod-1')
        if (guards.protectTags.includes('v*'))
          expect(image.tags.filter((one) => one.startsWith('v'))).toEqual([])
      }
    })
  })

  test('no child of an index that stays is deleted, and every index goes in an earlier wave than its children', () => {
    holds((seen, plan) => {
      const graph = buildGraph(seen.images, seen.children)
      const earlier = new Set<Digest>()
      for (const wave of plan.deletions) {
        for (const { image } of wave)
          for (const parent of graph.parentsOf(image.digest)) expect(earlier.has(parent)).toBe(true)
        for (const { image } of wave) earlier.add(image.digest)
      }
    })
  })

  test('no referrer of a subject that stays is deleted, and a subject goes first', () => {
    holds((seen, plan) => {
      const graph = buildGraph(seen.images, seen.children)
      const earlier = new Set<Digest>()
      for (const wave of plan.deletions) {
        for (const { image } of wave)
          for (const subject of graph.subjectsOf(image.digest)) expect(earlier.has(subject)).toBe(true)
        for (const { image } of wave) earlier.add(image.digest)
      }
    })
  })

  test('never more goes than the rules say: each removal is one that a rule is about, or follows its subject', () => {
    holds((seen, plan, { policy }) => {
      const { rules } = requirePolicy(policy.text, 'test')
      const gone = deleted(plan)
      for (const { image, why } of removals(plan)) {
        if (why.type === 'rule') {
          const deciding = rules.find((one) => identifies(one)(image))
          expect(deciding?.priority).toBe(why.rule)
        } else if (why.type === 'subject-goes') expect(gone.has(why.subject)).toBe(true)
        else {
          if (why.type !== 'subject-gone') throw new Error(`${why.type} without quarantine`)
          expect(seen.images.some(({ digest }) => digest === why.subject)).toBe(false)
        }
      }
    })
  })

  test('a rule that counts leaves as many of its images as it says, when there are so many', () => {
    holds((seen, plan, { policy }) => {
      const { rules } = requirePolicy(policy.text, 'test')
      const [first] = rules
      if (first?.limit.type !== 'imageCountMoreThan') return
      if (seen.images.some(({ status }) => status === 'ARCHIVED') || plan.archivals.length > 0) return
      // A child whose index went is ranked from then on: it may take the place of an older image.
      const ranked = ({ images, children }: Observation) => {
        const graph = buildGraph(images, children)
        return images.filter(
          (one) =>
            identifies(first)(one) &&
            graph.parentsOf(one.digest).length + graph.subjectsOf(one.digest).length === 0 &&
            !graph.lostSubjectOf(one.digest),
        ).length
      }
      expect(ranked(after(seen, plan))).toBeGreaterThanOrEqual(Math.min(ranked(seen), first.limit.count))
    })
  })

  test('the same world gives the same plan, in whatever order the images come', () => {
    holds((seen, plan, chosen) => {
      const turned = { ...seen, images: [...seen.images].reverse() }
      expect(makePlan(turned, chosen, NOW).plan.deletions).toEqual(plan.deletions)
      expect(makePlan(turned, chosen, NOW).plan.archivals).toEqual(plan.archivals)
    })
  })

  test('after the plan nothing is left to do', () => {
    holds((seen, plan, chosen) => {
      // A tagged child whose index went counts from then on as one of the newest, and another may lose its place.
      if (chosen.guards.keepAtLeast.length > 0) return
      const next = makePlan(after(seen, plan), chosen, NOW).plan
      expect(next.deletions).toEqual([])
      expect(next.archivals).toEqual([])
    })
  })

  test('of the images that are to be kept at least, so many are left', () => {
    holds((seen, plan, { guards }) => {
      const graph = buildGraph(seen.images, seen.children)
      const gone = removed(plan)
      for (const { pattern, count } of guards.keepAtLeast) {
        const matching = seen.images.filter(
          ({ digest, tags, status }) =>
            status === 'ACTIVE' &&
            tags.some(compileTagPattern(pattern)) &&
            graph.parentsOf(digest).length + graph.subjectsOf(digest).length === 0,
        )
        const left = matching.filter(({ digest }) => !gone.has(digest)).length
        expect(left).toBeGreaterThanOrEqual(Math.min(count, matching.length))
      }
    })
  })

  test('a plan is confirmed by the world that it was made in, and by that world at any point of its way', () => {
    fc.assert(
      fc.property(world, policy, guards, fc.nat(20), (seen, text, chosen, steps) => {
        const { plan } = makePlan(seen, settings(text, chosen), NOW)
        const done = new Set(
          plan.deletions
            .flat()
            .slice(0, steps)
            .map(({ image }) => image.digest),
        )
        const midway = { ...seen, images: seen.images.filter(({ digest }) => !done.has(digest)) }
        const { confirmed, gone, moves } = confirmPlan(plan, midway, NOW)
        expect(moves).toEqual([])
        expect(gone).toEqual(done)
        expect(confirmed.size + gone.size).toBe(removals(plan).length)
      }),
      RUNS,
    )
  })

  test('without links and guards the plan is what one evaluation marks', () => {
    holds((seen, _, chosen) => {
      const images = seen.images.map(({ subject: __, ...one }) => one)
      const lone = { ...seen, images, children: new Map(), readings: [] }
      const bare = settings(chosen.policy.text)
      const verdicts = prepareEvaluation(
        requirePolicy(chosen.policy.text, 'test'),
        images,
        NOW.getTime(),
      )(new Uint8Array(images.length).fill(1))
      const marked = images.filter((_, i) => verdicts[i]?.type === 'marked').map(({ digest }) => digest)
      expect(removed(makePlan(lone, bare, NOW).plan)).toEqual(new Set(marked))
    })
  })
})

/** Keep rules of each kind, none of which needs to hold anything. */
const keepRules = fc.array(
  fc
    .record(
      {
        tags: fc.subarray(['prod*', 'beta*', '*-1'], { minLength: 1 }),
        except: fc.subarray(['*-2', 'latest'], { minLength: 1 }),
        limit: fc.constantFrom(
          { newest: 2 },
          { newest: 5 },
          { minors: 1 },
          { minors: 2 },
          { 'pulled-within': '3d' },
          {},
        ),
      },
      { requiredKeys: ['limit'] },
    )
    .map(({ limit, ...rule }) => ({ ...rule, ...limit }))
    .filter((rule) => Object.keys(rule).length > 0)
    .map((rule) => parseKeep([rule])),
  { maxLength: 3 },
)

/** Versions in place of some tags, and pull times. */
const pulledWorld = fc
  .tuple(world, fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 24, maxLength: 24 }))
  .map(
    ([seen, pulls]): Observation => ({
      ...seen,
      images: seen.images.map((one, i) => {
        const ago = pulls[i] ?? null
        const tags = one.tags.map((tag) => tag.replace(/^v(\d)$/, `$1.${i % 3}.${i}`))
        return { ...one, tags, ...(ago === null ? {} : { pulledAtMs: NOW.getTime() - ago * DAY_MS }) }
      }),
    }),
  )

describe('keep rules', () => {
  test('of whatever kind, one more never makes an image go', () => {
    let held = 0
    fc.assert(
      fc.property(pulledWorld, policy, guards, keepRules, keepRules, (seen, text, chosen, some, more) => {
        const [few, many] = [some.flat(), [...some, ...more].flat()].map((keep) =>
          removed(makePlan(seen, settings(text, { ...chosen, keep }), NOW).plan),
        )
        held += (few?.size ?? 0) - (many?.size ?? 0)
        expect([...(many ?? [])].filter((digest) => !few?.has(digest))).toEqual([])
      }),
      { ...RUNS, numRuns: 800 },
    )
    expect(held).toBeGreaterThan(30)
  })

  test('hold what they are about, its children and its signatures, and leave nothing to a second run', () => {
    fc.assert(
      fc.property(pulledWorld, policy, keepRules, (seen, text, rules) => {
        const chosen = settings(text, { keep: rules.flat() })
        const { plan } = makePlan(seen, chosen, NOW)
        const graph = buildGraph(seen.images, seen.children)
        const gone = deleted(plan)
        for (const rule of rules.flat())
          for (const digest of imagesKept({ ...seen, graph, nowMs: NOW.getTime() }, rule).keys())
            expect(removed(plan).has(digest)).toBe(false)
        for (const digest of gone)
          for (const binder of [...graph.parentsOf(digest), ...graph.subjectsOf(digest)])
            expect(gone.has(binder)).toBe(true)
      }),
      RUNS,
    )
  })

  test('hold against a plan that is forged', () => {
    fc.assert(
      fc.property(pulledWorld, policy, keepRules, (seen, text, rules) => {
        const forged = makePlan(seen, settings(text), NOW).plan
        const fresh = makePlan(seen, settings(text, { keep: rules.flat() }), NOW)
        const both = intersectPlans(forged, fresh, buildGraph(seen.images, seen.children)).plan
        expect([...removed(both)].filter((digest) => !removed(fresh.plan).has(digest))).toEqual([])
      }),
      RUNS,
    )
  })

  test('go by what ECR recorded, whatever reads are claimed', () => {
    fc.assert(
      fc.property(pulledWorld, policy, (seen, text) => {
        const keep = parseKeep([{ 'pulled-within': '4d' }])
        const claims = seen.images.map(({ digest }) => ({ digest, fromMs: 0, untilMs: NOW.getTime() }))
        const reads = new OwnReads(claims)
        const images = reads.discount(seen.images)
        const honest = removed(makePlan(seen, settings(text, { keep }), NOW).plan)
        const forged = removed(makePlan({ ...seen, images }, settings(text, { keep }), NOW).plan)
        expect([...forged].filter((digest) => !honest.has(digest))).toEqual([])
      }),
      RUNS,
    )
  })
})

test('where no manifest is needed, none could let anything go', () => {
  fc.assert(
    fc.property(world, policy, (seen, text) => {
      const parsed = requirePolicy(text, 'test')
      const needed = needsManifests(parsed, seen.images, {
        nowMs: NOW.getTime(),
        mayFollowLost: false,
        untags: false,
      })
      const { plan } = makePlan(seen, settings(text), NOW)
      expect(needed || removals(plan).length === 0).toBe(true)
    }),
    RUNS,
  )
})

test('whatever reads are claimed, they have nothing deleted, neither at once nor after what they have archived', () => {
  const pulledRule = (priority: number, tagPatternList: string[]) =>
    rule(
      priority,
      { tagStatus: 'tagged', tagPatternList, countType: 'sinceImagePulled', countUnit: 'days' },
      ARCHIVE,
    )
  const text = policyText(
    pulledRule(1, ['v*']),
    pulledRule(2, ['prod*']),
    rule(3, { tagStatus: 'tagged', tagPatternList: ['*-1'], countNumber: 2 }),
    rule(4, { countNumber: 3 }),
  )
  const days = fc.option(fc.integer({ min: 0, max: 8 }))
  let archived = 0
  fc.assert(
    fc.property(world, fc.array(days, { minLength: 24, maxLength: 24 }), (seen, pulled) => {
      const images = seen.images.map((one, i) => {
        const ago = pulled[i] ?? null
        // Nothing is pulled before it is pushed.
        return ago === null
          ? one
          : { ...one, pulledAtMs: Math.max(one.pushedAtMs, NOW.getTime() - ago * DAY_MS) }
      })
      const truth = { ...seen, images }
      const reads = new OwnReads(images.map(({ digest }) => ({ digest, fromMs: 0, untilMs: NOW.getTime() })))
      const planOf = (world: Observation) => makePlan(world, settings(text), NOW).plan
      const honest = planOf(truth)
      const forged = planOf({ ...truth, images: reads.discount(images) })
      archived += removed(forged).size - removed(honest).size
      const next = planOf(after(truth, { ...forged, deletions: [] }))
      for (const plan of [forged, next])
        expect([...deleted(plan)].filter((digest) => !deleted(honest).has(digest))).toEqual([])
    }),
    { ...RUNS, numRuns: 2_000 },
  )
  expect(archived).toBeGreaterThan(50)
})
