import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from '../../../../emulators/aws/load-balancer.ts'
import { type AwsEmulator, startAws } from '../../../../emulators/aws/server.ts'
import { runAction } from '../../../../support/action-process.ts'
import { scaledTime } from '../../../../support/scaled-time.ts'
import { canaryOptions, ruleOf } from '../../support/alb-scene.ts'
import { type LoadSettings, simulateLoad } from '../../support/simulated-load.ts'

const time = scaledTime({ factor: 400 })
const STEPS = { steps: '50% 1m..30m, 100%' }
const load = (changes: Partial<LoadSettings>): LoadSettings => ({
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
  ...changes,
})

let aws: AwsEmulator
let balancer: LoadBalancer
beforeAll(async () => {
  aws = await startAws({ time })
})
afterAll(() => aws.stop())
beforeEach(async () => {
  balancer = await createLoadBalancer(aws, { stable: ['10.0.0.1:80'], canary: ['10.0.0.2:80'] })
})
const run = (inputs: Record<string, string> = {}) =>
  runAction(canaryOptions(aws, time, balancer, { ...STEPS, ...inputs }))

describe('a canary that does not answer', () => {
  test('a part of its requests is rolled back, though it answers the rest without an error', async () => {
    const canary = { errorRate: 0.01, unanswered: 0.3 }
    await using _load = await simulateLoad(aws, time, balancer, load({ canary }))
    const end = await run()
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('unanswered')
    expect(await ruleOf(aws, balancer).weights()).toEqual({ stable: 1 })
  })

  test('more of them than the ceiling allows is rolled back by it', async () => {
    const canary = { errorRate: 0.01, unanswered: 0.5 }
    await using _load = await simulateLoad(aws, time, balancer, load({ canary }))
    const end = await run({ 'max-error-rate': '5%', settings: 'metrics: { unanswered: off }' })
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('error ceiling')
  })

  test('no more of them than the stable version is promoted', async () => {
    const version = { errorRate: 0.01, unanswered: 0.02 }
    await using _load = await simulateLoad(aws, time, balancer, load({ stable: version, canary: version }))
    expect(await run({ 'max-error-rate': '2%' })).toMatchObject({ outputs: { outcome: 'succeeded' } })
  })
})

describe('a canary that answers 404 to everything', () => {
  const canary = { errorRate: 0, clientErrors: 1 }

  test('is warned of, with the line that makes it decide', async () => {
    await using _load = await simulateLoad(aws, time, balancer, load({ canary }))
    const end = await run()
    const told = end.lines.find((line) => line.includes('client-errors: { role: guardrail }'))
    expect(told).toContain('client-errors')
  })

  test('is rolled back with that line', async () => {
    await using _load = await simulateLoad(aws, time, balancer, load({ canary }))
    const end = await run({ settings: 'metrics: { client-errors: { role: guardrail } }' })
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('client-errors')
  })
})
