import { expect, test } from '@jest/globals'
import type { Image } from '../../../../actions/prune-images/images/image.ts'
import { quarantineTag } from '../../../../actions/prune-images/images/quarantine.ts'
import { describeDecision } from '../../../../actions/prune-images/planning/explain.ts'
import { makePlan, removalsOf } from '../../../../actions/prune-images/planning/make-plan.ts'
import { DAY_MS } from '../../../../actions/prune-images/policy/lifecycle-policy.ts'
import { digestOf, image, NOW, observation, policyText, rule, settings } from '../support/build.ts'

const SCAN = 'application/vnd.scan.report+json'
const KEEP_ONE = policyText(rule(1, {}))
const report = (name: string, days: number, more: Partial<Image> = {}) =>
  image(name, days, [], { subject: digestOf('new'), artifactType: SCAN, ...more })

interface Case {
  readonly limits?: Record<string, number>
  readonly guards?: object
  readonly mode?: 'delete' | 'archive' | 'quarantine'
}

function plan(
  images: Readonly<Record<string, Image>>,
  { limits = { '*scan*': 1 }, guards = {}, mode }: Case = {},
) {
  const supersededReferrers = Object.entries(limits).map(([pattern, count]) => ({ pattern, count }))
  const chosen = settings(
    KEEP_ONE,
    { supersededReferrers, ...guards },
    mode === undefined ? {} : { mode, graceMs: 14 * DAY_MS },
  )
  const names = new Map(Object.entries(images).map(([name, { digest }]) => [digest, name]))
  const made = makePlan(observation(Object.values(images)), chosen, NOW)
  const named = removalsOf(made.plan).map(({ image: { digest }, fate }) => `${fate} ${names.get(digest)}`)
  return { ...made, removed: named.sort() }
}
const given = (...images: Image[]) => Object.fromEntries(images.map((one, i) => [`${i}`, one]))
const live = image('new', 1, ['v1'])

test('of the reports of one type about one image the newest stay', () => {
  const images = { live, third: report('a', 9), first: report('b', 2), second: report('c', 5) }
  expect(plan(images).removed).toEqual(['delete second', 'delete third'])
  expect(plan(images, { limits: { '*scan*': 2 } }).removed).toEqual(['delete third'])
  const { decisions } = plan(images)
  expect(decisions.map(describeDecision)).toContain(
    `number 2 from the newest of its type about ${digestOf('new').slice(7, 19)}, of which 1 stay`,
  )
})

test('other types stay, those of other images are counted for themselves, and nothing goes without the input', () => {
  const images = {
    live,
    scan: report('a', 2),
    older: report('b', 3),
    signature: report('c', 4, { artifactType: 'application/vnd.cncf.notary.signature' }),
    unknown: image('d', 5, [], { subject: digestOf('new') }),
    about: report('e', 9, { subject: digestOf('a') }),
  }
  expect(plan(images).removed).toEqual(['delete older'])
  expect(plan(images, { limits: {} }).removed).toEqual([])
})

test('what is about a report that goes follows it, and what has a tag or is held stays', () => {
  const images = {
    live,
    first: report('a', 2),
    second: report('b', 3),
    signed: image('s', 3, [], { subject: digestOf('b') }),
    named: report('n', 9, { tags: ['keep'] }),
    archived: report('z', 9, { status: 'ARCHIVED', archivedAtMs: NOW.getTime() - DAY_MS }),
  }
  const { plan: made, removed } = plan(images)
  expect(removed).toEqual(['delete second', 'delete signed'])
  expect(made.deletions.map((wave) => wave.length)).toEqual([1, 1])
  expect(plan(images, { guards: { minAgeMs: 4 * DAY_MS } }).removed).toEqual([])
})

test('where the subject goes, its reports follow it as ever', () => {
  const images = {
    live,
    old: image('old', 20, ['v0']),
    first: report('a', 2, { subject: digestOf('old') }),
    second: report('b', 3, { subject: digestOf('old') }),
  }
  const { plan: made } = plan(images)
  expect(made.deletions.map((wave) => wave.map(({ why }) => why.type))).toEqual([
    ['rule'],
    ['subject-goes', 'subject-goes'],
  ])
})

test('in the mode quarantine it is put there, and deleted after the grace period', () => {
  const second = report('b', 30)
  const since = (days: number): Image => {
    const quarantineSeenMs = NOW.getTime() - days * DAY_MS
    return { ...second, tags: [quarantineTag(second, new Date(quarantineSeenMs))], quarantineSeenMs }
  }
  const images = (one: Image) => given(live, report('a', 2), one)
  expect(plan(images(second), { mode: 'quarantine' }).removed).toEqual(['quarantine 2'])
  expect(plan(images(since(13)), { mode: 'quarantine' }).removed).toEqual([])
  expect(plan(images(since(15)), { mode: 'quarantine' }).removed).toEqual(['delete 2'])
  expect(plan(images(second), { mode: 'archive' }).removed).toEqual(['archive 2'])
})
