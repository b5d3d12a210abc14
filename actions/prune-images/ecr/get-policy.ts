import {
  type ECRClient,
  GetLifecyclePolicyCommand,
  LifecyclePolicyNotFoundException,
} from '@aws-sdk/client-ecr'
import type { RepositoryId } from './repository-id.ts'

/** The text of the policy that is set on a repository, or undefined when there is none. */
export async function getPolicy(
  ecr: ECRClient,
  repository: RepositoryId,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    // iam: ecr:GetLifecyclePolicy
    const { lifecyclePolicyText } = await ecr.send(new GetLifecyclePolicyCommand({ ...repository }), {
      abortSignal: signal,
    })
    return lifecyclePolicyText
  } catch (error) {
    if (error instanceof LifecyclePolicyNotFoundException) return undefined
    throw error
  }
}
