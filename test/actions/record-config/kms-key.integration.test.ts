import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { type ActionEnd, runAction } from '../../support/action-process.ts'
import { offline, signingKey, verificationKeyOf } from './record-runs.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder: ReturnType<typeof temporaryFolder>
let aws: AwsEmulator

beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => {
  aws.faults.clear()
  folder[Symbol.dispose]()
})

/** A key of KMS, or another state of one. */
async function key(settings: { arn?: string; spec?: string; state?: string } = {}): Promise<string> {
  const { arn } = (await aws.control('kms/keys', settings)) as { arn: string }
  return arn
}

function record(release: string, inputs: Record<string, string>): Promise<ActionEnd> {
  return runAction({
    action: 'record-config',
    environment: aws.environment,
    inputs: {
      system: 'assistant',
      release,
      'history-path': folder.path,
      versions: `data: [{ name: d, version: ${release} }]`,
      ...inputs,
    },
  })
}

/** Verifies without any way to AWS, as whoever has no access to the key does. */
function verify(...keys: readonly string[]): Promise<ActionEnd> {
  return runAction({
    action: 'record-config',
    environment: offline,
    inputs: {
      mode: 'verify',
      system: 'assistant',
      'history-path': folder.path,
      'verification-keys': keys.join('\n'),
    },
  })
}

function signatures(): number {
  return aws.requests().filter(({ operation }) => operation === 'Sign').length
}

test('a history that a key of KMS signs is verified by its public key alone, and a dry run signs nothing', async () => {
  const arn = await key()
  aws.forgetRequests()
  const planned = await record('1.0.0', { 'signing-key-arn': arn, 'dry-run': 'true' })
  expect(planned.outputs).toMatchObject({ outcome: 'planned', sequence: '1' })
  expect(signatures()).toBe(0)

  const first = await record('1.0.0', { 'signing-key-arn': arn })
  expect(first.outputs).toMatchObject({ outcome: 'succeeded', sequence: '1' })
  // The entry and the checkpoint.
  expect(signatures()).toBe(2)
  expect((await record('1.1.0', { 'signing-key-arn': arn })).outputs.sequence).toBe('2')
  expect((await record('1.1.0', { 'signing-key-arn': arn })).outputs.outcome).toBe('unchanged')
  expect(signatures()).toBe(4)

  const own = first.outputs['verification-key'] ?? ''
  expect(planned.outputs['verification-key']).toBe(own)
  expect((await verify(own)).outputs.outcome).toBe('succeeded')
  expect((await verify(verificationKeyOf('assistant'))).outputs.reason).toMatch(/foreign-checkpoint/)
})

test('a change from a key in PEM to one of KMS is vouched for by both keys', async () => {
  await record('1.0.0', { 'signing-key': signingKey })
  const before = verificationKeyOf('assistant')
  const arn = await key()
  const alone = await record('1.1.0', { 'signing-key-arn': arn })
  expect(alone.outputs.reason).toMatch(/signed by .* with a key that is not trusted here/)
  const changed = await record('1.1.0', { 'signing-key-arn': arn, 'verification-keys': before })
  expect(changed.outputs).toMatchObject({ outcome: 'succeeded', sequence: '2' })
  const after = changed.outputs['verification-key'] ?? ''
  expect((await verify(before, after)).outputs.outcome).toBe('succeeded')
  expect((await verify(before)).outputs.outcome).toBe('failed')
})

test('trouble of KMS that passes is waited out', async () => {
  const arn = await key()
  for (const operation of ['GetPublicKey', 'Sign'])
    aws.faults.inject({ service: 'kms', operation }, { kind: 'throttle' })
  expect((await record('1.0.0', { 'signing-key-arn': arn })).outputs.outcome).toBe('succeeded')
})

describe('a key that cannot sign leaves nothing written', () => {
  test('an alias, which whoever may move it points at another key', async () => {
    const end = await record('1.0.0', {
      'signing-key-arn': 'arn:aws:kms:eu-central-1:123456789012:alias/history',
    })
    expect(end.outputs.outcome).toBe('failed')
    expect(end.log).toMatch(/not of an alias/)
  })

  test('two keys at once', async () => {
    const end = await record('1.0.0', { 'signing-key': signingKey, 'signing-key-arn': await key() })
    expect(end.log).toMatch(/a history is signed with one key/)
  })

  test.each([
    ['a key that signs otherwise', { spec: 'ECC_NIST_P256' }, /given: a key of the spec ECC_NIST_P256/i],
    ['a disabled key', { state: 'Disabled' }, /KMS did not give the public key: .* is disabled/],
    ['a key that is being deleted', { state: 'PendingDeletion' }, /is pending deletion/],
  ])('%s', async (_, settings, expected) => {
    const end = await record('1.0.0', { 'signing-key-arn': await key(settings) })
    expect(end.outputs.outcome).toBe('failed')
    expect(end.log).toMatch(expected)
    expect(end.log).not.toMatch(/please report it/)
    expect((await verify()).outputs.reason).toMatch(/there is no checkpoint/)
  })

  test('a key that may be read and not signed with', async () => {
    const arn = await key()
    aws.faults.inject({ service: 'kms', operation: 'Sign' }, { kind: 'access-denied' })
    const end = await record('1.0.0', { 'signing-key-arn': arn })
    expect(end.outputs.outcome).toBe('failed')
    expect(end.log).toMatch(/KMS did not sign: /)
    expect((await verify()).outputs.reason).toMatch(/there is no checkpoint/)
  })
})
