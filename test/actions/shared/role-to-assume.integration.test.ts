import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { startOidcServer } from '../../support/oidc-server.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { daysAgo, setScene } from '../prune-images/support/scene.ts'

let aws: AwsEmulator
beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())
afterEach(() => aws.faults.clear())

/** A dry run that assumes a role with a token of this endpoint. */
async function dryRun(statusOf: (n: number) => number) {
  await using oidc = await startOidcServer(statusOf)
  const scene = await setScene(aws, [{ name: 'a', tags: ['v1'], pushedAt: daysAgo(20) }])
  const end = await scene.prune(
    { 'dry-run': 'true', 'in-use-sources': 'none', 'role-to-assume': 'arn:aws:iam::123456789012:role/prune' },
    { environment: { ...aws.environment, ...oidc.environment, ...scaledTime({ factor: 20 }).environment } },
  )
  return { outcome: end.outputs.outcome, reason: end.outputs.reason, statuses: oidc.statuses }
}

describe('passing trouble is waited out', () => {
  test.each([403, 500])('the token endpoint answers %d twice', async (status) => {
    const end = await dryRun((n) => (n <= 2 ? status : 200))
    expect(end.outcome).toBe('unchanged')
    expect(end.statuses.slice(-1)).toEqual([200])
  })

  test.each([
    ['IDPCommunicationError', 'IDP unreachable'],
    ['InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider"],
  ])('STS answers %s once', async (code, message) => {
    aws.faults.inject(
      { operation: 'AssumeRoleWithWebIdentity' },
      { kind: 'error', status: 400, code, message },
    )
    expect((await dryRun(() => 200)).outcome).toBe('unchanged')
  })
})

describe('a final refusal is called final', () => {
  test('the role does not trust the token: not tried again', async () => {
    const denied = aws.faults.inject(
      { operation: 'AssumeRoleWithWebIdentity', times: Number.POSITIVE_INFINITY },
      { kind: 'error', status: 403, code: 'AccessDenied', message: 'Not authorized' },
    )
    const end = await dryRun(() => 200)
    expect(end).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining(
        'AWS does not let this job assume arn:aws:iam::123456789012:role/prune',
      ),
    })
    expect(denied.hits).toBe(1)
  })

  test('an endpoint that stays down is called passing trouble, not a missing permission', async () => {
    const end = await dryRun(() => 503)
    expect(end).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('passing trouble of the token endpoint'),
    })
  })
})

test.each([
  ['sso_session = work\nsso_account_id = 123456789012\nsso_role_name = admin'],
  ['login_session = arn:aws:sts::123456789012:assumed-role/admin/me'],
])('a profile that signs in through a browser is refused with what to do: %s', async (profile) => {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'))
  const configuration = join(folder, 'config')
  writeFileSync(configuration, `[profile work]\n${profile}\n[sso-session work]\nsso_region = eu-central-1\n`)
  const scene = await setScene(aws, [{ name: 'a', tags: ['v1'], pushedAt: daysAgo(20) }])
  const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _key, ...environment } = aws.environment
  const end = await scene.prune(
    { 'dry-run': 'true', 'in-use-sources': 'none' },
    { environment: { ...environment, AWS_PROFILE: 'work', AWS_CONFIG_FILE: configuration } },
  )
  rmSync(folder, { recursive: true })
  expect(end.outputs.reason).toMatch(/signs in through a browser.*role-to-assume/)
  expect(end.log).not.toContain('report it')
})
