import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler'
import { describe, expect, test } from '@jest/globals'
import { restoringCallOf } from '../../../../../actions/promote-canary/platforms/alb/restoring-call.ts'
import { EventBridgeLease } from '../../../../../actions/promote-canary/platforms/aws/event-bridge-lease.ts'
import {
  leaseName,
  leaseSchedule,
} from '../../../../../actions/promote-canary/platforms/aws/lease-schedule.ts'
import { canaryOfLease } from '../../../../../actions/promote-canary/platforms/lease.ts'
import { BLUE, simpleForward } from '../alb/rules.ts'

const OWNER = {
  kind: 'rule',
  arn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener-rule/app/web/1/2/3',
} as const
const SETTINGS = {
  resource: OWNER.arn,
  restoring: restoringCallOf(OWNER, [simpleForward(BLUE)]),
  roleArn: 'arn:aws:iam::123456789012:role/lease',
  group: 'default',
  canaryId: 'mine',
}
const UNTIL = Date.parse('2026-11-21T10:15:30.500Z')
const conflict = new ConflictException({ message: 'exists', Message: 'exists', $metadata: {} })
const gone = new ResourceNotFoundException({ message: 'gone', Message: 'gone', $metadata: {} })

/** A Scheduler that knows at most one schedule. */
function scheduler(initial?: string) {
  let description = initial
  const calls: string[] = []
  const send = (command: object) => {
    calls.push(command.constructor.name.replace('Command', ''))
    if (command instanceof CreateScheduleCommand) {
      if (description !== undefined) return Promise.reject(conflict)
      description = command.input.Description
    } else if (description === undefined) return Promise.reject(gone)
    else if (command instanceof UpdateScheduleCommand) description = command.input.Description
    else if (command instanceof DeleteScheduleCommand) description = undefined
    else if (command instanceof GetScheduleCommand) return Promise.resolve({ Description: description })
    return Promise.resolve({})
  }
  const client = Object.assign(new SchedulerClient({ region: 'eu-central-1' }), { send })
  return { lease: new EventBridgeLease(client, SETTINGS), calls, holder: () => canaryOfLease(description) }
}
const of = (canary: string) => leaseSchedule({ ...SETTINGS, canaryId: canary }, UNTIL).Description

describe('the schedule', () => {
  test('sets the rule back through the universal target, once, and is gone then', () => {
    expect(leaseSchedule(SETTINGS, UNTIL)).toMatchObject({
      ScheduleExpression: 'at(2026-11-21T10:15:30)',
      ScheduleExpressionTimezone: 'UTC',
      ActionAfterCompletion: 'DELETE',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: {
        Arn: 'arn:aws:scheduler:::aws-sdk:elasticloadbalancingv2:modifyRule',
        Input: JSON.stringify({ RuleArn: OWNER.arn, Actions: [simpleForward(BLUE)] }),
      },
    })
    const listener = {
      kind: 'listener',
      arn: 'arn:aws-cn:elasticloadbalancing:cn-north-1:1:listener/app/web/1/2',
    } as const
    expect(
      leaseSchedule(
        {
          ...SETTINGS,
          resource: listener.arn,
          restoring: restoringCallOf(listener, [simpleForward(BLUE)]),
        },
        UNTIL,
      ).Target,
    ).toMatchObject({
      Arn: 'arn:aws-cn:scheduler:::aws-sdk:elasticloadbalancingv2:modifyListener',
      Input: JSON.stringify({ ListenerArn: listener.arn, DefaultActions: [simpleForward(BLUE)] }),
    })
  })

  test('has one name a rule, which Scheduler takes', () => {
    expect(leaseName(OWNER.arn)).toMatch(/^[0-9a-zA-Z-_.]{1,64}$/)
    expect(leaseName(`${OWNER.arn}4`)).not.toBe(leaseName(OWNER.arn))
  })
})

describe('the lease', () => {
  test('is created, renewed and ended', async () => {
    const { lease, calls, holder } = scheduler()
    await lease.begin(UNTIL, undefined)
    expect(holder()).toBe('mine')
    expect(await lease.renew(UNTIL)).toBe(true)
    await lease.end()
    await lease.end()
    expect(calls).toEqual(['CreateSchedule', 'UpdateSchedule', 'DeleteSchedule', 'DeleteSchedule'])
  })

  test('of another canary is respected, and not ended', async () => {
    const { lease, holder } = scheduler(of('theirs'))
    await expect(lease.begin(UNTIL, undefined)).rejects.toThrow('another run has just started')
    await lease.end()
    expect(holder()).toBe('theirs')
  })

  test('of a canary that is dead is taken over', async () => {
    const { lease, holder } = scheduler(of('dead'))
    await lease.begin(UNTIL, 'dead')
    expect(holder()).toBe('mine')
  })

  test('that was created by an answer that got lost is our own', async () => {
    const { lease, holder } = scheduler(of('mine'))
    await lease.begin(UNTIL, undefined)
    expect(holder()).toBe('mine')
  })

  test('that has fired cannot be renewed', async () => {
    expect(await scheduler().lease.renew(UNTIL)).toBe(false)
  })

  test('is ended by a later run that knows whose it was', async () => {
    const { lease, calls, holder } = scheduler(of('mine'))
    await lease.end()
    expect(holder()).toBeUndefined()
    expect(calls).toEqual(['GetSchedule', 'DeleteSchedule'])
  })
})
