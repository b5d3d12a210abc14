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

  const coded = (code: string, message: string, more: object = {}) =>
    Object.assign(new Error(message), { code, ...more })

  test.each<[string, Error, RegExp]>([
    [
      'no credentials',
      Object.assign(new Error('Could not load credentials from any providers'), {
        name: 'CredentialsProviderError',
      }),
      /no AWS credentials.*role-to-assume/,
    ],
    [
      'credentials that have expired',
      Object.assign(serviceError('ExpiredTokenException', 403)),
      /does not take the credentials \(ExpiredTokenException\)/,
    ],
    ['no region', new Error('Region is missing'), /Set `aws-region`/],
    ['no route', coded('ENOTFOUND', 'getaddrinfo ENOTFOUND x'), /does not lead there.*HTTPS_PROXY/],
    [
      'no route, wrapped by fetch',
      new TypeError('fetch failed', { cause: coded('ECONNREFUSED', 'connect ECONNREFUSED') }),
      /ECONNREFUSED/,
    ],
    ['a certificate nobody knows', coded('SELF_SIGNED_CERT_IN_CHAIN', 'self-signed'), /NODE_EXTRA_CA_CERTS/],
    ['a wrong path', coded('ENOENT', 'no such file', { path: 'a/b.yml' }), /^a\/b\.yml does not exist/],
    ['a full disk', coded('ENOSPC', 'no space', { path: '/tmp/x' }), /the disk is full/],
  ])('of the surroundings is not a bug of ours, and says what to do: %s', (_name, error, expected) => {
    const { kind, headline, lines } = explainError(error, running)
    expect(kind).toBe('service')
    expect(headline).toMatch(expected)
    expect([headline, ...lines].join()).not.toMatch(/report it|at .*\.ts/)
  })

  test('of a file that nobody named is a bug of ours', () => {
    expect(explainError(coded('ENOENT', 'no such file'), running).kind).toBe('bug')
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
