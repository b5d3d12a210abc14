import type { Release, ReleaseAsset } from '../state/release.ts'
import type { Repository } from '../state/repository.ts'
import type { Addresses } from '../state/world.ts'
import { nodeId, timestamp } from '../state/world.ts'
import { accountView } from './account.ts'

/** A release as the API shows it. A draft's page and downloads are at its `untagged-…` name. */
export function releaseView(repository: Repository, release: Release, addresses: Addresses) {
  const url = repository.api(`/releases/${release.id}`)
  const page = pageName(release)
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${addresses.uploads}/repos/${repository.fullName}/releases/${release.id}/assets{?name,label}`,
    html_url: repository.page(`/releases/tag/${page}`),
    id: release.id,
    author: accountView(release.author, addresses),
    node_id: nodeId('RE', release.id),
    tag_name: release.tagName,
    target_commitish: release.targetCommitish,
    name: release.name,
    draft: release.draft,
    immutable: release.immutable,
    prerelease: release.prerelease,
    created_at: timestamp(release.createdAt),
    updated_at: timestamp(release.publishedAt ?? release.createdAt),
    published_at: release.publishedAt && timestamp(release.publishedAt),
    assets: release.assets.map((asset) => assetView(repository, release, asset, addresses)),
    tarball_url: release.draft ? null : repository.api(`/tarball/${page}`),
    zipball_url: release.draft ? null : repository.api(`/zipball/${page}`),
    body: release.body,
  }
}

/** A release asset as the API shows it. */
export function assetView(
  repository: Repository,
  release: Release,
  asset: ReleaseAsset,
  addresses: Addresses,
) {
  return {
    url: repository.api(`/releases/assets/${asset.id}`),
    id: asset.id,
    node_id: nodeId('RA', asset.id),
    name: asset.name,
    label: asset.label,
    uploader: accountView(asset.uploader, addresses),
    content_type: asset.contentType,
    state: asset.state,
    size: asset.content.length,
    digest: asset.state === 'uploaded' ? asset.digest : null,
    download_count: asset.downloadCount,
    created_at: timestamp(asset.createdAt),
    updated_at: timestamp(asset.updatedAt),
    browser_download_url: repository.page(
      `/releases/download/${pageName(release)}/${encodeURIComponent(asset.name)}`,
    ),
  }
}

/** The part of the address that names a release: its tag, or for a draft its `untagged-…` name. */
export function pageName(release: Release): string {
  return release.draft ? release.untaggedName : encodeURIComponent(release.tagName).replaceAll('%2F', '/')
}
