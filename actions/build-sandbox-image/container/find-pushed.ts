import { BatchGetImageCommand, ECRClient, GetDownloadUrlForLayerCommand } from '@aws-sdk/client-ecr'
import { UserError } from '../../shared/errors.ts'
import { type Digest, parseDigest } from '../../shared/images/digest.ts'
import { isRecord } from '../../shared/is-record.ts'
import type { World } from '../../shared/world.ts'
import { type Looked, looked } from '../preflight/looked.ts'
import type { ContainerImage } from './container-image.ts'

type PullingWorld = Pick<World, 'aws' | 'fetch' | 'signal'>

/** The image that a tag names. */
export interface PushedImage {
  readonly digest: Digest
  /** Its labels; none of an index of several platforms, which no build makes. */
  readonly labels: Readonly<Record<string, unknown>>
}

/** Without the index types ECR answers for an index with the manifest of one of its platforms. */
const ACCEPTED = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
]

/** What is in the repository under the tag: nothing when undefined. `absent` is the repository itself. */
export function findPushed(
  image: ContainerImage,
  world: PullingWorld,
): Promise<Looked<PushedImage | undefined>> {
  return looked(/^RepositoryNotFoundException$/, async () => {
    const found = await getManifest(image, world)
    if (found === undefined) return undefined
    return { digest: found.digest, labels: await labelsOf(found.manifest, image, world) }
  })
}

/** The digest that the tag names now, undefined when there is no such tag. */
export async function digestOfTag(
  image: ContainerImage,
  world: Pick<World, 'aws' | 'signal'>,
): Promise<Digest | undefined> {
  return (await getManifest(image, world))?.digest
}

async function getManifest(
  { accountId, region, repository, tag }: ContainerImage,
  { aws, signal }: Pick<World, 'aws' | 'signal'>,
): Promise<{ readonly digest: Digest; readonly manifest: string } | undefined> {
  // iam: ecr:BatchGetImage
  const command = new BatchGetImageCommand({
    registryId: accountId,
    repositoryName: repository,
    imageIds: [{ imageTag: tag }],
    acceptedMediaTypes: ACCEPTED,
  })
  const { images = [], failures = [] } = await aws
    .client(ECRClient, region)
    .send(command, { abortSignal: signal })
  const [found] = images
  const digest = parseDigest(found?.imageId?.imageDigest ?? '')
  if (digest !== undefined && found?.imageManifest !== undefined)
    return { digest, manifest: found.imageManifest }
  const [failure] = failures
  if (failure?.failureCode === 'ImageNotFound') return undefined
  throw new UserError(
    `ECR does not say what ${repository}:${tag} is: ${failure?.failureReason ?? 'no answer'}.`,
  )
}

/** An image says of itself in its configuration whose it is (OCI image specification, "Image configuration"). */
async function labelsOf(
  manifest: string,
  { accountId, region, repository }: ContainerImage,
  { aws, fetch, signal }: PullingWorld,
): Promise<PushedImage['labels']> {
  const { config } = membersOf(JSON.parse(manifest))
  const layerDigest = membersOf(config).digest
  if (typeof layerDigest !== 'string') return {}
  // iam: ecr:GetDownloadUrlForLayer
  const command = new GetDownloadUrlForLayerCommand({
    registryId: accountId,
    repositoryName: repository,
    layerDigest,
  })
  const { downloadUrl } = await aws.client(ECRClient, region).send(command, { abortSignal: signal })
  if (downloadUrl === undefined) throw new Error(`ECR gave no address for ${layerDigest}.`)
  const answer = await fetch(downloadUrl, { signal })
  if (!answer.ok)
    throw new Error(`The configuration of ${repository} could not be read: HTTP ${answer.status}.`)
  return membersOf(membersOf(membersOf(await answer.json()).config).Labels)
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}
