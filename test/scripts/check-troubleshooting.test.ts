import { expect, test } from '@jest/globals'
import { findUnsaidTexts, quotedTexts, saysText } from '../../scripts/check-troubleshooting.ts'

test('the quoted texts are the first cells of the rows', () => {
  const page = '| The log says | What to do |\n| --- | --- |\n| `a …: b` | Do `c`. |\n'
  expect(quotedTexts(page)).toEqual(['a …: b'])
})

test.each([
  ['it is gone', true],
  ['it … gone', true],
  ['it … here', false],
])('“%s” is said: %s', (text, said) => {
  expect(saysText('throw new Error(`it is gone`)', text)).toBe(said)
})

test('the actions say all that the page quotes', () => {
  expect(findUnsaidTexts()).toEqual([])
})
