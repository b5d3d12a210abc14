import { DescribeImageAttributeCommand, DescribeImagesCommand, EC2Client } from '@aws-sdk/client-ec2'
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import type { AwsEmulator } from '../../emulators/aws/server.ts'

/** Where the VM images are, and where others download them. */
export interface ImagePlace {
  readonly bucket: string
  /** Ends in `/`. */
  readonly url: string
  /** The AMI to look at; all of the account unless told. */
  readonly imageId?: string
}

/** Everything of an account that anybody outside can get, or see the end of. */
export async function withinReach(aws: AwsEmulator, { bucket, url, imageId }: ImagePlace): Promise<string[]> {
  const { Images = [] } = await aws
    .client(EC2Client)
    .send(new DescribeImagesCommand(imageId === undefined ? { Owners: ['self'] } : { ImageIds: [imageId] }))
  const { Contents = [] } = await aws.client(S3Client).send(new ListObjectsV2Command({ Bucket: bucket }))
  const sharing = await Promise.all(Images.map(({ ImageId = '' }) => sharingOf(aws, ImageId)))
  const downloads = await Promise.all(
    Contents.map(async ({ Key = '' }) => {
      const { ok } = await fetch(`${url}${Key}`, { method: 'HEAD' })
      return ok ? [`downloaded ${Key.split('.').at(-1)}`] : []
    }),
  )
  return [
    ...sharing.flat(),
    ...Images.flatMap(({ DeprecationTime }) =>
      DeprecationTime === undefined ? [] : [`deprecated at ${DeprecationTime}`],
    ),
    ...downloads.flat(),
  ]
}

async function sharingOf(aws: AwsEmulator, ImageId: string): Promise<string[]> {
  const attribute = { ImageId, Attribute: 'launchPermission' } as const
  const { LaunchPermissions = [] } = await aws
    .client(EC2Client)
    .send(new DescribeImageAttributeCommand(attribute))
  return LaunchPermissions.map(({ Group, UserId }) => `started by ${Group ?? UserId}`)
}
