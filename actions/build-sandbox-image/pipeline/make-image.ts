import { CreateImageCommand, DescribeImagesCommand, EC2Client, type Image } from '@aws-sdk/client-ec2'
import { UserError } from '../../shared/errors.ts'
import type { AmiName } from '../assets/asset-id.ts'
import { awaitState, type Look, type WaitingWorld } from './await-state.ts'
import type { BuildTag } from './build-identity.ts'

/** The image that is wished for. */
export interface ImageWish {
  readonly instanceId: string
  readonly name: AmiName
  readonly description: string
  readonly tags: BuildTag[]
}

/** An AMI of a disk of some hundred GiB takes minutes; a first snapshot of much data longer. */
const IMAGE_LIMIT_MS = 2 * 3_600_000

/**
 * Makes the AMI of the instance, which is stopped meanwhile so that the disk is whole.
 *
 * @returns the id of the image, which is not available yet
 * @throws UserError when an image of this name exists
 */
export async function makeImage(wish: ImageWish, { aws, signal }: WaitingWorld): Promise<string> {
  // iam: ec2:CreateImage, ec2:CreateTags
  const command = new CreateImageCommand({
    InstanceId: wish.instanceId,
    Name: wish.name,
    Description: wish.description,
    NoReboot: false,
    TagSpecifications: [
      { ResourceType: 'image', Tags: wish.tags },
      { ResourceType: 'snapshot', Tags: wish.tags },
    ],
  })
  try {
    const { ImageId } = await aws.client(EC2Client).send(command, { abortSignal: signal })
    if (!ImageId) throw new Error(`EC2 gave no id for the image ${wish.name}.`)
    return ImageId
  } catch (error) {
    // A call whose answer was lost has made it, when it bears the tags of this run.
    const own = isDuplicate(error) ? await findTagged(wish, { aws, signal }) : undefined
    if (own !== undefined) return own
    throw error
  }
}

function isDuplicate(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidAMIName.Duplicate'
}

async function findTagged(
  { name, tags }: ImageWish,
  { aws, signal }: Pick<WaitingWorld, 'aws' | 'signal'>,
): Promise<string | undefined> {
  const tagged = tags.map(({ Key, Value = '' }) => ({ Name: `tag:${Key}`, Values: [Value] }))
  // iam: ec2:DescribeImages
  const command = new DescribeImagesCommand({
    Owners: ['self'],
    Filters: [{ Name: 'name', Values: [name] }, ...tagged],
  })
  const { Images } = await aws.client(EC2Client).send(command, { abortSignal: signal })
  return Images?.[0]?.ImageId
}

/**
 * Waits until the image can be used.
 *
 * @throws UserError with EC2's reason when it will never be
 */
export async function awaitImage(imageId: string, world: WaitingWorld): Promise<void> {
  await awaitState(
    { what: `AMI ${imageId}`, limitMs: IMAGE_LIMIT_MS },
    () => lookAtImage(imageId, world),
    world,
  )
}

async function lookAtImage(imageId: string, { aws, signal }: WaitingWorld): Promise<Look<true>> {
  // Asked by a filter: a new image that reads do not show yet is then no error (EC2, "Eventual consistency").
  // iam: ec2:DescribeImages
  const command = new DescribeImagesCommand({
    Owners: ['self'],
    Filters: [{ Name: 'image-id', Values: [imageId] }],
    IncludeDisabled: true,
  })
  const { Images } = await aws.client(EC2Client).send(command, { abortSignal: signal })
  return judgeImage(imageId, Images?.[0])
}

/**
 * What the state of an image means (EC2 API reference, `ImageState`).
 *
 * @throws UserError when it will never be available
 */
export function judgeImage(
  imageId: string,
  image: Pick<Image, 'State' | 'StateReason'> | undefined,
): Look<true> {
  switch (image?.State) {
    case 'available':
      return { state: 'done', value: true }
    case undefined:
      return { state: 'waiting', news: 'not seen yet' }
    case 'pending':
    case 'transient':
      return { state: 'waiting', news: image.State }
    default:
      throw new UserError(
        `the AMI ${imageId} is ${image?.State}: ${image?.StateReason?.Message ?? 'no reason given'}.`,
      )
  }
}
