import { createHash } from 'node:crypto'
import type { AssetId } from '../assets/asset-id.ts'

/** What makes one wish for a build different from every other. */
export interface BuildWish {
  readonly repository: string
  /** The run of the workflow; outside a workflow something that is new each time. */
  readonly runId: string
  /** A re-run wants a new build. */
  readonly runAttempt: number
  readonly job: string
  readonly project: string
  readonly assetId: AssetId
}

/**
 * The key of a wish: the same for every attempt to start the same build. It is the idempotency token of StartBuild
 * (valid for 5 minutes, CodeBuild API reference) and also a variable of the build, by which it is recognised later.
 */
export function buildKeyOf(wish: BuildWish): string {
  const parts = [wish.repository, wish.runId, String(wish.runAttempt), wish.job, wish.project, wish.assetId]
  return `ai-ops-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40)}`
}
