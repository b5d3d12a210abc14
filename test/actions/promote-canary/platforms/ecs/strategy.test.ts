import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  judgedPauses,
  longestPauseMs,
  stepsOf,
  strategyOf,
} from '../../../../../actions/promote-canary/platforms/ecs/strategy.ts'
import { pausesOf } from '../../support/served-service.ts'

const MINUTE_MS = 60_000
const DWELL = { minDwellMs: 5 * MINUTE_MS, maxDwellMs: 30 * MINUTE_MS }

describe('the shares of a strategy', () => {
  test.each<[string, DeploymentConfiguration, readonly number[], number]>([
    ['CANARY by default', { strategy: 'CANARY' }, [5, 100], 10],
    [
      'CANARY',
      { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 0.1, canaryBakeTimeInMinutes: 0 } },
      [0.1, 100],
      0,
    ],
    ['CANARY all at once', { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 100 } }, [100], 10],
    ['LINEAR by default', { strategy: 'LINEAR' }, [10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 6],
    [
      'LINEAR with a rest',
      { strategy: 'LINEAR', linearConfiguration: { stepPercent: 33.3, stepBakeTimeInMinutes: 1 } },
      [33.3, 66.6, 99.9, 100],
      1,
    ],
    ['LINEAR without a step', { strategy: 'LINEAR', linearConfiguration: { stepPercent: 0 } }, [100], 6],
    ['BLUE_GREEN', { strategy: 'BLUE_GREEN' }, [100], 0],
    ['none', {}, [100], 0],
  ])('%s', (_name, configuration, percents, stepBakeMinutes) => {
    expect(strategyOf(configuration)).toMatchObject({ percents, stepBakeMinutes })
  })

  test('ascend to 100 %, whatever the step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 1_000 }), (tenths) => {
        const stepPercent = tenths / 10
        const { percents } = strategyOf({ strategy: 'LINEAR', linearConfiguration: { stepPercent } })
        expect(percents.at(-1)).toBe(100)
        expect(percents).toEqual([...new Set(percents)].sort((one, other) => one - other))
        expect(percents[0]).toBe(Math.min(stepPercent, 100))
      }),
    )
  })
})

describe('the steps of a canary', () => {
  const steps = [
    { percent: 5, minDwellMs: 0, maxDwellMs: 2 * MINUTE_MS, hold: true },
    { percent: 100, minDwellMs: MINUTE_MS, maxDwellMs: 2 * MINUTE_MS, hold: false },
  ]

  test('dwell as the step with the same share says, but no shorter than ECS bakes', () => {
    const strategy = strategyOf({ strategy: 'CANARY' })
    expect(stepsOf(strategy, { steps, dwell: DWELL })).toEqual([
      { percent: 5, minDwellMs: 10 * MINUTE_MS, maxDwellMs: 10 * MINUTE_MS, hold: true },
      { percent: 100, minDwellMs: MINUTE_MS, maxDwellMs: 2 * MINUTE_MS, hold: false },
    ])
  })

  test('dwell by default where none has the same share', () => {
    const [first] = stepsOf(strategyOf({ strategy: 'LINEAR' }), { steps, dwell: DWELL })
    expect(first).toEqual({ percent: 10, minDwellMs: 6 * MINUTE_MS, maxDwellMs: 30 * MINUTE_MS, hold: false })
  })

  test('need a pause for their longest dwell, and for an approval where there is one', () => {
    const lease = { role: undefined, group: 'default', durationMs: 0, holdMs: 60 * MINUTE_MS }
    const [held, last] = steps
    if (held === undefined || last === undefined) throw new Error('two steps')
    expect(longestPauseMs([held, last], { lease, onInconclusive: 'roll-back' })).toBe(62 * MINUTE_MS)
    expect(longestPauseMs([last], { lease, onInconclusive: 'roll-back' })).toBe(2 * MINUTE_MS)
    expect(longestPauseMs([last], { lease, onInconclusive: 'hold' })).toBe(62 * MINUTE_MS)
  })
})

describe('the pauses at which the judge decides', () => {
  test('roll back by default, after a day', () => {
    const lifecycleHooks = [
      { targetType: 'PAUSE' as const, lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT' as const] },
    ]
    expect(judgedPauses({ lifecycleHooks })).toEqual([
      { stage: 'PRE_PRODUCTION_TRAFFIC_SHIFT', timeoutMs: 1_440 * MINUTE_MS, rollsBack: true },
      { stage: 'POST_PRODUCTION_TRAFFIC_SHIFT', timeoutMs: undefined, rollsBack: true },
    ])
  })

  test('are as short and as careless as the worst of their hooks', () => {
    const lifecycleHooks = [...pausesOf(60), ...pausesOf(30, 'CONTINUE')]
    for (const pause of judgedPauses({ lifecycleHooks }))
      expect(pause).toMatchObject({ timeoutMs: 30 * MINUTE_MS, rollsBack: false })
  })

  test('are no Lambda hooks', () => {
    const lifecycleHooks = [
      {
        hookTargetArn: 'arn:aws:lambda:eu-central-1:123456789012:function:f',
        lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT' as const],
      },
    ]
    for (const { timeoutMs } of judgedPauses({ lifecycleHooks })) expect(timeoutMs).toBeUndefined()
  })
})
