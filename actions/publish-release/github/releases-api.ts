import type { Endpoints } from '@octokit/types'
import type { MakeLatest } from '../modes/publish/make-latest.ts'
import type { DraftContent } from '../release/draft-content.ts'
import { composeBody } from '../release/marker.ts'
import type { Release } from '../release/release.ts'
import { explainRefusal, isStatus } from './permission.ts'
import { once, type Repository } from './repository.ts'

type ReleaseAnswer = Endpoints['GET /repos/{owner}/{repo}/releases/{release_id}']['response']['data']

/** The published release of a tag, however old; undefined when there is none. */
export async function getReleaseOfTag(tag: string, repository: Repository): Promise<Release | undefined> {
  const { github, owner, repo, signal } = repository
  try {
    const { data } = await github.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', {
      owner,
      repo,
      tag,
      request: { signal },
    })
    return toRelease(data)
  } catch (error) {
    if (isStatus(error, 404)) return undefined
    throw error
  }
}

/** The most releases that GitHub lists. */
export const MOST_LISTED = 1_000

/** The newest 1000 releases, drafts too where the token may see them. */
export async function listReleases(repository: Repository): Promise<Release[]> {
  const { github, owner, repo, signal } = repository
  return explainRefusal('read', 'list the releases', async () => {
    const releases: Release[] = []
    const parameters = { owner, repo, per_page: 100, request: { signal } }
    const pages = github.paginate.iterator('GET /repos/{owner}/{repo}/releases', parameters)
    try {
      for await (const { data } of pages) releases.push(...data.map(toRelease))
    } catch (error) {
      // GitHub lists the newest 1000 (REST API, "List releases"); older ones are neither drafts of now nor the latest.
      if (releases.length < MOST_LISTED || !isStatus(error, 422)) throw error
    }
    return releases
  })
}

/** A release; undefined when there is none, or not yet: GitHub may answer 404 for a moment after it was made. */
export async function findRelease(id: number, repository: Repository): Promise<Release | undefined> {
  try {
    return await getRelease(id, repository)
  } catch (error) {
    if (isStatus(error, 404)) return undefined
    throw error
  }
}

async function getRelease(id: number, { github, owner, repo, signal }: Repository): Promise<Release> {
  const { data } = await github.request('GET /repos/{owner}/{repo}/releases/{release_id}', {
    owner,
    repo,
    release_id: id,
    request: { signal },
  })
  return toRelease(data)
}

export async function createDraft(content: DraftContent, repository: Repository): Promise<Release> {
  const { github, owner, repo } = repository
  return explainRefusal('write', 'create the draft', async () => {
    const { data } = await github.request('POST /repos/{owner}/{repo}/releases', {
      owner,
      repo,
      ...fieldsOf(content),
      draft: true,
      request: once(repository),
    })
    return toRelease(data)
  })
}

/** Changes what a draft says. Does not say that it is a draft: what was published meanwhile must stay published. */
export async function updateDraft(
  id: number,
  content: DraftContent,
  repository: Repository,
): Promise<Release> {
  const { github, owner, repo } = repository
  return explainRefusal('write', 'update the draft', async () => {
    const { data } = await github.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
      owner,
      repo,
      release_id: id,
      ...fieldsOf(content),
      request: once(repository),
    })
    return toRelease(data)
  })
}

/** Publishes a draft: with it comes its tag. */
export async function publishDraft(
  { id, tag, target }: Pick<Release, 'id' | 'tag' | 'target'>,
  makeLatest: MakeLatest,
  repository: Repository,
): Promise<Release> {
  const { github, owner, repo } = repository
  return explainRefusal('write', 'publish the release', async () => {
    const { data } = await github.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
      owner,
      repo,
      release_id: id,
      tag_name: tag,
      target_commitish: target,
      draft: false,
      make_latest: makeLatest,
      request: once(repository),
    })
    return toRelease(data)
  })
}

/** Deletes a draft; only ever one that this very run has made. */
export async function deleteDraft(id: number, repository: Repository): Promise<void> {
  const { github, owner, repo } = repository
  await github.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', {
    owner,
    repo,
    release_id: id,
    request: once(repository),
  })
}

function fieldsOf({ title, notes, prerelease, marker }: DraftContent) {
  return {
    tag_name: marker.tag,
    target_commitish: marker.target,
    name: title,
    body: composeBody(notes, marker),
    prerelease,
  }
}

function toRelease(answer: ReleaseAnswer): Release {
  return {
    id: answer.id,
    tag: answer.tag_name,
    target: answer.target_commitish,
    title: answer.name ?? '',
    body: answer.body ?? '',
    draft: answer.draft,
    prerelease: answer.prerelease,
    immutable: answer.immutable ?? false,
    url: answer.html_url,
    uploadUrl: answer.upload_url,
  }
}
