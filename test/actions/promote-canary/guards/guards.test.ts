import { describe, expect, test } from '@jest/globals'
import { judgeAlarms } from '../../../../actions/promote-canary/guards/alarms.ts'
import { judgeBake } from '../../../../actions/promote-canary/guards/bake.ts'
import { judgeCeiling } from '../../../../actions/promote-canary/guards/ceiling.ts'
import { countHealth, judgeHealth } from '../../../../actions/promote-canary/guards/health.ts'
import type { ArmMinute, HistoryMinute, Minute } from '../../../../actions/promote-canary/judge/trace.ts'

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
    ['none of either', health('unhealthy'), health('unhealthy'), 1, 'stable-down'],
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
  ])('%s', (_, canary, kind) => {
    expect(judgeCeiling(minutes(canary), 10).kind).toBe(kind)
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

describe('bake', () => {
  const history = Array.from(
    { length: 60 },
    (_, index): HistoryMinute => ({ at: 900 + index, stable: arm(1_000, 5 + (index % 5)) }),
  )
  const bake = (errors: number) =>
    judgeBake(minutes(Array.from({ length: 10 }, () => arm(1_000, errors))), history, [], 20)

  test('is quiet at the rate of before, and at an excusable one', () => {
    expect(bake(7).kind).toBe('quiet')
    expect(bake(12).kind).toBe('quiet')
  })

  test('trips at five times the rate of before', () => {
    expect(bake(35)).toMatchObject({ kind: 'tripped', explanation: expect.stringContaining('350 of 10000') })
  })

  test('says nothing without a past or without requests', () => {
    expect(judgeBake(minutes([arm(1_000, 900)]), [], [], 20).kind).toBe('quiet')
    expect(judgeBake(minutes([arm(null, null)]), history, [], 20).kind).toBe('quiet')
    expect(judgeBake([], history, [], 20).kind).toBe('quiet')
  })
})
