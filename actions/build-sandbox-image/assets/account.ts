import { EC2Client, GetEbsEncryptionByDefaultCommand, paginateDescribeImages } from '@aws-sdk/client-ec2'
import { requireList } from '../../shared/aws/require-list.ts'
import type { AmiName } from './asset-id.ts'
import type { ReadingWorld } from './inventory.ts'

/** The account's own images of a name. Disabled images count too: they keep their name. */
export async function findImagesOfName(name: AmiName, { aws, signal }: ReadingWorld): Promise<string[]> {
  const request = { Owners: ['self'], Filters: [{ Name: 'name', Values: [name] }], IncludeDisabled: true }
  const ids: string[] = []
  // iam: ec2:DescribeImages
  const pages = paginateDescribeImages({ client: aws.client(EC2Client) }, request, { abortSignal: signal })
  for await (const { Images, NextToken } of pages) {
    for (const image of requireList(Images, 'Images', NextToken))
      if (image.Name === name) ids.push(image.ImageId ?? '')
  }
  return ids
}

/** Whether the account encrypts new EBS volumes without being asked. */
export async function isEncryptedByDefault({ aws, signal }: ReadingWorld): Promise<boolean> {
  // iam: ec2:GetEbsEncryptionByDefault
  const command = new GetEbsEncryptionByDefaultCommand({})
  const { EbsEncryptionByDefault } = await aws.client(EC2Client).send(command, { abortSignal: signal })
  return EbsEncryptionByDefault ?? false
}
