import { describe, expect, test } from '@jest/globals'
import type { Image } from '../../../../actions/prune-images/images/image.ts'
import { prepareEvaluation, type Verdict } from '../../../../actions/prune-images/policy/evaluate.ts'
import { DAY_MS } from '../../../../actions/prune-images/policy/lifecycle-policy.ts'
import { requirePolicy } from '../../../../actions/prune-images/policy/parse-policy.ts'
import { ARCHIVE, image, NOW, policyText, rule } from '../support/build.ts'

/** The verdict on each image, evaluated once. */
function evaluate(images: readonly Image[], ...rules: unknown[]): readonly (Verdict | undefined)[] {
  const policy = requirePolicy(policyText(...rules), 'test')
  return prepareEvaluation(policy, images, NOW.getTime())(new Uint8Array(images.length).fill(1))
}

/** The letters of the images that are marked, as AWS's examples name them. */
function marked(images: readonly Image[], ...rules: unknown[]): string {
  return evaluate(images, ...rules)
    .map((verdict, i) => (verdict?.type === 'marked' ? String.fromCharCode(65 + i) : ''))
    .join('')
}

const tagged = (...patterns: string[]) => ({ tagStatus: 'tagged', tagPatternList: patterns })
const prefixed = (...prefixes: string[]) => ({ tagStatus: 'tagged', tagPrefixList: prefixes })
const pushed = (days: number) => ({ countType: 'sinceImagePushed', countUnit: 'days', countNumber: days })
const pulled = (days: number) => ({ countType: 'sinceImagePulled', countUnit: 'days', countNumber: days })

describe('the examples of the ECR user guide', () => {
  const multiple = [
    image('A', 10, ['beta-1', 'prod-1']),
    image('B', 9, ['beta-2', 'prod-2']),
    image('C', 8, ['beta-3']),
  ]
  const several = [
    image('A', 12, ['alpha-1']),
    image('B', 11, ['beta-1']),
    image('C', 10, ['alpha-2', 'beta-2']),
    image('D', 4, ['alpha-3']),
    image('E', 3, ['beta-3']),
    image('F', 2, ['alpha-4', 'beta-4']),
  ]
  const overlapping = [
    image('A', 10, ['alpha-1', 'beta-1', 'gamma-1']),
    image('B', 9, ['alpha-2', 'beta-2']),
    image('C', 8, ['alpha-3', 'beta-3', 'gamma-2']),
  ]
  const all = [
    image('A', 4, ['alpha-1']),
    image('B', 3, ['beta-1']),
    image('C', 2),
    image('D', 1, ['alpha-2']),
  ]
  const mixed = [
    image('A', 4, ['alpha-1', 'beta-1']),
    image('B', 3),
    image('C', 2, ['alpha-2']),
    // The guide gives D and E the same day, and takes E for the newer one.
    image('D', 1.1, ['git hash']),
    image('E', 1),
  ]

  test.each([
    [
      'image age',
      [image('A', 15, ['prod1']), image('B', 14, ['prod2'])],
      [rule(1, { ...tagged('prod*'), ...pushed(14) })],
      'A',
    ],
    [
      'image count',
      [image('A', 3), image('B', 2), image('C', 9, ['x'])],
      [rule(1, { tagStatus: 'untagged' })],
      'A',
    ],
    ['multiple rules, A', multiple, [rule(1, tagged('prod*')), rule(2, tagged('beta*'))], 'A'],
    ['multiple rules, A, by prefix', multiple, [rule(1, prefixed('prod')), rule(2, prefixed('beta'))], 'A'],
    ['multiple rules, B', multiple, [rule(1, tagged('beta*')), rule(2, tagged('prod*'))], 'AB'],
    ['multiple tags, A', several, [rule(1, { ...tagged('alpha*', 'beta*'), ...pushed(5) })], 'C'],
    ['multiple tags, B', overlapping, [rule(1, tagged('alpha*', 'beta*'))], 'AB'],
    ['all images, A', all, [rule(1, {})], 'ABC'],
    [
      'all images, B',
      mixed,
      [rule(1, tagged('alpha*')), rule(2, { tagStatus: 'untagged', ...pushed(1) }), rule(3, {})],
      'ABD',
    ],
  ])('%s', (_, images, rules, expected) => expect(marked(images, ...rules)).toBe(expected))

  test('archiving images not pulled in 90 days', () => {
    const now = NOW.getTime()
    const images = [
      image('never pulled, old', 91),
      image('never pulled, young', 89),
      image('pulled lately', 400, ['v1'], { pulledAtMs: now - 10 * DAY_MS }),
      image('pulled long ago', 400, ['v2'], { pulledAtMs: now - 91 * DAY_MS }),
      image('back from the archive', 400, ['v3'], {
        pulledAtMs: now - 200 * DAY_MS,
        activatedAtMs: now - 5 * DAY_MS,
      }),
    ]
    expect(marked(images, rule(1, pulled(90), ARCHIVE))).toBe('AD')
  })

  test('combining archive and expire rules: each class has its own', () => {
    const archived = (days: number) =>
      ({ status: 'ARCHIVED', archivedAtMs: NOW.getTime() - days * DAY_MS }) as const
    const images = [
      image('young', 29),
      image('old', 31),
      image('archived lately', 900, [], archived(364)),
      image('archived long ago', 900, [], archived(366)),
    ]
    const verdicts = evaluate(
      images,
      rule(1, pushed(30), ARCHIVE),
      rule(2, {
        storageClass: 'archive',
        countType: 'sinceImageTransitioned',
        countUnit: 'days',
        countNumber: 365,
      }),
    )
    expect(verdicts).toMatchObject([
      { type: 'spared', rule: 1 },
      { type: 'marked', rule: 1, action: 'archive' },
      { type: 'spared', rule: 2 },
      { type: 'marked', rule: 2, action: 'expire' },
    ])
  })
})

describe('what a rule measured is told', () => {
  test('rank and limit, age and limit, the deciding rule', () => {
    const images = [image('A', 2, ['a']), image('B', 1, ['a']), image('C', 5, ['z']), image('D', 3)]
    expect(evaluate(images, rule(3, tagged('a')), rule(7, { tagStatus: 'untagged', ...pushed(2) }))).toEqual([
      { type: 'marked', rule: 3, action: 'expire', measure: { type: 'rank', rank: 2, limit: 1 } },
      { type: 'spared', rule: 3, measure: { type: 'rank', rank: 1, limit: 1 } },
      { type: 'unmatched' },
      {
        type: 'marked',
        rule: 7,
        action: 'expire',
        measure: { type: 'age', since: 'sinceImagePushed', ageMs: 3 * DAY_MS, limitDays: 2 },
      },
    ])
  })
})

describe('fine points', () => {
  test('an image that a rule spares is shielded from all later rules', () => {
    expect(marked([image('A', 9, ['keep'])], rule(1, tagged('keep')), rule(2, pushed(1)))).toBe('')
  })

  test('an image marked by an earlier rule still fills its rank in later ones', () => {
    const images = [image('A', 1, ['x1', 'y1']), image('B', 2, ['x2']), image('C', 3, ['y2'])]
    // Rule 1 keeps A as the newest x; rule 2 ranks A first of y although it may not decide on it.
    expect(marked(images, rule(1, tagged('x*')), rule(2, tagged('y*')))).toBe('BC')
  })

  test('an age must exceed the limit', () => {
    expect(marked([image('A', 5), image('B', 5 + 1 / DAY_MS)], rule(1, pushed(5)))).toBe('B')
  })

  test('an image from the archive counts from its return, in order and in age', () => {
    const back = image('A', 100, ['a'], { activatedAtMs: NOW.getTime() - DAY_MS })
    const images = [back, image('B', 2, ['b'])]
    expect(marked(images, rule(1, {}))).toBe('B')
    expect(marked(images, rule(1, pushed(1)))).toBe('B')
  })

  test('images of the same moment are ordered by digest, whatever order they come in', () => {
    const images = ['A', 'B', 'C', 'D'].map((name) => image(name, 3))
    const once = new Set(images.filter((_, i) => evaluate(images, rule(1, {}))[i]?.type === 'marked'))
    const turned = [...images].reverse()
    const again = new Set(turned.filter((_, i) => evaluate(turned, rule(1, {}))[i]?.type === 'marked'))
    expect(again).toEqual(once)
  })

  test('a rule is about its storage class alone', () => {
    const archived = image('A', 50, [], { status: 'ARCHIVED', archivedAtMs: NOW.getTime() - 2 * DAY_MS })
    expect(evaluate([archived, image('B', 60)], rule(1, pushed(1)))).toMatchObject([
      { type: 'unmatched' },
      { type: 'marked' },
    ])
  })
})
