import { describe, expect, test } from '@jest/globals'
import { parseKeep } from '../../../../actions/prune-images/guards/parse-keep.ts'
import type { Image } from '../../../../actions/prune-images/images/image.ts'
import { quarantineTag } from '../../../../actions/prune-images/images/quarantine.ts'
import { describeDecision } from '../../../../actions/prune-images/planning/explain.ts'
import { makePlan, type Observation } from '../../../../actions/prune-images/planning/make-plan.ts'
import { DAY_MS } from '../../../../actions/prune-images/policy/lifecycle-policy.ts'
import { parseYaml } from '../../../../actions/shared/yaml.ts'
import {
  ARCHIVE,
  children,
  digestOf,
  image,
  index,
  NOW,
  observation,
  policyText,
  rule,
  settings,
} from '../support/build.ts'

/** Lets everything go that is older than a day. */
const ALL = policyText(rule(1, { countType: 'sinceImagePushed', countUnit: 'days' }))
const ago = (days: number) => NOW.getTime() - days * DAY_MS

interface Case {
  readonly policy?: string
  readonly more?: Partial<Observation>
  readonly mode?: 'delete' | 'archive' | 'quarantine'
  readonly unmatchedPatterns?: 'refuse' | 'warn'
}

function plan(
  keep: string,
  images: readonly Image[],
  { policy = ALL, more = {}, mode, ...guards }: Case = {},
) {
  const chosen = settings(
    policy,
    { keep: parseKeep(parseYaml(keep)), ...guards },
    mode === undefined ? {} : { mode },
  )
  return makePlan(observation(images, more), chosen, NOW)
}

/** The names of the images that stay, with why where a keep rule holds them. */
function kept(
  keep: string,
  images: Readonly<Record<string, Image>>,
  given: Case = {},
): Record<string, string> {
  const names = new Map(Object.entries(images).map(([name, { digest }]) => [digest, name]))
  const { decisions } = plan(keep, Object.values(images), given)
  return Object.fromEntries(
    decisions
      .filter(({ fate }) => fate === 'hold' || fate === 'keep')
      .map((one) => [names.get(one.image.digest), describeDecision(one).split('; else: ')[0] ?? '']),
  )
}

const named = (...names: string[]) =>
  Object.fromEntries(names.map((name, i) => [name, image(name, 10 + i, [name])]))

describe('a keep rule', () => {
  test('holds what has one of its tags, and says which rule it was', () => {
    expect(kept('- tags: [v*, prod]', named('v1', 'prod', 'main-1'))).toEqual({
      v1: 'kept by the rule `tags ["v*","prod"]`: its tag v1',
      prod: 'kept by the rule `tags ["v*","prod"]`: its tag prod',
    })
  })

  test('is one of several, any of which holds', () => {
    expect(Object.keys(kept('- tags: prod\n- tags: v1', named('v1', 'prod', 'x')))).toEqual(['v1', 'prod'])
  })

  test('goes by a regular expression', () => {
    const keep = `- tags-matching: '^v\\d+$'`
    expect(kept(keep, named('v12', 'v12-rc1', 'latest'))).toEqual({
      v12: 'kept by the rule `tags-matching ^v\\d+$`: its tag v12',
    })
  })

  test('leaves out tags, not images: another tag of an image may count', () => {
    const images = {
      ...named('v1', 'v1-rc1'),
      both: image('both', 20, ['v2', 'v2-rc3']),
      bare: image('bare', 20),
    }
    expect(Object.keys(kept('- {tags: v*, except: "*-rc*"}', images))).toEqual(['v1', 'both'])
    expect(Object.keys(kept('- except: "*-rc*"', images))).toEqual(['v1', 'both', 'bare'])
  })

  test('wins over every rule of the policy, one that archives too, and over a subject that goes', () => {
    const images = { ...named('v1'), sig: image('sig', 9, ['keep-me'], { subject: digestOf('v1') }) }
    const archive = policyText(rule(1, { countType: 'sinceImagePushed', countUnit: 'days' }, ARCHIVE))
    expect(Object.keys(kept('- tags: v1', images, { policy: archive }))).toContain('v1')
    expect(kept('- tags: keep-me', images)).toEqual({
      v1: expect.stringContaining('which is about it, is held back (keep)'),
      sig: 'kept by the rule `tags keep-me`: its tag keep-me',
    })
    for (const mode of ['archive', 'quarantine'] as const)
      expect(Object.keys(kept('- tags: v1', named('v1', 'x'), { mode }))).toEqual(['v1'])
  })

  test('keeps the children of an index that it keeps, and its signatures', () => {
    const images = {
      i: index('i', 9, ['v1']),
      c: image('c', 9),
      s: image('s', 9, [], { subject: digestOf('i') }),
      other: image('other', 9),
    }
    expect(Object.keys(kept('- tags: v1', images, { more: { children: children({ i: ['c'] }) } }))).toEqual([
      'i',
      'c',
      's',
    ])
  })
})

describe('newest', () => {
  test('counts the images that the rule is about', () => {
    expect(kept('- {tags: v*, newest: 2}', named('main', 'v3', 'x', 'v2', 'v1'))).toEqual({
      v3: 'kept by the rule `tags v*, newest 2`: number 1 from the newest',
      v2: 'kept by the rule `tags v*, newest 2`: number 2 from the newest',
    })
  })

  test('gives no place to children, signatures, archived or quarantined images', () => {
    const q = image('q', 3)
    const images = {
      c: image('c', 2, ['child']),
      i: index('i', 5, ['i']),
      s: image('s', 2, [], { subject: digestOf('i') }),
      q: { ...q, tags: [quarantineTag(q, new Date(ago(1)))] },
      a: image('a', 4, ['a'], { status: 'ARCHIVED', archivedAtMs: ago(2) }),
      old: image('old', 9, ['old']),
      older: image('older', 10),
    }
    const more = { children: children({ i: ['c'] }) }
    const held = kept('- newest: 2', images, { more })
    expect(held).toMatchObject({
      i: expect.stringContaining('1 from'),
      old: expect.stringContaining('2 from'),
    })
    expect(held.older).toBeUndefined()
  })
})

describe('minors', () => {
  test('keeps the newest patch of the newest minor versions, by version and not by age', () => {
    const images = named('v1.10.0', 'v1.9.3', 'v1.9.12', 'v1.2.9', 'v2.0.1', 'v2.0.0', 'latest')
    expect(kept('- minors: 3', images)).toEqual({
      'v1.10.0': 'kept by the rule `minors 3`: v1.10.0 is the newest of 1.10',
      'v1.9.12': 'kept by the rule `minors 3`: v1.9.12 is the newest of 1.9',
      'v2.0.1': 'kept by the rule `minors 3`: v2.0.1 is the newest of 2.0',
    })
  })

  test('a pre-release takes no place', () => {
    expect(Object.keys(kept('- minors: 1', named('1.4.0-rc1', '1.3.5', '1.3.6-beta.2')))).toEqual(['1.3.5'])
  })

  test('counts the tags that the rule is about', () => {
    const images = named('v1.2.0', '2026.11.20', 'v1.1.0')
    expect(Object.keys(kept('- {tags: v*, minors: 1}', images))).toEqual(['v1.2.0'])
  })

  test('the same version by two names is kept twice', () => {
    expect(Object.keys(kept('- minors: 1', named('v1.2.3', '1.2.3')))).toEqual(['v1.2.3', '1.2.3'])
  })
})

describe('pulled-within', () => {
  const keep = '- pulled-within: 30d'

  test('holds what was pulled, and what nothing is known of', () => {
    const images = {
      fresh: image('fresh', 90, [], { pulledAtMs: ago(30) }),
      stale: image('stale', 90, [], { pulledAtMs: ago(31) }),
      unknown: image('unknown', 90),
    }
    expect(kept(keep, images)).toEqual({
      fresh: 'kept by the rule `pulled-within 30d`: pulled 30d ago',
      unknown:
        'kept by the rule `pulled-within 30d`: no pull is recorded, which does not say that there was none',
    })
  })

  test('a child and a signature were pulled when what they belong to was', () => {
    const family = (days: number) => ({
      i: index('i', 90, [], { pulledAtMs: ago(days) }),
      c: image('c', 90),
      s: image('s', 90, [], { subject: digestOf('c') }),
    })
    const more = { children: children({ i: ['c'] }) }
    expect(kept(keep, family(40), { more })).toEqual({})
    expect(Object.keys(kept(keep, family(3), { more }))).toEqual(['i', 'c', 's'])
  })

  test('an index was pulled when a child of it was, at any depth, and holds all of it', () => {
    const images = {
      o: index('o', 90, ['v1']),
      i: index('i', 90),
      c: image('c', 90, [], { pulledAtMs: ago(3) }),
      d: image('d', 90),
    }
    const more = { children: children({ o: ['i'], i: ['c', 'd'] }) }
    for (const keep of ['- {tags: v*, pulled-within: 30d}', '- pulled-within: 30d'])
      expect(Object.keys(kept(keep, images, { more }))).toEqual(['o', 'i', 'c', 'd'])
    expect(kept('- pulled-within: 2d', images, { more })).toEqual({})
  })

  test('no claim of an earlier read takes a pull away', () => {
    const images = { a: image('a', 90, [], { disputedPullMs: ago(2), pulledAtMs: ago(80) }) }
    expect(Object.keys(kept(keep, images))).toEqual(['a'])
  })

  test('holds one in quarantine that was pulled', () => {
    const q = image('q', 90, [], { pulledAtMs: ago(20) })
    const images = { q: { ...q, tags: [quarantineTag(q, new Date(ago(15)))], quarantineSeenMs: ago(15) } }
    expect(Object.keys(kept(keep, images))).toEqual(['q'])
    expect(kept('- newest: 9', images)).toEqual({})
  })
})

describe('a rule that holds nothing', () => {
  const images = Object.values(named('v1', 'main'))

  test.each([
    ['- tags: [v*, V1, nosuch]', ['V1', 'nosuch'], 'no tag of the repository matches it'],
    [`- tags-matching: ^x`, ['tags-matching ^x'], 'no image of the repository meets it'],
    ['- {tags: v*, except: v1}', ['tags v*, except v1'], 'no image of the repository meets it'],
    ['- minors: 2', ['minors 2'], 'no tag that is a final version (v1.2.3) of the repository meets it'],
    ['- {tags: q*, pulled-within: 1d}', ['q*'], 'no tag of the repository matches it'],
  ])('%s refuses the run, or is warned of', (keep, entries, why) => {
    const policy = policyText(
      rule(1, {
        tagStatus: 'tagged',
        tagPatternList: ['main'],
        countType: 'sinceImagePushed',
        countUnit: 'days',
      }),
    )
    const refused = plan(keep, images, { policy, unmatchedPatterns: 'refuse' }).plan
    expect(refused.unmatchedGuards.map(({ entry }) => entry)).toEqual(entries)
    expect(refused.unmatchedGuards[0]).toMatchObject({ input: 'keep', why: expect.stringContaining(why) })
    expect(refused.refusal).toMatch(/of keep matches nothing: no/)
    expect(plan(keep, images, { policy, unmatchedPatterns: 'warn' }).plan.refusal).toBeUndefined()
  })

  test('that nothing was pulled lately is no mistake', () => {
    const pulled = images.map((one) => ({ ...one, pulledAtMs: ago(9) }))
    const { unmatchedGuards, deletions } = plan('- {tags: v*, pulled-within: 1d}', pulled).plan
    expect(unmatchedGuards).toEqual([])
    expect(deletions.flat().length).toBe(2)
  })
})

test('a kept image takes no place that others would have without the rule', () => {
  // In the second round the children of `i` are counted; `beta` is away by then, and would be counted where it is kept.
  const images = {
    c: image('c', 1.5),
    a: image('a', 2),
    beta: image('beta', 3, ['beta']),
    b: image('b', 4),
    i: index('i', 5, ['i']),
  }
  const more = { children: children({ i: ['c'] }) }
  const policy = policyText(
    rule(1, {
      tagStatus: 'tagged',
      tagPatternList: ['beta'],
      countType: 'sinceImagePushed',
      countUnit: 'days',
    }),
    rule(2, { countNumber: 3 }),
  )
  const without = Object.keys(kept('', images, { policy, more }))
  expect(without).toEqual(['c', 'a', 'b'])
  expect(Object.keys(kept('- tags: beta', images, { policy, more }))).toEqual(['c', 'a', 'beta', 'b'])
})

describe('the input', () => {
  test.each([
    ['tags: v*', 'input keep: the value', 'a list of rules, such as `- tags: v*`'],
    ['- v*', 'input keep, rule 1', 'fields of tags, tags-matching, except, newest, minors, pulled-within'],
    ['- {}', 'input keep, rule 1', 'fields of tags'],
    ['- newest: 1\n- tag: v*', 'input keep, rule 2', '`{"tag":"v*"}`'],
    [
      '- {tags: v*, tags-matching: v}',
      'rule 1',
      'one of tags, tags-matching, and another rule for the other',
    ],
    ['- {newest: 1, minors: 1}', 'rule 1', 'one of newest, minors, pulled-within'],
    ['- newest: 0', 'rule 1, newest', 'a whole number from 1'],
    ['- minors: "3"', 'rule 1, minors', 'a whole number'],
    ['- pulled-within: 30', 'rule 1, pulled-within', 'a number and a unit'],
    ['- tags: [1.2]', 'rule 1, tags', 'numbers in quotes'],
    ['- tags: []', 'rule 1, tags', 'a pattern'],
    ['- tags-matching: "("', 'rule 1, tags-matching', 'a regular expression'],
    ['- tags-matching: ""', 'rule 1, tags-matching', 'a regular expression'],
    ['- tags-matching: "(a)\\\\1"', 'rule 1, tags-matching', 'without lookaround'],
    ['- except: 5', 'rule 1, except', 'a pattern'],
  ])('%s is refused', (text, where, allowed) => {
    expect(() => parseKeep(parseYaml(text))).toThrow(where)
    expect(() => parseKeep(parseYaml(text))).toThrow(allowed)
  })

  test('may be absent', () => {
    expect(parseKeep(undefined)).toEqual([])
    expect(parseKeep(null)).toEqual([])
  })
})
