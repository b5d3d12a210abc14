import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigServiceClient, DeliverConfigSnapshotCommand } from '@aws-sdk/client-config-service'
import { AddTagsCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam'
import {
  CreateAliasCommand,
  CreateFunctionCommand,
  LambdaClient,
  PublishVersionCommand,
} from '@aws-sdk/client-lambda'
import { CreateBucketCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import {
  CreateModelPackageCommand,
  CreateModelPackageGroupCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AwsEmulator, account, region, startAws } from '../../emulators/aws/server.ts'
import { runAction } from '../../support/action-process.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { type DeployedSystem, deploySystem } from './deployed-system.ts'
import { copyHistory } from './history-copy.ts'
import { recordOptions } from './record-runs.ts'
import { temporaryFolder } from './temporary-folder.ts'

interface Recorded {
  readonly resources: Record<
    string,
    { readonly type: string; readonly source: string; readonly complete: string }
  >
  readonly versions: Record<string, readonly { readonly name: string; readonly digest: string | null }[]>
  readonly gaps: readonly { readonly subject: string; readonly kind: string }[]
}

let aws: AwsEmulator
let deployed: DeployedSystem
const folder = temporaryFolder()

beforeAll(async () => {
  aws = await startAws()
  deployed = await deploySystem(aws)
})
afterAll(async () => {
  folder[Symbol.dispose]()
  await aws.stop()
})

/** Records what the inputs name, in a history of its own; the record. */
async function recordOf(system: string, inputs: Record<string, string>): Promise<Recorded> {
  const all = { system, release: '1.0.0', 'report-directory': join(folder.path, system), ...inputs }
  const end = await runAction({ ...recordOptions(aws, deployed, all), workspace: folder.path })
  if (end.outputs.record === undefined) throw new Error(end.log)
  return JSON.parse(readFileSync(end.outputs.record, 'utf8'))
}

test('everything with a tag, page by page; what nobody can describe is a gap', async () => {
  const tags = [{ Key: 'system', Value: 'assistant' }]
  const arns = deployed.resources.match(/arn:\S+/g) ?? []
  await aws.client(ElasticLoadBalancingV2Client).send(new AddTagsCommand({ ResourceArns: arns, Tags: tags }))
  const ssm = aws.client(SSMClient)
  await ssm.send(new PutParameterCommand({ Name: '/tagged', Value: '1', Type: 'String', Tags: tags }))
  await aws.control('ec2/images', { images: [{ name: 'sandbox', tags: { system: 'assistant' } }] })
  const { resources, gaps } = await recordOf('tagged', { resources: '- tag: system=assistant', versions: '' })
  const types = Object.values(resources).map(({ type }) => type)
  expect(types).toContain('AWS::ElasticLoadBalancingV2::ListenerRule')
  expect(types).toContain('AWS::SSM::Parameter')
  expect(gaps).toContainEqual(expect.objectContaining({ kind: 'unsupported' }))
})

test('what tasks really run counts, not what the tag names by now; half a deployment shows both', async () => {
  const [old, current] = ['a', 'b'].map((digit) => `sha256:${digit.repeat(64)}`)
  const task = (imageDigest: string | undefined) => {
    const image = `${account}.dkr.ecr.${region}.amazonaws.com/assistant:1.0.0`
    const taskDefinition = 'assistant:1'
    return { service: 'assistant', taskDefinition, containers: [{ name: 'app', image, imageDigest }] }
  }
  await aws.control('ecs/tasks', { cluster: 'production', tasks: [task(current), task(current)] })
  const settled = await recordOf('settled', {})
  expect(settled.versions.container).toEqual([
    expect.objectContaining({ name: 'assistant/app', version: '1.0.0', digest: current, source: 'ecs' }),
  ])
  await aws.control('ecs/tasks', { cluster: 'production', tasks: [task(old)] })
  const { versions } = await recordOf('half-way', {})
  expect(versions.container?.map(({ name, digest }) => [name, digest])).toEqual([
    ['assistant/app (1 of 2)', old],
    ['assistant/app (2 of 2)', current],
  ])
})

test('a function with its alias, never with the link to its code', async () => {
  const AssumeRolePolicyDocument = '{}'
  const { Role } = await aws
    .client(IAMClient)
    .send(new CreateRoleCommand({ RoleName: 'fn', AssumeRolePolicyDocument }))
  const lambda = aws.client(LambdaClient)
  await aws.control('ecr/images', { repository: 'fn', images: [{ tags: ['live'] }] })
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName: 'fn',
      Role: Role?.Arn,
      PackageType: 'Image',
      Code: { ImageUri: `${account}.dkr.ecr.${region}.amazonaws.com/fn:live` },
      Environment: { Variables: { MODEL_ID: 'ranker', DATABASE: 'swordfish' } },
    }),
  )
  await lambda.send(new PublishVersionCommand({ FunctionName: 'fn' }))
  await lambda.send(new CreateAliasCommand({ FunctionName: 'fn', Name: 'live', FunctionVersion: '1' }))
  const resources = ['- lambda: fn:live', '- ecr-image: fn:live'].join('\n')
  const record = await recordOf('functions', { resources, versions: '' })
  expect(Object.keys(record.resources)).toEqual([
    `AWS::ECR::Image/${account}/${region}/fn:live`,
    `AWS::Lambda::Alias/arn:aws:lambda:${region}:${account}:function:fn:live`,
    `AWS::Lambda::Function/arn:aws:lambda:${region}:${account}:function:fn:live`,
  ])
  const again = await runAction(
    recordOptions(aws, deployed, { system: 'functions', release: '1.0.1', resources, versions: '' }),
  )
  expect(again.outputs).toMatchObject({ outcome: 'succeeded', changes: '0' })
  const files = await copyHistory(aws, join(folder.path, 'copy'), 'history/', 'functions')
  const bodies = [...files]
    .filter(([path]) => path.includes('/bodies/'))
    .map(([, content]) => content.toString())
  expect(bodies.join()).toContain('ranker')
  expect(bodies.join()).not.toMatch(/swordfish|"Location"/)
})

test('the key of an object in S3 is text, not a part of a URL', async () => {
  const keys = ['run#2/m', 'run?x/m', '50%/m', 'a%20b/m', 'a b/m', 'x/../y/m', 'y/m', 'run', 'ä/m']
  const s3 = aws.client(S3Client)
  const put = (Key: string) =>
    ({ Bucket: 'models', Key, Body: `content of ${Key}`, ChecksumAlgorithm: 'SHA256' }) as const
  for (const key of keys) await s3.send(new PutObjectCommand(put(key)))
  const model = keys.map((key) => ({ name: key, s3: `s3://models/${key}` }))
  const { versions } = await recordOf('keys', { resources: '', versions: JSON.stringify({ model }) })
  const digestOf = (key: string) => `sha256:${createHash('sha256').update(`content of ${key}`).digest('hex')}`
  expect(versions.model?.map(({ name, digest }) => [name, digest])).toEqual(
    keys.toSorted().map((key) => [key, digestOf(key)]),
  )
})

test('an object without a version, written again, is a change; what is not known of it is said', async () => {
  const s3 = aws.client(S3Client)
  const CreateBucketConfiguration = { LocationConstraint: region } as const
  await s3.send(new CreateBucketCommand({ Bucket: 'plain', CreateBucketConfiguration }))
  const put = (Body: string) => s3.send(new PutObjectCommand({ Bucket: 'plain', Key: 'm', Body }))
  const inputs = { system: 'plain', versions: 'model: [{ name: m, s3: s3://plain/m }]' }
  const record = (release: string) => {
    const all = {
      ...inputs,
      release,
      resources: '- s3-object: s3://plain/m',
      'report-directory': folder.path,
    }
    return runAction(recordOptions(aws, deployed, all))
  }
  await put('one')
  await record('1')
  expect((await record('1')).outputs.outcome).toBe('unchanged')
  await put('two')
  const end = await record('2')
  expect(Number(end.outputs.changes)).toBeGreaterThan(0)
  const { versions }: Recorded & { versions: Record<string, readonly { version: string }[]> } = JSON.parse(
    readFileSync(end.outputs.record ?? '', 'utf8'),
  )
  expect(versions.model?.[0]).toMatchObject({
    version: expect.stringMatching(/^(no version|version null), etag [0-9a-f]{32}, written \d{4}-/),
    digest: null,
  })
})

test('versions are looked up where they are kept', async () => {
  const sagemaker = aws.client(SageMakerClient)
  await sagemaker.send(new CreateModelPackageGroupCommand({ ModelPackageGroupName: 'ranker' }))
  const { ModelPackageArn } = await sagemaker.send(
    new CreateModelPackageCommand({
      ...{ ModelPackageGroupName: 'ranker', ModelApprovalStatus: 'Approved' },
      InferenceSpecification: {
        Containers: [
          {
            Image: `${account}.dkr-ecr.${region}.on.aws/assistant:1.0.0`,
            ModelDataUrl: 's3://models/ranker.onnx',
            Environment: { SALT: 'swordfish' },
          },
        ],
        SupportedContentTypes: [],
        SupportedResponseMIMETypes: [],
      },
    }),
  )
  writeFileSync(
    join(folder.path, 'data.dvc'),
    'outs:\n- md5: a304afb96060aad90176268345e10355\n  path: data.xml\n',
  )
  const versions = [
    `model: [{ name: ranker, model-package: "${ModelPackageArn}" }, { name: reader, s3: s3://models/ranker.onnx }]`,
    'data: [{ name: evaluation, dvc: data.dvc }]',
    `container: [{ name: app, image: "${account}.dkr.ecr.${region}.amazonaws.com/assistant:1.0.0" }]`,
    'code: [{ name: service, version: 0123456789012345678901234567890123456789 }]',
  ].join('\n')
  const record = await recordOf('versions', { resources: '', versions })
  expect(record.versions).toMatchObject({
    code: [{ name: 'service', source: 'input' }],
    data: [{ name: 'evaluation', digest: 'md5:a304afb96060aad90176268345e10355', source: 'dvc' }],
    model: [
      { name: 'ranker', version: '1', uri: ModelPackageArn, source: 'sagemaker' },
      { name: 'ranker data', source: 's3', digest: expect.stringMatching(/^sha256:/) },
      { name: 'reader', source: 's3' },
    ],
    container: [
      { name: 'app', source: 'ecr', digest: expect.stringMatching(/^sha256:/) },
      { name: 'ranker image', source: 'ecr', digest: expect.stringMatching(/^sha256:/) },
    ],
  })
  expect(Object.values(record.resources)).toMatchObject([{ type: 'AWS::SageMaker::ModelPackage' }])
})

test('AWS Config’s items, from its API and from a snapshot that it delivered', async () => {
  const item = (resourceId: string, memorySize: number) => ({
    ...{ resourceType: 'AWS::Lambda::Function', resourceId, configurationItemStatus: 'OK' },
    configuration: { functionName: resourceId, memorySize },
    supplementaryConfiguration: { Policy: '{"Version":"2012-10-17","Statement":[]}' },
  })
  await aws.control('config/items', { items: [item('one', 128), item('two', 256)] })
  await aws.control('config/settings', { snapshotSeconds: 0 })
  const fromApi = await recordOf('config-api', {
    ...{
      versions: '',
      resources: '- config: AWS::Lambda::Function/one\n- config: AWS::Lambda::Function/absent',
    },
  })
  expect(Object.entries(fromApi.resources)).toMatchObject([
    [
      `config:${account}/${region}/AWS::Lambda::Function/one`,
      { type: 'AWS::Lambda::Function', source: 'config' },
    ],
  ])
  expect(fromApi.gaps).toMatchObject([{ subject: 'AWS::Lambda::Function/absent', kind: 'absent' }])

  await aws
    .client(ConfigServiceClient)
    .send(new DeliverConfigSnapshotCommand({ deliveryChannelName: 'default' }))
  const key = await deliveredSnapshot()
  const fromFile = await recordOf('config-file', {
    ...{ versions: '', resources: `- config-snapshot: s3://config-delivery/${key}` },
  })
  expect(Object.entries(fromFile.resources)).toEqual(
    expect.arrayContaining(
      ['one', 'two'].map((id) => [
        `config:${account}/${region}/AWS::Lambda::Function/${id}`,
        expect.objectContaining({ source: 'config-snapshot' }),
      ]),
    ),
  )
})

async function deliveredSnapshot(): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { Contents = [] } = await aws
      .client(S3Client)
      .send(new ListObjectsV2Command({ Bucket: 'config-delivery' }))
    const key = Contents.find(({ Key }) => Key?.includes('ConfigSnapshot_'))?.Key
    if (key !== undefined) return key
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('AWS Config delivered no snapshot')
}

test('a snapshot that AWS Config delivers now has what it recorded a moment ago', async () => {
  const item = {
    ...{ resourceType: 'AWS::Lambda::Function', resourceId: 'fresh', configurationItemStatus: 'OK' },
    ...{ configuration: { functionName: 'fresh', memorySize: 512 } },
  }
  await aws.control('config/items', { items: [item] })
  await aws.control('config/settings', { snapshotSeconds: 1 })
  const { resources, gaps } = await recordOf('config-now', {
    ...{ versions: '', resources: '- config-snapshot: now' },
  })
  expect(gaps).toEqual([])
  expect(resources[`config:${account}/${region}/AWS::Lambda::Function/fresh`]).toMatchObject({
    source: 'config-snapshot',
  })
})

test('a snapshot that AWS Config cannot deliver fails the run, and is not taken for an empty one', async () => {
  const failed = { kind: 'snapshot', lastStatus: 'Failure', lastErrorCode: 'AccessDenied' }
  await aws.control('config/settings', { snapshotSeconds: 3_600 })
  aws.faults.inject(
    { operation: 'DeliverConfigSnapshot' },
    { kind: 'after', hook: () => void aws.control('config/delivery', failed) },
  )
  const inputs = {
    system: 'undelivered',
    release: '1',
    resources: '- config-snapshot: now',
    versions: '',
  }
  const end = await runAction({ ...recordOptions(aws, deployed, inputs), workspace: folder.path })
  aws.faults.clear()
  await aws.control('config/settings', { snapshotSeconds: 0 })
  expect(end.outputs).toMatchObject({
    outcome: 'failed',
    reason: expect.stringMatching(
      /AWS Config could not deliver a snapshot: AccessDenied.*policy of config-delivery/s,
    ),
  })
})

test('a snapshot that does not come is waited for within a limit, and named', async () => {
  await aws.control('config/settings', { snapshotSeconds: 3_600 })
  const inputs = { system: 'late', release: '1', resources: '- config-snapshot: now', versions: '' }
  const options = recordOptions(aws, deployed, inputs)
  const time = scaledTime({ factor: 1_000 })
  const environment = { ...options.environment, ...time.environment }
  const end = await runAction({ ...options, environment, workspace: folder.path })
  await aws.control('config/settings', { snapshotSeconds: 0 })
  expect(end.outputs).toMatchObject({
    outcome: 'failed',
    reason: expect.stringMatching(
      /^s3:\/\/config-delivery\/.*: snapshot [0-9a-f-]+ of AWS Config is not there after 20m/,
    ),
  })
})

test('the same function in two regions is two resources: a change of either is seen', async () => {
  const item = (awsRegion: string, memorySize: number) => ({
    ...{ resourceType: 'AWS::Lambda::Function', resourceId: 'ranker', awsAccountId: account, awsRegion },
    ...{ configurationItemStatus: 'OK', configuration: { memorySize } },
  })
  const record = (release: string, memorySize: number) => {
    const configurationItems = [item('eu-central-1', memorySize), item('us-east-1', 128)]
    writeFileSync(join(folder.path, 'regions.json'), JSON.stringify({ configurationItems }))
    const inputs = { system: 'regions', release, versions: '', resources: '- config-snapshot: regions.json' }
    return runAction({ ...recordOptions(aws, deployed, inputs), workspace: folder.path })
  }
  await record('1', 128)
  expect((await record('2', 256)).outputs).toMatchObject({ outcome: 'succeeded', changes: '1' })
})

test('a file that is not a snapshot fails the run, and is named', async () => {
  writeFileSync(join(folder.path, 'other.json'), '{"Records":[]}')
  const resources = '- config-snapshot: other.json'
  const options = recordOptions(aws, deployed, { system: 'other', release: '1', resources, versions: '' })
  const end = await runAction({ ...options, workspace: folder.path })
  expect(end.outputs).toMatchObject({
    outcome: 'failed',
    reason: expect.stringMatching(/^other\.json: this is not a snapshot/),
  })
})

test('rules of the caller’s own, in TypeScript, judge the release', async () => {
  const source = `
    interface Input { readonly record: { readonly versions: { readonly model: readonly { readonly name: string }[] } } }
    export default [{
      id: 'approved-models', description: 'Only models that were reviewed.', level: 'mandatory',
      judge: ({ record }: Input) => record.versions.model.map(({ name }) => ({ subject: name, message: 'not reviewed' })),
    }]`
  writeFileSync(join(folder.path, 'rules.ts'), source)
  const inputs = { system: 'ruled', release: '1', 'policy-module': 'rules.ts' }
  const run = async (policies: string) =>
    runAction({ ...recordOptions(aws, deployed, { ...inputs, policies }), workspace: folder.path })
  expect((await run('')).outputs).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('approved-models is violated: ranker: not reviewed'),
  })
  expect((await run('approved-models=disabled')).outputs.outcome).toBe('unchanged')
  expect((await run('approved-model=disabled')).outputs).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('approved-models'),
  })
})
