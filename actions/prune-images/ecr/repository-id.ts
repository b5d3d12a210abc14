import type { ECRClient } from '@aws-sdk/client-ecr'

/** How calls of ECR name a repository. Without `registryId` it is one of the credentials' account. */
export interface RepositoryId {
  readonly repositoryName: string
  readonly registryId?: string
}

/** A repository, and how to reach it. */
export interface EcrRepository {
  readonly ecr: ECRClient
  readonly repository: RepositoryId
  readonly signal: AbortSignal
}

/** A registry in one region, and how to reach it. */
export interface EcrRegistry {
  readonly ecr: ECRClient
  /** The account of the registry; that of the credentials when undefined. */
  readonly registryId: string | undefined
  readonly signal: AbortSignal
}

/** The most images that one call gets or deletes (ECR API, `BatchGetImage`, `BatchDeleteImage`). */
export const BATCH_SIZE = 100

/** Calls of one kind under way at once. */
export const CALLS_IN_FLIGHT = 4

/** How calls of ECR name the repository that the inputs name. */
export function repositoryId({
  repository: repositoryName,
  registryId,
}: {
  readonly repository: string
  readonly registryId: string | undefined
}): RepositoryId {
  return { repositoryName, ...(registryId === undefined ? {} : { registryId }) }
}
