import { readBody } from './marker.ts'
import type { DraftObservation } from './plan-draft.ts'
import type { PublishObservation } from './plan-publish.ts'
import { getTagCommit, listAssets, listReleases, type Repository } from './releases-api.ts'

/** Reads what decides about a draft. */
export async function observeDraft(tag: string, repository: Repository): Promise<DraftObservation> {
  const [releases, tagCommit] = await Promise.all([listReleases(repository), getTagCommit(tag, repository)])
  return { releases: releases.filter((release) => release.tag === tag), tagCommit }
}

/** Reads what decides about a publication. */
export async function observePublish(tag: string, repository: Repository): Promise<PublishObservation> {
  const [all, tagCommit] = await Promise.all([listReleases(repository), getTagCommit(tag, repository)])
  const releases = all.filter((release) => release.tag === tag)
  const own = releases.find(({ body }) => readBody(body).marker?.tag === tag)
  return {
    releases,
    tagCommit,
    assets: own === undefined ? [] : await listAssets(own.id, repository),
    publishedTags: all.filter(({ draft, prerelease }) => !draft && !prerelease).map((release) => release.tag),
  }
}
