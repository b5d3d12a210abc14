import {
  GetAliasCommand,
  LambdaClient,
  PublishVersionCommand,
  PutProvisionedConcurrencyConfigCommand,
  TagResourceCommand,
  UpdateAliasCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../../../emulators/aws/server.ts'
import { type ActionOptions, runAction, startAction } from '../../../../support/action-process.ts'
import { scaledTime } from '../../../../support/scaled-time.ts'
import { type AliasLoadSettings, simulateAliasLoad } from '../../support/alias-load.ts'
import type { GivenInputs } from '../../support/cloud.ts'
import { createServedAlias, type ServedAlias } from '../../support/function-alias.ts'
import { QUICK } from '../../support/quick-canary.ts'

const time = scaledTime({ factor: 400 })
const HEALTHY: AliasLoadSettings = {
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
}
const LEASE = { 'lease-role': 'arn:aws:iam::123456789012:role/lease', lease: '8m' }

let aws: AwsEmulator
let lambda: LambdaClient
let served: ServedAlias
beforeAll(async () => {
  aws = await startAws({ time })
  lambda = aws.client(LambdaClient)
})
afterAll(() => aws.stop())
beforeEach(async () => {
  aws.faults.clear()
  served = await createServedAlias(aws)
  aws.forgetRequests()
})

const options = (inputs: GivenInputs = {}): ActionOptions => ({
  action: 'promote-canary',
  inputs: {
    'function-alias': served.aliasArn,
    'canary-function-version': served.versions.canary,
    ...QUICK,
    ...inputs,
  },
  environment: { ...aws.environment, ...time.environment },
})
const named = () => ({ FunctionName: served.functionName, Name: 'live' })
const writes = () => aws.requests().filter(({ operation }) => operation === 'UpdateAlias').length

describe('what the canary is judged by', () => {
  test.each([
    ['errors of its function', { errorRate: 0.08 }, 'errors'],
    ['requests that are throttled', { errorRate: 0.01, unanswered: 0.1 }, 'unanswered'],
  ])('%s roll it back', async (_name, canary, metric) => {
    await using _load = await simulateAliasLoad(aws, time, served, { ...HEALTHY, canary })
    const end = await runAction(options())
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain(metric)
    expect(await served.shares()).toEqual({ stable: 100 })
  })

  test('slower answers roll it back where latency decides', async () => {
    await using _load = await simulateAliasLoad(aws, time, served, {
      ...HEALTHY,
      requestsPerMinute: 3_000,
      latency: true,
      canary: { errorRate: 0.01, slowness: 3 },
    })
    const end = await runAction(options({ settings: 'metrics: { latency-p90: { role: guardrail } }' }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('latency')
  })

  test.each([false, true])(
    'at 100 %%, whether Lambda tells a sole version apart (%s) or not',
    async (tellsSoleVersion) => {
      await using load = await simulateAliasLoad(aws, time, served, { ...HEALTHY, tellsSoleVersion })
      await using running = startAction(options({ bake: '30m' }))
      await running.waitForLine(/100 % is in place/)
      load.become({ canary: { errorRate: 0.2 } })
      const end = await running.result
      expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
      expect(end.outputs.reason).toContain('errors')
      expect(await served.shares()).toEqual({ stable: 100 })
    },
  )
})

describe('others', () => {
  test('who change the description meanwhile are not overwritten, and the canary goes on', async () => {
    await using _load = await simulateAliasLoad(aws, time, served, HEALTHY)
    await using running = startAction(options())
    await running.waitForLine(/10 % is in place/)
    await lambda.send(new UpdateAliasCommand({ ...named(), Description: 'theirs' }))
    expect(await running.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await served.contents()).toMatchObject({ FunctionVersion: '2', Description: 'theirs' })
  })

  test('who change the alias between our look and our change win', async () => {
    await using _load = await simulateAliasLoad(aws, time, served, HEALTHY)
    aws.faults.inject({ operation: 'UpdateAlias' }, { kind: 'delay', durationMs: 1_500 })
    await using running = startAction(options())
    for (let look = 0; writes() === 0 && look < 2_000; look++)
      await new Promise((done) => setTimeout(done, 5))
    await served.set(served.versions.stable, { [served.versions.canary]: 0.3 })
    const end = await running.result
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain('modified outside this run')
    expect(await served.shares()).toEqual({ stable: 70, canary: 30 })
  })

  test('a change whose answer was lost is not made twice', async () => {
    await using _load = await simulateAliasLoad(aws, time, served, HEALTHY)
    aws.faults.inject({ operation: 'UpdateAlias' }, { kind: 'lose-answer' })
    expect(await runAction(options())).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await served.shares()).toEqual({ canary: 100 })
  })
})

describe('before anything is changed', () => {
  test.each<[string, () => Promise<unknown>, GivenInputs, string]>([
    ['an alias of $LATEST', () => served.set('$LATEST', {}), {}, 'the alias names no published version'],
    [
      'an alias that is split already',
      () => served.set('1', { 2: 0.2 }),
      {},
      'the canary already gets traffic here',
    ],
    [
      'an alias that names the canary already, by nobody’s promotion',
      () => served.set('2', {}),
      {},
      'names the canary alone already',
    ],
    [
      'a version that there is not',
      () => Promise.resolve(),
      { 'canary-function-version': '9' },
      'no such version',
    ],
    [
      'a stable version without requests',
      () => Promise.resolve(),
      { 'stable-function-version': '2', 'canary-function-version': '3' },
      'gets no traffic',
    ],
  ])('%s is refused', async (_name, arrange, inputs, reason) => {
    await arrange()
    const before = await served.contents()
    const end = await runAction(options(inputs))
    expect(end.exitCode).toBe(1)
    expect(end.outputs.reason).toContain(reason)
    expect(await served.contents()).toEqual(before)
    expect(writes()).toBe(0)
  })

  test('another execution role is refused in the dry run', async () => {
    const { functionName: FunctionName } = served
    await lambda.send(
      new UpdateFunctionConfigurationCommand({ FunctionName, Role: 'arn:aws:iam::123456789012:role/other' }),
    )
    const { Version = '' } = await lambda.send(new PublishVersionCommand({ FunctionName }))
    const end = await runAction(options({ 'dry-run': 'true', 'canary-function-version': Version }))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(end.log).toContain('same execution role')
  })

  test('provisioned concurrency is noticed', async () => {
    await lambda.send(
      new PutProvisionedConcurrencyConfigCommand({
        FunctionName: served.functionName,
        Qualifier: served.versions.stable,
        ProvisionedConcurrentExecutions: 5,
      }),
    )
    await using _load = await simulateAliasLoad(aws, time, served, HEALTHY)
    const end = await runAction(options({ 'dry-run': 'true' }))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'planned' } })
    expect(end.log).toContain('the canary starts cold')
  })
})

describe('a record that somebody wrote who may tag the function, and nothing else', () => {
  const forge = (changes: Readonly<Record<string, string>> = {}) => {
    const past = new Date(time.now().getTime() - 3_600_000).toISOString()
    const record = {
      id: '20261126T000000Z-abcdef',
      owner: 'https://github.com/octo/service/actions/runs/1/attempts/1',
      stable: '3',
      canary: served.versions.canary,
      original: '3',
      steps: '100 1m..2m',
      times: `${past} ${past} ${past}`,
      state: 'shifting 0',
      ...changes,
    }
    const Tags = Object.fromEntries(
      Object.entries(record).map(([field, value]) => [`ai-ops:canary:live:${field}`, value]),
    )
    return lambda.send(new TagResourceCommand({ Resource: served.functionArn, Tags }))
  }
  beforeEach(async () => {
    const { functionName: FunctionName } = served
    await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, Description: 'an old one' }))
    await lambda.send(new PublishVersionCommand({ FunctionName }))
  })

  test.each(['abort', 'resume', 'start'])(
    'moves nothing where the alias names the canary alone: %s',
    async (mode) => {
      await served.set(served.versions.canary, {})
      await forge()
      aws.forgetRequests()
      const end = await runAction(options({ mode, lease: '2m' }))
      expect(end.exitCode).toBe(1)
      expect(end.outputs.reason).toContain('neither a lease nor a named role confirms it')
      expect(await served.shares()).toEqual({ canary: 100 })
      expect(writes()).toBe(0)
    },
  )

  test('does not say where a canary that is split is rolled back to', async () => {
    const { stable, canary } = served.versions
    await served.set(stable, { [canary]: 0.5 })
    await forge({ stable, original: '3', steps: '50 1m..2m  100 1m..2m', state: 'watching 0 a 0 a nothing' })
    const end = await runAction(options({ mode: 'abort' }))
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await served.shares()).toEqual({ stable: 100 })
  })

  test('that is damaged is refused with its tag', async () => {
    await forge({ state: 'promotedish' })
    const end = await runAction(options())
    expect(end.exitCode).toBe(1)
    expect(end.outputs.reason).toContain('ai-ops:canary:live:state')
    expect(writes()).toBe(0)
  })

  test('of a promotion is no promotion where the alias names another version', async () => {
    const Tags = { 'ai-ops:promoted-by-run:live': `1 ${served.versions.canary}` }
    await lambda.send(new TagResourceCommand({ Resource: served.functionArn, Tags }))
    await using _load = await simulateAliasLoad(aws, time, served, HEALTHY)
    expect(await runAction(options())).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(writes()).toBeGreaterThan(0)
  })
})

test('the way back of a promotion needs the version before by name, since an alias keeps none', async () => {
  await using _load = await simulateAliasLoad(aws, time, served, HEALTHY)
  const job = { GITHUB_RUN_ID: '777', GITHUB_RUN_ATTEMPT: '1' }
  const asJob = (inputs: GivenInputs) => {
    const base = options({ ...LEASE, ...inputs })
    return { ...base, environment: { ...base.environment, ...job } }
  }
  const first = await runAction(asJob({}))
  expect(first.outputs).toMatchObject({ outcome: 'succeeded', stable: served.versions.stable })
  const unnamed = await runAction(asJob({ mode: 'revert' }))
  expect(unnamed).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
  expect(unnamed.outputs.reason).toContain('stable-function-version')
  expect(await served.shares()).toEqual({ canary: 100 })
  const back = await runAction(
    asJob({ mode: 'revert', 'stable-function-version': first.outputs.stable ?? '' }),
  )
  expect(back).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  expect(await served.shares()).toEqual({ stable: 100 })
})

test('two aliases of one function have a canary each', async () => {
  await using _load = await simulateAliasLoad(aws, time, served, HEALTHY)
  const other = {
    'ai-ops:canary:staging:id': 'x',
    'ai-ops:canary:staging:state': 'ready',
  }
  await lambda.send(new TagResourceCommand({ Resource: served.functionArn, Tags: other }))
  expect(await runAction(options(LEASE))).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  expect((await served.tags()).toSorted()).toEqual(Object.keys(other).toSorted())
  expect((await lambda.send(new GetAliasCommand(named()))).Description).toBe('what the shop calls')
})
