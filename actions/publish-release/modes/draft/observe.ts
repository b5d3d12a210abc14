import type { World } from '../../../shared/world.ts'
import { listAssets } from '../../github/assets-api.ts'
import { getTagCommit } from '../../github/commits-api.ts'
import { listReleases } from '../../github/releases-api.ts'
import { type Repository, repositoryOf } from '../../github/repository.ts'
import type { DraftInputs } from '../../inputs.ts'
import { readNotes } from '../../notes.ts'
import type { ReleaseText } from '../../release/marker.ts'
import { isOwn } from '../../release/own-release.ts'
import type { Release, ReleaseAsset } from '../../release/release.ts'
import { releasesOf } from '../../release/releases-of-tag.ts'
import { requireCommit } from '../../release/require-commit.ts'

/** The draft that is wanted. */
export interface DraftRequest extends ReleaseText {
  readonly tag: string
  /** The commit, 40 hexadecimal digits. */
  readonly target: string
}

/** What GitHub has of the tag. */
export interface DraftObservation {
  readonly request: DraftRequest
  /** Every release of this tag, drafts too. */
  readonly releases: readonly Release[]
  /** The commit of the tag, or undefined when there is no such tag. */
  readonly tagCommit: string | undefined
}

/** Where and what a draft is now. */
export interface ObservedDraft extends DraftObservation {
  readonly repository: Repository
  /** The assets of the draft that this action has made before. */
  readonly assets: readonly ReleaseAsset[]
}

/** Reads what decides about a draft. */
export async function observeDraft(inputs: DraftInputs, world: World): Promise<ObservedDraft> {
  const repository = repositoryOf(inputs, world)
  const { tag, title, prerelease } = inputs
  const notes = readNotes(inputs.notes, world.runner)
  const target = await requireCommit(inputs.target ?? world.runner.sha, repository)
  const [all, tagCommit] = await Promise.all([listReleases(repository), getTagCommit(tag, repository)])
  const releases = await releasesOf(tag, all, repository)
  const own = releases.find((release) => isOwn(release, tag))
  const assets = own === undefined ? [] : await listAssets(own.id, repository)
  return { request: { tag, target, title, notes, prerelease }, repository, releases, tagCommit, assets }
}
