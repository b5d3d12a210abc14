import type { AssetId } from '../assets/asset-id.ts'

/** What is looked for. */
export interface SweepScope {
  /** Any run when undefined. */
  readonly runId: string | undefined
  /** Any asset id when undefined. */
  readonly assetId: AssetId | undefined
  readonly assetTagKey: string
}
