import { ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from '../../emulators/aws/load-balancer.ts'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runAction, runPost, startAction } from '../../support/action-process.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { canaryOptions, ruleOf } from './support/scenario.ts'
import { type LoadSettings, simulateLoad } from './support/simulated-load.ts'

const time = scaledTime({ factor: 100 })
const LEASE = { 'lease-role': 'arn:aws:iam::123456789012:role/lease', lease: '8m' }
const HEALTHY: LoadSettings = {
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
}
const ANOTHER_RUN = { GITHUB_RUN_ID: '2000' }

let aws: AwsEmulator
let balancer: LoadBalancer
let rule: ReturnType<typeof ruleOf>
beforeAll(async () => {
  aws = await startAws({ time })
})
afterAll(() => aws.stop())
beforeEach(async () => {
  balancer = await createLoadBalancer(aws, { stable: ['10.0.0.1:80'], canary: ['10.0.0.2:80'] })
  rule = ruleOf(aws, balancer)
})

function options(inputs: Record<string, string>, environment: Record<string, string> = {}) {
  const base = canaryOptions(aws, time, balancer, inputs)
  return { ...base, environment: { ...base.environment, ...environment } }
}
const schedules = async () =>
  (await aws.client(SchedulerClient).send(new ListSchedulesCommand({}))).Schedules ?? []
const serves = (weights: Record<string, number>) => async () => {
  for (let look = 0; look < 100; look++) {
    if (JSON.stringify(await rule.weights()) === JSON.stringify(weights)) return true
    await time.sleepVirtual(15_000)
  }
  return false
}

describe('the lease', () => {
  test('is there while the canary is shifted, and gone when it is promoted', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(options(LEASE))
    await running.waitForLine(/50 % is in place/)
    const [lease] = await schedules()
    expect(lease).toMatchObject({ State: 'ENABLED' })
    expect(await running.result).toMatchObject({ outputs: { outcome: 'succeeded' } })
    expect(await schedules()).toEqual([])
  })

  test('takes the traffic back when the runner is lost, and nothing is left for the next run to trip over', async () => {
    const before = JSON.stringify(await rule.actions())
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    {
      await using running = startAction(options(LEASE))
      await running.waitForLine(/50 % is in place/)
      await running.kill()
    }
    expect(await rule.weights()).toEqual({ stable: 50, canary: 50 })
    expect(await serves({ stable: 1 })()).toBe(true)
    expect(JSON.stringify(await rule.actions())).toBe(before)
    expect(await schedules()).toEqual([])
    const next = await runAction(options(LEASE, ANOTHER_RUN))
    expect(next).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })

  test('is missed in one line when there is no role', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(options({}))
    expect(await running.waitForLine(/No lease/)).toContain('::warning::No lease: if this runner is lost')
    await running.cancel()
  })
})

describe('hold', () => {
  const STEPS = { ...LEASE, steps: '10%, 50% hold, 100%', 'hold-for': '40m' }

  test('ends the run green, waits for `resume`, and then is promoted; the post step leaves it alone', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const held = await runAction(options(STEPS))
    expect(held).toMatchObject({ exitCode: 0, outputs: { outcome: 'in-progress' } })
    expect(held.outputs.reason).toContain('Holds at 50 % for approval')
    expect((await runPost(options(STEPS), held)).exitCode).toBe(0)
    expect(await rule.weights()).toEqual({ stable: 50, canary: 50 })

    const status = await runAction(options({ ...STEPS, mode: 'status' }, ANOTHER_RUN))
    expect(status).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged' } })
    expect(status.outputs.reason).toMatch(/has 50 %, held/)

    const start = await runAction(options(STEPS, ANOTHER_RUN))
    expect(start).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(start.outputs.reason).toContain('Go on with `mode: resume`')
    expect(await rule.weights()).toEqual({ stable: 50, canary: 50 })

    const resumed = await runAction(options({ ...STEPS, mode: 'resume' }, ANOTHER_RUN))
    expect(resumed).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await rule.weights()).toEqual({ stable: 0, canary: 1 })
    expect(await schedules()).toEqual([])
  })

  test('that nobody resumes is taken back by the lease', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const held = await runAction(options({ ...STEPS, 'hold-for': '2m' }))
    expect(held.outputs.outcome).toBe('in-progress')
    expect(await serves({ stable: 1 })()).toBe(true)
    const resumed = await runAction(options({ ...STEPS, mode: 'resume' }, ANOTHER_RUN))
    expect(resumed).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(resumed.outputs.reason).toContain('the lease ran out')
    expect(await rule.tags()).toEqual([])
  })

  test('a job that nearly ends hands the canary over', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    const handed = await runAction(options({ ...STEPS, steps: '50% 30m..60m, 100%', 'time-budget': '2m' }))
    expect(handed).toMatchObject({ exitCode: 0, outputs: { outcome: 'in-progress' } })
    expect(await rule.weights()).toEqual({ stable: 50, canary: 50 })
    await using resumed = startAction(options({ ...STEPS, mode: 'resume' }, ANOTHER_RUN))
    await resumed.waitForLine(/50 % .* step 1 of 2/)
    const killed = await resumed.kill()
    expect((await runPost(options({ ...STEPS, mode: 'resume' }, ANOTHER_RUN), killed)).exitCode).toBe(0)
    expect(await rule.weights()).toEqual({ stable: 1 })
    expect(await rule.tags()).toEqual([])
  })
})

describe('abort', () => {
  test('takes the traffic back from a run that is alive; that run ends without touching it', async () => {
    const before = JSON.stringify(await rule.actions())
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(options({ ...LEASE, steps: '50% 30m..60m, 100%' }))
    await running.waitForLine(/50 % is in place/)
    const aborted = await runAction(options({ ...LEASE, mode: 'abort' }, ANOTHER_RUN))
    expect(aborted).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(JSON.stringify(await rule.actions())).toBe(before)
    expect(await running.result).toMatchObject({ exitCode: 1 })
    expect(JSON.stringify(await rule.actions())).toBe(before)
    expect(await rule.tags()).toEqual([])
    expect(await schedules()).toEqual([])
  })

  test.each(['abort', 'status'])('%s says that there is none', async (mode) => {
    const end = await runAction(options({ mode }))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged' } })
    expect(end.outputs.reason).toContain('No canary is under way')
  })

  test('resume says that there is none', async () => {
    const end = await runAction(options({ mode: 'resume' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain('no canary is under way here')
  })
})

describe('a canary that cannot be judged', () => {
  const few: LoadSettings = { ...HEALTHY, requestsPerMinute: 40 }
  const STEPS = { steps: '50% 1m..3m, 100%', 'min-requests': '10' }

  test('is rolled back, and says how many requests would have been needed', async () => {
    await using _load = await simulateLoad(aws, time, balancer, few)
    const end = await runAction(options(STEPS))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
    expect(await rule.weights()).toEqual({ stable: 1 })
  })

  test('holds, if asked to, until somebody decides', async () => {
    await using _load = await simulateLoad(aws, time, balancer, few)
    const inputs = { ...LEASE, ...STEPS, 'on-inconclusive': 'hold' }
    const held = await runAction(options(inputs))
    expect(held).toMatchObject({ exitCode: 0, outputs: { outcome: 'in-progress' } })
    const resumed = await runAction(options({ ...inputs, mode: 'resume' }, ANOTHER_RUN))
    expect(resumed).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })

  test('is never promoted without data, even if asked to', async () => {
    const end = await runAction(options({ ...STEPS, 'on-inconclusive': 'promote' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'inconclusive' } })
    expect(await rule.weights()).toEqual({ stable: 1 })
  })
})
