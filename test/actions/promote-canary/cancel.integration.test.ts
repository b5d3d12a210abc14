import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runPost, startAction } from '../../support/action-process.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { CLOUDS, type Cloud, type Scene } from './support/cloud.ts'

// Slow enough that the seconds that the runner gives a cancelled step stay long enough for a busy machine.
const time = scaledTime({ factor: 5 })
const STEPS = { steps: '50% 30m..60m, 100%' }

describe.each(CLOUDS)('on %s', (_kind, startCloud) => {
  let cloud: Cloud
  let scene: Scene
  let before: string
  beforeAll(async () => {
    cloud = await startCloud(time)
  })
  afterAll(() => cloud.stop())
  beforeEach(async () => {
    cloud.faults.clear()
    scene = await cloud.createScene()
    before = await scene.division()
  })
  const inputs = () => ({ ...STEPS, ...cloud.lease })

  /** A canary at 50 %. */
  async function shifted() {
    const running = startAction(scene.options(inputs()))
    await running.waitForLine(/50 % is in place/)
    return running
  }

  describe('a cancelled run', () => {
    test.each(['SIGINT', 'SIGTERM'] as const)('%s: the traffic is back within 2 s', async (signal) => {
      await using running = await shifted()
      const cancelledAt = performance.now()
      process.kill(running.pid, signal)
      await running.waitForLine(/all traffic is on the stable version/)
      expect(performance.now() - cancelledAt).toBeLessThan(2_000)
      expect(await scene.division()).toBe(before)
      expect(await running.result).toMatchObject({ exitCode: 1, outputs: { outcome: 'cancelled' } })
      expect(await scene.traces()).toEqual([])
    })

    test('rolls the traffic back with as few calls as can be', async () => {
      await using running = await shifted()
      cloud.forgetRequests()
      process.kill(running.pid, 'SIGINT')
      await running.result
      const calls = cloud.requests().map(({ operation }) => operation)
      expect(calls.indexOf(cloud.wayBack.write)).toBe(cloud.wayBack.readsBefore)
    })

    test('rolls it back although the rule cannot be looked at and the first call is throttled', async () => {
      await using running = await shifted()
      cloud.faults.inject(
        { operation: cloud.wayBack.read, times: Number.POSITIVE_INFINITY },
        { kind: 'server-error' },
      )
      cloud.faults.inject({ operation: cloud.wayBack.write }, { kind: 'throttle' })
      const end = await running.cancel()
      cloud.faults.clear()
      expect(await scene.division()).toBe(before)
      expect(end.exitCode).toBe(1)
    })

    test('leaves a rule alone that somebody else has changed since the last look', async () => {
      await using running = await shifted()
      await scene.divideOtherwise()
      const end = await running.cancel()
      expect(end.outputs.reason).toContain('was modified outside this run')
      expect(await scene.shares()).toEqual({ stable: 70, canary: 30 })
    })

    test('whose calls have no answer says that it could not roll back', async () => {
      await using running = await shifted()
      cloud.faults.inject(
        { operation: cloud.wayBack.write, times: Number.POSITIVE_INFINITY },
        { kind: 'delay', durationMs: 60_000 },
      )
      process.kill(running.pid, 'SIGINT')
      const end = await running.result
      cloud.faults.clear()
      expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
      expect(end.outputs.reason).toContain('SIGINT')
      expect(end.annotations.some(({ message }) => message.includes('SIGINT'))).toBe(true)
      await runPost(scene.options(inputs()), end)
      expect(await scene.division()).toBe(before)
    })

    test('that cannot roll it back says so, and the post step does', async () => {
      await using running = await shifted()
      cloud.faults.inject(
        { operation: cloud.wayBack.write, times: Number.POSITIVE_INFINITY },
        { kind: 'access-denied' },
      )
      const end = await running.cancel()
      expect(end.outputs.reason).toContain('Rollback failed')
      expect(end.outputs.reason).toContain('`mode: abort`')
      expect(await scene.shares()).toEqual({ stable: 50, canary: 50 })
      const failed = await runPost(scene.options(inputs()), end)
      expect(failed.exitCode).toBe(1)
      expect(failed.log).toContain('Rollback failed')

      cloud.faults.clear()
      const post = await runPost(scene.options(inputs()), end)
      expect(post.exitCode).toBe(0)
      expect(await scene.division()).toBe(before)
    })
  })
})
