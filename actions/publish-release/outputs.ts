import type { Outputs } from '../shared/action/operation.ts'
import type { Release, ReleaseAsset } from './release/release.ts'

/** What the outputs of both modes tell of: what was applied, or the release that is kept with what it has. */
interface Told {
  readonly inputs: { readonly tag: string }
  readonly plan:
    | { readonly decision: 'keep'; readonly release: Release }
    | { readonly decision: 'create' | 'update' | 'publish' | 'refuse' }
  readonly observation: { readonly assets: readonly ReleaseAsset[] }
  readonly applied:
    | { readonly release: Release | undefined; readonly assets: readonly ReleaseAsset[] }
    | undefined
}

/** The outputs of the action besides `plan-file`; see `action.yml`. */
export function outputsOf({ inputs: { tag }, plan, observation, applied }: Told): Outputs {
  const kept = plan.decision === 'keep' ? { release: plan.release, assets: observation.assets } : undefined
  const { release, assets = [] } = applied ?? kept ?? {}
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
