import { CloudWatchClient, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from '../../emulators/aws/load-balancer.ts'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runAction } from '../../support/action-process.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { canaryOptions, ruleOf } from './support/alb-scene.ts'

// Slow enough that the glance before the way back sees the rule.
const time = scaledTime({ factor: 5 })

let aws: AwsEmulator
let balancer: LoadBalancer
let rule: ReturnType<typeof ruleOf>
let before: string
beforeAll(async () => {
  aws = await startAws({ time })
  await aws.client(CloudWatchClient).send(
    new PutMetricAlarmCommand({
      AlarmName: 'queue',
      Namespace: 'Service',
      MetricName: 'Waiting',
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 5,
      ComparisonOperator: 'GreaterThanThreshold',
    }),
  )
})
afterAll(() => aws.stop())
beforeEach(async () => {
  aws.faults.clear()
  balancer = await createLoadBalancer(aws, { stable: ['10.0.0.1:80'], canary: ['10.0.0.2:80'] })
  rule = ruleOf(aws, balancer)
  before = await everything()
})

/** What a canary might have changed. */
async function everything(): Promise<string> {
  const { listenerArn } = balancer
  return JSON.stringify([
    await rule.actions(),
    await rule.defaultActions(),
    await rule.tags(),
    await rule.tags(listenerArn),
  ])
}

function deny(operation: string) {
  aws.faults.inject({ operation, times: Number.POSITIVE_INFINITY }, { kind: 'access-denied' })
  aws.forgetRequests()
}
const options = (inputs: Record<string, string> = {}) => canaryOptions(aws, time, balancer, inputs)
const changes = () => aws.requests().filter(({ operation }) => !/^(Describe|Get|List)/.test(operation))

describe('a permission that is missing for', () => {
  test.each([
    ['elasticloadbalancing:DescribeRules', {}],
    ['elasticloadbalancing:DescribeListeners', { listener: true }],
    ['elasticloadbalancing:DescribeTags', {}],
    ['elasticloadbalancing:DescribeTargetGroups', {}],
    ['elasticloadbalancing:DescribeTargetGroupAttributes', {}],
    ['elasticloadbalancing:DescribeTargetHealth', {}],
  ])(
    '%s is named before anything is changed, with what to do',
    async (action, { listener }: { listener?: boolean }) => {
      deny(action.split(':')[1] ?? '')
      const where: Record<string, string> = listener
        ? { 'rule-arn': '', 'listener-arn': balancer.listenerArn }
        : {}
      const end = await runAction(options(where))
      expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
      expect(end.outputs.reason).toContain(action)
      expect(end.outputs.reason).toContain('the action’s README lists the ones it needs')
      expect(changes()).toEqual([])
      expect(await everything()).toBe(before)
    },
  )

  test.each([
    ['cloudwatch:DescribeAlarms', { alarms: 'queue' }],
    ['ecs:DescribeServices', { 'ecs-service': 'cluster/model' }],
  ])('%s keeps the canary from being begun, with what to do', async (action, inputs) => {
    deny(action.split(':')[1] ?? '')
    const end = await runAction(options(inputs))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(end.outputs.reason).toContain(action)
    expect(end.outputs.reason).toContain('the action’s README lists the ones it needs')
    expect(changes()).toEqual([])
    expect(await everything()).toBe(before)
  })

  test.each([
    ['cloudwatch:GetMetricData', {}],
    ['elasticloadbalancing:AddTags', {}],
    ['elasticloadbalancing:ModifyRule', {}],
    ['scheduler:CreateSchedule', { 'lease-role': 'arn:aws:iam::123456789012:role/lease' }],
  ])('%s ends the canary before it gets traffic, with what to do', async (action, inputs) => {
    deny(action.split(':')[1] ?? '')
    const end = await runAction(options(inputs))
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(end.outputs.reason).toContain(action)
    expect(end.outputs.reason).toContain('the action’s README lists the ones it needs')
    expect(end.outputs.reason).toMatch(
      /(all traffic is on the stable version|All traffic was on the stable version already)\.$/,
    )
    expect(await everything()).toBe(before)
  })
})
