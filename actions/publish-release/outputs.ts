import type { Outputs } from '../shared/action/operation.ts'
import type { ReleaseWithAssets } from './release/release.ts'

/** The outputs of the action besides `plan-file`; see `action.yml`. */
export function outputsOf(tag: string, end: ReleaseWithAssets | undefined): Outputs {
  const { release, assets = [] } = end ?? {}
  return {
    tag,
    'release-id': release === undefined ? '' : String(release.id),
    'release-url': release?.url ?? '',
    target: release?.target ?? '',
    draft: release === undefined ? '' : String(release.draft),
    immutable: release === undefined ? '' : String(release.immutable),
    assets: JSON.stringify(
      assets.map(({ name, sizeBytes, digest, url }) => ({ name, sizeBytes, digest: digest ?? null, url })),
    ),
  }
}
