import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from '../../emulators/aws/load-balancer.ts'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runPost, startAction } from '../../support/action-process.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { canaryOptions, ruleOf } from './support/scenario.ts'

// Slow enough that the seconds that the runner gives a cancelled step stay long enough for a busy machine.
const time = scaledTime({ factor: 5 })
const INPUTS = {
  steps: '50% 30m..60m, 100%',
  'lease-role': 'arn:aws:iam::123456789012:role/lease',
}

let aws: AwsEmulator
let balancer: LoadBalancer
let rule: ReturnType<typeof ruleOf>
let before: string
beforeAll(async () => {
  aws = await startAws({ time })
})
afterAll(() => aws.stop())
beforeEach(async () => {
  aws.faults.clear()
  balancer = await createLoadBalancer(aws, { stable: ['10.0.0.1:80'], canary: ['10.0.0.2:80'] })
  rule = ruleOf(aws, balancer)
  before = JSON.stringify(await rule.actions())
})

/** A canary at 50 %. */
async function shifted() {
  const running = startAction(canaryOptions(aws, time, balancer, INPUTS))
  await running.waitForLine(/50 % is in place/)
  return running
}

describe('a cancelled run', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s: the traffic is back within 2 s', async (signal) => {
    await using running = await shifted()
    const cancelledAt = performance.now()
    process.kill(running.pid, signal)
    await running.waitForLine(/The traffic is back on the stable version/)
    expect(performance.now() - cancelledAt).toBeLessThan(2_000)
    expect(JSON.stringify(await rule.actions())).toBe(before)
    expect(await running.result).toMatchObject({ exitCode: 1, outputs: { outcome: 'cancelled' } })
    expect(await rule.tags()).toEqual([])
  })

  test('takes the traffic back with as few calls as can be', async () => {
    await using running = await shifted()
    aws.forgetRequests()
    process.kill(running.pid, 'SIGINT')
    await running.result
    const calls = aws.requests().map(({ operation }) => operation)
    expect(calls.slice(0, 2).sort()).toEqual(['DescribeRules', 'DescribeTags'])
    expect(calls[2]).toBe('ModifyRule')
  })

  test('takes it back although the rule cannot be looked at and the first call is throttled', async () => {
    await using running = await shifted()
    aws.faults.inject(
      { operation: 'DescribeRules', times: Number.POSITIVE_INFINITY },
      { kind: 'server-error' },
    )
    aws.faults.inject({ operation: 'ModifyRule' }, { kind: 'throttle' })
    const end = await running.cancel()
    aws.faults.clear()
    expect(JSON.stringify(await rule.actions())).toBe(before)
    expect(end.exitCode).toBe(1)
  })

  test('leaves a rule alone that somebody else has changed since the last look', async () => {
    await using running = await shifted()
    const { stable = '', canary = '' } = balancer.targetGroupArns
    const theirs = [
      { TargetGroupArn: stable, Weight: 7 },
      { TargetGroupArn: canary, Weight: 3 },
    ]
    await rule.set([{ Type: 'forward', ForwardConfig: { TargetGroups: theirs } }])
    const end = await running.cancel()
    expect(end.outputs.reason).toContain('Somebody else changed')
    expect(await rule.weights()).toEqual({ stable: 7, canary: 3 })
  })

  test('that cannot take it back says so, and the post step does', async () => {
    await using running = await shifted()
    aws.faults.inject({ operation: 'ModifyRule', times: Number.POSITIVE_INFINITY }, { kind: 'access-denied' })
    const end = await running.cancel()
    expect(end.outputs.reason).toContain('could NOT be taken back')
    expect(end.outputs.reason).toContain('`mode: abort`')
    expect(await rule.weights()).toEqual({ stable: 50, canary: 50 })
    const failed = await runPost(canaryOptions(aws, time, balancer, INPUTS), end)
    expect(failed.exitCode).toBe(1)
    expect(failed.log).toContain('could NOT be taken back')

    aws.faults.clear()
    const post = await runPost(canaryOptions(aws, time, balancer, INPUTS), end)
    expect(post.exitCode).toBe(0)
    expect(JSON.stringify(await rule.actions())).toBe(before)
  })
})
