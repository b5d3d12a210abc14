import type { Asset } from '../assets/asset.ts'
import type { BuildRequest, Observation } from '../modes/codebuild/plan.ts'
import { type Build, hasEnded } from './build.ts'
import { environmentOf } from './environment.ts'
import type { SourceChoice } from './source.ts'

/**
 * The build that an earlier attempt of the same job has started, when it does what is wanted now: it still runs, or has
 * made the AMI. Then it is gone on with; another build would be refused because of the AMI's name.
 */
export function earlierBuild(
  request: BuildRequest,
  seen: Observation,
  source: Pick<SourceChoice, 'commit'>,
): Build | undefined {
  return seen.earlierBuilds.find((build) => {
    const wanted = environmentOf(request).filter(({ type }) => type === 'PLAINTEXT')
    const same = wanted.every(({ name, value }) => build.variables[name] === value)
    const sameCommit =
      build.commit === undefined || source.commit === undefined || build.commit === source.commit
    if (!same || !sameCommit) return false
    return hasEnded(build)
      ? build.status === 'SUCCEEDED' && madeSince(build, seen).some((asset) => isAmi(asset, request))
      : true
  })
}

/** What was there before the earlier build: what would make the build fail, and what its product is told from. */
export function withoutBuild(build: Build, seen: Observation): Observation {
  const made = new Set(madeSince(build, seen))
  const ids = new Set([...made].map((asset) => (asset.kind === 'ami' ? asset.id : '')))
  return {
    ...seen,
    runningBuilds: seen.runningBuilds.filter(({ id }) => id !== build.id),
    imagesOfName: seen.imagesOfName.filter((id) => !ids.has(id)),
    existing: seen.existing.filter((asset) => !made.has(asset)),
  }
}

function isAmi(asset: Asset, { amiName }: BuildRequest): boolean {
  return asset.kind === 'ami' && asset.name === amiName
}

/** The assets that came into being after the build had begun. What does not tell its time goes with its image. */
function madeSince({ startedAt = '' }: Build, { existing }: Observation): Asset[] {
  const since = Date.parse(startedAt)
  const isNew = (time: string | undefined) => Date.parse(time ?? '') >= since
  const images = existing.filter((asset) => asset.kind === 'ami' && isNew(asset.createdAt))
  const imageIds = new Set(images.map((asset) => (asset.kind === 'ami' ? asset.id : '')))
  return existing.filter((asset) => {
    if (asset.kind === 's3-object') return isNew(asset.modifiedAt)
    return asset.kind === 'export-task' ? imageIds.has(asset.imageId) : isNew(asset.createdAt)
  })
}
