import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from '../../emulators/aws/load-balancer.ts'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runAction, runPost, startAction } from '../../support/action-process.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { canaryOptions, ruleOf } from './support/scenario.ts'
import { type LoadSettings, simulateLoad } from './support/simulated-load.ts'

const time = scaledTime({ factor: 120 })
const HEALTHY: LoadSettings = {
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
}
const SICK: LoadSettings = { ...HEALTHY, canary: { errorRate: 0.08 } }

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

describe('a healthy canary', () => {
  test('is promoted; then the roles have swapped and the next release just works', async () => {
    await using _load = await simulateLoad(aws, time, balancer, { ...HEALTHY, bothServed: true })
    const first = await runAction(canaryOptions(aws, time, balancer))
    expect(first).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await rule.weights()).toEqual({ stable: 0, canary: 1 })
    expect(JSON.parse(first.outputs.weights ?? '')).toEqual(
      Object.fromEntries([
        [balancer.targetGroupArns.stable?.split('/')[1], 0],
        [balancer.targetGroupArns.canary?.split('/')[1], 100],
      ]),
    )
    expect(await rule.tags()).toEqual([])
    const post = await runPost(canaryOptions(aws, time, balancer), first)
    expect(post.exitCode).toBe(0)
    expect(await rule.weights()).toEqual({ stable: 0, canary: 1 })

    const second = await runAction(canaryOptions(aws, time, balancer, { 'canary-target-group': '' }))
    expect(second).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await rule.weights()).toEqual({ stable: 1, canary: 0 })
  })
})

describe('a canary that fails more often', () => {
  test('is rolled back, and the rule is as it was, to the byte', async () => {
    const before = JSON.stringify(await rule.actions())
    await using _load = await simulateLoad(aws, time, balancer, SICK)
    const end = await runAction(canaryOptions(aws, time, balancer))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
    expect(end.outputs.reason).toContain('errors')
    expect(reportViolations(end.report())).toEqual([])
    for (const chart of ['Share of the canary', 'Errors', 'Evidence of harm'])
      expect(end.summary).toContain(chart)
    expect(end.summary).toContain('| errors \\(guardrail\\) |')
    expect(JSON.stringify(await rule.actions())).toBe(before)
    expect(await rule.tags()).toEqual([])
  })
})

describe('a run that ends early', () => {
  const shifted = /50 % is in place/

  test('SIGKILL: the post step takes the traffic back', async () => {
    const before = JSON.stringify(await rule.actions())
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(canaryOptions(aws, time, balancer))
    await running.waitForLine(shifted)
    const killed = await running.kill()
    expect(await rule.weights()).toEqual({ stable: 50, canary: 50 })
    const post = await runPost(canaryOptions(aws, time, balancer), killed)
    expect(post.exitCode).toBe(0)
    expect(JSON.stringify(await rule.actions())).toBe(before)
    expect(await rule.tags()).toEqual([])
  })

  test('SIGKILL and no post step: the next run waits until it is sure, and starts anew', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    {
      await using running = startAction(canaryOptions(aws, time, balancer, { lease: '2m' }))
      await running.waitForLine(shifted)
      await running.kill()
    }
    const next = await runAction(canaryOptions(aws, time, balancer, { lease: '2m' }))
    expect(next.log).toContain('died on the way: restored')
    expect(next).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(await rule.weights()).toEqual({ stable: 0, canary: 1 })
  })
})

describe('somebody else', () => {
  test('changes the rule: it is left to them', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using running = startAction(canaryOptions(aws, time, balancer))
    await running.waitForLine(/10 % is in place/)
    const { stable = '', canary = '' } = balancer.targetGroupArns
    await rule.set([
      {
        Type: 'forward',
        ForwardConfig: {
          TargetGroups: [
            { TargetGroupArn: stable, Weight: 7 },
            { TargetGroupArn: canary, Weight: 3 },
          ],
        },
      },
    ])
    const end = await running.result
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain('Somebody else changed the rule')
    expect(await rule.weights()).toEqual({ stable: 7, canary: 3 })
    const post = await runPost(canaryOptions(aws, time, balancer), end)
    expect(post.exitCode).toBe(0)
    expect(await rule.weights()).toEqual({ stable: 7, canary: 3 })
  })

  test('runs a canary on the same rule: the second run is refused, the first goes on', async () => {
    await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
    await using first = startAction(canaryOptions(aws, time, balancer))
    await first.waitForLine(/10 % is in place/)
    const second = await runAction(canaryOptions(aws, time, balancer))
    expect(second).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(second.outputs.reason).toContain('another run moves a canary on this rule')
    expect(await first.result).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
  })
})

test('the evidence of a run can be judged again by the bundle, with the same result', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'canary-'))
  try {
    await using _load = await simulateLoad(aws, time, balancer, SICK)
    const end = await runAction(canaryOptions(aws, time, balancer, { 'report-directory': directory }))
    expect(end.outputs).toMatchObject({ outcome: 'rolled-back', evidence: join(directory, 'evidence.json') })
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
  await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
  aws.forgetRequests()
  await using planning = startAction(canaryOptions(aws, time, balancer, { 'dry-run': 'true' }))
  const plan = await planning.result
  expect(plan).toMatchObject({ exitCode: 0, outputs: { outcome: 'planned' } })
  expect(aws.requests().filter(({ operation }) => !/^(Describe|Get)/.test(operation))).toEqual([])
  const applied = await runAction(
    canaryOptions(aws, time, balancer, { plan: plan.outputs['plan-file'] ?? '' }),
  )
  expect(applied).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
})
