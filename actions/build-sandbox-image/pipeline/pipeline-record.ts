import type { JournalEntry } from '../../shared/action/journal.ts'
import { isRecord } from '../../shared/is-record.ts'
import type { Json } from '../../shared/json.ts'
import type { AssetScope } from '../assets/list-assets.ts'

/** What must be known to take away what a build needs for a while, after the process that made it has died. */
export interface PipelineRecord {
  readonly runId: string
  readonly scope: AssetScope
  /** Name of the container from which an image is made on this runner, if one is. */
  readonly container?: string | undefined
}

/** The step of the journal that lasts as long as a build has anything temporary. */
export const BUILD_STEP = 'build-sandbox'

/** The record as the journal keeps it. */
export function recordToJson({
  runId,
  scope: { assetId, assetTagKey, location },
  container,
}: PipelineRecord): Json {
  return {
    runId,
    ...(container === undefined ? {} : { container }),
    scope: { assetId, assetTagKey, ...(location === undefined ? {} : { location: { ...location } }) },
  }
}

/** The build that the journal says has begun and has not been cleaned up after, if there is one. */
export function readPipelineRecord(journal: readonly JournalEntry[]): PipelineRecord | undefined {
  const last = journal.findLast(({ step }) => step === BUILD_STEP)
  return last?.phase === 'intent' && isPipelineRecord(last.detail) ? last.detail : undefined
}

/** The journal is written by this action alone, so that a look at the outer shape is enough. */
function isPipelineRecord(detail: unknown): detail is PipelineRecord {
  return isRecord(detail) && 'runId' in detail && 'scope' in detail
}
