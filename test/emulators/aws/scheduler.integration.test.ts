import {
  DescribeRulesCommand,
  ElasticLoadBalancingV2Client,
  ModifyRuleCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createLoadBalancer, type LoadBalancer } from './load-balancer.ts'
import { type StoppedAws, startStoppedAws } from './stopped-clock.ts'

const modifyRule = 'arn:aws:scheduler:::aws-sdk:elasticloadbalancingv2:modifyRule'

let aws: StoppedAws
let scheduler: SchedulerClient
let elb: ElasticLoadBalancingV2Client
let balancer: LoadBalancer
let names = 0
let Name: string

beforeAll(async () => {
  aws = await startStoppedAws(new Date('2030-03-01T12:00:00Z'))
  scheduler = aws.client(SchedulerClient)
  elb = aws.client(ElasticLoadBalancingV2Client)
  balancer = await createLoadBalancer(aws, { stable: [], canary: [] })
})
afterAll(() => aws.stop())
beforeEach(() => {
  Name = `lease-${++names}`
})

interface Invocations {
  readonly invocations: readonly {
    readonly schedule: string
    readonly at: string
    readonly error: string | null
  }[]
}

const after = (seconds: number) =>
  `at(${new Date(aws.now().getTime() + seconds * 1_000).toISOString().slice(0, 19)})`
function lease(seconds: number, more: object = {}): CreateScheduleCommandInput {
  const actions = [{ Type: 'forward', TargetGroupArn: balancer.targetGroupArns.stable }]
  return {
    Name,
    ScheduleExpression: after(seconds),
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: {
      Arn: modifyRule,
      RoleArn: 'arn:aws:iam::123456789012:role/lease',
      Input: JSON.stringify({ RuleArn: balancer.ruleArn, Actions: actions }),
    },
    ...more,
  }
}
const weights = async () => {
  const { Rules } = await elb.send(new DescribeRulesCommand({ RuleArns: [balancer.ruleArn] }))
  return Rules?.[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups?.map(({ Weight }) => Weight)
}
const shift = () =>
  elb.send(
    new ModifyRuleCommand({
      RuleArn: balancer.ruleArn,
      Actions: [
        {
          Type: 'forward',
          ForwardConfig: {
            TargetGroups: [
              { TargetGroupArn: balancer.targetGroupArns.stable, Weight: 95 },
              { TargetGroupArn: balancer.targetGroupArns.canary, Weight: 5 },
            ],
          },
        },
      ],
    }),
  )
const invocations = async () => {
  const { invocations } = await aws.control<Invocations>('scheduler/invocations')
  return invocations.filter(({ schedule }) => schedule.endsWith(`/${Name}`))
}
async function invoked(): Promise<Invocations['invocations']> {
  for (;;) {
    const found = await invocations()
    if (found.length > 0) return found
    await aws.advance(10_000)
  }
}

test('a one-time schedule calls AWS when its time has come, and is gone afterwards if it should be', async () => {
  await shift()
  await scheduler.send(new CreateScheduleCommand(lease(120, { ActionAfterCompletion: 'DELETE' })))
  expect(await scheduler.send(new GetScheduleCommand({ Name }))).toMatchObject({
    State: 'ENABLED',
    ActionAfterCompletion: 'DELETE',
    ScheduleExpressionTimezone: 'UTC',
  })
  expect(await weights()).toEqual([95, 5])
  expect(await invoked()).toMatchObject([{ error: null }])
  expect(await weights()).toEqual([1])
  await expect(scheduler.send(new GetScheduleCommand({ Name }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  })
})

test('a schedule that is renewed in time does not act, nor does a deleted or disabled one', async () => {
  await shift()
  await scheduler.send(new CreateScheduleCommand(lease(60)))
  await scheduler.send(new UpdateScheduleCommand(lease(3_000)))
  await scheduler.send(new CreateScheduleCommand({ ...lease(60), Name: `${Name}-deleted` }))
  await scheduler.send(new DeleteScheduleCommand({ Name: `${Name}-deleted` }))
  await scheduler.send(new CreateScheduleCommand({ ...lease(60), Name: `${Name}-off`, State: 'DISABLED' }))
  await aws.advance(150_000)
  expect(await weights()).toEqual([95, 5])
  await scheduler.send(new UpdateScheduleCommand(lease(30)))
  await invoked()
  expect(await weights()).toEqual([1])
})

test('a local time is that of the zone', async () => {
  const berlin = new Date(aws.now().getTime() + 3_600_000 + 60_000).toISOString().slice(0, 19)
  const given = lease(0, { ScheduleExpression: `at(${berlin})`, ScheduleExpressionTimezone: 'Europe/Berlin' })
  await scheduler.send(new CreateScheduleCommand(given))
  const [invocation] = await invoked()
  expect(new Date(invocation?.at ?? '')).toEqual(new Date(Date.parse(`${berlin}Z`) - 3_600_000))
})

test('what went wrong with a call can be read', async () => {
  const target = {
    ...lease(0).Target,
    Arn: modifyRule,
    RoleArn: 'arn:aws:iam::123456789012:role/lease',
    Input: '{"RuleArn":"none","Actions":[]}',
  }
  await scheduler.send(new CreateScheduleCommand(lease(30, { Target: target })))
  expect(await invoked()).toMatchObject([{ error: expect.stringContaining('Rule') }])
})

test('a call that failed is made again by the retry policy, later each time, and no more', async () => {
  const target = {
    ...lease(0).Target,
    Arn: modifyRule,
    RoleArn: 'arn:aws:iam::123456789012:role/lease',
    Input: '{"RuleArn":"none","Actions":[]}',
    RetryPolicy: { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 600 },
  }
  const failing = lease(30, { Target: target, ActionAfterCompletion: 'DELETE' })
  await scheduler.send(new CreateScheduleCommand(failing))
  await aws.advance(61_000)
  const attempts = await invocations()
  expect(attempts).toHaveLength(2)
  expect(await scheduler.send(new GetScheduleCommand({ Name }))).toMatchObject({ State: 'ENABLED' })
  await aws.advance(600_000)
  expect(await invocations()).toHaveLength(3)
  await expect(scheduler.send(new GetScheduleCommand({ Name }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  })
})

test('names are taken once, but a repeated call is the same call', async () => {
  const given = lease(3_000, { ClientToken: 'once' })
  const first = await scheduler.send(new CreateScheduleCommand(given))
  expect(await scheduler.send(new CreateScheduleCommand(given))).toMatchObject({
    ScheduleArn: first.ScheduleArn,
  })
  await expect(scheduler.send(new CreateScheduleCommand(lease(3_000)))).rejects.toMatchObject({
    name: 'ConflictException',
  })
})

test.each([
  ['a time that is past', { ScheduleExpression: 'at(2030-01-01T00:00:00)' }],
  ['no time', { ScheduleExpression: 'at(tomorrow)' }],
  ['a zone that is none', { ScheduleExpressionTimezone: 'Mars/Olympus' }],
  [
    'a call that only reads',
    { Target: { ...lease_(), Arn: modifyRule.replace('modifyRule', 'describeRules') } },
  ],
  ['a window without length', { FlexibleTimeWindow: { Mode: 'FLEXIBLE' } }],
])('%s is refused', async (_, more) => {
  await expect(scheduler.send(new CreateScheduleCommand(lease(60, more)))).rejects.toMatchObject({
    name: 'ValidationException',
  })
})

function lease_() {
  return { RoleArn: 'arn:aws:iam::123456789012:role/lease' }
}

test('schedules are listed by the start of their name', async () => {
  await scheduler.send(new CreateScheduleCommand({ ...lease(3_000), Name: 'listed-a' }))
  await scheduler.send(new CreateScheduleCommand({ ...lease(3_000), Name: 'listed-b' }))
  const first = await scheduler.send(new ListSchedulesCommand({ NamePrefix: 'listed-', MaxResults: 1 }))
  const second = await scheduler.send(
    new ListSchedulesCommand({ NamePrefix: 'listed-', MaxResults: 1, NextToken: first.NextToken }),
  )
  expect([...(first.Schedules ?? []), ...(second.Schedules ?? [])]).toMatchObject([
    { Name: 'listed-a', Target: { Arn: modifyRule } },
    { Name: 'listed-b' },
  ])
  expect(second.NextToken).toBeUndefined()
})
