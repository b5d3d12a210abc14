import type { World } from '../../../shared/world.ts'
import { findLocalAssets } from '../../assets/local-assets.ts'
import { listAssets } from '../../github/assets-api.ts'
import { getTagCommit, getTree } from '../../github/commits-api.ts'
import { listReleases } from '../../github/releases-api.ts'
import { type Repository, repositoryOf } from '../../github/repository.ts'
import type { PublishInputs } from '../../inputs.ts'
import { readBody } from '../../release/marker.ts'
import type { LocalAsset, Release, ReleaseAsset } from '../../release/release.ts'
import { releasesOf } from '../../release/releases-of-tag.ts'
import { requireCommit } from '../../release/require-commit.ts'
import type { MakeLatest } from './make-latest.ts'

/** What is to be published. */
export interface PublishRequest {
  readonly tag: string
  /** The commit that it must be of, or undefined for that of the draft. */
  readonly target: string | undefined
  /** The tree that the commit must have, when it was checked. */
  readonly tree: string | undefined
  /** Empty: the release is published with the assets that its draft has. */
  readonly assets: readonly LocalAsset[]
  readonly makeLatest: 'auto' | MakeLatest
}

/** What GitHub has. */
export interface PublishObservation {
  readonly request: PublishRequest
  /** Every release of this tag, drafts too. */
  readonly releases: readonly Release[]
  readonly tagCommit: string | undefined
  /** The tree of the commit that is or will be tagged, where it was asked for. */
  readonly tree: string | undefined
  /** The assets of this action's release of the tag. */
  readonly assets: readonly ReleaseAsset[]
  /** Tags of the published releases that are no pre-releases. */
  readonly publishedTags: readonly string[]
}

/** Where and what the release is now. */
export interface ObservedRelease extends PublishObservation {
  readonly repository: Repository
}

/** Reads what decides about a publication. */
export async function observePublish(inputs: PublishInputs, world: World): Promise<ObservedRelease> {
  const repository = repositoryOf(inputs, world)
  const { tag, tree, makeLatest } = inputs
  const assets = await findLocalAssets(inputs.assets, world.runner)
  const target = inputs.target === undefined ? undefined : await requireCommit(inputs.target, repository)
  const [all, tagCommit] = await Promise.all([listReleases(repository), getTagCommit(tag, repository)])
  const releases = await releasesOf(tag, all, repository)
  const own = releases.find(({ body }) => readBody(body).marker?.tag === tag)
  return {
    request: { tag, target, tree, assets, makeLatest },
    repository,
    releases,
    tagCommit,
    tree: tree === undefined ? undefined : await treeOf(tagCommit ?? own?.target, repository),
    assets: own === undefined ? [] : await listAssets(own.id, repository),
    publishedTags: all.filter(({ draft, prerelease }) => !draft && !prerelease).map((release) => release.tag),
  }
}

async function treeOf(commit: string | undefined, repository: Repository): Promise<string | undefined> {
  return commit === undefined ? undefined : getTree(commit, repository)
}
