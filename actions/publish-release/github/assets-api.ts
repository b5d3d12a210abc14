import { createHash } from 'node:crypto'
import type { Endpoints } from '@octokit/types'
import type { ReleaseAsset } from '../release/release.ts'
import { explainRefusal, isStatus } from './permission.ts'
import { once, type Repository } from './repository.ts'

type AssetAnswer = Endpoints['GET /repos/{owner}/{repo}/releases/assets/{asset_id}']['response']['data']

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

/** The assets of a release; undefined when there is no such release, or not yet. */
export async function findAssets(
  releaseId: number,
  repository: Repository,
): Promise<ReleaseAsset[] | undefined> {
  try {
    return await listAssets(releaseId, repository)
  } catch (error) {
    if (isStatus(error, 404)) return undefined
    throw error
  }
}

/** Deletes an asset; one that is gone already is not an error. */
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
  {
    name,
    contentType,
    content,
  }: { readonly name: string; readonly contentType: string; readonly content: Blob },
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
