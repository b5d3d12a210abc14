import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judge, policyState } from '../../../../actions/record-config/policy/judge.ts'
import { ruleOfOpa } from '../../../../actions/record-config/policy/open-policy-agent.ts'
import { answeringWorld, type Reply } from '../answering-world.ts'
import { sampleRecord } from '../history/sample-history.ts'

const server = { url: 'https://opa.example/v1/data/release/deny', token: 'a-token' }
const input = { record: sampleRecord('1.0.0').record, diff: undefined }
const decided = (result: unknown): Reply => ({ status: 200, body: { result } })

async function verdictOf(...replies: readonly Reply[]) {
  const { asked, waits, world } = answeringWorld(...replies)
  const rule = await ruleOfOpa(server, input, world)
  return { verdict: judge(input, [rule], new Map()), asked, waits }
}

test('an empty decision is no breach; record and differences are sent, with the token', async () => {
  const { verdict, asked } = await verdictOf(decided([]))
  expect(verdict).toEqual({ passed: true, violations: [] })
  expect(asked).toEqual([
    { url: server.url, authorization: 'Bearer a-token', sent: { input: { record: input.record } } },
  ])
})

test.each([
  [['no model card'], [{ subject: 'release', message: 'no model card' }]],
  [[{ subject: 'ranker', message: 'not reviewed' }], [{ subject: 'ranker', message: 'not reviewed' }]],
  [[{ message: 'not reviewed', severity: 9 }], [{ subject: 'release', message: 'not reviewed' }]],
])('the decision %j names its breaches', async (result, breaches) => {
  const { verdict } = await verdictOf(decided(result))
  expect(verdict).toEqual({
    passed: false,
    violations: breaches.map((breach) => ({ rule: 'opa', level: 'mandatory', ...breach })),
  })
})

describe('fails closed', () => {
  test.each<[string, Reply, RegExp]>([
    ['an undefined decision', { status: 200, body: {} }, /the decision is undefined/],
    ['a decision that is true', decided(true), /is no list but boolean/],
    ['a decision that is null', decided(null), /is no list but null/],
    ['a map', decided({ allow: true }), /is no list but object/],
    ['an item that says nothing', decided([{ allow: true }]), /neither a message nor a map/],
    ['an item that is nothing', decided([null]), /neither a message nor a map/],
    ['no JSON', { status: 200, body: '<html>' }, /is not JSON/],
    ['a list without a result', { status: 200, body: [] }, /the decision is undefined/],
    [
      'a wrong token',
      { status: 401, body: 'unauthorized a-token' },
      /no decision \(401: unauthorized \*\*\*/,
    ],
    ['a query that fails', { status: 400, body: 'rego_type_error' }, /no decision \(400: rego_type_error/],
  ])('%s', async (_what, reply, message) => {
    const { verdict, waits } = await verdictOf(reply)
    expect(verdict).toEqual({
      passed: false,
      violations: [
        {
          ...{ rule: 'opa', level: 'mandatory', subject: 'rule opa', notJudged: true },
          message: expect.stringMatching(message),
        },
      ],
    })
    expect(policyState(verdict)).toBe('not-judged')
    expect(waits).toEqual([])
  })

  test('a server that stays away, after it was waited for', async () => {
    const { verdict, waits } = await verdictOf(new Error('connect ECONNREFUSED'))
    expect(verdict.violations[0]?.message).toMatch(/no decision \(connect ECONNREFUSED\)/)
    expect(waits).toEqual([1_000, 4_000, 16_000])
  })

  test('whatever is answered: it passes only with an empty list', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (body) => {
        const { verdict } = await verdictOf({ status: 200, body })
        const isEmptyList = JSON.stringify(Object(body).result) === '[]'
        expect(verdict.passed).toBe(isEmptyList)
      }),
    )
  })
})

test('passing trouble is waited out', async () => {
  const { verdict, waits } = await verdictOf(
    { status: 503, body: '' },
    new Error('socket hang up'),
    decided([]),
  )
  expect(verdict.passed).toBe(true)
  expect(waits).toEqual([1_000, 4_000])
})
