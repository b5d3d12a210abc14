import { UserError } from '../../shared/errors.ts'
import type { GitHub } from '../../shared/github.ts'
import type { World } from '../../shared/world.ts'
import type { RepositoryName } from '../release/release.ts'

/** A repository on GitHub, and how to reach it. */
export interface Repository extends RepositoryName {
  readonly github: GitHub
  readonly signal: AbortSignal
}

/** Requests that change something are sent once: a second one after a lost answer could make a second release. */
export const once = ({ signal }: Repository) => ({ signal, retries: 0 })

/**
 * The repository that the inputs name, or else that of the workflow.
 *
 * @throws UserError outside a workflow when none is named
 */
export function repositoryOf(
  { repository }: { readonly repository: RepositoryName | undefined },
  { runner, signal, github }: World,
): Repository {
  const [owner = '', repo = ''] = runner.repository.split('/')
  const name = repository ?? { owner, repo }
  if (name.owner === '' || name.repo === '') {
    throw new UserError('outside a workflow the repository must be named.', { where: 'input repository' })
  }
  return { ...name, github: github(), signal }
}
