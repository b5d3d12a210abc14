import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { type ActionEnd, runAction } from '../../support/action-process.ts'
import { UBUNTU } from '../../support/sandbox/build-place.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { type BareAccount, makeBareAccount } from './bare-account.ts'

const HOST = '123456789012.dkr.ecr.eu-central-1.amazonaws.com'
const time = scaledTime({ factor: 240 })

let aws: AwsEmulator
let account: BareAccount
let tempDir: string

beforeAll(async () => {
  aws = await startAws({ time })
  await aws.control('ec2/images', { images: [UBUNTU] })
})
afterAll(() => aws.stop())
beforeEach(async () => {
  account = await makeBareAccount(aws, time)
  tempDir = mkdtempSync(join(tmpdir(), 'provenance-'))
})
afterEach(async () => {
  account.dispose()
  rmSync(tempDir, { recursive: true, force: true })
})

const run = (
  inputs: Record<string, string> = {},
  environment: Record<string, string> = {},
): Promise<ActionEnd> => runAction({ ...account.options(inputs, environment), tempDir })
const read = (path = '') => readFileSync(path, 'utf8')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

interface Statement {
  readonly _type: string
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[]
  readonly predicateType: string
  readonly predicate: {
    readonly buildDefinition: { readonly resolvedDependencies: readonly object[] }
    readonly runDetails: { readonly byproducts: readonly object[]; readonly metadata: object }
  }
}

test('a build leaves its packages, checksums and provenance as files, which agree', async () => {
  const repositoryName = `team/provenance-${account.runId}`
  await aws.client(ECRClient).send(new CreateRepositoryCommand({ repositoryName }))
  const { outputs } = await run({ 'container-image': `${HOST}/${repositoryName}:{asset-id}` })
  const images: { key: string; sha256: string }[] = JSON.parse(outputs['vm-images'] ?? '')
  const subjects = [
    ...images.map(({ key, sha256 }) => ({ name: basename(key), digest: { sha256 } })),
    {
      name: `${HOST}/${repositoryName}`,
      digest: { sha256: outputs['container-image-digest']?.replace('sha256:', '') },
    },
  ]
  expect(subjects).toHaveLength(4)

  const statement: Statement = JSON.parse(read(outputs.provenance))
  expect(statement.subject).toEqual(subjects)
  expect(statement.predicateType).toBe('https://slsa.dev/provenance/v1')
  expect(JSON.parse(read(outputs['provenance-predicate']))).toEqual(statement.predicate)
  expect(read(outputs.checksums)).toBe(
    images.map(({ key, sha256 }) => `${sha256}  ${basename(key)}\n`).join(''),
  )
  const bills = [outputs.sbom, outputs['container-image-sbom']]
  expect(statement.predicate.runDetails.byproducts).toEqual([
    expect.objectContaining({ uri: `arn:aws:ec2:eu-central-1::image/${outputs['ami-id']}` }),
    ...bills.map((path = '') => ({ name: basename(path), digest: { sha256: sha256(read(path)) } })),
  ])
  expect(
    account
      .ansibleCalls()
      .map(({ variables }) => variables.sandbox_sbom)
      .sort(),
  ).toEqual([...bills].sort())
  expect(read(outputs.provenance)).not.toContain('first-password')
})

test('an AMI alone has nothing that an attestation could be about, and its packages all the same', async () => {
  const { outputs } = await run({ 'vm-image-location': '' })
  expect(outputs).toMatchObject({
    outcome: 'succeeded',
    checksums: '',
    provenance: '',
    'provenance-predicate': '',
    'container-image-sbom': '',
  })
  expect(JSON.parse(read(outputs.sbom))).toEqual({ spdxVersion: 'SPDX-2.3' })
})

test('a playbook that lists nothing is told, and no list is claimed', async () => {
  account.setAnsible('rm -f "$sbom"')
  const { outputs, log } = await run()
  expect(outputs).toMatchObject({ outcome: 'succeeded', sbom: '' })
  expect(log).toContain('The playbook has left no list of packages')
  expect(read(outputs.provenance)).not.toContain('spdx')
})

test('an attempt that goes on from an AMI claims no list of it, though one lies there', async () => {
  await aws.control('ec2/settings', { exportFailures: ['no'] })
  expect((await run()).outputs.outcome).toBe('failed')
  const { outputs } = await run({}, { GITHUB_RUN_ATTEMPT: '2' })
  expect(outputs).toMatchObject({ outcome: 'succeeded', sbom: '' })
  expect(JSON.parse(read(outputs.provenance)).subject).toHaveLength(3)
})
