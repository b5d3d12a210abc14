import { DescribeRepositoriesCommand } from '@aws-sdk/client-ecr'
import type { EcrRegistry } from './repository-id.ts'

/** The most repositories that one call describes (ECR API, `DescribeRepositories`). */
const PAGE_SIZE = 1_000

/** The names of all repositories of a registry in a region. */
export async function listRepositories({ ecr, registryId, signal }: EcrRegistry): Promise<readonly string[]> {
  const names: string[] = []
  let nextToken: string | undefined
  do {
    // iam: ecr:DescribeRepositories
    const page = await ecr.send(
      new DescribeRepositoriesCommand({
        maxResults: PAGE_SIZE,
        ...(registryId === undefined ? {} : { registryId }),
        ...(nextToken === undefined ? {} : { nextToken }),
      }),
      { abortSignal: signal },
    )
    if (page.repositories === undefined && page.nextToken === undefined)
      throw new Error('an answer of ECR has no repositories.')
    for (const { repositoryName } of page.repositories ?? [])
      if (repositoryName !== undefined) names.push(repositoryName)
    nextToken = page.nextToken
  } while (nextToken !== undefined)
  return names
}
