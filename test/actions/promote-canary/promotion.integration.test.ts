import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction, runPost, startAction } from '../../support/action-process.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { CLOUDS, type Cloud, type Scene } from './support/cloud.ts'
import type { LoadSettings } from './support/simulated-load.ts'

const time = scaledTime({ factor: 400 })
const HEALTHY: LoadSettings = {
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
}
const SICK: LoadSettings = { ...HEALTHY, canary: { errorRate: 0.08 } }

describe.each(CLOUDS)('on %s', (_kind, startCloud) => {
  let cloud: Cloud
  let scene: Scene
  beforeAll(async () => {
    cloud = await startCloud(time)
  })
  afterAll(() => cloud.stop())
  beforeEach(async () => {
    scene = await cloud.createScene()
  })

  describe('a healthy canary', () => {
    test('is promoted; then the roles have swapped and the next release just works', async () => {
      await using _load = await scene.simulate({ ...HEALTHY, bothServed: true })
      const first = await runAction(scene.options())
      expect(first).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
      expect(await scene.shares()).toEqual(scene.promoted)
      expect(JSON.parse(first.outputs.weights ?? '')).toEqual({
        [scene.names.stable]: 0,
        [scene.names.canary]: 100,
      })
      expect(await scene.traces()).toEqual([])
      const post = await runPost(scene.options(), first)
      expect(post.exitCode).toBe(0)
      expect(await scene.shares()).toEqual(scene.promoted)

      const second = await runAction(scene.options(scene.swapped))
      expect(second).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
      expect((await scene.shares()).stable).toBe(100)
    })
  })

  describe('a canary that fails more often', () => {
    test('is rolled back, and the rule is as it was, to the byte', async () => {
      const before = await scene.division()
      await using _load = await scene.simulate(SICK)
      const end = await runAction(scene.options())
      expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
      expect(end.outputs.reason).toContain('errors')
      expect(reportViolations(end.report())).toEqual([])
      for (const chart of ['Share of the canary', 'Errors', 'Evidence of harm'])
        expect(end.summary).toContain(chart)
      expect(end.summary).toContain('| errors \\(guardrail\\) |')
      expect(await scene.division()).toBe(before)
      expect(await scene.traces()).toEqual([])
    })
  })

  describe('a run that ends early', () => {
    const shifted = /50 % is in place/

    test('SIGKILL: the post step rolls the traffic back', async () => {
      const before = await scene.division()
      await using _load = await scene.simulate(HEALTHY)
      await using running = startAction(scene.options())
      await running.waitForLine(shifted)
      const killed = await running.kill()
      expect(await scene.shares()).toEqual({ stable: 50, canary: 50 })
      const post = await runPost(scene.options(), killed)
      expect(post.exitCode).toBe(0)
      expect(await scene.division()).toBe(before)
      expect(await scene.traces()).toEqual([])
    })

    test('SIGKILL and no post step: the next run waits until it is sure, and starts anew', async () => {
      await using _load = await scene.simulate(HEALTHY)
      {
        await using running = startAction(scene.options({ lease: '2m' }))
        await running.waitForLine(shifted)
        await running.kill()
      }
      const next = await runAction(scene.options({ lease: '2m' }))
      expect(next.log).toContain('was abandoned; its rollback: restored')
      expect(next).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
      expect(await scene.shares()).toEqual(scene.promoted)
    })
  })

  describe('somebody else', () => {
    test('changes the rule: it is left to them', async () => {
      await using _load = await scene.simulate(HEALTHY)
      await using running = startAction(scene.options())
      await running.waitForLine(/10 % is in place/)
      await scene.divideOtherwise()
      const end = await running.result
      expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
      expect(end.outputs.reason).toContain('modified outside this run')
      expect(await scene.shares()).toEqual({ stable: 70, canary: 30 })
      const post = await runPost(scene.options(), end)
      expect(post.exitCode).toBe(0)
      expect(await scene.shares()).toEqual({ stable: 70, canary: 30 })
    })

    test('runs a canary on the same rule: the second run is refused, the first goes on', async () => {
      await using _load = await scene.simulate(HEALTHY)
      await using first = startAction(scene.options())
      await first.waitForLine(/10 % is in place/)
      const second = await runAction(scene.options())
      expect(second).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
      expect(second.outputs.reason).toContain('another run has a canary in progress here')
      expect(await first.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    })
  })

  test('the evidence of a run can be judged again by the bundle, with the same result', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'canary-'))
    try {
      await using _load = await scene.simulate(SICK)
      const end = await runAction(scene.options({ 'report-directory': directory }))
      expect(end.outputs).toMatchObject({
        outcome: 'rolled-back',
        evidence: join(directory, 'evidence.json'),
      })
      const bundle = fileURLToPath(new URL('../../../dist/promote-canary.js', import.meta.url))
      const { stdout } = await promisify(execFile)(process.execPath, [
        bundle,
        'replay',
        end.outputs.evidence ?? '',
      ])
      expect(stdout).toMatch(/^rolled back: after \d+ min/m)
      expect(stdout).toMatch(/^proven: never$/m)
      const failure = promisify(execFile)(process.execPath, [bundle, 'replay', bundle])
      await expect(failure).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringContaining('the evidence cannot be read'),
      })
    } finally {
      rmSync(directory, { recursive: true })
    }
  })

  test('a dry run changes nothing, and its plan can be applied', async () => {
    await using _load = await scene.simulate(HEALTHY)
    cloud.forgetRequests()
    await using planning = startAction(scene.options({ 'dry-run': 'true' }))
    const plan = await planning.result
    expect(plan).toMatchObject({ exitCode: 0, outputs: { outcome: 'planned' } })
    expect(cloud.requests().filter(({ operation }) => cloud.isChange(operation))).toEqual([])
    const applied = await runAction(scene.options({ plan: plan.outputs['plan-file'] ?? '' }))
    expect(applied).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })
})
