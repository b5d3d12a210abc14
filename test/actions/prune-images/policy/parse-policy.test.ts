import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parsePolicy, requirePolicy } from '../../../../actions/prune-images/policy/parse-policy.ts'
import { describeProblem } from '../../../../actions/prune-images/policy/problem.ts'
import { UserError } from '../../../../actions/shared/errors.ts'
import { ARCHIVE, policyText, rule } from '../support/build.ts'

function problemsOf(text: string): string[] {
  const parsed = parsePolicy(text)
  return parsed.ok ? [] : parsed.problems.map(describeProblem)
}

const archived = (days: number) => ({
  storageClass: 'archive',
  countType: 'sinceImageTransitioned',
  countUnit: 'days',
  countNumber: days,
})
const age = (countType: string, countNumber: unknown = 14) => ({ countType, countUnit: 'days', countNumber })

describe('a policy that ECR takes', () => {
  test.each([
    ['count, any', [rule(1, {})]],
    ['patterns', [rule(1, { tagStatus: 'tagged', tagPatternList: ['*test*1*2*3', 'test*1*2*3*'] })]],
    ['prefixes', [rule(1, { tagStatus: 'tagged', tagPrefixList: ['prod'] })]],
    ['age to the archive', [rule(1, age('sinceImagePushed'), ARCHIVE)]],
    ['pull to the archive', [rule(1, age('sinceImagePulled', 90), ARCHIVE)]],
    ['count to the archive', [rule(1, {}, ARCHIVE)]],
    ['archive class', [rule(1, archived(90))]],
    ['an "any" rule for each class', [rule(1, age('sinceImagePushed', 30), ARCHIVE), rule(2, archived(365))]],
    [
      'an "untagged" rule for each class',
      [rule(1, { tagStatus: 'untagged' }), rule(2, { tagStatus: 'untagged', ...archived(90) })],
    ],
    ['the standard class spelled out', [rule(1, { storageClass: 'standard' })]],
    [
      '50 rules, in any order',
      Array.from({ length: 50 }, (_, i) => rule(500 - i, { tagStatus: 'tagged', tagPrefixList: [`p${i}`] })),
    ],
  ])('%s', (_, rules) => expect(problemsOf(policyText(...rules))).toEqual([]))

  test('gives the rules in the order of their priority', () => {
    const text = policyText(
      rule(20, {}),
      rule(5, { tagStatus: 'untagged' }),
      rule(7, { tagStatus: 'tagged', tagPatternList: ['a*'] }),
    )
    expect(requirePolicy(text, 'test').rules.map(({ priority }) => priority)).toEqual([5, 7, 20])
  })
})

describe('a policy that ECR refuses is refused with rule and field', () => {
  test.each<[string, unknown[], string[]]>([
    [
      'priority 0',
      [rule(0, {})],
      ['rules[0].rulePriority: must be a whole number from 1, without quotes, not 0.'],
    ],
    [
      'priority in quotes',
      [{ ...rule(1, {}), rulePriority: '1' }],
      ['rules[0].rulePriority: must be a whole number from 1, without quotes, not "1".'],
    ],
    ['no priority', [{ ...rule(1, {}), rulePriority: undefined }], ['rules[0].rulePriority: is required.']],
    [
      'a priority twice',
      [rule(1, { tagStatus: 'untagged' }), rule(1, { tagStatus: 'tagged', tagPrefixList: ['a'] })],
      ['rules[1].rulePriority (rulePriority 1): is that of rules[0] too; each must be unique.'],
    ],
    [
      'description not a text',
      [{ ...rule(1, {}), description: 5 }],
      ['rules[0].description (rulePriority 1): must be a text.'],
    ],
    [
      'no selection',
      [{ ...rule(1, {}), selection: undefined }],
      ['rules[0].selection (rulePriority 1): is required.'],
    ],
    [
      'selection a list',
      [{ ...rule(1, {}), selection: [] }],
      ['rules[0].selection (rulePriority 1): must be an object, not [].'],
    ],
    [
      'unknown tagStatus',
      [rule(3, { tagStatus: 'TAGGED' })],
      ['rules[0].selection.tagStatus (rulePriority 3): must be "tagged", "untagged", "any", not "TAGGED".'],
    ],
    [
      'tagged without list',
      [rule(1, { tagStatus: 'tagged' })],
      [
        'rules[0].selection (rulePriority 1): tagStatus "tagged" needs a tagPatternList (or a tagPrefixList).',
      ],
    ],
    [
      'both lists',
      [rule(1, { tagStatus: 'tagged', tagPatternList: ['a'], tagPrefixList: ['a'] })],
      ['rules[0].selection.tagPrefixList (rulePriority 1): must be left out beside a tagPatternList.'],
    ],
    [
      'a list with untagged',
      [rule(1, { tagStatus: 'untagged', tagPrefixList: ['a'] })],
      ['rules[0].selection.tagPrefixList (rulePriority 1): must be left out where tagStatus is "untagged".'],
    ],
    [
      'an empty list',
      [rule(1, { tagStatus: 'tagged', tagPatternList: [] })],
      ['rules[0].selection.tagPatternList (rulePriority 1): must be a list with at least one text, not [].'],
    ],
    [
      'a list of numbers',
      [rule(1, { tagStatus: 'tagged', tagPatternList: ['a', 7] })],
      ['rules[0].selection.tagPatternList[1] (rulePriority 1): must be a text, not 7.'],
    ],
    [
      'five wildcards',
      [rule(1, { tagStatus: 'tagged', tagPatternList: ['a*1*2*3*4*'] })],
      ['rules[0].selection.tagPatternList[0] (rulePriority 1): has 5 wildcards; ECR allows 4.'],
    ],
    [
      'countNumber 0',
      [rule(1, { countNumber: 0 })],
      [
        'rules[0].selection.countNumber (rulePriority 1): must be a whole number from 1, without quotes, not 0.',
      ],
    ],
    [
      'countNumber 1.5',
      [rule(1, { countNumber: 1.5 })],
      [
        'rules[0].selection.countNumber (rulePriority 1): must be a whole number from 1, without quotes, not 1.5.',
      ],
    ],
    [
      'countUnit with a count',
      [rule(1, { countUnit: 'days' })],
      [
        'rules[0].selection.countUnit (rulePriority 1): must be left out where countType is "imageCountMoreThan".',
      ],
    ],
    [
      'no countUnit',
      [rule(1, { countType: 'sinceImagePushed' })],
      ['rules[0].selection.countUnit (rulePriority 1): is required: "days".'],
    ],
    [
      'countUnit hours',
      [rule(1, { countType: 'sinceImagePushed', countUnit: 'hours' })],
      ['rules[0].selection.countUnit (rulePriority 1): must be "days", not "hours".'],
    ],
    [
      'a field with a typo',
      [rule(1, { countnumber: 5 })],
      [
        'rules[0].selection.countnumber (rulePriority 1): is not a field that ECR knows here; allowed are tagStatus, tagPatternList, tagPrefixList, storageClass, countType, countUnit, countNumber.',
      ],
    ],
    [
      'pull age with expire',
      [rule(1, age('sinceImagePulled'))],
      [
        'rules[0].selection.countType (rulePriority 1): "sinceImagePulled" cannot be used with "expire"; archive first, then expire by "sinceImageTransitioned".',
      ],
    ],
    [
      'archive age with transition',
      [rule(1, archived(90), ARCHIVE)],
      [
        'rules[0].selection.countType (rulePriority 1): "sinceImageTransitioned" goes with the action "expire" only.',
      ],
    ],
    [
      'archive age in the standard class',
      [rule(1, { ...archived(90), storageClass: 'standard' })],
      [
        'rules[0].selection.storageClass (rulePriority 1): must be "archive" where countType is "sinceImageTransitioned".',
      ],
    ],
    [
      'archive age below 90 days',
      [rule(1, archived(89))],
      [
        'rules[0].selection.countNumber (rulePriority 1): must be at least 90: ECR keeps an archived image that many days, not 89.',
      ],
    ],
    [
      'a count in the archive class',
      [rule(1, { storageClass: 'archive' })],
      [
        'rules[0].selection.storageClass (rulePriority 1): must be "standard" where countType is "imageCountMoreThan".',
      ],
    ],
    [
      'an unknown class',
      [rule(1, { storageClass: 'glacier' })],
      ['rules[0].selection.storageClass (rulePriority 1): must be "standard", "archive", not "glacier".'],
    ],
    [
      'expire with a target',
      [rule(1, {}, { type: 'expire', targetStorageClass: null })],
      ['rules[0].action.targetStorageClass (rulePriority 1): must be left out where type is "expire".'],
    ],
    [
      'transition without a target',
      [rule(1, {}, { type: 'transition' })],
      ['rules[0].action.targetStorageClass (rulePriority 1): is required: "archive".'],
    ],
    [
      'retain',
      [rule(1, {}, { type: 'retain' })],
      ['rules[0].action.type (rulePriority 1): must be "expire", "transition", not "retain".'],
    ],
    [
      'any before another rule',
      [rule(1, {}), rule(2, { tagStatus: 'untagged' })],
      [
        'rules[0].selection.tagStatus (rulePriority 1): "any" must have the highest rulePriority of the standard class, but there is 2.',
      ],
    ],
    [
      'two untagged rules',
      [rule(1, { tagStatus: 'untagged' }), rule(2, { tagStatus: 'untagged', ...age('sinceImagePushed') })],
      [
        'rules[1].selection.tagStatus (rulePriority 2): rules[0] selects the untagged images of the standard class already; only one may.',
      ],
    ],
    [
      'a set of prefixes twice',
      [
        rule(1, { tagStatus: 'tagged', tagPrefixList: ['a', 'b'] }),
        rule(2, { tagStatus: 'tagged', tagPrefixList: ['b', 'a'] }),
      ],
      [
        'rules[1].selection.tagPrefixList (rulePriority 2): is the set of rules[0] too; each must be unique within the standard class.',
      ],
    ],
    [
      '51 rules',
      Array.from({ length: 51 }, (_, i) => rule(i + 1, { tagStatus: 'tagged', tagPrefixList: [`p${i}`] })),
      ['rules: has 51 rules; ECR allows 50.'],
    ],
  ])('%s', (_, rules, expected) => expect(problemsOf(policyText(...rules))).toEqual(expected))

  test.each([
    ['{"rules": []}', 'rules: must be a list with at least one rule.'],
    ['{}', 'rules: must be a list with at least one rule.'],
    ['[]', 'must be an object, not [].'],
    ['{"rules": [null]}', 'rules[0]: must be an object, not null.'],
    [`{"rules": [], "a": 1}`, 'a: is not a field that ECR knows here; allowed are rules.'],
  ])('%s', (text, expected) => expect(problemsOf(text)[0]).toBe(expected))

  test('no JSON, and too long', () => {
    expect(problemsOf('{"rules": [}')[0]).toMatch(/^The policy is not JSON: /)
    const long = JSON.stringify({ rules: [{ ...rule(1, {}), description: 'x'.repeat(30_720) }] })
    expect(problemsOf(long)[0]).toMatch(/^The policy has \d+ characters; ECR allows 30720\.$/)
  })

  test('all problems are told at once, as one error of the user', () => {
    const text = policyText(rule(0, { countNumber: 'x' }), rule(2, {}, { type: 'retain' }))
    const parse = () => requirePolicy(text, 'input policy')
    expect(parse).toThrow(UserError)
    expect(parse).toThrow(
      /input policy: .*\n- rules\[0\]\.rulePriority.*\n- rules\[0\]\.selection\.countNumber.*\n- rules\[1\]/s,
    )
  })

  test('whatever the document is, it is taken or refused, never a crash', () => {
    const words = fc.constantFrom(
      'rules',
      'selection',
      'action',
      'type',
      'expire',
      'tagged',
      'tagStatus',
      'countType',
      'days',
      'any',
    )
    fc.assert(
      fc.property(
        fc.object({ key: words, values: [words, fc.integer(), fc.constant(null)], maxDepth: 5 }),
        (document) => {
          const parsed = parsePolicy(JSON.stringify(document))
          expect(parsed.ok || parsed.problems.length > 0).toBe(true)
        },
      ),
      { seed: 2, numRuns: 500 },
    )
  })
})
