import { describe, expect, test } from '@jest/globals'
import type { Image } from '../../../../actions/prune-images/images/image.ts'
import { namesOf, quarantineOf, quarantineTag } from '../../../../actions/prune-images/images/quarantine.ts'
import type { Decision } from '../../../../actions/prune-images/planning/decision.ts'
import { describeDecision } from '../../../../actions/prune-images/planning/explain.ts'
import { makePlan, type Observation } from '../../../../actions/prune-images/planning/make-plan.ts'
import type { RemovalSettings } from '../../../../actions/prune-images/planning/removal-settings.ts'
import { DAY_MS } from '../../../../actions/prune-images/policy/lifecycle-policy.ts'
import {
  children,
  digestOf,
  INDEX,
  image,
  index,
  NOW,
  observation,
  policyText,
  rule,
  settings,
} from '../support/build.ts'

const keepOne = policyText(rule(1, {}))
const ago = (days: number) => new Date(NOW.getTime() - days * DAY_MS)
/** An image that was pushed `days` ago and put in quarantine `since` days ago. */
const quarantined = (name: string, days: number, since: number, more: Partial<Image> = {}) => {
  const one = image(name, days, [], { quarantineSeenMs: ago(since).getTime(), ...more })
  return { ...one, tags: [quarantineTag(one, ago(since))] }
}

function fates(
  images: readonly Image[],
  removal: Partial<RemovalSettings>,
  {
    policy = keepOne,
    more = {},
    guards = {},
  }: { policy?: string; more?: Partial<Observation>; guards?: object } = {},
): Record<string, string> {
  const { decisions } = makePlan(observation(images, more), settings(policy, guards, removal), NOW)
  const named = new Map(images.map((one, i) => [one.digest, `${i}`]))
  const told = (one: Decision) => (one.fate === 'hold' ? `hold ${one.hold.guard}` : one.fate)
  return Object.fromEntries(decisions.map((one) => [named.get(one.image.digest) ?? '', told(one)]))
}

describe('the tag of the quarantine', () => {
  const one = image('a', 30, ['v1'])
  const tag = quarantineTag(one, new Date('2026-11-19T09:30:59Z'))

  test('says the minute and the image', () => {
    expect(tag).toBe(`pruned-20261119T0930Z-${one.digest.slice(7, 19)}`)
    expect(quarantineOf({ ...one, tags: [tag] })).toEqual({ fromMs: Date.parse('2026-11-19T09:30:00Z') })
  })

  test('is believed only of the image that it names, not before its push, and where no other name is left', () => {
    expect(quarantineOf({ ...image('b', 30), tags: [tag] })).toBeUndefined()
    expect(quarantineOf({ ...one, tags: [tag, 'v1'] })).toBeUndefined()
    expect(quarantineOf({ ...one, tags: [quarantineTag(one, ago(31))] })).toBeUndefined()
    expect(
      quarantineOf({ ...one, tags: [`pruned-20269919T0930Z-${one.digest.slice(7, 19)}`] }),
    ).toBeUndefined()
    expect(quarantineOf(one)).toBeUndefined()
    expect(namesOf({ ...one, tags: [tag, 'v1'] })).toEqual(['v1'])
  })

  test('of two the newer counts for the grace period, and the older for pulls', () => {
    const both = [quarantineTag(one, ago(9)), quarantineTag(one, ago(3))]
    const quarantineSeenMs = ago(5).getTime()
    expect(quarantineOf({ ...one, tags: both, quarantineSeenMs })).toEqual({
      fromMs: ago(9).getTime(),
      sinceMs: ago(3).getTime(),
    })
  })

  test('shortens no grace period: it counts from when this action has seen the image there itself', () => {
    const tags = [quarantineTag(one, ago(20))]
    const fate = (more: Partial<Image>, graceMs: number) =>
      fates([{ ...one, tags, ...more }], { mode: 'quarantine', graceMs })[0]
    expect(fate({}, 14 * DAY_MS)).toBe('keep')
    expect(fate({ quarantineSeenMs: ago(13).getTime() }, 14 * DAY_MS)).toBe('keep')
    expect(fate({ quarantineSeenMs: ago(14).getTime() }, 14 * DAY_MS)).toBe('delete')
    expect(fate({}, 0)).toBe('delete')
  })

  test('of a later time hides no pull', () => {
    const tags = [quarantineTag(one, ago(15))]
    const pulled = { ...one, tags, pulledAtMs: ago(18).getTime(), quarantineSeenMs: ago(20).getTime() }
    expect(fates([pulled], { mode: 'quarantine' })[0]).toBe('hold pulled-since')
  })
})

describe('in the mode archive', () => {
  const removal = { mode: 'archive' } as const

  test('what the policy lets go is archived, children after their index, and a guard holds as ever', () => {
    const images = [index('i', 9), image('c', 9), image('new', 1), image('prod', 8, ['prod'])]
    const more = { children: children({ i: ['c'] }) }
    expect(fates(images, removal, { more, guards: { protectTags: ['prod'] } })).toEqual({
      0: 'archive',
      1: 'archive',
      2: 'keep',
      3: 'hold protect-tags',
    })
  })

  test('an image in the archive goes by a rule about the archive alone', () => {
    const archived = image('a', 300, [], { status: 'ARCHIVED', archivedAtMs: ago(200).getTime() })
    const policy = policyText(
      rule(1, {
        storageClass: 'archive',
        countType: 'sinceImageTransitioned',
        countUnit: 'days',
        countNumber: 90,
      }),
      rule(2, {}),
    )
    expect(fates([archived, image('new', 1), image('old', 2)], removal, { policy })).toEqual({
      0: 'delete',
      1: 'keep',
      2: 'archive',
    })
  })

  test('max-delete holds for what is archived instead of deleted', () => {
    const images = [image('new', 1), image('old', 2), image('older', 3)]
    const limited = settings(keepOne, { maxDelete: { type: 'count', count: 1 } }, removal)
    expect(makePlan(observation(images), limited, NOW).plan.refusal).toBe(
      'the plan archives 2 images, but max-delete allows 1.',
    )
  })
})

describe('in the mode quarantine', () => {
  const removal = { mode: 'quarantine', graceMs: 14 * DAY_MS } as const

  test('what the policy lets go is put in quarantine; its children and signatures stay with it', () => {
    const images = [
      index('i', 9, ['v1']),
      image('c', 9),
      image('s', 9, [], { subject: digestOf('i') }),
      image('new', 1),
    ]
    const more = { children: children({ i: ['c'] }) }
    expect(fates(images, removal, { more })).toEqual({ 0: 'quarantine', 1: 'keep', 2: 'keep', 3: 'keep' })
  })

  test('after the grace period it is deleted, and its children and signatures at once: they had the same time', () => {
    const i = quarantined('i', 40, 15, { mediaType: index('i', 1).mediaType })
    const images = [i, image('c', 40), image('s', 40, [], { subject: i.digest }), image('new', 1)]
    const more = { children: children({ i: ['c'] }) }
    expect(fates(images, removal, { more })).toEqual({ 0: 'delete', 1: 'delete', 2: 'delete', 3: 'keep' })
  })

  test('before it stays, and takes no place among those that a rule counts', () => {
    const images = [quarantined('q', 40, 13), image('new', 50, ['v2']), image('old', 60, ['v1'])]
    expect(fates(images, removal)).toEqual({ 0: 'keep', 1: 'keep', 2: 'quarantine' })
  })

  test('keep-at-least does not count it', () => {
    const images = [quarantined('q', 1, 0.5), image('old', 2, ['v1']), image('older', 3, ['v0'])]
    const guards = { keepAtLeast: [{ pattern: '*', count: 2 }] }
    expect(fates(images, removal, { guards })).toMatchObject({ 2: 'hold keep-at-least' })
  })

  test.each([
    ['in use', {}, { readings: use('q') }, 'hold in-use'],
    ['pulled since', { pulledAtMs: ago(3).getTime() }, {}, 'hold pulled-since'],
    [
      'pulled since, though an earlier run is said to have read it',
      { pulledAtMs: ago(20).getTime(), disputedPullMs: ago(3).getTime() },
      {},
      'hold pulled-since',
    ],
    ['pulled before', { pulledAtMs: ago(20).getTime() }, {}, 'delete'],
    ['unreadable sources', {}, { readings: unreadable() }, 'hold use-unknown'],
  ])('use and guards are judged anew when it is due: %s', (_, given, more, fate) => {
    expect(fates([quarantined('q', 40, 15, given), image('new', 1)], removal, { more })[0]).toBe(fate)
  })

  test.each([
    ['pulled since', 3, ['hold pulled-since', 'keep', 'keep']],
    ['pulled before', 20, ['delete', 'delete', 'delete']],
  ])('an index whose child was %s by its own digest', (_, days, expected) => {
    const images = [
      quarantined('q', 40, 15, { mediaType: INDEX }),
      image('c', 40, [], { pulledAtMs: ago(days).getTime() }),
      image('d', 40),
      image('new', 1),
    ]
    const more = { children: children({ q: ['c', 'd'] }) }
    expect(Object.values(fates(images, removal, { more })).slice(0, 3)).toEqual(expected)
  })

  test('the grace period of the run that deletes counts, in each mode', () => {
    const images = [quarantined('q', 40, 15), image('new', 1)]
    expect(fates(images, { mode: 'delete', graceMs: 20 * DAY_MS })[0]).toBe('keep')
    expect(fates(images, { mode: 'delete', graceMs: 10 * DAY_MS })[0]).toBe('delete')
    expect(fates(images, { mode: 'archive', graceMs: 10 * DAY_MS })[0]).toBe('archive')
  })

  test('max-delete counts both what is put there and what is deleted from there', () => {
    const images = [quarantined('q', 40, 15), image('new', 1), image('old', 2)]
    const limited = settings(keepOne, { maxDelete: { type: 'count', count: 1 } }, removal)
    expect(makePlan(observation(images), limited, NOW).plan.refusal).toBe(
      'the plan deletes or puts in quarantine 2 images, but max-delete allows 1.',
    )
  })

  test('one that a run left half way is put there again', () => {
    const half = image('h', 9, ['v1'])
    const images = [{ ...half, tags: ['v1', quarantineTag(half, ago(2))] }, image('new', 1)]
    expect(fates(images, removal)[0]).toBe('quarantine')
  })

  test('says until when', () => {
    const { decisions } = makePlan(
      observation([quarantined('q', 40, 1)]),
      settings(keepOne, {}, removal),
      NOW,
    )
    expect(decisions.map(describeDecision)).toEqual(['in quarantine until 2026-12-03T12:00Z'])
  })
})

function use(name: string): Observation['readings'] {
  return [
    {
      source: 'ecs',
      place: 'eu-west-1',
      status: 'read',
      uses: [{ user: 'task', image: `x@${digestOf(name)}` }],
    },
  ]
}

function unreadable(): Observation['readings'] {
  return [{ source: 'ecs', place: 'eu-west-1', status: 'unreadable', reason: 'denied' }]
}
