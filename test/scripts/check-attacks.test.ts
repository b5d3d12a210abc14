import { expect, test } from '@jest/globals'
import { attacksOf, countedIn, findUnheldAttacks } from '../../scripts/check-attacks.ts'

test('a table without rows is an error', () => {
  expect(() => attacksOf('# Attacks\n')).toThrow('has no row')
})

test.each([
  ['It lists 28 attacks, each', 28],
  ['It lists attacks', undefined],
])('“%s” counts %s', (text, count) => {
  expect(countedIn(text)).toBe(count)
})

test('each attack has its test, and SECURITY.md their number', () => {
  expect(findUnheldAttacks()).toEqual([])
})
