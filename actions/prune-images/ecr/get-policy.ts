import {
  type ECRClient,
  GetLifecyclePolicyCommand,
  LifecyclePolicyNotFoundException,
} from '@aws-sdk/client-ecr'
import { UserError } from '../../shared/errors.ts'
import type { RepositoryId } from './repository-id.ts'

/**
 * The text of the policy that is set on a repository.
 *
 * @throws UserError when there is none
 */
export async function getPolicy(
  ecr: ECRClient,
  repository: RepositoryId,
  signal: AbortSignal,
): Promise<string> {
  try {
    // iam: ecr:GetLifecyclePolicy
    const { lifecyclePolicyText } = await ecr.send(new GetLifecyclePolicyCommand({ ...repository }), {
      abortSignal: signal,
    })
    return lifecyclePolicyText ?? noPolicy(repository)
  } catch (error) {
    if (error instanceof LifecyclePolicyNotFoundException) return noPolicy(repository, error)
    throw error
  }
}

function noPolicy({ repositoryName }: RepositoryId, cause?: unknown): never {
  throw new UserError(
    `the repository ${repositoryName} has no lifecycle policy.`,
    { where: 'input policy', next: 'Give a policy with the input `policy`, or set one on the repository.' },
    { cause },
  )
}
