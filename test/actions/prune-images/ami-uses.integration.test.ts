import {
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  DeleteLaunchTemplateCommand,
  EC2Client,
  ExportImageCommand,
  ModifyImageAttributeCommand,
  ModifySnapshotAttributeCommand,
  RunInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { DeleteParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { type AmiScene, setAmiScene } from './support/ami-scene.ts'

let aws: AwsEmulator
beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())
afterEach(() => aws.faults.clear())

const ec2 = () => aws.client(EC2Client)
const ssm = () => aws.client(SSMClient)

/** Calls Auto Scaling, for which there is no client here, in its own protocol. */
async function autoScaling(parameters: Readonly<Record<string, string>>): Promise<void> {
  const answer = await fetch(aws.endpoint, {
    method: 'POST',
    headers: {
      authorization: 'AWS4-HMAC-SHA256 Credential=test/20261128/eu-central-1/autoscaling/aws4_request',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ Version: '2011-01-01', ...parameters }),
  })
  if (!answer.ok) throw new Error(await answer.text())
}

async function launchTemplate(name: string, ...versions: readonly object[]): Promise<string> {
  const [first = {}, ...others] = versions
  const { LaunchTemplate } = await ec2().send(
    new CreateLaunchTemplateCommand({ LaunchTemplateName: name, LaunchTemplateData: first }),
  )
  const id = LaunchTemplate?.LaunchTemplateId ?? ''
  for (const LaunchTemplateData of others)
    await ec2().send(new CreateLaunchTemplateVersionCommand({ LaunchTemplateId: id, LaunchTemplateData }))
  return id
}

const parameter = (Name: string, Value: string, more: object = {}) =>
  ssm().send(new PutParameterCommand({ Name, Value, Type: 'String', Overwrite: true, ...more }))

/** Each makes a use of the AMI in its own way. @returns how it ends, where the next test must not see it */
type Use = (scene: AmiScene) => Promise<unknown>

const idOf = ({ ids }: AmiScene) => ids.old ?? ''
const snapshotOf = ({ snapshots }: AmiScene) => snapshots.old?.[0] ?? ''
const nine = Array.from({ length: 9 }, () => ({ ImageId: 'ami-00000000000000001' }))

const USES: readonly [string, string, Use][] = [
  [
    'a running instance',
    'instance i-',
    (scene) => ec2().send(new RunInstancesCommand({ ImageId: idOf(scene), MinCount: 1, MaxCount: 1 })),
  ],
  [
    'a stopped instance',
    '(stopped)',
    async (scene) => {
      const { Instances } = await ec2().send(
        new RunInstancesCommand({ ImageId: idOf(scene), MinCount: 1, MaxCount: 1 }),
      )
      await ec2().send(new StopInstancesCommand({ InstanceIds: [Instances?.[0]?.InstanceId ?? ''] }))
    },
  ],
  [
    'an old version of a launch template, on a page of its own',
    'launch template many, version 1',
    (scene) => launchTemplate('many', { ImageId: idOf(scene) }, ...nine),
  ],
  [
    'a snapshot of a launch template',
    'launch template disk, version 1',
    (scene) =>
      launchTemplate('disk', {
        ImageId: 'ami-00000000000000001',
        BlockDeviceMappings: [{ DeviceName: '/dev/sdb', Ebs: { SnapshotId: snapshotOf(scene) } }],
      }),
  ],
  [
    'a launch configuration',
    'launch configuration app',
    (scene) =>
      autoScaling({
        Action: 'CreateLaunchConfiguration',
        LaunchConfigurationName: 'app',
        ImageId: idOf(scene),
        InstanceType: 't3.micro',
      }),
  ],
  [
    'an image that an Auto Scaling group names beside its launch template',
    'Auto Scaling group mixed',
    async (scene) => {
      const id = await launchTemplate('mixed', { ImageId: 'ami-00000000000000001' })
      const policy = 'MixedInstancesPolicy.LaunchTemplate'
      await autoScaling({
        Action: 'CreateAutoScalingGroup',
        AutoScalingGroupName: 'mixed',
        MinSize: '0',
        MaxSize: '0',
        'AvailabilityZones.member.1': 'eu-central-1a',
        [`${policy}.LaunchTemplateSpecification.LaunchTemplateId`]: id,
        [`${policy}.Overrides.member.1.ImageId`]: idOf(scene),
        [`${policy}.Overrides.member.1.InstanceType`]: 't3.micro',
      })
    },
  ],
  ['a parameter', 'parameter /golden/ami', (scene) => parameter('/golden/ami', idOf(scene))],
  [
    'a parameter with several images within a text',
    'parameter images',
    (scene) => parameter('images', `{"eu-central-1":"${idOf(scene)}","us-east-1":"ami-00000000000000002"}`),
  ],
  [
    'a former version of a parameter that a launch template names',
    'in use by parameter pinned',
    async (scene) => {
      await parameter('pinned', idOf(scene))
      await parameter('pinned', 'ami-00000000000000001')
      await launchTemplate('pinning', { ImageId: 'resolve:ssm:pinned:1' })
    },
  ],
  [
    'a volume that is being made of its snapshot',
    'which is being made',
    (scene) => aws.control('ec2/volumes', { snapshotIds: [snapshotOf(scene)] }),
  ],
  [
    'an export that is under way',
    'export export-ami-',
    async (scene) => {
      await aws.control('ec2/settings', { exportSeconds: 3_600 })
      const CreateBucketConfiguration = { LocationConstraint: 'eu-central-1' } as const
      await aws
        .client(S3Client)
        .send(new CreateBucketCommand({ Bucket: 'exports', CreateBucketConfiguration }))
      const S3ExportLocation = { S3Bucket: 'exports' }
      await ec2().send(
        new ExportImageCommand({ ImageId: idOf(scene), DiskImageFormat: 'VMDK', S3ExportLocation }),
      )
    },
  ],
  [
    'an account that it is shared with',
    'shared: launch permission of 111122223333',
    (scene) =>
      ec2().send(
        new ModifyImageAttributeCommand({
          ImageId: idOf(scene),
          LaunchPermission: { Add: [{ UserId: '111122223333' }] },
        }),
      ),
  ],
  [
    'everybody',
    'shared: launch permission of everybody',
    (scene) =>
      ec2().send(
        new ModifyImageAttributeCommand({
          ImageId: idOf(scene),
          LaunchPermission: { Add: [{ Group: 'all' }] },
        }),
      ),
  ],
  [
    'an account that its snapshot is shared with',
    'is shared with 111122223333',
    (scene) =>
      ec2().send(
        new ModifySnapshotAttributeCommand({
          SnapshotId: snapshotOf(scene),
          Attribute: 'createVolumePermission',
          OperationType: 'add',
          UserIds: ['111122223333'],
        }),
      ),
  ],
  [
    'another image of its snapshot',
    'which stays, has a snapshot of it',
    (scene) =>
      aws.control('ec2/images', {
        images: [{ name: `other of ${idOf(scene)}`, sharedSnapshotIds: [snapshotOf(scene)] }],
      }),
  ],
]

test.each(USES)('%s holds it back', async (_, user, use) => {
  const scene = await setAmiScene(aws, [{ name: 'old' }, { name: 'idle' }])
  await use(scene)
  const end = await scene.prune()
  expect(end.log).toContain(user)
  expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'held-count': '1', 'deprecated-count': '1' })
  expect(await scene.states()).toEqual({ old: 'available', idle: 'deprecated' })
})

test('deregistration protection holds it back', async () => {
  const scene = await setAmiScene(aws, [
    { name: 'old', protection: 'enabled-with-cooldown' },
    { name: 'idle' },
  ])
  expect((await scene.prune()).outputs).toMatchObject({ 'held-count': '1', 'deprecated-count': '1' })
  expect(await scene.states()).toEqual({ old: 'available', idle: 'deprecated' })
})

test.each([
  ['instances', 'DescribeInstances'],
  ['launch-templates', 'DescribeLaunchTemplates'],
  ['launch-templates', 'DescribeLaunchTemplateVersions'],
  ['auto-scaling', 'DescribeLaunchConfigurations'],
  ['auto-scaling', 'DescribeAutoScalingGroups'],
  ['parameters', 'DescribeParameters'],
  ['parameters', 'GetParameters'],
  ['volumes', 'DescribeVolumes'],
  ['exports', 'DescribeExportImageTasks'],
])('%s that cannot be read (%s) holds everything back', async (source, operation) => {
  const scene = await setAmiScene(aws, [{ name: 'old' }])
  aws.faults.inject({ operation }, { kind: 'access-denied' })
  const end = await scene.prune()
  expect(end.outputs).toMatchObject({ outcome: 'refused', 'planned-count': '0' })
  expect(end.outputs.reason?.toLowerCase()).toContain(`${source} is unreadable; refusing to remove anything`)
  expect(await scene.states()).toEqual({ old: 'available' })
})

test.each(['DescribeImages', 'DescribeImageAttribute', 'DescribeSnapshotAttribute'])(
  'without %s nothing is done',
  async (operation) => {
    const scene = await setAmiScene(aws, [{ name: 'old' }])
    aws.faults.inject({ operation }, { kind: 'access-denied' })
    expect((await scene.prune()).outputs.outcome).toBe('failed')
    expect(await scene.states()).toEqual({ old: 'available' })
  },
)

test.each([
  ['DescribeInstances', 'refused'],
  ['DescribeLaunchTemplateVersions', 'refused'],
  ['DescribeImageAttribute', 'failed'],
  ['DescribeSnapshotAttribute', 'failed'],
])('an answer that says nothing (%s) is not taken for an empty one', async (operation, outcome) => {
  const scene = await setAmiScene(aws, [{ name: 'old' }])
  aws.faults.inject({ operation }, { kind: 'error', status: 200, code: 'Silence' })
  expect((await scene.prune()).outputs).toMatchObject({
    outcome,
    reason: expect.stringContaining('an answer of EC2 has no'),
  })
  expect(await scene.states()).toEqual({ old: 'available' })
})

test('an account without any of these holds nothing back, and what is terminated or gone is none', async () => {
  await using empty = await startAws()
  const at = (region: AwsEmulator) => region.client(EC2Client)
  const scene = await setAmiScene(empty, [{ name: 'old' }])
  const { Instances } = await at(empty).send(
    new RunInstancesCommand({ ImageId: idOf(scene), MinCount: 1, MaxCount: 1 }),
  )
  await at(empty).send(new TerminateInstancesCommand({ InstanceIds: [Instances?.[0]?.InstanceId ?? ''] }))
  const first = await scene.prune({ 'dry-run': 'true' })
  expect(first.outputs).toMatchObject({ outcome: 'planned', 'held-count': '0' })
  // What names it is gone by the time that it is read.
  const { LaunchTemplate } = await at(empty).send(
    new CreateLaunchTemplateCommand({
      LaunchTemplateName: 'gone',
      LaunchTemplateData: { ImageId: idOf(scene) },
    }),
  )
  const Value = idOf(scene)
  await empty.client(SSMClient).send(new PutParameterCommand({ Name: 'gone', Value, Type: 'String' }))
  empty.faults.inject(
    { operation: 'DescribeLaunchTemplates' },
    {
      kind: 'after',
      async hook() {
        const LaunchTemplateId = LaunchTemplate?.LaunchTemplateId
        await at(empty).send(new DeleteLaunchTemplateCommand({ LaunchTemplateId }))
      },
    },
  )
  empty.faults.inject(
    { operation: 'DescribeParameters' },
    {
      kind: 'after',
      async hook() {
        await empty.client(SSMClient).send(new DeleteParameterCommand({ Name: 'gone' }))
      },
    },
  )
  expect((await scene.prune()).outputs).toMatchObject({ outcome: 'succeeded', 'deprecated-count': '1' })
})
