import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from '../../../scripts/action-definitions.ts'
import { holderProblem, rowsOf } from '../../../scripts/tables-of-tests.ts'

const rows = rowsOf(readFileSync(join(root, 'doc', 'build-sandbox-image', 'failures.md'), 'utf8'))

test('every failure and every defect has its row', () => {
  const numbers = rows.map(([number = '']) => number)
  expect(numbers.filter((number) => number.startsWith('§1.8'))).toHaveLength(16)
  expect(numbers.filter((number) => number.startsWith('§1.9'))).toEqual(
    Array.from({ length: 16 }, (_, index) => `§1.9, ${index + 1}`),
  )
})

test('every row names a test that there is', () => {
  const problems = rows.flatMap(([number = '', , heldBy = '']) => holderProblem(heldBy, number) ?? [])
  expect(problems).toEqual([])
})
