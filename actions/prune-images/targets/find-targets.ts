import { ECRClient } from '@aws-sdk/client-ecr'
import { isCancellation, UserError } from '../../shared/errors.ts'
import { explainError } from '../../shared/explain-error.ts'
import type { World } from '../../shared/world.ts'
import { listRepositories } from '../ecr/list-repositories.ts'
import { type RepositoryId, repositoryId } from '../ecr/repository-id.ts'
import { compileTagPattern } from '../policy/tag-pattern.ts'

/** Which repositories are asked for. */
export interface TargetInputs {
  /** Names, and patterns with `*`. */
  readonly repositories: readonly string[]
  readonly registryId: string | undefined
  /** The regions to look in; that of the credentials when empty. */
  readonly regions: readonly string[]
  /** Roles in the accounts that the repositories belong to; the job's own account when empty. */
  readonly roles: readonly string[]
}

/** A repository to prune, and how to reach it. */
export interface Target {
  readonly repository: RepositoryId
  readonly ecr: ECRClient
  /** As people tell it from others of the run: name, region, and the account where a role leads there. */
  readonly title: string
  /** The account that it belongs to, where that is known before it is looked at. */
  readonly accountId: string | undefined
  /** Whether a pattern led to it: it may have no policy. */
  readonly byPattern: boolean
}

/** A registry whose repositories could not be listed. */
export interface Unlisted {
  readonly title: string
  readonly reason: string
}

/** What is to be pruned, and where that is not known. */
export interface Targets {
  readonly targets: readonly Target[]
  readonly unlisted: readonly Unlisted[]
}

/**
 * Finds the repositories that names and patterns lead to, in each region of each account. `*` in a pattern stands for zero or
 * more characters, `/` among them.
 *
 * @throws UserError when a pattern leads to none anywhere
 */
export async function findTargets(inputs: TargetInputs, { aws, signal }: World): Promise<Targets> {
  const { repositories, registryId, regions, roles } = inputs
  const patterns = repositories.filter((name) => name.includes('*'))
  const tests = patterns.map((pattern) => ({ pattern, test: compileTagPattern(pattern) }))
  const accounts =
    roles.length === 0
      ? [{ accountId: registryId, clients: aws }]
      : roles.map((role) => ({ accountId: role.split(':')[4], clients: aws.assuming(role) }))
  const found = new Map<string, Target>()
  const unlisted: Unlisted[] = []
  const matched = new Set<string>()
  for (const { accountId, clients } of accounts)
    for (const given of regions.length === 0 ? [undefined] : regions) {
      const ecr = clients.client(ECRClient, given)
      const region = await ecr.config.region()
      const place = accountId === undefined ? region : `${region}, ${accountId}`
      const add = (name: string, byPattern: boolean) => {
        const title = `${name} (${place})`
        const repository = repositoryId({ repository: name, registryId })
        if (!found.has(title)) found.set(title, { repository, ecr, title, accountId, byPattern })
      }
      for (const name of repositories) if (!name.includes('*')) add(name, false)
      if (tests.length === 0) continue
      try {
        for (const name of await listRepositories({ ecr, registryId, signal })) {
          const leading = tests.filter(({ test }) => test(name))
          for (const { pattern } of leading) matched.add(pattern)
          if (leading.length > 0) add(name, true)
        }
      } catch (error) {
        if (isCancellation(error, signal)) throw error
        unlisted.push({
          title: `repositories (${place})`,
          reason: explainError(error, signal).headline,
        })
      }
    }
  const idle = patterns.find((pattern) => !matched.has(pattern))
  if (idle !== undefined && unlisted.length === 0)
    throw new UserError('no repository matches the pattern.', {
      where: 'input repository',
      given: `\`${idle}\``,
      next: 'Check the pattern, `regions` and `roles`; `*` stands for zero or more characters.',
    })
  return { targets: [...found.values()], unlisted }
}
