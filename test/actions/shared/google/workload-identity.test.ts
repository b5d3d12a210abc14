import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { endpointOf } from '../../../../actions/shared/google/endpoints.ts'
import { accountOf, readExternalAccount } from '../../../../actions/shared/google/workload-identity.ts'

const folder = mkdtempSync(join(tmpdir(), 'credentials-'))
afterAll(() => rmSync(folder, { recursive: true }))
const fileOf = (contents: unknown) => {
  const path = join(folder, 'credentials.json')
  writeFileSync(path, typeof contents === 'string' ? contents : JSON.stringify(contents))
  return path
}
const FILE = {
  type: 'external_account',
  audience: '//iam.googleapis.com/p',
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  token_url: 'https://sts.googleapis.com/v1/token',
  service_account_impersonation_url: 'https://iamcredentials.googleapis.com/v1/x:generateAccessToken',
  credential_source: {
    url: 'https://token.example.org',
    headers: { Authorization: 'Bearer key' },
    format: { type: 'json', subject_token_field_name: 'value' },
  },
}

describe('the file of google-github-actions/auth', () => {
  test('says how the token of the job becomes one of Google', () => {
    expect(readExternalAccount(fileOf(FILE))).toEqual({
      audience: FILE.audience,
      subjectTokenType: FILE.subject_token_type,
      tokenUrl: FILE.token_url,
      impersonationUrl: FILE.service_account_impersonation_url,
      source: {
        kind: 'url',
        url: 'https://token.example.org',
        headers: { Authorization: 'Bearer key' },
        field: 'value',
      },
    })
  })

  test('may leave out the service account, the headers and the format', () => {
    const { service_account_impersonation_url: _, ...file } = FILE
    const account = readExternalAccount(fileOf({ ...file, credential_source: { url: 'https://t' } }))
    expect(account).toMatchObject({ impersonationUrl: undefined, source: { headers: {}, field: undefined } })
  })

  test.each<[string, unknown, string]>([
    ['no JSON', '{"private_key": SECRET', 'cannot be read: they are no JSON.'],
    ['null', null, 'type `none`'],
    ['a number', 7, 'type `none`'],
    ['a key', { type: 'service_account', private_key: 'SECRET' }, 'type `service_account`'],
    ['a token in a file', { ...FILE, credential_source: { file: '/x' } }, 'with the address of the token'],
    ['no audience', { ...FILE, audience: '' }, 'with the address of the token'],
  ])('is refused when it is %s', (_, contents, message) => {
    const read = () => readExternalAccount(fileOf(contents))
    expect(read).toThrow(message)
    expect(read).not.toThrow('SECRET')
  })

  test.each([undefined, '', join(folder, 'none.json')])('is missed at %s', (path) => {
    expect(() => readExternalAccount(path)).toThrow(
      /no credentials for Google Cloud|cannot be read: .*ENOENT/,
    )
  })
})

test('the inputs say the same without a file', () => {
  const provider = 'projects/1/locations/global/workloadIdentityPools/github/providers/octo'
  expect(accountOf({ provider, serviceAccount: 'sa@p.iam.gserviceaccount.com' }, {})).toEqual({
    audience: `//iam.googleapis.com/${provider}`,
    subjectTokenType: FILE.subject_token_type,
    tokenUrl: 'https://sts.googleapis.com/v1/token',
    impersonationUrl:
      'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/sa@p.iam.gserviceaccount.com:generateAccessToken',
    source: { kind: 'runner', audience: `https://iam.googleapis.com/${provider}` },
  })
})

describe('an API answers', () => {
  test.each([
    ['compute', 'https://compute.googleapis.com/compute/v1/'],
    ['monitoring', 'https://monitoring.googleapis.com/v3/'],
    ['cloudscheduler', 'https://cloudscheduler.googleapis.com/v1/'],
  ] as const)('%s: at %s', (service, address) => {
    expect(endpointOf(service, {})).toBe(address)
  })

  test.each([
    [
      'compute',
      'https://compute-x.p.googleapis.com/compute/v1',
      'https://compute-x.p.googleapis.com/compute/v1/',
    ],
    ['monitoring', 'https://monitoring-x.p.googleapis.com/', 'https://monitoring-x.p.googleapis.com/v3/'],
    ['cloudscheduler', 'https://cs.example.org/x', 'https://cs.example.org/x/v1/'],
  ] as const)('%s: where the environment says, %s', (service, given, address) => {
    const environment = { [`CLOUDSDK_API_ENDPOINT_OVERRIDES_${service.toUpperCase()}`]: given }
    expect(endpointOf(service, environment)).toBe(address)
    expect(endpointOf(service, { CLOUDSDK_API_ENDPOINT_OVERRIDES_X: given })).not.toBe(address)
  })
})
