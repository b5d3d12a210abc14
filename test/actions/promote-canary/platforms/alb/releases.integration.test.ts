import {
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from '../../../../emulators/aws/load-balancer.ts'
import { type AwsEmulator, startAws } from '../../../../emulators/aws/server.ts'
import { runAction, startAction } from '../../../../support/action-process.ts'
import { scaledTime } from '../../../../support/scaled-time.ts'
import { canaryOptions, ruleOf } from '../../support/alb-scene.ts'
import { type LoadSettings, simulateLoad } from '../../support/simulated-load.ts'

const time = scaledTime({ factor: 400 })
const HEALTHY: LoadSettings = {
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
  bothServed: true,
}
const PROMOTED = { exitCode: 0, outputs: { outcome: 'succeeded' } }
const STANDBY = ['ai-ops:standby-target-group']

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
const options = (inputs: Record<string, string> = {}) =>
  canaryOptions(aws, time, balancer, { steps: '50%, 100%', ...inputs })
/** A release that says nothing of the roles: it finds them by itself. */
const nextRelease = (inputs: Record<string, string> = {}) =>
  runAction(options({ ...inputs, 'canary-target-group': '' }))

async function change(attributes: Readonly<Record<string, string>>, arns: readonly string[]) {
  const Attributes = Object.entries(attributes).map(([Key, Value]) => ({ Key, Value }))
  for (const TargetGroupArn of arns) {
    const command = new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes })
    await aws.client(ElasticLoadBalancingV2Client).send(command)
  }
}

test('a listener’s default action is promoted; the next release swaps the roles, and the rule is untouched', async () => {
  balancer = await createLoadBalancer(aws, {
    stable: ['10.0.0.1:80'],
    canary: ['10.0.0.2:80'],
    other: ['10.0.0.3:80'],
  })
  rule = ruleOf(aws, balancer)
  await rule.set([{ Type: 'forward', TargetGroupArn: balancer.targetGroupArns.other ?? '' }])
  const before = JSON.stringify(await rule.actions())
  const { stable, canary } = balancer.targetGroupArns
  const served = async () =>
    Object.fromEntries(
      ((await rule.defaultActions())[0]?.ForwardConfig?.TargetGroups ?? []).map(
        ({ TargetGroupArn, Weight }) => [TargetGroupArn, Weight],
      ),
    )
  const listener = { 'rule-arn': '', 'listener-arn': balancer.listenerArn }
  await using _load = await simulateLoad(aws, time, balancer, { ...HEALTHY, dividedBy: 'listener' })
  expect(await runAction(options(listener))).toMatchObject(PROMOTED)
  expect(await served()).toEqual({ [String(stable)]: 0, [String(canary)]: 1 })
  expect(await rule.tags(balancer.listenerArn)).toEqual([])

  expect(await nextRelease(listener)).toMatchObject(PROMOTED)
  expect(await served()).toEqual({ [String(stable)]: 1, [String(canary)]: 0 })
  expect(JSON.stringify(await rule.actions())).toBe(before)
})

describe('a promotion that takes the old group out of the rule', () => {
  test('because it is told to: the next releases find it by its tag, again and again', async () => {
    const removed = { 'stable-group': 'remove-from-rule' }
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    expect(await runAction(options(removed))).toMatchObject(PROMOTED)
    expect(await rule.weights()).toEqual({ canary: 1 })
    expect(await rule.tags()).toEqual(STANDBY)
    expect(await nextRelease(removed)).toMatchObject(PROMOTED)
    expect(await rule.weights()).toEqual({ stable: 1 })
    expect(await rule.tags()).toEqual(STANDBY)
    expect(await nextRelease(removed)).toMatchObject(PROMOTED)
    expect(await rule.weights()).toEqual({ canary: 1 })
  })

  test('and a roll-back of the release after it leaves the tag, so that the one after that works', async () => {
    const removed = { 'stable-group': 'remove-from-rule' }
    await using load = await simulateLoad(aws, time, balancer, HEALTHY)
    expect(await runAction(options(removed))).toMatchObject(PROMOTED)
    const promoted = JSON.stringify(await rule.actions())
    load.become({ stable: { errorRate: 0.2 } })
    expect(await nextRelease(removed)).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(JSON.stringify(await rule.actions())).toBe(promoted)
    expect(await rule.tags()).toEqual(STANDBY)
    load.become(HEALTHY)
    expect(await nextRelease(removed)).toMatchObject(PROMOTED)
  })

  test('because its targets hold users by cookies: nobody is left on it, and the next release works', async () => {
    await change({ 'stickiness.enabled': 'true' }, Object.values(balancer.targetGroupArns))
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    expect(await runAction(options())).toMatchObject(PROMOTED)
    expect(await rule.weights()).toEqual({ canary: 1 })
    expect(await rule.tags()).toEqual(STANDBY)
    expect(await nextRelease()).toMatchObject(PROMOTED)
    expect(await rule.weights()).toEqual({ stable: 1 })
  })

  test('because the rule holds users by cookies: it does so afterwards, and the next release works', async () => {
    const sticky = { Enabled: true, DurationSeconds: 3_600 }
    const [TargetGroups] = [[{ TargetGroupArn: balancer.targetGroupArns.stable ?? '', Weight: 1 }]]
    await rule.set([
      { Type: 'forward', ForwardConfig: { TargetGroups, TargetGroupStickinessConfig: sticky } },
    ])
    const stickiness = async () => (await rule.actions())[0]?.ForwardConfig?.TargetGroupStickinessConfig
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    expect(await runAction(options())).toMatchObject(PROMOTED)
    expect(await rule.weights()).toEqual({ canary: 1 })
    expect(await stickiness()).toEqual(sticky)
    expect(await nextRelease()).toMatchObject(PROMOTED)
    expect(await rule.weights()).toEqual({ stable: 1 })
    expect(await stickiness()).toEqual(sticky)
  })
})

describe('a canary that fails only while it warms up', () => {
  test.each([
    ['is promoted where its target group starts slowly for that long', '300', 'succeeded'],
    ['is rolled back where it does not', '0', 'rolled-back'],
  ])('%s', async (_, seconds, outcome) => {
    await change({ 'slow_start.duration_seconds': seconds }, [balancer.targetGroupArns.canary ?? ''])
    await using load = await simulateLoad(aws, time, balancer, { ...HEALTHY, canary: { errorRate: 0.5 } })
    await using running = startAction(options({ steps: '50% 10m..40m, 100%' }))
    await running.waitForLine(/50 % is in place/)
    await Promise.race([time.sleepVirtual(4 * 60_000), running.result])
    load.become({ canary: { errorRate: 0.01 } })
    expect((await running.result).outputs.outcome).toBe(outcome)
  })
})
