import {
  CancelExportTaskCommand,
  CreateImageCommand,
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  CreateTagsCommand,
  DeleteSnapshotCommand,
  DeregisterImageCommand,
  DescribeExportImageTasksCommand,
  DescribeImageAttributeCommand,
  DescribeImagesCommand,
  DescribeLaunchTemplateVersionsCommand,
  DescribeSnapshotsCommand,
  DisableImageCommand,
  EC2Client,
  EnableImageCommand,
  ExportImageCommand,
  ListImagesInRecycleBinCommand,
  ListSnapshotsInRecycleBinCommand,
  ModifyImageAttributeCommand,
  RestoreImageFromRecycleBinCommand,
  RestoreSnapshotFromRecycleBinCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2'
import { CreateBucketCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type StoppedAws, startStoppedAws } from './stopped-clock.ts'

const Bucket = 'vm-images'

let aws: StoppedAws
let ec2: EC2Client
let instanceId: string

beforeAll(async () => {
  const images = [{ name: 'ubuntu', id: 'ami-0123456789abcdef0', ownerId: '099720109477', public: true }]
  aws = await startStoppedAws(new Date('2030-01-01T00:00:00Z'), [['ec2/images', { images }]])
  ec2 = aws.client(EC2Client)
  const { Instances } = await ec2.send(
    new RunInstancesCommand({ ImageId: 'ami-0123456789abcdef0', MinCount: 1, MaxCount: 1 }),
  )
  instanceId = Instances?.[0]?.InstanceId ?? ''
  const location = { LocationConstraint: 'eu-central-1' as const }
  await aws.client(S3Client).send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: location }))
})
afterAll(() => aws.stop())

interface Made {
  readonly images: Readonly<
    Record<string, { readonly imageId: string; readonly snapshotIds: readonly string[] }>
  >
}

let names = 0
const newName = () => `sandbox-${++names}`
async function seedImage(entry: object = {}) {
  const name = newName()
  const { images } = await aws.control<Made>('ec2/images', { images: [{ name, ...entry }] })
  return { name, imageId: '', snapshotIds: [], ...images[name] }
}
const describeImage = async (id: string) =>
  (await ec2.send(new DescribeImagesCommand({ ImageIds: [id] }))).Images?.[0]
const create = (Name: string, more: object = {}) =>
  ec2.send(new CreateImageCommand({ InstanceId: instanceId, Name, ...more }))

describe('images', () => {
  test('an account has no other images and snapshots than its own', async () => {
    expect((await ec2.send(new DescribeImagesCommand({}))).Images).toHaveLength(1)
    expect((await ec2.send(new DescribeSnapshotsCommand({ OwnerIds: ['self'] }))).Snapshots).toEqual([])
  })

  test('are made of an instance with a snapshot, both with their tags', async () => {
    const Name = newName()
    const { ImageId = '' } = await create(Name, {
      TagSpecifications: [
        { ResourceType: 'image', Tags: [{ Key: 'asset', Value: '1.0.0' }] },
        { ResourceType: 'snapshot', Tags: [{ Key: 'asset', Value: '1.0.0' }] },
      ],
    })
    const image = await describeImage(ImageId)
    expect(image).toMatchObject({
      Name,
      State: 'available',
      OwnerId: '123456789012',
      Public: false,
      CreationDate: expect.stringMatching(/^2030-01-01T/),
      Tags: [{ Key: 'asset', Value: '1.0.0' }],
    })
    const snapshotId = image?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? ''
    const { Snapshots } = await ec2.send(
      new DescribeSnapshotsCommand({
        OwnerIds: ['self'],
        Filters: [{ Name: 'tag:asset', Values: ['1.0.*'] }],
      }),
    )
    expect(Snapshots).toMatchObject([
      { SnapshotId: snapshotId, State: 'completed', Description: expect.stringContaining(ImageId) },
    ])
  })

  test('have names that are taken once and well formed', async () => {
    const Name = newName()
    await create(Name)
    await expect(create(Name)).rejects.toMatchObject({ name: 'InvalidAMIName.Duplicate' })
    await expect(create('a:b')).rejects.toMatchObject({ name: 'InvalidAMIName.Malformed' })
  })

  test('may take a while to be seen, and to be available', async () => {
    await aws.control('ec2/settings', { imagePendingSeconds: 240, imageInvisibleSeconds: 60 })
    const { ImageId = '' } = await create(newName())
    await aws.control('ec2/settings', { imagePendingSeconds: 0, imageInvisibleSeconds: 0 })
    await expect(describeImage(ImageId)).rejects.toMatchObject({ name: 'InvalidAMIID.NotFound' })
    await aws.advance(80_000)
    expect(await describeImage(ImageId)).toMatchObject({ State: 'pending' })
    await aws.advance(200_000)
    expect(await describeImage(ImageId)).toMatchObject({ State: 'available' })
  })

  test('can be made public', async () => {
    const { imageId } = await seedImage()
    await ec2.send(
      new ModifyImageAttributeCommand({ ImageId: imageId, LaunchPermission: { Add: [{ Group: 'all' }] } }),
    )
    expect(await describeImage(imageId)).toMatchObject({ Public: true })
  })

  test('are found by filters', async () => {
    const tagged = await seedImage({
      tags: { team: 'red' },
      createdAt: '2029-05-06T07:08:09Z',
      sizesGib: [8, 100],
    })
    await ec2.send(
      new CreateTagsCommand({ Resources: [tagged.imageId], Tags: [{ Key: 'later', Value: 'yes' }] }),
    )
    const find = async (Filters: { Name: string; Values: string[] }[], more: object = {}) =>
      (await ec2.send(new DescribeImagesCommand({ Filters, ...more }))).Images?.map(({ ImageId }) => ImageId)
    expect(await find([{ Name: 'tag:team', Values: ['red', 'blue'] }])).toEqual([tagged.imageId])
    expect(
      await find([
        { Name: 'tag-key', Values: ['later'] },
        { Name: 'name', Values: ['sand*'] },
      ]),
    ).toEqual([tagged.imageId])
    expect(await find([{ Name: 'owner-id', Values: ['099720109477'] }])).toEqual(['ami-0123456789abcdef0'])
    expect(await find([{ Name: 'name', Values: ['ubuntu'] }], { Owners: ['self'] })).toEqual([])
    expect(await describeImage(tagged.imageId)).toMatchObject({
      CreationDate: '2029-05-06T07:08:09.000Z',
      BlockDeviceMappings: [{ Ebs: { VolumeSize: 8 } }, { Ebs: { VolumeSize: 100 } }],
    })
  })

  test('come in pages when asked', async () => {
    await aws.control('ec2/images', {
      images: Array.from({ length: 7 }, (_, order) => ({ name: `page-${order}` })),
    })
    const Filters = [{ Name: 'name', Values: ['page-*'] }]
    const first = await ec2.send(new DescribeImagesCommand({ Filters, MaxResults: 5 }))
    expect(first.Images).toHaveLength(5)
    const second = await ec2.send(
      new DescribeImagesCommand({ Filters, MaxResults: 5, NextToken: first.NextToken }),
    )
    expect(second.Images).toHaveLength(2)
    expect(second.NextToken).toBeUndefined()
  })

  test('go with their snapshots when asked, but not with those that another image uses', async () => {
    const first = await seedImage({ sizesGib: [8, 9] })
    await seedImage({ sharedSnapshotIds: [first.snapshotIds[1]] })
    await expect(
      ec2.send(new DeleteSnapshotCommand({ SnapshotId: first.snapshotIds[0] })),
    ).rejects.toMatchObject({ name: 'InvalidSnapshot.InUse' })
    const { DeleteSnapshotResults } = await ec2.send(
      new DeregisterImageCommand({ ImageId: first.imageId, DeleteAssociatedSnapshots: true }),
    )
    expect(DeleteSnapshotResults?.map(({ ReturnCode }) => ReturnCode)).toEqual(['success', 'skipped'])
    await expect(describeImage(first.imageId)).rejects.toMatchObject({ name: 'InvalidAMIID.NotFound' })
    await expect(
      ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: [first.snapshotIds[0] ?? ''] })),
    ).rejects.toMatchObject({ name: 'InvalidSnapshot.NotFound' })
  })

  test('leave their snapshots behind when not', async () => {
    const { imageId, snapshotIds } = await seedImage()
    await ec2.send(new DeregisterImageCommand({ ImageId: imageId }))
    await ec2.send(new DeleteSnapshotCommand({ SnapshotId: snapshotIds[0] }))
  })

  test('a dry run changes nothing', async () => {
    const { imageId } = await seedImage()
    await expect(
      ec2.send(new DeregisterImageCommand({ ImageId: imageId, DryRun: true })),
    ).rejects.toMatchObject({ name: 'DryRunOperation' })
    expect(await describeImage(imageId)).toMatchObject({ State: 'available' })
  })
})

describe('exports', () => {
  const startExport = async (more: object = {}) => {
    const { imageId } = await seedImage()
    return ec2.send(
      new ExportImageCommand({
        ImageId: imageId,
        DiskImageFormat: 'VMDK',
        S3ExportLocation: { S3Bucket: Bucket, S3Prefix: 'images/1.0.0/' },
        RoleName: 'export',
        TagSpecifications: [{ ResourceType: 'export-image-task', Tags: [{ Key: 'asset', Value: '1.0.0' }] }],
        ...more,
      }),
    )
  }
  const taskOf = async (id = '') =>
    (await ec2.send(new DescribeExportImageTasksCommand({ ExportImageTaskIds: [id] }))).ExportImageTasks?.[0]
  const ended = async (id = '') => {
    for (;;) {
      const task = await taskOf(id)
      if (task?.Status !== 'active') return task
      await aws.advance(30_000)
    }
  }

  test('are active for a while, then there is an object in the bucket', async () => {
    await aws.control('ec2/settings', { exportSeconds: 300 })
    const { ExportImageTaskId, Status, DiskImageFormat } = await startExport()
    await aws.control('ec2/settings', { exportSeconds: 0 })
    expect({ Status, DiskImageFormat }).toEqual({ Status: 'active', DiskImageFormat: 'VMDK' })
    expect(await taskOf(ExportImageTaskId)).toMatchObject({
      Status: 'active',
      Progress: expect.stringMatching(/^\d+$/),
    })
    expect(await ended(ExportImageTaskId)).toMatchObject({
      Status: 'completed',
      Tags: [{ Key: 'asset', Value: '1.0.0' }],
    })
    const { Contents } = await aws.client(S3Client).send(new ListObjectsV2Command({ Bucket }))
    expect(Contents?.map(({ Key }) => Key)).toContain(`images/1.0.0/${ExportImageTaskId}.vmdk`)
  })

  test('fail with a message', async () => {
    await aws.control('ec2/settings', { exportFailures: ['Disk validation failed'] })
    const { ExportImageTaskId } = await startExport()
    expect(await ended(ExportImageTaskId)).toMatchObject({
      Status: 'deleted',
      StatusMessage: 'Disk validation failed',
    })
  })

  test('can be cancelled while they are active', async () => {
    await aws.control('ec2/settings', { exportSeconds: 100_000 })
    const { ExportImageTaskId: ExportTaskId } = await startExport()
    await aws.control('ec2/settings', { exportSeconds: 0 })
    await ec2.send(new CancelExportTaskCommand({ ExportTaskId }))
    expect(await taskOf(ExportTaskId)).toMatchObject({ Status: 'deleted' })
    await expect(ec2.send(new CancelExportTaskCommand({ ExportTaskId }))).rejects.toMatchObject({
      name: 'IncorrectState',
    })
  })

  test('with the same token are one', async () => {
    const { imageId } = await seedImage()
    const first = await startExport({ ClientToken: 'once', ImageId: imageId })
    expect(await startExport({ ClientToken: 'once', ImageId: imageId })).toMatchObject({
      ExportImageTaskId: first.ExportImageTaskId,
    })
  })

  test('need a bucket that is there', async () => {
    await expect(startExport({ S3ExportLocation: { S3Bucket: 'none' } })).rejects.toMatchObject({
      name: 'InvalidParameter',
    })
  })
})

describe('disabled images', () => {
  test('cannot be shared, and are listed when asked for', async () => {
    const { images } = await aws.control<Made>('ec2/images', { images: [{ name: 'disabled' }] })
    const ImageId = images.disabled?.imageId
    const LaunchPermission = { Add: [{ UserId: '111122223333' }] }
    await ec2.send(new ModifyImageAttributeCommand({ ImageId, LaunchPermission }))
    await ec2.send(new DisableImageCommand({ ImageId }))
    const listed = async (IncludeDisabled: boolean) => {
      const Filters = [{ Name: 'image-id', Values: [ImageId ?? ''] }]
      const { Images = [] } = await ec2.send(
        new DescribeImagesCommand({ Owners: ['self'], IncludeDisabled, Filters }),
      )
      return Images.map(({ State }) => State)
    }
    expect(await listed(false)).toEqual([])
    expect(await listed(true)).toEqual(['disabled'])
    await expect(ec2.send(new ModifyImageAttributeCommand({ ImageId, LaunchPermission }))).rejects.toThrow()
    await ec2.send(new EnableImageCommand({ ImageId }))
    expect(await listed(false)).toEqual(['available'])
    const attribute = new DescribeImageAttributeCommand({ ImageId, Attribute: 'launchPermission' })
    expect((await ec2.send(attribute)).LaunchPermissions ?? []).toEqual([])
  })
})

describe('the Recycle Bin', () => {
  test('keeps what a rule matches for its days, and gives it back, snapshots first', async () => {
    const rules = [
      { resourceType: 'EC2_IMAGE', days: 1, tags: { keep: null } },
      { resourceType: 'EBS_SNAPSHOT', days: 2, excluded: { drop: 'yes' } },
    ]
    await aws.control('rbin/rules', { rules })
    const { images } = await aws.control<Made>('ec2/images', {
      images: [
        { name: 'kept', tags: { keep: 'yes' } },
        { name: 'lost', tags: { drop: 'yes' } },
      ],
    })
    for (const { imageId } of Object.values(images))
      await ec2.send(new DeregisterImageCommand({ ImageId: imageId, DeleteAssociatedSnapshots: true }))
    const inBin = async () => [
      ...((await ec2.send(new ListImagesInRecycleBinCommand({}))).Images ?? []).map(({ ImageId }) => ImageId),
      ...((await ec2.send(new ListSnapshotsInRecycleBinCommand({}))).Snapshots ?? []).map(
        ({ SnapshotId }) => SnapshotId,
      ),
    ]
    const { imageId: ImageId, snapshotIds: [SnapshotId] = [] } = images.kept ?? {
      imageId: '',
      snapshotIds: [],
    }
    expect(await inBin()).toEqual([ImageId, SnapshotId])
    await expect(ec2.send(new RestoreImageFromRecycleBinCommand({ ImageId }))).rejects.toThrow(SnapshotId)
    await ec2.send(new RestoreSnapshotFromRecycleBinCommand({ SnapshotId }))
    await ec2.send(new RestoreImageFromRecycleBinCommand({ ImageId }))
    expect(await inBin()).toEqual([])
    const { Images } = await ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId] }))
    expect(Images?.[0]).toMatchObject({ State: 'available', Tags: [{ Key: 'keep', Value: 'yes' }] })
    await ec2.send(new DeregisterImageCommand({ ImageId, DeleteAssociatedSnapshots: true }))
    await aws.advance(25 * 3_600_000)
    expect(await inBin()).toEqual([SnapshotId])
    await aws.control('rbin/rules', { rules: [] })
  })
})

test('versions of a launch template come in pages', async () => {
  const LaunchTemplateData = { ImageId: 'ami-0123456789abcdef0' }
  const make = new CreateLaunchTemplateCommand({ LaunchTemplateName: 'many', LaunchTemplateData })
  const LaunchTemplateId = (await ec2.send(make)).LaunchTemplate?.LaunchTemplateId
  for (let version = 2; version <= 7; version++)
    await ec2.send(new CreateLaunchTemplateVersionCommand({ LaunchTemplateId, LaunchTemplateData }))
  const page = async (NextToken?: string) =>
    await ec2.send(new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateId, NextToken }))
  const first = await page()
  const second = await page(first.NextToken)
  expect([first, second].map((one) => one.LaunchTemplateVersions?.length)).toEqual([5, 2])
  expect(second.NextToken).toBeUndefined()
})
