import { getReleaseOfTag, MOST_LISTED } from '../github/releases-api.ts'
import type { Repository } from '../github/repository.ts'
import type { Release } from './release.ts'

/** The releases of a tag among those that are listed; a published one may be too old for the list. */
export async function releasesOf(
  tag: string,
  listed: readonly Release[],
  repository: Repository,
): Promise<Release[]> {
  const releases = listed.filter((release) => release.tag === tag)
  if (releases.length > 0 || listed.length < MOST_LISTED) return releases
  const old = await getReleaseOfTag(tag, repository)
  return old === undefined ? [] : [old]
}
