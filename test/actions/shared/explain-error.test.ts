import { describe, expect, test } from '@jest/globals'
import { CancelledError, UserError } from '../../../actions/shared/errors.ts'
import { explainError } from '../../../actions/shared/explain-error.ts'

const running = new AbortController().signal

function serviceError(name: string, status: number): Error {
  return Object.assign(new Error('not allowed'), {
    name,
    $metadata: { httpStatusCode: status, requestId: 'r-1', attempts: 3 },
  })
}

describe('a failure', () => {
  test('of the user is told by its message alone', () => {
    const error = new UserError(
      'the bucket is public.',
      { where: 'input bucket', next: 'Close it.' },
      { cause: new Error('403') },
    )
    expect(explainError(error, running)).toEqual({
      kind: 'user',
      headline: 'input bucket: the bucket is public. Close it.',
      lines: ['caused by: 403'],
    })
  })

  test('of a service says how often it was tried, and hints at permissions', () => {
    const { kind, headline } = explainError(serviceError('AccessDeniedException', 400), running)
    expect(kind).toBe('service')
    expect(headline).toBe(
      'AccessDeniedException after 3 attempts: not allowed (request r-1) The role or token of this job lacks the permission; the action’s README lists the ones it needs.',
    )
  })

  test('after a cancellation is the cancellation', () => {
    const controller = new AbortController()
    controller.abort(new CancelledError('SIGINT'))
    const abort = Object.assign(new Error('The operation was aborted'), { name: 'AbortError' })
    expect(explainError(abort, controller.signal)).toMatchObject({
      kind: 'cancelled',
      headline: 'The run was cancelled (SIGINT).',
    })
  })

  test('of ours comes with its stack and where to report it', () => {
    const { kind, headline, lines } = explainError(new TypeError('x is undefined'), running)
    expect(kind).toBe('bug')
    expect(headline).toContain('please report it')
    expect(lines[0]).toContain('explain-error.test')
  })

  test('with causes that go round ends', () => {
    const a = new Error('a')
    a.cause = new Error('b', { cause: a })
    expect(explainError(a, running).lines.slice(1)).toEqual(['caused by: b'])
  })
})
