import { describe, expect, test } from '@jest/globals'
import { explainError } from '../../../../actions/shared/explain-error.ts'
import { GoogleApiError, readGoogleError } from '../../../../actions/shared/google/google-error.ts'

describe('an error of Google', () => {
  test.each<[string, string, { reason: string; message: string }]>([
    [
      'of Compute',
      '{"error": {"code": 412, "message": "Invalid fingerprint.", "errors": [{"message": "x", "domain": "global", "reason": "conditionNotMet"}]}}',
      { reason: 'conditionNotMet', message: 'a.b: conditionNotMet: Invalid fingerprint.' },
    ],
    [
      'of newer APIs',
      '{"error": {"code": 403, "message": "Permission denied.", "status": "PERMISSION_DENIED", "details": []}}',
      { reason: 'PERMISSION_DENIED', message: 'a.b: PERMISSION_DENIED: Permission denied.' },
    ],
    [
      'of the token exchange',
      '{"error": "invalid_grant", "error_description": "Not you."}',
      { reason: 'invalid_grant', message: 'a.b: invalid_grant: Not you.' },
    ],
    [
      'of OAuth without a description',
      '{"error": "invalid_grant"}',
      { reason: 'invalid_grant', message: 'a.b: invalid_grant: {"error": "invalid_grant"}' },
    ],
    [
      'that is a page',
      '<html>Bad Gateway</html>',
      { reason: '', message: 'a.b: status 502: <html>Bad Gateway</html>' },
    ],
    ['that is nothing', '', { reason: '', message: 'a.b: status 502: ' }],
    ['that is null', 'null', { reason: '', message: 'a.b: status 502: null' }],
    ['that is a number', '7', { reason: '', message: 'a.b: status 502: 7' }],
    ['without words', '{"error": {}}', { reason: '', message: 'a.b: status 502: {"error": {}}' }],
  ])('%s', (_, body, expected) => {
    expect(readGoogleError('a.b', 502, body)).toMatchObject({ status: 502, ...expected })
  })

  test('tells no more than 200 characters of a page', () => {
    expect(readGoogleError('a.b', 502, 'x'.repeat(9_999)).message.length).toBeLessThan(230)
  })

  test.each<[number, string, boolean]>([
    [0, 'no answer', true],
    [408, '', true],
    [429, 'rateLimitExceeded', true],
    [500, '', true],
    [503, 'backendError', true],
    [400, 'resourceNotReady', true],
    [400, 'invalid', false],
    [401, 'authError', false],
    [403, 'forbidden', false],
    [404, 'notFound', false],
    [409, 'alreadyExists', false],
    [412, 'conditionNotMet', false],
  ])('%i %s may pass: %s', (status, reason, isPassing) => {
    expect(new GoogleApiError({ what: 'a.b', status, reason, message: 'x' }).isPassing).toBe(isPassing)
  })

  test('is told as what a service refused, with what to do about a permission', () => {
    const error = new GoogleApiError({
      what: 'urlMaps.patch',
      status: 403,
      reason: 'forbidden',
      message: "Required 'compute.urlMaps.update' permission",
    })
    expect(explainError(error, new AbortController().signal)).toMatchObject({
      kind: 'service',
      headline:
        "GoogleApiError: urlMaps.patch: forbidden: Required 'compute.urlMaps.update' permission The role or token of this job lacks the permission; the action’s README lists the ones it needs.",
    })
  })
})
