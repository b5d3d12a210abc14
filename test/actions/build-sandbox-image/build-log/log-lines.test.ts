import { describe, expect, test } from '@jest/globals'
import { logLinesOf } from '../../../../actions/build-sandbox-image/build-log/log-lines.ts'

describe('logLinesOf', () => {
  test.each([
    ['one\n', ['one']],
    ['one\r\ntwo\n', ['one', 'two']],
    ['', ['']],
    ['a\n\nb', ['a', '', 'b']],
    ['10%\r50%\r100%\r', ['100%']],
    ['\u001b[31mred\n', ['\u001b[31mred\u001b[0m']],
    ['\u001b[8mhidden\nseen', ['\u001b[8mhidden\u001b[0m', 'seen']],
  ])('%j', (message, lines) => {
    expect(logLinesOf(message)).toEqual(lines)
  })

  test('an event full of line feeds takes no longer than its length', () => {
    // A million of them; a backtracking expression would need hours.
    expect(logLinesOf(`${'\n'.repeat(1_000_000)}x`)).toHaveLength(1_000_001)
    expect(logLinesOf('x\r\n\n\r\n')).toEqual(['x'])
  })

  test('cuts a line that is too long', () => {
    const [line] = logLinesOf('x'.repeat(1_000_000))
    expect(line).toHaveLength(4_000 + '… (996000 more characters)'.length)
    expect(line).toMatch(/… \(996000 more characters\)$/)
  })
})
