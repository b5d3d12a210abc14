import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatSteps, parseSteps } from '../../../../actions/promote-canary/machine/steps.ts'

const MINUTE = 60_000
const DEFAULTS = { minDwellMs: 5 * MINUTE, maxDwellMs: 30 * MINUTE }
const parse = (...items: string[]) => parseSteps(items, DEFAULTS)

describe('steps', () => {
  test('take the default dwell, or their own', () => {
    expect(parse('1%', '5% 2m', '25% 1m..3m', '50% 45m hold', '100%')).toEqual([
      { percent: 1, minDwellMs: 5 * MINUTE, maxDwellMs: 30 * MINUTE, hold: false },
      { percent: 5, minDwellMs: 2 * MINUTE, maxDwellMs: 30 * MINUTE, hold: false },
      { percent: 25, minDwellMs: MINUTE, maxDwellMs: 3 * MINUTE, hold: false },
      { percent: 50, minDwellMs: 45 * MINUTE, maxDwellMs: 45 * MINUTE, hold: true },
      { percent: 100, minDwellMs: 5 * MINUTE, maxDwellMs: 30 * MINUTE, hold: false },
    ])
  })

  test.each([
    [['5%', '5%', '100%'], 'must ascend'],
    [['50%', '5%', '100%'], 'must ascend'],
    [['5%', '50%'], 'must be 100%'],
    [[], 'must be 100%'],
    [['0%', '100%'], 'not a step'],
    [['5', '100%'], 'not a step'],
    [['5% soon', '100%'], 'not a duration'],
    [['5% 1m..', '100%'], 'not a duration'],
    [['5% 1m..2m..3m', '100%'], 'not a duration'],
    [['5% 3m..2m', '100%'], 'shorter than its shortest'],
    [['5% 3m 4m', '100%'], 'not a step'],
    [['100% hold'], 'a hold at 100% is not possible'],
    [
      Array.from({ length: 13 }, (_, index) => `${index === 12 ? 100 : index + 1}%`),
      'too many steps (at most 12)',
    ],
  ])('refuses %j', (items, message) => {
    expect(() => parse(...items)).toThrow(message)
  })

  test('are read back as they were written', () => {
    const dwell = fc.integer({ min: 0, max: 20_000 }).map((seconds) => seconds * 1_000)
    const step = fc.record({ minDwellMs: dwell, more: dwell, hold: fc.boolean() })
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 10 }),
        fc.array(step, { minLength: 11, maxLength: 11 }),
        (percents, dwells) => {
          const steps = [...percents.sort((a, b) => a - b), 100].map((percent, index) => {
            const { minDwellMs = 0, more = 0, hold = false } = dwells[index] ?? {}
            return { percent, minDwellMs, maxDwellMs: minDwellMs + more, hold: hold && percent < 100 }
          })
          expect(parse(...formatSteps(steps))).toEqual(steps)
        },
      ),
      { seed: 7 },
    )
  })
})
