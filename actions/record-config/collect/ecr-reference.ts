import type { Digest } from '../../shared/images/digest.ts'
import { parseImageReference } from '../../shared/images/image-reference.ts'

/** An image in a private registry of ECR. */
export interface EcrImage {
  /** The account; `undefined`: the caller's. */
  readonly registryId: string | undefined
  /** `undefined`: the region of the run. */
  readonly region: string | undefined
  readonly repository: string
  readonly tag: string | undefined
  readonly digest: Digest | undefined
}

/** Names of repositories in ECR (CreateRepository, repositoryName). */
const REPOSITORY = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/

/** Takes an image reference apart, in every spelling of the registry; `undefined` when it is not of ECR. */
export function parseEcrImage(reference: string): EcrImage | undefined {
  const { registry, ...image } = parseImageReference(reference)
  if (registry?.kind !== 'ecr' || !isWhole(reference, image)) return undefined
  return { registryId: registry.accountId, region: registry.region, ...image }
}

/** Takes apart what the input `resources` names: a reference without a registry is of the caller's own. */
export function parseOwnImage(reference: string): EcrImage | undefined {
  const { registry, ...image } = parseImageReference(reference)
  if (registry !== undefined) return parseEcrImage(reference)
  return isWhole(reference, image) ? { registryId: undefined, region: undefined, ...image } : undefined
}

function isWhole(
  reference: string,
  { repository, tag, digest }: Pick<EcrImage, 'repository' | 'tag' | 'digest'>,
) {
  if (reference.includes('@') && digest === undefined) return false
  return REPOSITORY.test(repository) && (tag === undefined || /^\w[\w.-]{0,127}$/.test(tag))
}

/** The tag of an image reference; its digest where it has no tag. */
export function tagOf(reference: string): string {
  const { tag, digest } = parseImageReference(reference)
  return tag ?? digest ?? 'latest'
}
