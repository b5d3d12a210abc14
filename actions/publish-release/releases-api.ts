import { createHash } from 'node:crypto'
import type { Endpoints } from '@octokit/types'
import type { GitHub } from '../shared/github.ts'
import type { MakeLatest } from './make-latest.ts'
import { composeBody } from './marker.ts'
import { explainRefusal, isStatus } from './permission.ts'
import type { DraftContent } from './plan-draft.ts'
import type { Release, ReleaseAsset, RepositoryName } from './release.ts'

/** A repository on GitHub, and how to reach it. */
export interface Repository extends RepositoryName {
  readonly github: GitHub
  readonly signal: AbortSignal
}

type ReleaseAnswer = Endpoints['GET /repos/{owner}/{repo}/releases/{release_id}']['response']['data']
type AssetAnswer = Endpoints['GET /repos/{owner}/{repo}/releases/assets/{asset_id}']['response']['data']

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

/** Requests that change something are sent once: a second one after a lost answer could make a second release. */
const once = ({ signal }: Repository) => ({ signal, retries: 0 })

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

export async function getRelease(id: number, { github, owner, repo, signal }: Repository): Promise<Release> {
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

/** The assets of a release. A digest that GitHub does not tell is made from the file itself. */
export async function listAssets(releaseId: number, repository: Repository): Promise<ReleaseAsset[]> {
  const { github, owner, repo, signal } = repository
  const parameters = { owner, repo, release_id: releaseId, per_page: 100, request: { signal } }
  const answers = await github.paginate('GET /repos/{owner}/{repo}/releases/{release_id}/assets', parameters)
  const assets: ReleaseAsset[] = []
  for (const answer of answers) {
    const asset = toAsset(answer)
    const missing = asset.uploaded && asset.digest === undefined
    assets.push(missing ? { ...asset, digest: await digestOfAsset(asset.id, repository) } : asset)
  }
  return assets
}

/** Deletes an asset; one that is gone already is no error. */
export async function deleteAsset(id: number, repository: Repository): Promise<void> {
  const { github, owner, repo } = repository
  await explainRefusal('write', 'delete an asset', async () => {
    try {
      await github.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', {
        owner,
        repo,
        asset_id: id,
        request: once(repository),
      })
    } catch (error) {
      if (!isStatus(error, 404)) throw error
    }
  })
}

/** Uploads a file. @param uploadUrl the release's template (`upload_url`) */
export async function uploadAsset(
  uploadUrl: string,
  name: string,
  contentType: string,
  content: Blob,
  repository: Repository,
): Promise<ReleaseAsset> {
  return explainRefusal('write', `attach ${name}`, async () => {
    const { data }: { data: AssetAnswer } = await repository.github.request({
      method: 'POST',
      url: uploadUrl,
      name,
      headers: { 'content-type': contentType },
      data: content,
      request: once(repository),
    })
    return toAsset(data)
  })
}

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

async function digestOfAsset(id: number, { github, owner, repo, signal }: Repository): Promise<string> {
  const { data }: { data: unknown } = await github.request(
    'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
    {
      owner,
      repo,
      asset_id: id,
      headers: { accept: 'application/octet-stream' },
      request: { signal, parseSuccessResponseBody: false },
    },
  )
  if (!(data instanceof ReadableStream)) throw new Error('GitHub gave no file for the asset.')
  const hash = createHash('sha256')
  for await (const chunk of data) hash.update(chunk)
  return `sha256:${hash.digest('hex')}`
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

function toAsset(answer: AssetAnswer): ReleaseAsset {
  return {
    id: answer.id,
    name: answer.name,
    uploaded: answer.state === 'uploaded',
    sizeBytes: answer.size,
    digest: answer.digest ?? undefined,
    url: answer.browser_download_url,
  }
}
