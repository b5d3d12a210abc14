import { EC2Client, type Image, paginateDescribeImages } from '@aws-sdk/client-ec2'
import type { World } from '../../shared/world.ts'

/** The image that a sandbox is built from. */
export interface SourceAmi {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  /** Its root disk, which may be made larger only. */
  readonly diskGib: number
  readonly rootDevice: string
  readonly encrypted: boolean
  /** Of the Marketplace: EC2 does not export what was made from it. */
  readonly hasProductCode: boolean
}

/** Canonical, who publishes Ubuntu (Ubuntu on AWS documentation, "Find Ubuntu images"). */
const CANONICAL = '099720109477'

/**
 * Finds the images that are asked for, the newest first.
 *
 * @param wanted the id of an image, or a name with `*` of Canonical's images
 */
export async function findSourceAmis(
  wanted: string,
  { aws, signal }: Pick<World, 'aws' | 'signal'>,
): Promise<SourceAmi[]> {
  const which = wanted.startsWith('ami-')
    ? { Filters: [{ Name: 'image-id', Values: [wanted] }] }
    : { Owners: [CANONICAL], Filters: [{ Name: 'name', Values: [wanted] }] }
  const request = {
    ...which,
    Filters: [
      ...which.Filters,
      { Name: 'architecture', Values: ['x86_64'] },
      { Name: 'state', Values: ['available'] },
    ],
  }
  const found: SourceAmi[] = []
  // iam: ec2:DescribeImages
  const pages = paginateDescribeImages({ client: aws.client(EC2Client) }, request, { abortSignal: signal })
  for await (const { Images } of pages) found.push(...(Images ?? []).map(toSourceAmi))
  return found.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
}

function toSourceAmi(image: Image): SourceAmi {
  const rootDevice = image.RootDeviceName ?? '/dev/sda1'
  const disks = image.BlockDeviceMappings ?? []
  const root = disks.find(({ DeviceName }) => DeviceName === rootDevice) ?? disks[0]
  return {
    id: image.ImageId ?? '',
    name: image.Name ?? '',
    createdAt: image.CreationDate ?? '',
    diskGib: root?.Ebs?.VolumeSize ?? 0,
    rootDevice,
    encrypted: disks.some(({ Ebs }) => Ebs?.Encrypted === true),
    hasProductCode: (image.ProductCodes ?? []).length > 0,
  }
}
