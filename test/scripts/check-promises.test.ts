import { describe, expect, test } from '@jest/globals'
import { absoluteSentences, findUnheldPromises, promisesOf } from '../../scripts/check-promises.ts'

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

test('a table without rows is an error', () => {
  expect(() => promisesOf('# Promises\n')).toThrow('has no row')
})

test('the pages promise nothing without a test', () => {
  expect(findUnheldPromises()).toEqual([])
})
