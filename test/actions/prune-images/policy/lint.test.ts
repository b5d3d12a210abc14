import { expect, test } from '@jest/globals'
import { lintPolicy } from '../../../../actions/prune-images/policy/lint.ts'
import { requirePolicy } from '../../../../actions/prune-images/policy/parse-policy.ts'
import { image, policyText, rule } from '../support/build.ts'

const images = [image('a', 1, ['alpha-1']), image('b', 2, ['beta-1']), image('c', 3)]
const tagged = (...patterns: string[]) => ({ tagStatus: 'tagged', tagPatternList: patterns })
const lint = (...rules: unknown[]) => lintPolicy(requirePolicy(policyText(...rules), 'test'), images)

test.each([
  ['rules that do something', [rule(1, tagged('alpha*')), rule(2, {})], []],
  [
    'a rule that no image meets',
    [rule(1, tagged('v*'))],
    [{ rule: 1, message: 'It is about no image of this repository.' }],
  ],
  [
    'a list that was meant as "one of these"',
    [rule(3, tagged('alpha*', 'beta*'))],
    [
      {
        rule: 3,
        message:
          'No image meets all of alpha*, beta*, though each is met by some. A list means "all of these"; for "one of these" write a rule for each.',
      },
    ],
  ],
  [
    'a list of which one is met by none',
    [rule(1, tagged('alpha*', 'v*'))],
    [{ rule: 1, message: 'It is about no image of this repository.' }],
  ],
  [
    'a rule in the shadow of others',
    [rule(1, tagged('*-1')), rule(2, tagged('beta*'))],
    [
      {
        rule: 2,
        message: 'It decides nothing: rules of higher priority are about all 1 of its images already.',
      },
    ],
  ],
])('%s', (_, rules, findings) => expect(lint(...rules)).toEqual(findings))

test('an empty repository says nothing about its policy', () => {
  expect(lintPolicy(requirePolicy(policyText(rule(1, {})), 'test'), [])).toEqual([])
})
