import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runAction } from '../../support/action-process.ts'
import { type DeployedSystem, deploySystem } from './deployed-system.ts'
import { copyHistory } from './history-copy.ts'
import { temporaryFolder } from './temporary-folder.ts'

const signingKey = generateKeyPairSync('ed25519')
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()
const nothingListens = { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_REGION: 'eu-central-1' }

let aws: AwsEmulator
let system: DeployedSystem

beforeAll(async () => {
  aws = await startAws()
  system = await deploySystem(aws)
})
afterAll(() => aws.stop())

function record(release: string, inputs: Record<string, string> = {}, reportDirectory?: string) {
  return runAction({
    action: 'record-config',
    environment: aws.environment,
    inputs: {
      system: 'assistant',
      release,
      'history-bucket': system.historyBucket,
      resources: system.resources,
      versions: system.versions,
      'signing-key': signingKey,
      'redaction-key': 'a key that is long enough',
      'plain-environment': 'MODEL_*',
      ...(reportDirectory === undefined ? {} : { 'report-directory': reportDirectory }),
      ...inputs,
    },
  })
}

describe('a release, the same again, and the next one', () => {
  let verificationKey = ''
  const folders = temporaryFolder()
  afterAll(() => folders[Symbol.dispose]())

  test('the first record says what there is', async () => {
    const end = await record('1.0.0', {}, `${folders.path}/first`)
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', sequence: '1', changes: '0' })
    expect(end.exitCode).toBe(0)
    verificationKey = end.outputs['verification-key'] ?? ''
    const document = JSON.parse(readFileSync(end.outputs.record ?? '', 'utf8'))
    expect(document).toMatchObject({
      system: 'assistant',
      release: '1.0.0',
      recorder: { state: 'present', recording: true, channel: { bucket: 'config-delivery' } },
      gaps: [],
      versions: {
        code: [{ name: 'octo/service', version: '0'.repeat(40), source: 'github' }],
        model: [{ name: 'ranker', source: 's3', digest: expect.stringMatching(/^sha256:/) }],
        container: [
          {
            name: 'assistant/app',
            version: '1.0.0',
            source: 'ecr',
            digest: expect.stringMatching(/^sha256:/),
          },
        ],
      },
    })
    const types = Object.values<{ type: string }>(document.resources).map(({ type }) => type)
    expect(types.sort()).toEqual([
      'AWS::ECS::Service',
      'AWS::ECS::TaskDefinition',
      'AWS::ElasticLoadBalancingV2::ListenerRule',
      'AWS::ElasticLoadBalancingV2::TargetGroup',
      'AWS::ElasticLoadBalancingV2::TargetGroup',
      'AWS::SSM::Parameter',
      'AWS::SSM::Parameter',
    ])
  })

  test('recorded again, nothing has changed and nothing is written', async () => {
    aws.forgetRequests()
    const end = await record('1.0.0')
    expect(end.outputs).toMatchObject({ outcome: 'unchanged', sequence: '1', changes: '0' })
    expect(aws.requests().filter(({ operation }) => operation === 'PutObject')).toEqual([])
  })

  test('recorded as another release, it is a record without changes', async () => {
    const end = await record('1.0.1')
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', sequence: '2', changes: '0' })
  })

  test('the next release shows what changed, by class, and no secret', async () => {
    const digest = await system.deploy('1.1.0', [
      { name: 'MODEL_ID', value: 'ranker-2' },
      { name: 'DATABASE', value: 'postgres://swordfish' },
    ])
    await system.shiftTraffic(100)
    await system.uploadModel('weights 2')
    const end = await record('1.1.0', {}, `${folders.path}/third`)
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', sequence: '3' })
    const { counts, versions, resources } = JSON.parse(readFileSync(end.outputs.diff ?? '', 'utf8'))
    expect(counts).toMatchObject({ routing: 2, security: 0, capacity: 0, metadata: 0 })
    expect(counts.ephemeral).toBeGreaterThan(0)
    const labels = (changes: { label: string }[]) => changes.map(({ label }) => label).sort()
    expect(labels(versions)).toEqual([
      'container[assistant/app].digest',
      'container[assistant/app].uri',
      'container[assistant/app].version',
      'model[ranker].digest',
      'model[ranker].version',
    ])
    expect(JSON.stringify(versions)).toContain(digest)
    const changed = resources.filter(({ type }: { type: string }) => type === 'AWS::ECS::TaskDefinition')
    const shown = changed[0].changes.filter((change: { class: string }) => change.class !== 'ephemeral')
    expect(labels(shown)).toEqual([
      'containerDefinitions[app].environment[DATABASE]',
      'containerDefinitions[app].environment[MODEL_ID].value',
      'containerDefinitions[app].image',
    ])
    expect(end.summary).toContain('ephemeral')
  })

  test('no secret is anywhere in the history, and a copy of it verifies without a network', async () => {
    using copy = temporaryFolder()
    const paths = await copyHistory(aws, copy.path)
    expect(paths.filter((path) => path.includes('/entries/'))).toHaveLength(6)
    for (const path of paths) expect(readFileSync(`${copy.path}/${path}`, 'utf8')).not.toContain('swordfish')
    const end = await runAction({
      action: 'record-config',
      environment: nothingListens,
      inputs: {
        mode: 'verify',
        system: 'assistant',
        'history-path': copy.path,
        'verification-keys': verificationKey,
        'known-checkpoints': `${folders.path}/first/checkpoint`,
      },
    })
    expect(end.outputs).toMatchObject({
      outcome: 'succeeded',
      reason: '3 entries are complete and unchanged.',
    })
    expect(end.exitCode).toBe(0)
  })

  test('two records are compared by any address', async () => {
    const end = await runAction({
      action: 'record-config',
      environment: aws.environment,
      inputs: { mode: 'diff', system: 'assistant', 'history-bucket': 'history', from: '#1', to: '1.1.0' },
    })
    expect(end.outputs).toMatchObject({
      outcome: 'succeeded',
      reason: expect.stringMatching(/^From #1 to #3: /),
    })
    expect(Number(end.outputs.changes)).toBeGreaterThan(5)
  })
})
