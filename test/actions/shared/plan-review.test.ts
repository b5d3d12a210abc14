import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { keepPlan, requireSamePlan } from '../../../actions/shared/plan-review.ts'
import { readRunner } from '../../../actions/shared/runner.ts'

const tempDir = mkdtempSync(join(tmpdir(), 'plan-'))
afterAll(() => rmSync(tempDir, { recursive: true }))

const clock = { now: () => new Date('2026-11-21T10:00:00Z'), sleep: () => Promise.resolve() }
const world = { clock, runner: { ...readRunner({}), tempDir } }
const plan = { decision: 'start', optional: undefined, steps: [{ id: 1 }] }

test('a plan that would be made again the same is let through', () => {
  const path = keepPlan('an-action', plan, { dryRun: true, reportDirectory: undefined }, world)
  expect(path).toBe(join(tempDir, 'ai-ops', 'an-action', 'an-action.plan.json'))
  expect(() => requireSamePlan(path, 'an-action', plan)).not.toThrow()
})

test('a plan that would be another one now is refused', () => {
  const reportDirectory = join(tempDir, 'reports')
  const path = keepPlan('an-action', plan, { dryRun: true, reportDirectory }, world)
  expect(() => requireSamePlan(path, 'an-action', { ...plan, steps: [] })).toThrow(
    /the plan is stale\. Make a new plan/,
  )
  expect(() => requireSamePlan(path, 'another-action', plan)).toThrow('this is a plan of an-action')
})
