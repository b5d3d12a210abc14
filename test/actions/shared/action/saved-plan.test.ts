import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { describeDifferences } from '../../../../actions/shared/action/plan-differences.ts'
import { keepPlan, requireSamePlan } from '../../../../actions/shared/action/saved-plan.ts'

const directory = mkdtempSync(join(tmpdir(), 'plan-'))
afterAll(() => rmSync(directory, { recursive: true }))

const place = { action: 'an-action', directory, at: new Date('2026-11-21T10:00:00Z') }
const plan = { decision: 'start', optional: undefined, steps: [{ id: 1 }] }

test('a plan that would be made again the same is let through', () => {
  const path = keepPlan(place, plan)
  expect(path).toBe(join(directory, 'an-action.plan.json'))
  expect(() => requireSamePlan(path, 'an-action', plan)).not.toThrow()
})

test('a plan that would be another one now is refused with the difference', () => {
  const path = keepPlan(place, plan)
  expect(() => requireSamePlan(path, 'an-action', { ...plan, steps: [{ id: 2 }] })).toThrow(
    /the plan is stale: .*: steps\[0\]\.id is 1 in the plan and would be 2 now\. Make a new plan/,
  )
  expect(() => requireSamePlan(path, 'another-action', plan)).toThrow('this is a plan of an-action')
})

describe('describeDifferences', () => {
  test.each([
    [{ a: 1 }, { a: 2 }, 'a is 1 in the plan and would be 2 now'],
    [{ a: 1 }, {}, 'a is 1 in the plan and would be absent now'],
    [{}, { a: { b: 'x' } }, 'a is absent in the plan and would be {"b":"x"} now'],
    [{ a: [1] }, { a: [1, 2] }, 'a[1] is absent in the plan and would be 2 now'],
    [{ a: [1] }, { a: { 0: 1 } }, 'a is [1] in the plan and would be {"0":1} now'],
    [null, { a: 1 }, 'the plan is null in the plan and would be {"a":1} now'],
  ])('%j and %j', (saved, now, text) => expect(describeDifferences(saved, now)).toBe(text))

  test('long values are cut, and more than five differences counted', () => {
    const long = describeDifferences({ a: 'x'.repeat(99) }, { a: '' })
    expect(long).toBe(`a is "${'x'.repeat(58)}… in the plan and would be "" now`)
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`k${i}`, i]))
    expect(describeDifferences(many, {})).toMatch(/k4 is 4 in the plan and would be absent now; and 3 more$/)
  })
})
