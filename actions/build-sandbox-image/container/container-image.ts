import { UserError } from '../../shared/errors.ts'
import { parseImageReference } from '../../shared/images/image-reference.ts'
import { type AssetId, PLACEHOLDER, parseAssetId } from '../assets/asset-id.ts'

/** Where the container image of a build is kept: a tag of a repository of ECR. */
export interface ContainerImage {
  /** As docker takes it: `123456789012.dkr.ecr.eu-central-1.amazonaws.com/sandbox:6.0.0`. */
  readonly reference: string
  readonly host: string
  readonly accountId: string
  readonly region: string
  readonly repository: string
  readonly tag: string
}

/** Where the container images of all asset ids are kept. */
export interface ContainerRepository
  extends Pick<ContainerImage, 'host' | 'accountId' | 'region' | 'repository'> {
  /** Their tag, with `{asset-id}`. */
  readonly tagTemplate: string
}

/** Names of repositories and tags (OCI distribution specification, "Pulling manifests"; ECR API reference, CreateRepository). */
const REPOSITORY = /^(?=.{2,256}$)[a-z0-9]+(?:[._/-][a-z0-9]+)*$/
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/

/**
 * Reads where the container image is to be kept.
 *
 * @param template the input `container-image`, with `{asset-id}` in its tag
 * @throws UserError when it is not a tag of a private repository of ECR, or would be the same for every asset id
 */
export function containerImageOf(template: string, assetId: AssetId): ContainerImage {
  const text = template.replaceAll(PLACEHOLDER, assetId)
  const { registry, repository, tag } = parseImageReference(text)
  const host = text.slice(0, text.indexOf('/'))
  const reference = `${host}/${repository}:${tag}`
  if (
    reference === text &&
    registry?.kind === 'ecr' &&
    registry.accountId !== undefined &&
    REPOSITORY.test(repository) &&
    tag !== undefined &&
    TAG.test(tag) &&
    template.indexOf(PLACEHOLDER) > template.lastIndexOf(':')
  ) {
    const { accountId, region } = registry
    return { reference, host, accountId, region, repository, tag }
  }
  throw new UserError('the container image cannot be kept there.', {
    where: 'input container-image',
    given: `\`${template}\``,
    allowed: `a tag with \`${PLACEHOLDER}\` of a private repository of ECR, for instance \`111122223333.dkr.ecr.eu-central-1.amazonaws.com/sandbox:${PLACEHOLDER}\``,
  })
}

/**
 * Reads where the container images of all asset ids are kept.
 *
 * @param template the input `container-image`, with `{asset-id}` in its tag
 * @throws UserError as {@link containerImageOf}
 */
export function containerRepositoryOf(template: string): ContainerRepository {
  const { host, accountId, region, repository } = containerImageOf(template, parseAssetId('0'))
  return {
    host,
    accountId,
    region,
    repository,
    tagTemplate: template.slice(template.lastIndexOf(':') + 1),
  }
}
