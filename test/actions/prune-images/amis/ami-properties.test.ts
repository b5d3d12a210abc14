import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Ami } from '../../../../actions/prune-images/amis/ami.ts'
import {
  type AmiChange,
  type AmiStep,
  changesOf,
  type SeenAmis,
} from '../../../../actions/prune-images/amis/ami-decision.ts'
import { type AmiPlanContext, planAmis } from '../../../../actions/prune-images/amis/ami-plan.ts'
import { AMI_SOURCES } from '../../../../actions/prune-images/amis/uses/ami-use.ts'
import { DAY_MS } from '../../../../actions/prune-images/policy/lifecycle-policy.ts'
import { requirePolicy } from '../../../../actions/prune-images/policy/parse-policy.ts'
import { compileTagPattern } from '../../../../actions/prune-images/policy/tag-pattern.ts'
import { NOW, policyText, rule } from '../support/build.ts'
import { ago, ami, context, seen } from './sample-amis.ts'

const IDS = ['ami-1', 'ami-2', 'ami-3', 'ami-4', 'ami-5', 'ami-6']
const SNAPSHOTS = ['snap-1', 'snap-2', 'snap-3', 'snap-4', 'snap-5', 'snap-6', 'snap-7', 'snap-8']
const days = fc.integer({ min: -20, max: 120 })
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })

const amiOf = (id: string): fc.Arbitrary<Ami> =>
  fc
    .record({
      age: fc.integer({ min: 0, max: 120 }),
      assetId: fc.constantFrom('1.0.0', '1.1.0', '2.0.0'),
      state: fc.constantFrom('available', 'available', 'disabled', 'disabled', 'pending', 'error'),
      deprecatedDays: maybe(days),
      launchedDays: maybe(days),
      isProtected: fc.constantFrom(false, false, false, true),
      // Now and then it shares one with another.
      more: fc.option(fc.constantFrom(...SNAPSHOTS), { freq: 1, nil: undefined }),
      isAlone: fc.constantFrom(true, true, true, false),
    })
    .map(({ age, deprecatedDays, launchedDays, more, isAlone, ...plain }) =>
      ami(id, age, {
        ...plain,
        snapshotIds: [id.replace('ami', 'snap'), ...(isAlone || more === undefined ? [] : [more])],
        deprecatedAtMs: deprecatedDays === undefined ? undefined : ago(deprecatedDays),
        launchedAtMs: launchedDays === undefined ? undefined : ago(launchedDays),
      }),
    )

const use = fc.record({ id: fc.constantFrom(...IDS, ...SNAPSHOTS), source: fc.constantFrom(...AMI_SOURCES) })

/** A world with any use in any source, sharing, other images, and now and then a source that cannot be read. */
const world: fc.Arbitrary<SeenAmis> = fc
  .record({
    amis: fc.tuple(...IDS.map(amiOf)),
    count: fc.integer({ min: 1, max: IDS.length }),
    uses: fc.array(use, { maxLength: 1 }),
    unread: fc.option(fc.constantFrom(...AMI_SOURCES), { freq: 1, nil: undefined }),
    isRead: fc.constantFrom(true, true, true, true, true, true, false),
    shared: fc.subarray(IDS, { maxLength: 1 }),
    unknown: fc.subarray(IDS, { maxLength: 1 }),
    other: maybe(fc.constantFrom(...SNAPSHOTS)),
  })
  .map(({ amis, count, uses, unread, isRead, shared, unknown, other }) =>
    seen(amis.slice(0, count), {
      readings: AMI_SOURCES.map((source) =>
        source === unread && !isRead
          ? { source, status: 'unreadable', reason: 'x' }
          : {
              source,
              status: 'read',
              uses: uses.filter((one) => one.source === source).map(({ id }) => ({ id, user: 'u' })),
            },
      ),
      sharing: new Map(
        IDS.filter((id) => !unknown.includes(id)).map((id) => [id, shared.includes(id) ? ['x'] : []]),
      ),
      others: other === undefined ? [] : [{ id: 'ami-other', snapshotIds: [other], copiedFrom: undefined }],
    }),
  )

const policy = fc
  .record({
    count: fc.integer({ min: 1, max: 40 }),
    isAge: fc.boolean(),
    prefix: fc.constantFrom('', '1.', '2.'),
  })
  .map(({ count, isAge, prefix }) =>
    policyText(
      rule(1, {
        ...(prefix === '' ? {} : { tagStatus: 'tagged', tagPrefixList: [prefix] }),
        ...(isAge
          ? { countType: 'sinceImagePushed', countUnit: 'days', countNumber: count }
          : { countNumber: Math.ceil(count / 10) }),
      }),
    ),
  )

const settings: fc.Arbitrary<AmiPlanContext> = fc
  .record({
    policy,
    protectTags: fc.subarray(['1.0*', '2.*'], { maxLength: 1 }),
    keepAtLeast: fc.constantFrom([], [{ pattern: '1.*', count: 1 }]),
    graceDays: fc.constantFrom(0, 7, 14),
  })
  .map(({ policy: text, graceDays, ...guards }) =>
    context(guards, {
      policy: { text, parsed: requirePolicy(text, 'input policy') },
      graceMs: graceDays * DAY_MS,
    }),
  )

const saved = (
  of: AmiPlanContext,
  world: SeenAmis,
  steps: readonly { id: string; step: AmiStep }[],
): AmiPlanContext => ({
  ...of,
  saved: { region: world.region, policySha256: planAmis(world, of).policySha256, steps },
})

/** What a plan does when it is applied: nothing when it is refused. */
function changed(world: SeenAmis, given: AmiPlanContext): readonly AmiChange[] {
  const plan = planAmis(world, given)
  return plan.refusal === undefined ? changesOf(plan) : []
}

const asText = (changes: readonly AmiChange[]) => changes.map(({ ami: { id }, fate }) => `${fate} ${id}`)

test('no AMI that is used, shared, protected or needed by another image is changed, whatever the world and the policy are', () => {
  let count = 0
  fc.assert(
    fc.property(world, settings, (now, given) => {
      const changes = changed(now, given)
      count += changes.length
      const going = new Set(changesOf(planAmis(now, given)).map(({ ami: { id } }) => id))
      const waiting = planAmis(now, given)
        .decisions.filter(({ fate }) => fate === 'wait')
        .map(({ ami: { id } }) => id)
      const staying = [...now.others, ...now.amis].filter(({ id }) => !going.has(id) && !waiting.includes(id))
      const used = new Set(
        now.readings
          .flatMap((reading) => (reading.status === 'read' ? reading.uses : []))
          .map(({ id }) => id),
      )
      for (const { ami: one, fate } of changes) {
        expect(now.readings.every(({ status }) => status === 'read')).toBe(true)
        for (const id of [one.id, ...one.snapshotIds]) expect(used.has(id)).toBe(false)
        expect(now.sharing.get(one.id)).toEqual([])
        expect(one.isProtected).toBe(false)
        const { protectTags } = given.settings.guards
        expect(protectTags.some((pattern) => compileTagPattern(pattern)(one.assetId))).toBe(false)
        for (const other of staying)
          expect(other.snapshotIds.some((id) => one.snapshotIds.includes(id))).toBe(false)
        // The stages are EC2's own, each for its time.
        const { graceMs } = given.settings
        const isOver =
          graceMs === 0 || (one.deprecatedAtMs ?? Number.POSITIVE_INFINITY) + graceMs <= NOW.getTime()
        if (fate !== 'deprecate') expect(isOver).toBe(true)
        if (fate === 'disable') expect(one.state).toBe('available')
        if (fate === 'deregister') expect(one.state).toBe('disabled')
      }
    }),
    { numRuns: 2_000 },
  )
  expect(count).toBeGreaterThan(200)
})

test('a forged plan changes no more than a fresh one would', () => {
  const step = fc.record({
    id: fc.constantFrom(...IDS, 'ami-other'),
    step: fc.constantFrom<AmiStep>('deprecate', 'disable', 'deregister'),
  })
  fc.assert(
    fc.property(world, settings, fc.array(step, { maxLength: 6 }), (now, given, steps) => {
      const fresh = asText(changed(now, given))
      for (const one of asText(changed(now, saved(given, now, steps)))) expect(fresh).toContain(one)
    }),
    { numRuns: 1_000 },
  )
})

test('a plan that is applied twice changes nothing the second time', () => {
  fc.assert(
    fc.property(world, settings, (now, given) => {
      const changes = changed(now, given)
      const steps = changes.map(({ ami: { id }, fate }) => ({ id, step: fate }))
      const after: SeenAmis = { ...now, amis: now.amis.flatMap((one) => applied(one, changes, now.nowMs)) }
      expect(asText(changed(after, saved(given, after, steps)))).toEqual([])
    }),
    { numRuns: 1_000 },
  )
})

/** What an AMI is when its change is carried out. */
function applied(one: Ami, changes: readonly AmiChange[], nowMs: number): readonly Ami[] {
  const fate = changes.find(({ ami: { id } }) => id === one.id)?.fate
  if (fate === 'deregister') return []
  if (fate === undefined) return [one]
  const deprecated = { ...one, deprecatedAtMs: nowMs + 60_000 }
  return [fate === 'disable' ? { ...deprecated, state: 'disabled' } : deprecated]
}
