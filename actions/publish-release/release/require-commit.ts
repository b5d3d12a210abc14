import { UserError } from '../../shared/errors.ts'
import { resolveCommit } from '../github/commits-api.ts'
import type { Repository } from '../github/repository.ts'

/**
 * The full id of the commit that the input `target` names.
 *
 * @throws UserError when the repository does not have it
 */
export async function requireCommit(ref: string, repository: Repository): Promise<string> {
  const commit = ref === '' ? undefined : await resolveCommit(ref, repository)
  if (commit !== undefined) return commit
  throw new UserError(`the repository ${repository.owner}/${repository.repo} has no such commit.`, {
    where: 'input target',
    given: `\`${ref}\``,
    next: 'Push the commit before it is released.',
  })
}
