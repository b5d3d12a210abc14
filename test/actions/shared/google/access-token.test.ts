import { describe, expect, test } from '@jest/globals'
import { UserError } from '../../../../actions/shared/errors.ts'
import { exchangeToken } from '../../../../actions/shared/google/access-token.ts'
import { GoogleApiError } from '../../../../actions/shared/google/google-error.ts'
import type { ExternalAccount } from '../../../../actions/shared/google/workload-identity.ts'
import { standIn } from './google-stand-in.ts'

const AUDIENCE =
  '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/github/providers/octo'
const ACCOUNT: ExternalAccount = {
  audience: AUDIENCE,
  subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
  tokenUrl: 'https://sts.googleapis.com/v1/token',
  impersonationUrl:
    'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/sa:generateAccessToken',
  source: { kind: 'runner', audience: 'https://x' },
}

describe('the exchange', () => {
  test('asks for what RFC 8693 says, then for the service account', async () => {
    const google = standIn()
    const token = await exchangeToken(ACCOUNT, google.settings)
    expect(token).toEqual({ token: 'access-1', endsAt: google.nowMs + 3_600_000 })
    expect(google.seen).toEqual([
      {
        url: ACCOUNT.tokenUrl,
        method: 'POST',
        authorization: undefined,
        body: {
          grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
          audience: AUDIENCE,
          scope: 'https://www.googleapis.com/auth/cloud-platform',
          requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
          subjectTokenType: ACCOUNT.subjectTokenType,
          subjectToken: expect.stringMatching(/^eyJ\./),
        },
      },
      {
        url: ACCOUNT.impersonationUrl,
        method: 'POST',
        authorization: 'Bearer federated-1',
        body: { scope: ['https://www.googleapis.com/auth/cloud-platform'], lifetime: '3600s' },
      },
    ])
  })

  test('ends with the federated token where there is no service account', async () => {
    const google = standIn()
    const token = await exchangeToken({ ...ACCOUNT, impersonationUrl: undefined }, google.settings)
    expect(token).toEqual({ token: 'federated-1', endsAt: google.nowMs + 3_600_000 })
  })

  test('that is refused is the user’s to mend, in the words of Google', async () => {
    const google = standIn()
    const description = 'The audience in ID Token does not match the expected audience.'
    google.exchange = { status: 400, body: { error: 'invalid_grant', error_description: description } }
    const error = await exchangeToken(ACCOUNT, google.settings).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({
      message: expect.stringContaining(`sts.token: invalid_grant: ${description}`),
    })
    expect(String(error)).toContain('sub `repo`')
  })

  test.each([429, 500, 503])('that fails with %i may be asked for again', async (status) => {
    const google = standIn()
    google.exchange = { status, body: { error: { code: status, message: 'later', status: 'UNAVAILABLE' } } }
    const error = await exchangeToken(ACCOUNT, google.settings).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(GoogleApiError)
    expect(error).toMatchObject({ isPassing: true })
  })

  test('without a token in its answer is none', async () => {
    const google = standIn()
    google.exchange = { body: {} }
    await expect(exchangeToken(ACCOUNT, google.settings)).rejects.toThrow('gave no token')
  })
})

describe('the token of the job, by the address in the credentials,', () => {
  const by = (field: string | undefined): ExternalAccount => ({
    ...ACCOUNT,
    source: {
      kind: 'url',
      url: 'https://token.example.org/x',
      headers: { authorization: 'Bearer key' },
      field,
    },
  })

  test.each([
    ['in a field', 'value', { value: 'eyJ.a.b' }],
    ['as text', undefined, 'eyJ.a.b'],
  ])('comes %s', async (_, field, body) => {
    const google = standIn()
    google.replies = [{ body }]
    await exchangeToken(by(field), google.settings)
    expect(google.seen[0]).toMatchObject({ url: 'https://token.example.org/x', authorization: 'Bearer key' })
    expect(google.seen[1]?.body).toMatchObject({ subjectToken: 'eyJ.a.b' })
    expect(google.masked[0]).toBe('eyJ.a.b')
  })

  test('that is not there is said, without what was there', async () => {
    const google = standIn()
    google.replies = [{ body: { other: 'SECRET' } }]
    const error = await exchangeToken(by('value'), google.settings).catch((thrown: unknown) => thrown)
    expect(String(error)).toContain('has no `value`')
    expect(String(error)).not.toContain('SECRET')
  })
})
