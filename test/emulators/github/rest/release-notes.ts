import { compare } from '../git/history.ts'
import type { Fields } from '../http/fields.ts'
import type { Repository } from '../state/repository.ts'

/**
 * Notes in the form that GitHub generates: the pull requests merged since the previous tag, and the comparison.
 * The categories of `.github/release.yml` are not modelled.
 */
export function generateNotes(repository: Repository, body: Fields): { name: string; body: string } {
  const tag = body.text('tag_name')
  const previous = body.optionalText('previous_tag_name') ?? repository.releases.latest()?.tagName
  const head =
    repository.git.resolve(tag) ??
    repository.git.resolve(body.optionalText('target_commitish') ?? repository.defaultBranch)
  const base = previous === undefined ? undefined : repository.git.resolve(previous)
  const included = head && base ? new Set(compare(repository.git, base, head).ahead) : undefined
  const pulls = repository.issues
    .list()
    .filter(({ pull }) => pull?.merged && (included === undefined || included.has(pull.mergeCommit ?? '')))
    .map(
      ({ title, author, number }) =>
        `* ${title} by @${author.login} in ${repository.page(`/pull/${number}`)}`,
    )
  const changes = previous === undefined ? `/commits/${tag}` : `/compare/${previous}...${tag}`
  const heading = pulls.length > 0 ? `## What's Changed\n${pulls.join('\n')}\n\n\n` : ''
  return { name: tag, body: `${heading}**Full Changelog**: ${repository.page(changes)}` }
}
