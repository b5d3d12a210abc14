import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pollDelayMs } from '../../../actions/build-sandbox-image/poll-delay.ts'

test('stays between 1.5 s and 25 s, and grows', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.double({ min: 0, max: 0.999, noNaN: true }), (polls, random) => {
      const delay = pollDelayMs(polls, random)
      expect(delay).toBeGreaterThanOrEqual(1_500)
      expect(delay).toBeLessThanOrEqual(25_000)
      expect(pollDelayMs(polls + 1, random)).toBeGreaterThanOrEqual(delay)
    }),
    { seed: 1 },
  )
})
