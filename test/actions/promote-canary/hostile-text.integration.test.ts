import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch'
import { AddTagsCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from '../../emulators/aws/load-balancer.ts'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runAction, startAction } from '../../support/action-process.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { canaryOptions, ruleOf } from './support/alb-scene.ts'
import { createEcsService } from './support/ecs-service.ts'
import { expectMereText, HOSTILE, HOSTILE_LINE } from './support/mere-text.ts'
import { type LoadSettings, simulateLoad } from './support/simulated-load.ts'
import { serve } from './support/web-server.ts'

const time = scaledTime({ factor: 400 })
const HEALTHY: LoadSettings = {
  requestsPerMinute: 12_000,
  stable: { errorRate: 0.01 },
  canary: { errorRate: 0.01 },
}
const FOREVER = { steps: '50% 30m..60m, 100%' }
let aws: AwsEmulator
let balancer: LoadBalancer
let rule: ReturnType<typeof ruleOf>
let directory: string
beforeAll(async () => {
  aws = await startAws({ time })
  directory = mkdtempSync(join(tmpdir(), 'hostile-'))
})
afterAll(async () => {
  await aws.stop()
  rmSync(directory, { recursive: true })
})
beforeEach(async () => {
  balancer = await createLoadBalancer(aws, { stable: ['10.0.0.1:80'], canary: ['10.0.0.2:80'] })
  rule = ruleOf(aws, balancer)
})
const options = (inputs: Record<string, string> = {}) =>
  canaryOptions(aws, time, balancer, { 'report-directory': directory, ...inputs })

test('names and reasons of alarms', async () => {
  const AlarmName = 'queue <img src=x onerror=alert(1)> @pwned | pwned |'
  const cloudWatch = aws.client(CloudWatchClient)
  await cloudWatch.send(
    new PutMetricAlarmCommand({
      AlarmName,
      Namespace: 'Service',
      MetricName: 'Waiting',
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 5,
      ComparisonOperator: 'GreaterThanThreshold',
    }),
  )
  const say = (StateValue: 'OK' | 'ALARM', StateReason: string) =>
    cloudWatch.send(new SetAlarmStateCommand({ AlarmName, StateValue, StateReason }))
  await say('OK', 'test')
  await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
  await using running = startAction(options({ ...FOREVER, alarms: AlarmName }))
  await running.waitForLine(/50 % is in place/)
  await say('ALARM', HOSTILE)
  const end = await running.result
  expect(end.outputs).toMatchObject({ outcome: 'rolled-back', reason: expect.stringContaining('pwned') })
  expectMereText(end)

  const refused = await runAction(options({ alarms: AlarmName }))
  expect(refused.outputs.outcome).toBe('refused')
  expectMereText(refused)
})

test('reasons of an ECS deployment', async () => {
  const service = await createEcsService(aws, 'hostile', balancer.targetGroupArns.canary)
  await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
  await using running = startAction(options({ ...FOREVER, 'ecs-service': service.name }))
  await running.waitForLine(/50 % is in place/)
  await service.become({ rolloutState: 'FAILED', rolloutStateReason: HOSTILE })
  const end = await running.result
  expect(end.outputs).toMatchObject({ outcome: 'rolled-back', reason: expect.stringContaining('pwned') })
  expectMereText(end)
})

test('names of metrics', async () => {
  const settings = JSON.stringify({
    metrics: {
      [HOSTILE]: {
        kind: 'rate',
        'must-have-data': false,
        events: {
          cloudwatch: { namespace: 'AI', metric: 'Refusals', dimensions: { Version: '{target-group}' } },
        },
      },
    },
  })
  await using _load = await simulateLoad(aws, time, balancer, {
    ...HEALTHY,
    own: ({ arm, requests }) => [
      { name: 'Refusals', values: [Math.round(requests * (arm === 'canary' ? 0.1 : 0.02))] },
    ],
  })
  const end = await runAction(options({ ...FOREVER, settings }))
  expect(end.outputs).toMatchObject({ outcome: 'rolled-back', reason: expect.stringContaining('pwned') })
  expectMereText(end)
})

test('errors of Prometheus', async () => {
  await using prometheus = await serve((_, response) => {
    response.writeHead(422).end(JSON.stringify({ status: 'error', error: HOSTILE }))
  })
  await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
  const settings = `metrics: { refusals: { kind: count, events: { prometheus: ${JSON.stringify(HOSTILE_LINE)} } } }`
  const end = await runAction(options({ settings, 'prometheus-url': prometheus.url }))
  expect(end.outputs).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('pwned') })
  expectMereText(end)
})

test('answers to smoke requests', async () => {
  await using web = await serve((_, response) => void response.writeHead(500).end(HOSTILE))
  const end = await runAction(options({ 'smoke-url': web.url }))
  expect(end.outputs).toMatchObject({ outcome: 'rolled-back', reason: expect.stringContaining('pwned') })
  expectMereText(end)
})

test('tags of the rule', async () => {
  // AWS lets tags have letters, digits, blanks and + - = . _ : / @.
  const Tags = [
    { Key: 'managed-by', Value: '::set-output name=outcome::pwned' },
    { Key: 'iac', Value: '@pwned http://evil.example/' },
    { Key: 'terraform:x', Value: '::error::pwned' },
  ]
  await aws
    .client(ElasticLoadBalancingV2Client)
    .send(new AddTagsCommand({ ResourceArns: [balancer.ruleArn], Tags }))
  await using _load = await simulateLoad(aws, time, balancer, HEALTHY)
  await using running = startAction(options(FOREVER))
  await running.waitForLine(/50 % is in place/)
  await rule.set([{ Type: 'forward', TargetGroupArn: balancer.targetGroupArns.canary }])
  const end = await running.result
  expect(end.outputs).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('pwned') })
  expectMereText(end)
})
