import { ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { leaseName } from '../../../../../actions/promote-canary/platforms/aws/lease-schedule.ts'
import { type AwsEmulator, startAws } from '../../../../emulators/aws/server.ts'
import { type ActionOptions, runAction, runPost, startAction } from '../../../../support/action-process.ts'
import { scaledTime } from '../../../../support/scaled-time.ts'
import type { GivenInputs } from '../../support/cloud.ts'
import { simulateEndpointLoad } from '../../support/endpoint-load.ts'
import { QUICK } from '../../support/quick-canary.ts'
import { createServedEndpoint, type ServedEndpoint } from '../../support/served-endpoint.ts'
import type { LoadSettings, OwnMinute } from '../../support/simulated-load.ts'

const time = scaledTime({ factor: 400 })
const HEALTHY: LoadSettings = {
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
}
const LEASE = { 'lease-role': 'arn:aws:iam::123456789012:role/lease', lease: '8m' }
const HALF = { steps: '50% 30m..60m, 100%' }

let aws: AwsEmulator
let served: ServedEndpoint
beforeAll(async () => {
  aws = await startAws({ time })
})
afterAll(() => aws.stop())
beforeEach(async () => {
  aws.faults.clear()
  await takes(60)
  served = await createServedEndpoint(aws)
  aws.forgetRequests()
})

/** How long SageMaker takes for a change of weights. */
const takes = (updateSeconds: number) => aws.control('sagemaker/settings', { updateSeconds })
const options = (inputs: GivenInputs = {}): ActionOptions => ({
  action: 'promote-canary',
  inputs: { 'sagemaker-endpoint': served.endpointArn, ...QUICK, ...inputs },
  environment: { ...aws.environment, ...time.environment },
})
const WRITE = 'UpdateEndpointWeightsAndCapacities'
const writes = () => aws.requests().filter(({ operation }) => operation === WRITE).length
const simulate = (load: Partial<LoadSettings> = {}) =>
  simulateEndpointLoad(aws, time, served, { ...HEALTHY, ...load })
const leases = async () => {
  const named = new ListSchedulesCommand({ NamePrefix: leaseName(served.endpointArn) })
  return ((await aws.client(SchedulerClient).send(named)).Schedules ?? []).length
}
/** Waits, in virtual time, for as long as a lease may take. */
async function becomes(shares: object): Promise<void> {
  for (let look = 0; look < 160; look++) {
    if (JSON.stringify(await served.shares()) === JSON.stringify(shares)) return
    await time.sleepVirtual(15_000)
  }
  expect(await served.shares()).toEqual(shares)
}

describe('what the canary is judged by', () => {
  test.each<[string, LoadSettings['canary'], GivenInputs, string]>([
    ['errors of its model', { errorRate: 0.08 }, {}, 'errors'],
    ['requests that its model does not answer', { errorRate: 0.01, unanswered: 0.1 }, {}, 'unanswered'],
    [
      'client errors, where they decide',
      { errorRate: 0.01, clientErrors: 0.1 },
      { settings: 'metrics: { client-errors: { role: guardrail } }' },
      'client-errors',
    ],
  ])('%s roll it back', async (_name, canary, inputs, metric) => {
    await using _load = await simulate({ canary })
    const end = await runAction(options(inputs))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain(metric)
    expect(await served.shares()).toEqual({ stable: 100 })
  })

  test('slower answers of its model roll it back where latency decides', async () => {
    await using _load = await simulate({
      requestsPerMinute: 3_000,
      latency: true,
      canary: { errorRate: 0.01, slowness: 3 },
    })
    const end = await runAction(options({ settings: 'metrics: { latency-p90: { role: guardrail } }' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('latency')
  })

  test('SageMaker’s own overhead, where it is asked for by the names of endpoint and variant', async () => {
    const overhead = ({ arm, random }: OwnMinute) => [
      { name: 'OverheadLatency', values: [(arm === 'canary' ? 9_000 : 2_000) * (0.9 + 0.2 * random())] },
    ]
    await using _load = await simulate({ own: overhead })
    const source =
      '{ cloudwatch: { namespace: AWS/SageMaker, metric: OverheadLatency, stat: p90, dimensions: { EndpointName: "{endpoint}", VariantName: "{variant}" } } }'
    const settings = `metrics: { overhead: { kind: value, value: ${source} } }`
    const end = await runAction(options({ settings, steps: '50% 1m..60m, 100%' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('overhead')
  })
})

describe('a change of weights takes its time', () => {
  test('which is waited for, said, and not counted to the step', async () => {
    await takes(150)
    await using _load = await simulate()
    const end = await runAction(options(LEASE))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(end.log).toMatch(/SageMaker took 1[56]\d s for 10 %\./)
    expect(writes()).toBe(3)
  })

  test('which may be longer than the lease can wait: the lease is renewed meanwhile', async () => {
    await takes(260)
    await using _load = await simulate()
    const end = await runAction(options({ ...LEASE, lease: '4m' }))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(end.log).toContain('not in effect yet')
    expect(writes()).toBe(3)
  })

  test('a cancelled run whose way back is being carried out does not say that it is done; the post step ends it', async () => {
    await using _load = await simulate()
    await using running = startAction(options({ ...LEASE, ...HALF }))
    await running.waitForLine(/50 % is in place/)
    await takes(600)
    const end = await running.cancel()
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain('SageMaker is still carrying a change out')
    expect(end.log).not.toContain('all traffic is on the stable version')
    expect(await served.shares()).toEqual({ stable: 50, canary: 50 })
    expect(await leases()).toBe(1)
    const post = await runPost(options({ ...LEASE, ...HALF }), end)
    expect(post.exitCode).toBe(0)
    expect(await served.shares()).toEqual({ stable: 100 })
    expect(await served.tags()).toEqual([])
    expect(await leases()).toBe(0)
  })

  test('a run that is killed in the middle of it is rolled back by its lease, which asks again while SageMaker refuses', async () => {
    await using _load = await simulate()
    await takes(900)
    {
      await using running = startAction(options({ ...LEASE, ...HALF }))
      for (let look = 0; writes() === 0 && look < 4_000; look++) await time.sleepVirtual(1_000)
      await running.kill()
    }
    await becomes({ stable: 50, canary: 50 })
    await takes(60)
    await becomes({ stable: 100 })
    const { invocations } = await aws.control<{ invocations: { input: string; error: string | null }[] }>(
      'scheduler/invocations',
    )
    const own = invocations.filter(({ input }) => input.includes(`"${served.endpointName}"`))
    expect(own[0]?.error).toContain('Cannot update in-progress endpoint')
    expect(own.at(-1)?.error).toBeNull()
    const next = await runAction({
      ...options(LEASE),
      environment: { ...options().environment, GITHUB_RUN_ID: '2000' },
    })
    expect(next).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })

  test('one that SageMaker rolls back is asked for again', async () => {
    await served.become({ failsNext: true })
    await using _load = await simulate()
    expect(await runAction(options(LEASE))).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(writes()).toBe(4)
  })

  test('one whose answer was lost is not made twice', async () => {
    aws.faults.inject({ operation: WRITE }, { kind: 'lose-answer' })
    await using _load = await simulate()
    expect(await runAction(options(LEASE))).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await served.shares()).toEqual({ canary: 100 })
  })
})

describe('others', () => {
  test('who scale a variant are waited for, and its instances stay theirs', async () => {
    await using _load = await simulate()
    await using running = startAction(options(LEASE))
    await running.waitForLine(/10 % is in place/)
    await served.become({ status: 'Updating', variants: { green: { DesiredInstanceCount: 4 } } })
    await running.waitForLine(/The endpoint is Updating; waiting until it takes a change/)
    await served.become({ status: 'InService', variants: { green: { CurrentInstanceCount: 4 } } })
    expect(await running.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await served.besidesWeights()).toContain('green: 4 of 4')
  })

  test.each([
    [
      'deploy a configuration',
      { pendingConfig: 'ranker-8', status: 'Updating' },
      'while ranker-8 is being deployed',
    ],
    ['make it fail', { status: 'Failed' }, 'Failed'],
  ])('who %s are noticed', async (_name, changes, reason) => {
    await using _load = await simulate()
    await using running = startAction(options({ ...LEASE, ...HALF }))
    await running.waitForLine(/50 % is in place/)
    const before = writes()
    await served.become(changes)
    const end = await running.result
    expect(end.exitCode).toBe(1)
    expect(end.outputs.reason).toContain(reason)
    expect(writes()).toBe(before)
  })

  test('who change the weights between our look and our change win', async () => {
    aws.faults.inject({ operation: WRITE }, { kind: 'delay', durationMs: 1_500 })
    await takes(900)
    await using _load = await simulate()
    await using running = startAction(options())
    for (let look = 0; writes() === 0 && look < 4_000; look++) await time.sleepVirtual(500)
    const theirs = served.set({ blue: 0.7, green: 0.3 })
    const end = await running.result
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain('modified outside this run')
    await theirs
    expect(await served.shares()).toEqual({ stable: 70, canary: 30 })
  })
})

describe('before anything is changed', () => {
  test.each<[string, () => Promise<unknown>, GivenInputs, string]>([
    [
      'an endpoint that there is not',
      nothing,
      { 'sagemaker-endpoint': `arn:aws:sagemaker:eu-central-1:123456789012:endpoint/ranker-none` },
      'Could not find endpoint',
    ],
    ['a variant that there is not', nothing, { 'canary-variant': 'red' }, 'no such canary variant'],
    [
      'a stable variant without requests',
      nothing,
      { 'stable-variant': 'green', 'canary-variant': 'blue' },
      'gets no traffic',
    ],
    [
      'an endpoint that is split already',
      () => served.set({ blue: 9, green: 1 }),
      { 'canary-variant': 'green' },
      'the canary already gets traffic here',
    ],
    ['shadow variants', () => served.become({ shadows: ['dark'] }), {}, 'refused'],
    ['an endpoint that is being updated', () => served.become({ status: 'SystemUpdating' }), {}, 'refused'],
  ])('%s is refused', async (_name, arrange, inputs, reason) => {
    await arrange()
    aws.forgetRequests()
    const before = await served.contents()
    const end = await runAction(options(inputs))
    expect(end.exitCode).toBe(1)
    expect(`${end.outputs.outcome}: ${end.outputs.reason}`).toContain(reason)
    expect(await served.contents()).toEqual(before)
    expect(writes()).toBe(0)
  })
})

describe('a record that somebody wrote who may tag the endpoint, and nothing else', () => {
  const forge = (changes: Readonly<Record<string, string>> = {}) => {
    const past = new Date(time.now().getTime() - 3_600_000).toISOString()
    const record = {
      id: '20261126T000000Z-abcdef',
      owner: 'https://github.com/octo/service/actions/runs/1/attempts/1',
      stable: 'blue',
      canary: 'green',
      original: `${served.endpointName} 1`,
      steps: '100 1m..2m',
      times: `${past} ${past} ${past}`,
      state: 'shifting 0',
      ...changes,
    }
    return served.tag(
      Object.fromEntries(Object.entries(record).map(([field, value]) => [`ai-ops:canary:${field}`, value])),
    )
  }

  test.each(['abort', 'resume', 'start'])(
    'moves nothing where one variant has everything: %s',
    async (mode) => {
      await served.set({ blue: 0, green: 1 })
      await forge()
      aws.forgetRequests()
      const end = await runAction(options({ mode, 'canary-variant': 'green', lease: '2m' }))
      expect(end.exitCode).toBe(1)
      expect(end.outputs.reason).toContain('neither a lease nor a named role confirms it')
      expect(await served.shares()).toEqual({ canary: 100 })
      expect(writes()).toBe(0)
    },
  )

  test('does not say which weights a canary that is split is rolled back to', async () => {
    await served.set({ blue: 2, green: 2 })
    await forge({
      original: `${served.endpointName} 400`,
      steps: '50 1m..2m  100 1m..2m',
      state: 'watching 0 a 0 a nothing',
    })
    const end = await runAction(options({ mode: 'abort', 'canary-variant': 'green' }))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await served.contents()).toMatchObject({
      ProductionVariants: [{ CurrentWeight: 4 }, { CurrentWeight: 0 }],
    })
  })

  test('of another configuration moves nothing', async () => {
    await served.set({ blue: 2, green: 2 })
    await forge({ original: 'ranker-6 4', steps: '50 1m..2m  100 1m..2m', state: 'watching 0 a 0 a nothing' })
    aws.forgetRequests()
    const end = await runAction(
      options({ mode: 'abort', 'canary-variant': 'green', 'stable-variant': 'blue' }),
    )
    expect(end.exitCode).toBe(1)
    expect(writes()).toBe(0)
  })

  test.each([
    ['that is damaged is refused with its tag', { state: 'promotedish' }, 'ai-ops:canary:state'],
    ['of variants that there are not is refused', { stable: 'red' }, 'no such stable variant'],
  ])('%s', async (_name, changes, reason) => {
    await forge(changes)
    const end = await runAction(options())
    expect(end.exitCode).toBe(1)
    expect(end.outputs.reason).toContain(reason)
    expect(writes()).toBe(0)
  })
})

async function nothing(): Promise<void> {}
