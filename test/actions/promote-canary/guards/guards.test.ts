import type { Deployment, Service } from '@aws-sdk/client-ecs'
import { describe, expect, test } from '@jest/globals'
import { judgeCeiling } from '../../../../actions/promote-canary/guards/ceiling.ts'
import { judgeHealth } from '../../../../actions/promote-canary/guards/health.ts'
import type { ArmMinute, Minute } from '../../../../actions/promote-canary/judge/trace.ts'
import { judgeEcs, targetGroupsOf } from '../../../../actions/promote-canary/platforms/alb/ecs.ts'
import { judgeAlarms } from '../../../../actions/promote-canary/platforms/aws/alarms.ts'
import { countHealth } from '../../../../actions/promote-canary/platforms/aws/target-health.ts'

const arm = (requests: number | null, errors: number | null): ArmMinute => ({
  requests,
  samples: { errors: errors === null ? null : { count: errors } },
})
const minutes = (canary: readonly ArmMinute[], from = 1_000): Minute[] =>
  canary.map((one, index) => ({ at: from + index, canary: one, stable: arm(null, null) }))

describe('target health', () => {
  const health = (...states: string[]) =>
    countHealth(states.map((State) => ({ TargetHealth: { State: State as 'healthy' } })))

  test.each([
    ['enough', health('healthy', 'unhealthy'), health('healthy'), 1, 'quiet'],
    ['too few of the canary', health('unhealthy', 'draining'), health('healthy'), 1, 'tripped'],
    ['none of either: harm, whatever stable does', health('unhealthy'), health('unhealthy'), 1, 'tripped'],
    ['none left on stable, some on the canary', health('healthy'), health('unhealthy'), 2, 'stable-down'],
    ['none registered', health(), health('healthy'), 1, 'tripped'],
  ])('%s', (_, canary, stable, min, kind) => {
    expect(judgeHealth(canary, stable, min).kind).toBe(kind)
  })
})

describe('error ceiling', () => {
  test.each([
    ['below', [arm(100, 9)], 'quiet'],
    ['above, with errors enough to tell', [arm(100, 11)], 'tripped'],
    ['above, with one error', [arm(1, 1)], 'quiet'],
    ['above long ago', [arm(100, 90), arm(1_000, 1), arm(1_000, 1), arm(1_000, 1)], 'quiet'],
    ['no data', [arm(null, null)], 'quiet'],
    ['a count that cannot be right', [arm(100, Number.NaN)], 'unreadable'],
    ['requests that cannot be right', [arm(-1, 50)], 'unreadable'],
  ])('%s', (_, canary, kind) => {
    expect(judgeCeiling(minutes(canary), 10).kind).toBe(kind)
  })
})

describe('requests without an answer', () => {
  const silent = (requests: number, unanswered: number): ArmMinute => ({
    requests,
    samples: { errors: null, unanswered: { count: unanswered } },
  })
  const both = (stable: ArmMinute, canary: ArmMinute): Minute[] => [{ at: 1, stable, canary }]

  test.each([
    ['count towards the ceiling', silent(900, 0), silent(100, 60), 'tripped'],
    ['do so only beyond what the stable version shows', silent(900, 540), silent(100, 60), 'quiet'],
    [
      'of the stable version that cannot be right excuse nothing',
      silent(900, Number.NaN),
      silent(100, 60),
      'tripped',
    ],
  ])('%s', (_, stable, canary, kind) => {
    expect(judgeCeiling(both(stable, canary), 10).kind).toBe(kind)
  })
})

describe('ECS service', () => {
  const primary = (changes: Partial<Deployment> = {}): Deployment => ({
    id: 'ecs-svc/1',
    status: 'PRIMARY',
    taskDefinition: 'web:8',
    rolloutState: 'COMPLETED',
    ...changes,
  })
  const older: Deployment = { id: 'ecs-svc/0', status: 'ACTIVE', taskDefinition: 'web:7' }
  const reason = 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/0.'

  test.each<[string, Service, string | undefined, 'quiet' | RegExp]>([
    ['enough tasks', { runningCount: 2, deployments: [primary()] }, 'ecs-svc/1', 'quiet'],
    ['too few tasks', { runningCount: 1, deployments: [primary()] }, 'ecs-svc/1', /1 task is running/],
    [
      'a deployment that ECS gave up',
      { runningCount: 2, deployments: [primary({ rolloutState: 'FAILED' })] },
      'ecs-svc/1',
      /ecs-svc\/1 failed/,
    ],
    [
      'one that failed beside the one that took its place',
      { runningCount: 2, deployments: [primary(), { ...older, rolloutState: 'FAILED' }] },
      undefined,
      /ecs-svc\/0 failed/,
    ],
    [
      'a service that was deleted, whose tasks drain',
      { status: 'DRAINING', runningCount: 2 },
      undefined,
      /deleted/,
    ],
    [
      'a deployment under way',
      { runningCount: 2, deployments: [primary({ rolloutState: 'IN_PROGRESS' }), older] },
      'ecs-svc/1',
      'quiet',
    ],
    [
      'one that is rolled back, before anything began',
      {
        runningCount: 2,
        deployments: [primary({ rolloutState: 'IN_PROGRESS', rolloutStateReason: reason })],
      },
      undefined,
      /previous version: .*circuit breaker/,
    ],
    [
      'another one than that with which the canary began',
      {
        runningCount: 2,
        deployments: [primary({ id: 'ecs-svc/2', taskDefinition: 'web:9' }), primary({ status: 'ACTIVE' })],
      },
      'ecs-svc/1',
      /ecs-svc\/2 \(web:9\), no longer ecs-svc\/1/,
    ],
    ['no primary one any more', { runningCount: 2, deployments: [] }, 'ecs-svc/1', /is none/],
    ['a service that CodeDeploy deploys', { runningCount: 2, deployments: [] }, undefined, 'quiet'],
  ])('%s', (_, service, deployment, expected) => {
    const reading = judgeEcs(service, deployment, 2)
    if (expected === 'quiet') expect(reading.kind).toBe('quiet')
    else expect(reading).toMatchObject({ kind: 'tripped', explanation: expect.stringMatching(expected) })
  })

  test('its target groups are those of its load balancers, of their alternates and of its task sets', () => {
    expect(
      targetGroupsOf({
        loadBalancers: [{ targetGroupArn: 'a', advancedConfiguration: { alternateTargetGroupArn: 'b' } }],
        taskSets: [{ loadBalancers: [{ targetGroupArn: 'c' }] }],
      }),
    ).toEqual(['a', 'b', 'c'])
  })
})

describe('alarms', () => {
  const reading = (state: string) => [{ name: 'a', state, reason: '3 of 3 points' }]

  test.each([
    ['OK', reading('OK'), 'quiet'],
    ['INSUFFICIENT_DATA', reading('INSUFFICIENT_DATA'), 'quiet'],
    ['ALARM', reading('ALARM'), 'tripped'],
    ['an alarm that does not exist', [], 'unreadable'],
  ])('%s', (_, readings, kind) => {
    expect(judgeAlarms(['a'], readings)[0]?.kind).toBe(kind)
  })
})
