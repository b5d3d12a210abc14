import { describe, expect, test } from '@jest/globals'
import { holderProblem, rowsOf } from '../../scripts/tables-of-tests.ts'

test('the rows of a table are its cells without the head', () => {
  expect(rowsOf('# T\n\n| a | b |\n| --- | --- |\n| 1 | `x › y` |\n| 2 | z |\n')).toEqual([
    ['1', '`x › y`'],
    ['2', 'z'],
  ])
})

describe('a cell that names a test', () => {
  const here = 'test/scripts/tables-of-tests.test.ts'
  test.each([
    [`\`${here} › a cell that names a test\``, undefined],
    [`\`${here} › ${['no', 'such', 'test'].join(' ')}\``, 'has no test'],
    ['`test/none.test.ts › a row`', 'no file'],
    [`\`${here}\``, 'name the test'],
  ])('%s', (heldBy, problem) => {
    const found = holderProblem(heldBy, 'doc/x.md')
    if (problem === undefined) expect(found).toBeUndefined()
    else expect(found).toContain(problem)
  })
})
