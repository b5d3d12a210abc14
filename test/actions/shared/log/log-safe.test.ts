import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { logSafe } from '../../../../actions/shared/log/log-safe.ts'

describe('text in the step log', () => {
  test.each([
    ['::set-output name=x::1', ': :set-output name=x::1'],
    ['a\n  ::error::b', 'a\n  : :error::b'],
    ['a\r::add-mask::b', 'a\n: :add-mask::b'],
    ['##[error]x', '## [error]x'],
    ['\u001b[31mred\u001b[0m', '\u001b[31mred\u001b[0m'],
    ['\u001b[2J\u001b]0;title\u0007', '�[2J�]0;title�'],
  ])('%j becomes %j', (given, safe) => expect(logSafe(given)).toBe(safe))

  test('a text full of line feeds takes no longer than its length', () => {
    // A million of them; an expression that begins anew at each would need hours.
    expect(logSafe(`${'\n'.repeat(1_000_000)}x`)).toHaveLength(1_000_001)
  })

  test('no text can issue a workflow command', () => {
    const hostile = fc.array(
      fc.constantFrom('::', '##[', '\n', '\r', '\u2028', ' ', '\t', '\u001b', 'x', ':', '#', '[', '\u0085'),
    )
    fc.assert(
      fc.property(hostile, (parts) => {
        for (const line of logSafe(parts.join('')).split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
          expect(line.trimStart().startsWith('::')).toBe(false)
          expect(line).not.toContain('##[')
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
