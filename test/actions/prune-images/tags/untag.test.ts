import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseKeep } from '../../../../actions/prune-images/guards/parse-keep.ts'
import type { Image } from '../../../../actions/prune-images/images/image.ts'
import {
  makePlan,
  type Observation,
  removalsOf,
} from '../../../../actions/prune-images/planning/make-plan.ts'
import type { LifecyclePolicy } from '../../../../actions/prune-images/policy/lifecycle-policy.ts'
import { parseUntag } from '../../../../actions/prune-images/tags/parse-untag.ts'
import {
  children,
  image,
  index,
  NOW,
  observation,
  policyText,
  REGISTRY,
  rule,
  settings,
} from '../support/build.ts'

type Guards = NonNullable<Parameters<typeof settings>[1]>
interface Asked {
  /** Rules of the policy; none is about any image when absent. */
  readonly policy?: readonly unknown[]
  readonly guards?: Guards
  readonly usedImages?: readonly string[]
  readonly seen?: Partial<Observation>
  readonly mode?: 'delete' | 'archive' | 'quarantine'
}
const NONE: LifecyclePolicy = { rules: [] }

function plan(untag: string, images: readonly Image[], asked: Asked = {}) {
  const { policy, guards, usedImages = [], seen, mode = 'delete' } = asked
  const chosen = settings(policyText(...(policy ?? [rule(1, {})])), guards, {
    mode,
    untag: parseUntag(parse(untag)),
  })
  const source = policy === undefined ? { ...chosen.policy, parsed: NONE } : chosen.policy
  return makePlan(observation(images, seen), { ...chosen, policy: source, usedImages }, NOW).plan
}
/** Which tags go from images that stay, which images go, and which tags are held and why. */
function told(...given: Parameters<typeof plan>) {
  const { untags, heldTags, deletions, refusal } = plan(...given)
  return {
    off: untags.flatMap(({ tags }) => tags.map(({ tag }) => tag)).sort(),
    gone: deletions.flat().flatMap(({ image: { tags } }) => tags.join('+') || 'untagged'),
    held: Object.fromEntries(heldTags.map(({ tag, because }) => [tag, because])),
    refusal,
  }
}
const builds = [
  image('a', 4, ['build-1', 'v1']),
  image('b', 3, ['build-2', 'prod']),
  image('c', 2, ['build-9', 'build-10']),
  image('d', 1, ['build-11']),
]
const NEWEST_TWO = '- {tags: build-*, keep-newest: 2}'

describe('tags are the unit', () => {
  test.each<[string, readonly string[]]>([
    ['- {tags: build-*, keep-newest: 2}', ['build-1', 'build-2', 'build-9']],
    ['- {tags: build-*, keep-newest: 3}', ['build-1', 'build-2']],
    ['- {tags: build-*, keep-newest: 4}', ['build-1']],
    ['- {tags: build-*, keep-newest: 5}', []],
    ['- {tags: build-*, older-than: 3d}', ['build-1']],
    ['- {tags: build-*, keep-newest: 2, older-than: 2d}', ['build-1', 'build-2']],
    ['- {tags: build-*, except: build-2, keep-newest: 0, older-than: 2d}', ['build-1']],
    ['- {tags-matching: "^build-[12]$", older-than: 0s}', ['build-1', 'build-2']],
    ['- {tags: [v*, prod], keep-newest: 1}', ['v1']],
    // What a second rule takes off does not count for the first.
    ['- {tags: build-*, keep-newest: 4}\n- {tags: build-2, keep-newest: 0}', ['build-1', 'build-2']],
  ])('%s', (untag, off) => expect(told(untag, builds).off).toEqual(off))

  test('images stay as they are otherwise, and the reason is in the plan', () => {
    const { untags, imageCount, tagCount } = plan(NEWEST_TWO, builds)
    expect([imageCount, tagCount, untags.length]).toEqual([4, 7, 3])
    expect(untags[0]?.tags).toEqual([
      { tag: 'build-1', rule: 'tags build-*, keep-newest 2', rank: 5, ageMs: 4 * 86_400_000 },
    ])
  })

  test('signatures, what is archived and what is in quarantine keep their tags and take no place', () => {
    const hex = 'a'.repeat(64)
    const others = [
      image('sig', 0, [`sha256-${hex}.sig`, 'build-20']),
      image('sbom', 0, ['build-21'], { subject: builds[0]?.digest ?? image('x', 1).digest }),
      image('cold', 0, ['build-22', 'x'], { status: 'ARCHIVED', archivedAtMs: NOW.getTime() }),
      image('back', 0, ['build-23', 'y'], { status: 'ACTIVATING' }),
    ]
    expect(told(NEWEST_TWO, [...builds, ...others]).off).toEqual(['build-1', 'build-2', 'build-9'])
    expect(told('- {tags: "*", keep-newest: 0}', others)).toMatchObject({ off: [], gone: [] })
  })
})

describe('an image that loses its last tag', () => {
  const lone = [image('old', 3, ['build-1', 'build-2']), image('new', 1, ['build-3'])]
  const UNTAG = '- {tags: build-*, keep-newest: 1}'

  test('goes when no rule of the policy is about it', () => {
    const told1 = told(UNTAG, lone)
    expect(told1).toMatchObject({ off: [], gone: ['build-1+build-2'] })
    const [removal] = removalsOf(plan(UNTAG, lone))
    expect(removal?.why).toMatchObject({ type: 'unnamed', tag: 'build-2' })
  })

  test.each<[string, Asked]>([
    ['a rule of the policy leaves it', { policy: [rule(1, { countNumber: 5 })] }],
    ['it is in use by its digest', { usedImages: [lone[0]?.digest ?? ''] }],
    [
      'a child of it is in use',
      {
        seen: {
          images: [image('child', 3), index('old', 3, ['build-1', 'build-2']), image('new', 1, ['build-3'])],
          children: children({ old: ['child'] }),
          readings: [
            {
              source: 'ecs',
              place: 'x',
              status: 'read',
              uses: [{ user: 't', image: `x@${image('child', 3).digest}` }],
            },
          ],
        },
      },
    ],
    [
      'an index lists it',
      { seen: { images: [...lone, index('list', 2, ['v1'])], children: children({ list: ['old'] }) } },
    ],
    [
      'what is about it is held',
      {
        seen: { images: [...lone, image('sig', 2, ['keep'], { subject: image('old', 3).digest })] },
        guards: { protectTags: ['keep'] },
      },
    ],
  ])('keeps the newest where %s', (_, asked) => {
    expect(told(UNTAG, lone, asked)).toMatchObject({
      off: ['build-1'],
      gone: [],
      held: { 'build-2': 'the last tag of its image' },
    })
  })

  test('goes by the mode of the run, with what belongs to it', () => {
    const seen = { images: [...lone, image('sig', 2, [], { subject: image('old', 3).digest })] }
    expect(told(UNTAG, lone, { seen }).gone).toEqual(['build-1+build-2', 'untagged'])
    expect(plan(UNTAG, lone, { mode: 'quarantine' }).quarantines.flat()).toHaveLength(1)
    expect(plan(UNTAG, lone, { mode: 'archive' }).archivals.flat()).toHaveLength(1)
  })

  test('takes no place from others by going, and gives none', () => {
    const all = [...lone, image('v1', 5, ['v1']), image('v2', 4, ['v2'])]
    const policy = [rule(1, { tagStatus: 'tagged', tagPatternList: ['v*'] })]
    expect(told(UNTAG, all, { policy }).gone.sort()).toEqual(['build-1+build-2', 'v1'])
  })
})

describe('a tag stays', () => {
  const used = (text: string) => ({
    readings: [{ source: 'ecs', place: 'x', status: 'read', uses: [{ user: 'task', image: text }] }] as const,
  })
  test.each<[string, Asked, string]>([
    ['in use by its name', { seen: used(`${REGISTRY}/team/app:build-1`) }, 'in use by task'],
    [
      'in use by its name, with a digest',
      { seen: used(`${REGISTRY}/team/app:build-1@${image('d', 1).digest}`) },
      'in use by task',
    ],
    ['named as used', { usedImages: ['build-1'] }, 'in use by input in-use-images (build-1)'],
    ['named as used with the repository', { usedImages: ['app:build-1'] }, 'in use by input in-use-images'],
    ['protected', { guards: { protectTags: ['*-1'] } }, 'protected by *-1'],
    ['one to roll back to', { guards: { keepAtLeast: [{ pattern: 'build-1', count: 1 }] } }, 'newest 1 with'],
    ['kept', { guards: { keep: parseKeep([{ tags: 'build-1' }]) } }, 'kept by the rule `tags build-1`'],
    ['young', { guards: { minAgeMs: 5 * 86_400_000 } }, 'its image is younger than 5d'],
    [
      'of a source that cannot be read',
      { seen: { readings: [{ source: 'ecs', place: 'x', status: 'unreadable', reason: 'denied' }] } },
      'ecs cannot be read',
    ],
    [
      'that by which a rule of the policy is about its image',
      { policy: [rule(1, { tagStatus: 'tagged', tagPatternList: ['build-*'], countNumber: 9 })] },
      'rule 1 of the policy is about its image by it',
    ],
  ])('%s', (_, asked, why) => {
    const { off, held } = told(NEWEST_TWO, builds, asked)
    expect(off).not.toContain('build-1')
    expect(held['build-1']).toContain(why)
  })

  test('and others of its image go: a use by digest names none', () => {
    expect(told(NEWEST_TWO, builds, { usedImages: [builds[0]?.digest ?? ''] }).off).toContain('build-1')
    expect(told(NEWEST_TWO, builds, { guards: { keep: parseKeep([{ tags: 'v1' }]) } }).off).toContain(
      'build-1',
    )
    const elsewhere = {
      readings: used('123456789012.dkr.ecr.eu-west-1.amazonaws.com/other:build-1').readings,
    }
    expect(told(NEWEST_TWO, builds, { seen: elsewhere }).off).toContain('build-1')
  })

  test('when its image goes by the policy, there is nothing to take off', () => {
    const { off, gone } = told(NEWEST_TWO, builds, { policy: [rule(1, {})] })
    expect([off, gone]).toEqual([[], ['build-1+v1', 'build-2+prod', 'build-10+build-9']])
  })
})

describe('limits', () => {
  test('max-delete holds for tags by themselves, of all tags', () => {
    const limited = (maxDelete: Guards['maxDelete']) =>
      told(NEWEST_TWO, builds, { guards: { maxDelete } as Guards }).refusal
    // 3 of 7 tags.
    expect(limited({ type: 'percent', percent: 43 })).toBeUndefined()
    expect(limited({ type: 'percent', percent: 42 })).toBe(
      'the plan takes off 3 of 7 tags, but max-delete allows 42%.',
    )
    expect(limited({ type: 'count', count: 3 })).toBeUndefined()
    expect(limited({ type: 'count', count: 2 })).toContain('takes off 3 tags, but max-delete allows 2')
  })

  test('an exception that matches no tag refuses: it protects nothing', () => {
    const guards = { unmatchedPatterns: 'refuse' } as const
    const refusal = (except: string) =>
      told(`- {tags: build-*, except: ${except}, keep-newest: 2}`, builds, { guards }).refusal
    expect(refusal('Build-1')).toContain('the entry `Build-1` of untag matches nothing')
    expect(refusal('build-1')).toBeUndefined()
  })
})

test.each([
  ['- {keep-newest: 2}', '`tags` or `tags-matching`'],
  ['- {tags: v*}', '`keep-newest`, `older-than` or both'],
  ['- {tags: v*, keep-newest: -1}', 'a whole number from 0'],
  ['- {tags: v*, older-than: soon}', 'older-than'],
  ['- {tags: v*, newest: 1}', 'fields of tags, tags-matching, except, keep-newest, older-than'],
  ['- {tags: v*, tags-matching: v, keep-newest: 1}', 'one of tags, tags-matching'],
  ['- {tags-matching: "(a+)\\\\1", keep-newest: 1}', 'a regular expression'],
  ['{tags: v*}', 'a list of rules'],
])('%s is refused', (text, why) => {
  expect(() => parseUntag(parse(text))).toThrow(why)
  expect(() => parseUntag(parse(text))).toThrow('input untag')
})
