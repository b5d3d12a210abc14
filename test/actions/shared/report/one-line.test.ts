import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { oneLine } from '../../../../actions/shared/report/escape.ts'

test('one line has a space for each line end with the blanks around it', () => {
  expect(oneLine('a \r\n\n  b\u2028c')).toBe('a b c')
  const text = fc.array(fc.constantFrom('a', ' ', '\t', '\n', '\r', '\u2028', '\u00a0'), { maxLength: 12 })
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('')
      expect(oneLine(whole)).toBe(whole.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' '))
    }),
    { numRuns: 2_000, seed: 20_261_121 },
  )
})

test('one line of a long run of blanks is made at once', () => {
  expect(oneLine(`a${' '.repeat(400_000)}b`)).toHaveLength(400_002)
})
