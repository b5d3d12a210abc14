import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction, runPost, startAction } from '../../support/action-process.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { CLOUDS, type Cloud, type GivenInputs, type Scene } from './support/cloud.ts'
import type { LoadSettings } from './support/simulated-load.ts'

const time = scaledTime({ factor: 400 })
const HEALTHY: LoadSettings = {
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
}
const ANOTHER_RUN = { GITHUB_RUN_ID: '2000' }

describe.each(CLOUDS)('on %s', (_kind, startCloud) => {
  let cloud: Cloud
  let scene: Scene
  let before: string
  beforeAll(async () => {
    cloud = await startCloud(time)
  })
  afterAll(() => cloud.stop())
  beforeEach(async () => {
    scene = await cloud.createScene()
    before = await scene.division()
  })
  const options = (inputs: GivenInputs, environment: Readonly<Record<string, string>> = {}) =>
    scene.options(inputs, environment)
  const lease = () => ({ ...cloud.lease, lease: '8m' })
  const allOnStable = async () => {
    for (let look = 0; look < 100; look++) {
      if ((await scene.division()) === before) return true
      await time.sleepVirtual(15_000)
    }
    return false
  }

  describe('a second attempt of a job that has promoted', () => {
    const attempt = (number: string) => ({ GITHUB_RUN_ID: '777', GITHUB_RUN_ATTEMPT: number })

    test('finds its work done, though the roles have swapped, and so does mode: resume', async () => {
      await using _load = await scene.simulate(HEALTHY)
      const first = await runAction(options({}, attempt('1')))
      expect(first.outputs.outcome).toBe('succeeded')
      const promoted = await scene.division()
      for (const again of [options({}, attempt('2')), options({ mode: 'resume' }, attempt('2'))]) {
        const end = await runAction(again)
        expect(end).toMatchObject({
          exitCode: 0,
          outputs: { outcome: 'unchanged', reason: expect.stringContaining('Run 777 promoted') },
        })
        expect(await scene.division()).toBe(promoted)
      }
    })

    test('says of the second attempt of another run what is so: only a version for ever was promoted for it too', async () => {
      await using _load = await scene.simulate(HEALTHY)
      await runAction(options({}, attempt('1')))
      const other = await runAction(options({}, { GITHUB_RUN_ID: '778', GITHUB_RUN_ATTEMPT: '2' }))
      expect(other.outputs.outcome).toBe(scene.sameRelease)
    })
  })

  describe('revert', () => {
    const job = (number = '1') => ({ GITHUB_RUN_ID: '777', GITHUB_RUN_ATTEMPT: number })
    const revert = (environment = job(), more: GivenInputs = {}) =>
      runAction(options({ ...lease(), ...scene.revert, mode: 'revert', ...more }, environment))

    test('gives the traffic back to the version that the same run has replaced, once', async () => {
      await using _load = await scene.simulate(HEALTHY)
      expect((await runAction(options(lease(), job()))).outputs.outcome).toBe('succeeded')
      expect(await scene.shares()).toEqual(scene.promoted)

      const planned = await revert(job(), { 'dry-run': 'true' })
      expect(planned.outputs).toMatchObject({ outcome: 'planned', weights: '' })
      expect(await scene.shares()).toEqual(scene.promoted)

      const end = await revert()
      expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
      expect(end.outputs.reason).toMatch(/^Reverted: all traffic is on .+ again\.$/)
      expect((await scene.shares()).stable).toBe(100)
      expect(await scene.leases()).toBe(0)
      expect(
        (await runPost(options({ ...lease(), ...scene.revert, mode: 'revert' }, job()), end)).exitCode,
      ).toBe(0)

      expect((await revert()).outputs).toMatchObject({ outcome: 'unchanged' })
      expect((await scene.shares()).stable).toBe(100)
      // A second attempt of the release is a canary again: what was promoted does not serve.
      const again = await runAction(options(lease(), job('2')))
      expect(again.outputs.outcome).toBe('succeeded')
      expect(await scene.shares()).toEqual(scene.promoted)
    })

    test('of another run, or with nothing promoted, changes nothing', async () => {
      await using _load = await scene.simulate(HEALTHY)
      expect((await revert()).outputs).toMatchObject({ outcome: 'unchanged' })
      expect(await scene.division()).toBe(before)
      await runAction(options(lease(), job()))
      const other = await revert(ANOTHER_RUN as ReturnType<typeof job>)
      expect(other.outputs).toMatchObject({
        outcome: 'unchanged',
        reason: expect.stringContaining('Run 2000 has promoted nothing that serves here'),
      })
      expect(await scene.shares()).toEqual(scene.promoted)
    })

    test('waits for targets of the version before, and leaves the traffic where it is without any', async () => {
      await using _load = await scene.simulate(HEALTHY)
      await runAction(options(lease(), job()))
      await scene.setHealthy('stable', false)
      const end = await revert(job(), { 'health-timeout': '2m' })
      expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
      expect(end.outputs.reason).toContain('did not become healthy in time')
      expect(await scene.shares()).toEqual(scene.promoted)
      expect(await scene.leases()).toBe(0)
      await scene.setHealthy('stable', true)
    })
  })

  describe('the lease', () => {
    test('is there while the canary is shifted, and gone when it is promoted', async () => {
      await using _load = await scene.simulate(HEALTHY)
      await using running = startAction(options(lease()))
      await running.waitForLine(/50 % is in place/)
      expect(await scene.leases()).toBe(1)
      expect(await running.result).toMatchObject({ outputs: { outcome: 'succeeded' } })
      expect(await scene.leases()).toBe(0)
    })

    test('rolls the traffic back when the runner is lost, and nothing is left for the next run to trip over', async () => {
      await using _load = await scene.simulate(HEALTHY)
      {
        await using running = startAction(options(lease()))
        await running.waitForLine(/50 % is in place/)
        await running.kill()
      }
      expect(await scene.shares()).toEqual({ stable: 50, canary: 50 })
      expect(await allOnStable()).toBe(true)
      expect(await scene.division()).toBe(before)
      expect(await scene.leases()).toBe(0)
      const next = await runAction(options(lease(), ANOTHER_RUN))
      expect(next).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    })

    test('is missed in one line when there is no role', async () => {
      await using _load = await scene.simulate(HEALTHY)
      await using running = startAction(options({}))
      expect(await running.waitForLine(/No lease/)).toContain('::warning::No lease: if this runner is lost')
      await running.cancel()
    })
  })

  describe('hold', () => {
    const steps = () => ({ ...lease(), steps: '10%, 50% hold, 100%', 'hold-for': '40m' })

    test('ends the run green, waits for `resume`, and then is promoted; the post step leaves it alone', async () => {
      await using _load = await scene.simulate(HEALTHY)
      const held = await runAction(options(steps()))
      expect(held).toMatchObject({ exitCode: 0, outputs: { outcome: 'in-progress' } })
      expect(held.outputs.reason).toContain('Held at 50 % for approval')
      expect((await runPost(options(steps()), held)).exitCode).toBe(0)
      expect(await scene.shares()).toEqual({ stable: 50, canary: 50 })

      const status = await runAction(options({ ...steps(), mode: 'status' }, ANOTHER_RUN))
      expect(status).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged' } })
      expect(status.outputs.reason).toMatch(/has 50 %, held/)

      const start = await runAction(options(steps(), ANOTHER_RUN))
      expect(start).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
      expect(start.outputs.reason).toContain('Continue it with `mode: resume`')
      expect(await scene.shares()).toEqual({ stable: 50, canary: 50 })

      const resumed = await runAction(options({ ...steps(), mode: 'resume' }, ANOTHER_RUN))
      expect(resumed).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
      expect(await scene.shares()).toEqual(scene.promoted)
      expect(await scene.leases()).toBe(0)
    })

    test('that nobody resumes is rolled back by the lease', async () => {
      await using _load = await scene.simulate(HEALTHY)
      const held = await runAction(options({ ...steps(), 'hold-for': '2m' }))
      expect(held.outputs.outcome).toBe('in-progress')
      expect(await allOnStable()).toBe(true)
      const resumed = await runAction(options({ ...steps(), mode: 'resume' }, ANOTHER_RUN))
      expect(resumed).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
      expect(resumed.outputs.reason).toContain('the lease ran out')
      expect(await scene.traces()).toEqual([])
    })

    test('a job that nearly ends hands the canary over', async () => {
      await using _load = await scene.simulate(HEALTHY)
      const inputs = { ...steps(), steps: '50% 30m..60m, 100%' }
      const handed = await runAction(options({ ...inputs, 'time-budget': '2m' }))
      expect(handed).toMatchObject({ exitCode: 0, outputs: { outcome: 'in-progress' } })
      expect(await scene.shares()).toEqual({ stable: 50, canary: 50 })
      const other = await runAction(options({ ...inputs, steps: '25%, 100%', mode: 'resume' }, ANOTHER_RUN))
      expect(other.outputs.reason).toContain('a percentage that is not among the steps')
      expect(await scene.shares()).toEqual({ stable: 50, canary: 50 })
      await using resumed = startAction(options({ ...inputs, mode: 'resume' }, ANOTHER_RUN))
      await resumed.waitForLine(/50 % .* step 1 of 2/)
      const killed = await resumed.kill()
      expect((await runPost(options({ ...inputs, mode: 'resume' }, ANOTHER_RUN), killed)).exitCode).toBe(0)
      expect(await scene.shares()).toEqual({ stable: 100 })
      expect(await scene.traces()).toEqual([])
    })
  })

  describe('abort', () => {
    test('rolls the traffic back from a run that is alive; that run ends without touching it', async () => {
      await using _load = await scene.simulate(HEALTHY)
      await using running = startAction(options({ ...lease(), steps: '50% 30m..60m, 100%' }))
      await running.waitForLine(/50 % is in place/)
      const aborted = await runAction(options({ ...lease(), mode: 'abort' }, ANOTHER_RUN))
      expect(aborted).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
      expect(await scene.division()).toBe(before)
      expect(await running.result).toMatchObject({ exitCode: 1 })
      expect(await scene.division()).toBe(before)
      expect(await scene.traces()).toEqual([])
      expect(await scene.leases()).toBe(0)
    })

    test('rolls back what a lost runner left, though nothing can be read that only a shift needs', async () => {
      await using _load = await scene.simulate(HEALTHY)
      {
        await using running = startAction(options({ steps: '50% 30m..60m, 100%' }))
        await running.waitForLine(/50 % is in place/)
        await running.kill()
      }
      const denied = cloud.forShiftAlone.map((operation) =>
        cloud.faults.inject({ operation, times: Number.POSITIVE_INFINITY }, { kind: 'access-denied' }),
      )
      const named = { ...scene.revert, mode: 'abort' }
      const aborted = await runAction(options(named, ANOTHER_RUN))
      for (const fault of denied) fault.remove()
      expect(aborted).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
      expect(await scene.division()).toBe(before)
      expect(await scene.traces()).toEqual([])
    })

    test.each(['abort', 'status'])('%s says that there is none', async (mode) => {
      const end = await runAction(options({ mode }))
      expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged' } })
      expect(end.outputs.reason).toContain('No canary is in progress')
    })

    test('resume says that there is none', async () => {
      const end = await runAction(options({ mode: 'resume' }))
      expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
      expect(end.outputs.reason).toContain('no canary is in progress here')
    })
  })

  describe('a canary that cannot be judged', () => {
    const few: LoadSettings = { ...HEALTHY, requestsPerMinute: 40 }
    const STEPS = { steps: '50% 1m..3m, 100%', 'min-requests': '10' }

    test('is rolled back, and says how many requests would have been needed', async () => {
      await using _load = await scene.simulate(few)
      const end = await runAction(options(STEPS))
      expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
      expect(await scene.shares()).toEqual({ stable: 100 })
    })

    test('holds, if asked to, until somebody decides', async () => {
      await using _load = await scene.simulate(few)
      const inputs = { ...lease(), ...STEPS, 'on-inconclusive': 'hold' }
      const held = await runAction(options(inputs))
      expect(held).toMatchObject({ exitCode: 0, outputs: { outcome: 'in-progress' } })
      const resumed = await runAction(options({ ...inputs, mode: 'resume' }, ANOTHER_RUN))
      expect(resumed).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    })

    test('is never promoted without data, even if asked to', async () => {
      const end = await runAction(options({ ...STEPS, 'on-inconclusive': 'promote' }))
      expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
      expect(await scene.shares()).toEqual({ stable: 100 })
    })
  })
})
