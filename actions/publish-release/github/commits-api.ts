import { explainRefusal, isStatus } from './permission.ts'
import type { Repository } from './repository.ts'

/** The commit of a tag, through an annotated tag too; undefined when there is no such tag. */
export async function getTagCommit(tag: string, repository: Repository): Promise<string | undefined> {
  const { github, owner, repo, signal } = repository
  try {
    const { data } = await github.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      owner,
      repo,
      ref: `tags/${tag}`,
      request: { signal },
    })
    let { object } = data
    while (object.type === 'tag') {
      const annotated = await github.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
        owner,
        repo,
        tag_sha: object.sha,
        request: { signal },
      })
      object = annotated.data.object
    }
    return object.sha
  } catch (error) {
    if (isStatus(error, 404)) return undefined
    throw error
  }
}

/** The full id of a commit that a branch, tag or id names; undefined when the repository does not have it. */
export async function resolveCommit(ref: string, repository: Repository): Promise<string | undefined> {
  const { github, owner, repo, signal } = repository
  return explainRefusal('read', 'find the commit', async () => {
    try {
      const { data } = await github.request('GET /repos/{owner}/{repo}/commits/{ref}', {
        owner,
        repo,
        ref,
        request: { signal },
      })
      return data.sha
    } catch (error) {
      if (isStatus(error, 404) || isStatus(error, 422)) return undefined
      throw error
    }
  })
}

/** The tree of a commit; undefined when the repository does not have the commit. */
export async function getTree(commit: string, repository: Repository): Promise<string | undefined> {
  const { github, owner, repo, signal } = repository
  return explainRefusal('read', 'read the commit', async () => {
    try {
      const { data } = await github.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        owner,
        repo,
        commit_sha: commit,
        request: { signal },
      })
      return data.tree.sha
    } catch (error) {
      if (isStatus(error, 404) || isStatus(error, 422)) return undefined
      throw error
    }
  })
}

/** Whether the repository makes its releases immutable; undefined when the token may not know. */
export async function hasImmutableReleases({
  github,
  owner,
  repo,
  signal,
}: Repository): Promise<boolean | undefined> {
  try {
    const { data } = await github.request('GET /repos/{owner}/{repo}/immutable-releases', {
      owner,
      repo,
      request: { signal },
    })
    return data.enabled
  } catch (error) {
    // 404 means both "not enabled" and "not allowed to know".
    if (isStatus(error, 404) || isStatus(error, 403)) return undefined
    throw error
  }
}
