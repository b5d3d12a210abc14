import { describe, expect, test } from '@jest/globals'
import {
  absoluteSentences,
  findUnheldPromises,
  promisesOf,
  rowProblem,
} from '../../scripts/check-promises.ts'

describe('a sentence without an exception', () => {
  test.each([
    ['Fine.\nIt is never\ndeleted. Fine.', ['It is never deleted.']],
    ['| a | rolled back within 2 s |\n| b | fine |', ['rolled back within 2 s']],
    ['- One.\n- Every image stays, and no other goes.', ['- Every image stays, and no other goes.']],
    ['The value is `never` or `always`.', []],
    ['```sh\nnever run this\n```\nFine.', []],
  ])('%j', (page, sentences) => {
    expect(absoluteSentences(page)).toEqual(sentences)
  })
})

describe('a row', () => {
  const here = 'test/scripts/check-promises.test.ts'
  test.each([
    ['it is never deleted', `\`${here} › a row\``, undefined],
    ['it is never deleted', `\`${here} › ${['no', 'such', 'test'].join(' ')}\``, 'has no test'],
    ['it is never deleted', '`test/none.test.ts › a row`', 'no file'],
    ['it is never deleted', `\`${here}\``, 'name the test'],
    ['never', `\`${here} › a row\``, 'too short'],
  ])('%s, held by %s', (says, heldBy, problem) => {
    const found = rowProblem({ says, heldBy })
    if (problem === undefined) expect(found).toBeUndefined()
    else expect(found).toContain(problem)
  })
})

test('a table without rows is an error', () => {
  expect(() => promisesOf('# Promises\n')).toThrow('has no row')
})

test('the pages promise nothing without a test', () => {
  expect(findUnheldPromises()).toEqual([])
})
