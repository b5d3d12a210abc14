import { describe, expect, test } from '@jest/globals'
import { explainRefusal, wasRefused } from '../../../../actions/publish-release/github/permission.ts'
import { UserError } from '../../../../actions/shared/errors.ts'

function answer(status: number, message: string): Error {
  return Object.assign(new Error(message), { status })
}

describe('explainRefusal', () => {
  test.each([401, 403, 404])('says on %d what to write into the workflow', async (status) => {
    const work = () => Promise.reject(answer(status, 'Resource not accessible by integration'))
    await expect(explainRefusal('write', 'create the draft', work)).rejects.toThrow(
      /^input github-token: GitHub does not let the token create the draft: Resource not accessible.*contents: write/,
    )
  })

  test('knows the special case of workflow files', async () => {
    const message =
      'refusing to allow a GitHub App to create or update workflow `x.yml` without `workflows` permission'
    await expect(
      explainRefusal('write', 'publish', () => Promise.reject(answer(403, message))),
    ).rejects.toThrow('create the tag by hand first')
  })

  test('lets everything else pass', async () => {
    const error = answer(422, 'Validation Failed')
    await expect(explainRefusal('write', 'x', () => Promise.reject(error))).rejects.toBe(error)
    await expect(explainRefusal('read', 'x', () => Promise.resolve(5))).resolves.toBe(5)
  })
})

test('a refusal is told from an answer that was lost', () => {
  expect(wasRefused(answer(422, ''))).toBe(true)
  expect(wasRefused(new UserError('no'))).toBe(true)
  expect(wasRefused(answer(500, ''))).toBe(false)
  expect(wasRefused(new Error('socket hang up'))).toBe(false)
})
