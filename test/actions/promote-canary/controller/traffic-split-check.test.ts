import { describe, expect, test } from '@jest/globals'
import { checkSplit } from '../../../../actions/promote-canary/controller/traffic-split-check.ts'
import type { Minute } from '../../../../actions/promote-canary/judge/trace.ts'
import { seededRandom } from '../../../support/seeded-random.ts'

const minute = (canary: number | null, stable: number | null): Minute => ({
  at: 0,
  stable: { requests: stable, samples: {} },
  canary: { requests: canary, samples: {} },
})

describe('checkSplit', () => {
  test.each([
    ['as the weights say', [minute(5_000, 95_000)], 5, 'as-planned'],
    ['nothing where a quarter was planned', [minute(null, 10_000)], 25, 'off'],
    ['everything where a twentieth was planned', [minute(10_000, 0)], 5, 'off'],
    ['too few requests to tell', [minute(0, 20)], 5, 'unknown'],
    ['no requests at all', [minute(null, null)], 5, 'unknown'],
    ['a small difference, however sure', [minute(5_300_000, 94_700_000)], 5, 'as-planned'],
    ['100 %', [minute(10_000, null)], 100, 'as-planned'],
    ['late answers of the stable group at 100 %', [minute(10_000, 50)], 100, 'as-planned'],
    ['a stable group that still serves at 100 %', [minute(5_000, 5_000)], 100, 'off'],
  ])('%s', (_, minutes, percent, kind) => {
    expect(checkSplit(minutes, percent, false).kind).toBe(kind)
  })

  test('says nothing of sticky users', () => {
    expect(checkSplit([minute(0, 10_000)], 50, true).kind).toBe('unknown')
  })

  test('cries wolf in less than one of a hundred canaries, looked at every minute', () => {
    const random = seededRandom(5)
    let alarms = 0
    for (let canary = 0; canary < 500; canary++) {
      const minutes: Minute[] = []
      for (let at = 0; at < 30; at++) {
        let served = 0
        for (let request = 0; request < 40; request++) if (random() < 0.05) served++
        minutes.push(minute(served, 40 - served))
        if (checkSplit(minutes, 5, false).kind === 'off') {
          alarms++
          break
        }
      }
    }
    expect(alarms).toBeLessThan(5)
  })
})
