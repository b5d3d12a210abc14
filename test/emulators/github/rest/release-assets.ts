import { createHash } from 'node:crypto'
import {
  type Answer,
  created,
  invalid,
  noContent,
  notFound,
  ok,
  Refusal,
  unprocessable,
} from '../http/answer.ts'
import { paged } from '../http/paging.ts'
import { type Call, loginOf, numberIn, type Route } from '../http/route.ts'
import type { Release, ReleaseAsset } from '../state/release.ts'
import { assetView } from '../views/release.ts'
import { requireRelease } from './releases.ts'

const READ = [{ contents: 'read' }] as const
const WRITE = [{ contents: 'write' }] as const

/** Release assets: https://docs.github.com/rest/releases/assets */
export const releaseAssetRoutes: Route[] = [
  {
    operation: 'repos/list-release-assets',
    needs: READ,
    handle(call) {
      const release = requireRelease(call)
      return paged(call.url, release.assets, (asset) => view(call, release, asset))
    },
  },
  { operation: 'repos/upload-release-asset', needs: WRITE, handle: upload },
  { operation: 'repos/get-release-asset', needs: READ, handle: get },
  {
    operation: 'repos/delete-release-asset',
    needs: WRITE,
    handle(call) {
      const { release, asset } = requireAsset(call)
      if (release.immutable) throw unprocessable('Cannot delete assets of an immutable release.')
      release.assets.splice(release.assets.indexOf(asset), 1)
      return noContent()
    },
  },
]

function upload(call: Call): Answer {
  const { repository, query, bytes, headers } = call
  const release = requireRelease(call)
  if (!headers['content-type']) throw new Refusal(400, 'Content-Type header must be present')
  if (bytes.length === 0) throw new Refusal(400, 'Bad Content-Length: the body is empty')
  const name = storedName(query.name ?? '')
  if (!name) throw invalid({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' })
  const asset = repository.releases.addAsset(release, {
    name,
    content: bytes,
    contentType: headers['content-type'],
    label: query.label ?? null,
    uploader: loginOf(call),
  })
  return created(view(call, release, asset))
}

/** The asset itself when `Accept` asks for bytes, else what is known of it. */
function get(call: Call): Answer {
  const { release, asset } = requireAsset(call)
  if (!call.headers.accept?.includes('application/octet-stream')) return ok(view(call, release, asset))
  asset.downloadCount++
  return {
    status: 200,
    bytes: asset.content,
    headers: {
      'content-type': asset.contentType,
      etag: `"${createHash('sha256').update(asset.content).digest('hex')}"`,
    },
  }
}

function requireAsset(call: Call): { release: Release; asset: ReleaseAsset } {
  const found = call.repository.releases.findAsset(numberIn(call, 'asset_id'))
  if (!found) throw notFound()
  return found
}

function view({ repository, world }: Call, release: Release, asset: ReleaseAsset) {
  return assetView(repository, release, asset, world.addresses)
}

/**
 * GitHub docs, "Upload a release asset": "GitHub renames asset filenames that have special characters, non-alphanumeric
 * characters, and leading or trailing periods." In which way is told by the GitHub CLI, which predicts it.
 */
function storedName(name: string): string {
  let stored = name.startsWith('.') ? 'default' : ''
  for (const character of name) {
    if (/[\da-z_+@-]/i.test(character)) stored += character
    else if (!stored.endsWith('.')) stored += '.'
  }
  return stored.replace(/^\./, '').replace(/\.$/, '')
}
