import { describe, expect, test } from '@jest/globals'
import type { ReadDeployment } from '../../../../../actions/promote-canary/platforms/ecs/service-store.ts'
import { routingOf, standingOf } from '../../../../../actions/promote-canary/platforms/ecs/standing.ts'

const PAUSE = { hookId: 'ecs-pause-1', timeoutAction: 'ROLLBACK' }
const deployment = (changes: Partial<ReadDeployment>): ReadDeployment => ({
  arn: 'arn:aws:ecs:eu-central-1:123456789012:service-deployment/prod/shop/r9i43YF',
  status: 'IN_PROGRESS',
  reason: undefined,
  stage: 'PRE_PRODUCTION_TRAFFIC_SHIFT',
  weight: 0,
  pauses: [],
  configuration: {},
  sources: [],
  target: '',
  ...changes,
})

describe('where the traffic of a deployment is', () => {
  test.each<[string, Partial<ReadDeployment>, object]>([
    [
      'before it starts',
      { status: 'PENDING', weight: undefined },
      { kind: 'ours', percent: 0, listed: true },
    ],
    [
      'before the shift, where ECS says nothing of it',
      { stage: 'SCALE_UP', weight: undefined },
      { kind: 'ours', percent: 0 },
    ],
    [
      'later, where ECS says nothing of it',
      { stage: 'BAKE_TIME', weight: undefined },
      { kind: 'unreadable' },
    ],
    ['at a step, as a float', { weight: 33.299999 }, { kind: 'ours', percent: 33.3, listed: true }],
    ['at no step of the strategy', { weight: 50 }, { kind: 'foreign' }],
    [
      'at 100 %, where the last pause waits',
      { weight: 100, stage: 'POST_PRODUCTION_TRAFFIC_SHIFT', pauses: [PAUSE] },
      { kind: 'ours', percent: 100, unfinished: true },
    ],
    ['while it is rolled back', { status: 'ROLLBACK_REQUESTED', weight: 50 }, { percent: 0, listed: true }],
    [
      'while it is rolled back, where ECS says nothing of it',
      { status: 'ROLLBACK_IN_PROGRESS', weight: undefined },
      { percent: 0, listed: true },
    ],
    [
      'once the traffic is back',
      { status: 'ROLLBACK_IN_PROGRESS', weight: 0, reason: 'an alarm' },
      { percent: 0, listed: false, why: 'ECS says: an alarm' },
    ],
    ['when it was rolled back', { status: 'ROLLBACK_SUCCESSFUL' }, { percent: 0, listed: false }],
    ['when it is complete', { status: 'SUCCESSFUL' }, { percent: 100, listed: true }],
    ['when it was stopped', { status: 'STOPPED', weight: 33.3 }, { kind: 'foreign' }],
    ['when it could not be rolled back', { status: 'ROLLBACK_FAILED' }, { kind: 'foreign' }],
    ['in a state that is not documented', { status: 'RESTING' }, { kind: 'foreign' }],
  ])('%s', (_name, changes, routing) => {
    expect(routingOf(deployment(changes), [33.3, 66.6, 99.9, 100])).toMatchObject(routing)
  })

  test('at 100 % without a pause is left to ECS', () => {
    const routing = routingOf(deployment({ weight: 100, stage: 'BAKE_TIME' }), [100])
    expect(routing).toEqual({ kind: 'ours', percent: 100, listed: true })
  })
})

test.each([
  ['PRE_PRODUCTION_TRAFFIC_SHIFT', PAUSE],
  ['PRODUCTION_TRAFFIC_SHIFT', PAUSE],
  ['POST_PRODUCTION_TRAFFIC_SHIFT', PAUSE],
  ['POST_TEST_TRAFFIC_SHIFT', undefined],
  ['PRE_SCALE_UP', undefined],
])('a pause at %s is the judge’s, or not', (stage, pause) => {
  expect(standingOf(deployment({ stage, pauses: [PAUSE] }))).toMatchObject({ kind: 'in-progress', pause })
})
