import { readBody } from './marker.ts'
import type { DraftObservation } from './plan-draft.ts'
import type { PublishObservation } from './plan-publish.ts'
import type { Release } from './release.ts'
import {
  getReleaseOfTag,
  getTagCommit,
  getTree,
  listAssets,
  listReleases,
  MOST_LISTED,
  type Repository,
} from './releases-api.ts'

/** Reads what decides about a draft. */
export async function observeDraft(tag: string, repository: Repository): Promise<DraftObservation> {
  const [all, tagCommit] = await Promise.all([listReleases(repository), getTagCommit(tag, repository)])
  return { releases: await releasesOf(tag, all, repository), tagCommit }
}

/**
 * Reads what decides about a publication.
 *
 * @param tree the tree that the commit must have; it is read only where it is asked for
 */
export async function observePublish(
  tag: string,
  tree: string | undefined,
  repository: Repository,
): Promise<PublishObservation> {
  const [all, tagCommit] = await Promise.all([listReleases(repository), getTagCommit(tag, repository)])
  const releases = await releasesOf(tag, all, repository)
  const own = releases.find(({ body }) => readBody(body).marker?.tag === tag)
  return {
    releases,
    tagCommit,
    tree: tree === undefined ? undefined : await treeOf(tagCommit ?? own?.target, repository),
    assets: own === undefined ? [] : await listAssets(own.id, repository),
    publishedTags: all.filter(({ draft, prerelease }) => !draft && !prerelease).map((release) => release.tag),
  }
}

/** The releases of a tag among those that are listed; a published one may be too old for the list. */
async function releasesOf(
  tag: string,
  listed: readonly Release[],
  repository: Repository,
): Promise<Release[]> {
  const releases = listed.filter((release) => release.tag === tag)
  if (releases.length > 0 || listed.length < MOST_LISTED) return releases
  const old = await getReleaseOfTag(tag, repository)
  return old === undefined ? [] : [old]
}

async function treeOf(commit: string | undefined, repository: Repository): Promise<string | undefined> {
  return commit === undefined ? undefined : getTree(commit, repository)
}
