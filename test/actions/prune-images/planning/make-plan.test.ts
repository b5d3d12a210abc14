import { describe, expect, test } from '@jest/globals'
import type { Image } from '../../../../actions/prune-images/images/image.ts'
import {
  makePlan,
  type Observation,
  type PruneSettings,
} from '../../../../actions/prune-images/planning/make-plan.ts'
import { DAY_MS } from '../../../../actions/prune-images/policy/lifecycle-policy.ts'
import { UserError } from '../../../../actions/shared/errors.ts'
import {
  ARCHIVE,
  children,
  digestOf,
  image,
  index,
  NOW,
  observation,
  policyText,
  REGISTRY,
  rule,
  settings,
} from '../support/build.ts'

const hex = (name: string) => digestOf(name).slice('sha256:'.length)
const keepOne = policyText(rule(1, {}))
const pushed = (days: number) => ({ countType: 'sinceImagePushed', countUnit: 'days', countNumber: days })
const use = (...refs: string[]): Observation['readings'] => [
  {
    source: 'ecs',
    place: 'eu-west-1',
    status: 'read',
    uses: refs.map((ref) => ({ user: 'task', image: ref })),
  },
]

/** The names of what goes, one list a wave, and what is held back by which guard. */
function outcome(
  images: readonly Image[],
  policy: string,
  more: Partial<Observation> = {},
  guards: Partial<PruneSettings['guards']> = {},
) {
  const names = new Map(NAMES.map((name) => [digestOf(name), name]))
  const { plan } = makePlan(observation(images, more), settings(policy, guards), NOW)
  return {
    waves: plan.deletions.map((wave) => wave.map(({ image }) => names.get(image.digest))),
    held: Object.fromEntries(plan.holds.map(({ image, hold }) => [names.get(image.digest), hold.guard])),
  }
}
const NAMES = [
  'new',
  'old',
  'older',
  'outer',
  'inner',
  'index',
  'index2',
  'amd64',
  'arm64',
  'sig',
  'sbom',
  'sbom-sig',
  'cached',
  'later',
]

describe('indexes and their children', () => {
  test('children are neither ranked nor selected while their index stays', () => {
    const images = [index('index', 1, ['v2']), image('amd64', 1), image('arm64', 1), image('old', 2, ['v1'])]
    expect(
      outcome(images, policyText(rule(1, { countNumber: 2 })), {
        children: children({ index: ['amd64', 'arm64'] }),
      }).waves,
    ).toEqual([])
    expect(
      outcome(images, policyText(rule(1, { tagStatus: 'untagged' })), {
        children: children({ index: ['amd64', 'arm64'] }),
      }).waves,
    ).toEqual([])
  })

  test('an index goes before its children, and all in one plan', () => {
    const images = [image('new', 1, ['v2']), index('index', 2, ['v1']), image('amd64', 3), image('arm64', 4)]
    expect(outcome(images, keepOne, { children: children({ index: ['amd64', 'arm64'] }) }).waves).toEqual([
      ['index'],
      ['arm64', 'amd64'],
    ])
  })

  test('nested indexes go from the outside in', () => {
    const images = [image('new', 1), index('outer', 2), index('inner', 3), image('amd64', 4)]
    expect(
      outcome(images, keepOne, { children: children({ outer: ['inner'], inner: ['amd64'] }) }).waves,
    ).toEqual([['outer'], ['inner'], ['amd64']])
  })

  test('a child that another index lists stays', () => {
    const images = [index('index2', 1), index('index', 2), image('amd64', 3), image('arm64', 3)]
    expect(
      outcome(images, keepOne, { children: children({ index: ['amd64', 'arm64'], index2: ['arm64'] }) })
        .waves,
    ).toEqual([['index'], ['amd64']])
  })

  test('a freed child that no rule is about stays: never more goes than the policy says', () => {
    const images = [image('new', 1, ['v2']), index('index', 2, ['v1']), image('amd64', 3)]
    const policy = policyText(rule(1, { tagStatus: 'tagged', tagPatternList: ['v*'] }))
    expect(outcome(images, policy, { children: children({ index: ['amd64'] }) }).waves).toEqual([['index']])
  })

  test('an index that could not be read holds back what it may list', () => {
    const images = [
      image('new', 1),
      index('index', 2),
      image('old', 3),
      image('cached', 1.5),
      image('later', 1.6, ['v2']),
    ]
    expect(outcome(images, keepOne, { unreadIndexes: [digestOf('index')] })).toEqual({
      waves: [['later']],
      // A pull-through cache gets the images of an index after it.
      held: { index: 'index-unread', old: 'index-unread', cached: 'index-unread' },
    })
  })
})

describe('signatures, attestations, SBOMs', () => {
  const referrers = [
    image('sig', 5, [`sha256-${hex('old')}.sig`]),
    image('sbom', 5, [], { subject: digestOf('old') }),
    image('sbom-sig', 5, [], { subject: digestOf('sbom') }),
  ]

  test('they go after what they are about', () => {
    const images = [image('new', 1), image('old', 2), ...referrers]
    expect(outcome(images, keepOne).waves).toEqual([
      ['old'],
      expect.arrayContaining(['sig', 'sbom']),
      ['sbom-sig'],
    ])
  })

  test('they are neither ranked nor selected while it stays', () => {
    const images = [image('old', 9, ['v1']), ...referrers]
    expect(outcome(images, keepOne).waves).toEqual([])
    expect(
      outcome(images, policyText(rule(1, { tagStatus: 'untagged', ...pushed(1) }), rule(2, pushed(20))))
        .waves,
    ).toEqual([])
  })

  test('one that is protected holds what it is about', () => {
    const images = [image('new', 1), image('old', 2), ...referrers]
    expect(outcome(images, keepOne, {}, { protectTags: ['sha256-*'] })).toEqual({
      waves: [],
      held: { old: 'referrer-held' },
    })
  })

  test('one whose subject is not in this repository stays: the subject may be kept in another', () => {
    const lost = { subject: digestOf('elsewhere') }
    const images = [image('new', 1, ['v1']), image('sbom', 90, [], lost), image('sig', 80, [], lost)]
    expect(outcome(images, policyText(rule(1, pushed(30))))).toEqual({ waves: [], held: {} })
  })

  test('one whose subject is not in this repository goes after a day when `orphaned-referrers` says so, by subject or by cosign tag', () => {
    const lost = { subject: digestOf('gone') }
    const images = [
      image('new', 1, ['v1']),
      image('sbom', 2, [], lost),
      image('sig', 0.5, [], lost),
      image('old', 2, ['own-name'], lost),
      image('sbom-sig', 3, [`sha256-${hex('gone')}.sig`]),
    ]
    const rules = policyText(rule(1, { tagStatus: 'tagged', tagPatternList: ['x'] }))
    expect(outcome(images, rules, {}, { orphanedReferrers: 'delete' }).waves).toEqual([['sbom-sig', 'sbom']])
  })

  test('a young scan report does not keep the old image that it is about, and goes with it', () => {
    const images = [
      image('new', 1, ['v1']),
      image('old', 90, ['v0']),
      image('sbom', 0.1, [], { subject: digestOf('old') }),
    ]
    expect(outcome(images, keepOne, {}, { minAgeMs: DAY_MS })).toEqual({
      waves: [['old'], ['sbom']],
      held: {},
    })
  })
})

describe('guards', () => {
  const images = [image('new', 1, ['v3']), image('old', 2, ['v2']), image('older', 3, ['v1'])]

  test('an image in use is held, and so are the indexes of a child in use, at any depth', () => {
    expect(outcome(images, keepOne, { readings: use(`${REGISTRY}/team/app:v1`) })).toEqual({
      waves: [['old']],
      held: { older: 'in-use' },
    })
    const nested = [image('new', 1), index('outer', 2), index('inner', 3), image('amd64', 4)]
    expect(
      outcome(nested, keepOne, {
        children: children({ outer: ['inner'], inner: ['amd64'] }),
        readings: use(`x@${digestOf('amd64')}`),
      }),
    ).toEqual({ waves: [], held: { outer: 'child-in-use' } })
  })

  test('a source that cannot be read holds everything', () => {
    const readings: Observation['readings'] = [
      { source: 'lambda', place: 'eu-west-1', status: 'read', uses: [] },
      { source: 'ecs', place: 'eu-west-1', status: 'unreadable', reason: 'AccessDenied' },
    ]
    expect(outcome(images, keepOne, { readings })).toEqual({
      waves: [],
      held: { old: 'use-unknown', older: 'use-unknown' },
    })
  })

  test('protected tags, the newest of a kind, the young', () => {
    expect(outcome(images, keepOne, {}, { protectTags: ['*2'] }).held).toEqual({ old: 'protect-tags' })
    expect(outcome(images, keepOne, {}, { keepAtLeast: [{ pattern: 'v*', count: 2 }] }).held).toEqual({
      old: 'keep-at-least',
    })
    expect(outcome(images, keepOne, {}, { minAgeMs: 2.5 * DAY_MS }).held).toEqual({ old: 'min-age' })
  })

  test('children and signatures do not count as the newest of a kind', () => {
    const many = [
      index('index', 1, ['v3']),
      image('amd64', 0.5, ['v3-amd64']),
      image('sig', 0.1, [`sha256-${hex('index')}.sig`]),
      image('old', 2, ['v2']),
    ]
    expect(
      outcome(
        many,
        keepOne,
        { children: children({ index: ['amd64'] }) },
        { keepAtLeast: [{ pattern: '*', count: 2 }] },
      ).held,
    ).toEqual({ old: 'keep-at-least' })
  })

  test.each([
    [{ type: 'count', count: 2 }, undefined],
    [{ type: 'count', count: 1 }, 'the plan deletes 2 images, but max-delete allows 1.'],
    [{ type: 'percent', percent: 67 }, undefined],
    [{ type: 'percent', percent: 66 }, 'the plan deletes 2 of 3 images, but max-delete allows 66%.'],
  ] as const)('max-delete %j', (maxDelete, refusal) => {
    expect(makePlan(observation(images), settings(keepOne, { maxDelete }), NOW).plan.refusal).toBe(refusal)
  })
})

describe('the archive', () => {
  const unpulled = policyText(
    rule(1, { countType: 'sinceImagePulled', countUnit: 'days', countNumber: 90 }, ARCHIVE),
  )

  test('an index is archived before its children', () => {
    const images = [index('index', 200, ['v1']), image('amd64', 200), image('new', 1)]
    const { plan } = makePlan(
      observation(images, { children: children({ index: ['amd64'] }) }),
      settings(unpulled),
      NOW,
    )
    expect(plan.deletions).toEqual([])
    expect(plan.archivals.map((wave) => wave.map(({ image }) => image.digest))).toEqual([
      [digestOf('index')],
      [digestOf('amd64')],
    ])
  })

  test('a child is not deleted while an archived index could come back with it', () => {
    const images = [
      image('new', 1),
      index('index', 200, ['v1'], { status: 'ARCHIVED', archivedAtMs: NOW.getTime() - DAY_MS }),
      image('amd64', 200),
    ]
    expect(outcome(images, keepOne, { children: children({ index: ['amd64'] }) })).toEqual({
      waves: [],
      held: { amd64: 'index-archived' },
    })
  })
})

describe('the plan', () => {
  test('says on which policy and world it rests', () => {
    const { plan } = makePlan(
      observation([image('new', 1), image('old', 2), index('index', 3)]),
      settings(keepOne),
      NOW,
    )
    expect(plan).toMatchObject({
      repository: { name: 'team/app' },
      seenAt: '2026-11-20T12:00:00.000Z',
      policySha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      imageCount: 3,
      sizeBytes: 1_000,
    })
  })

  test('survives being written and read', () => {
    const { plan } = makePlan(observation([image('new', 1), image('old', 2, ['a'])]), settings(keepOne), NOW)
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
  })

  test('a policy that ECR would refuse is an error of the user', () => {
    expect(() => makePlan(observation([]), settings('{}'), NOW)).toThrow(UserError)
  })

  test('an empty repository has an empty plan', () => {
    expect(outcome([], keepOne)).toEqual({ waves: [], held: {} })
  })
})
