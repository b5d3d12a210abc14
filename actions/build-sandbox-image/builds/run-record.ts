import type { JournalEntry } from '../../shared/action/journal.ts'
import type { Json } from '../../shared/json.ts'
import type { AssetScope } from '../assets/list-assets.ts'

/** What must be known to stop a build, and to list what it left, after the process that started it has died. */
export interface BuildIntent {
  readonly project: string
  readonly key: string
  readonly scope: AssetScope
}

/** What the journal of a run says about its build. */
export type RunRecord =
  /** It was wanted; it may have been started (then `buildId` may be unknown) and may still run. */
  | { readonly state: 'open'; readonly intent: BuildIntent; readonly buildId: string | undefined }
  /** It runs no longer, and what it made or left has not been told. */
  | { readonly state: 'untold'; readonly intent: BuildIntent }
  /** It never began, or everything about it has been told. */
  | { readonly state: 'over' }

/** The steps of a run. */
export const STEPS = { start: 'start-build', follow: 'follow-build', list: 'list-assets' } as const

/** The name under which `main` tells `post` where the journal is. */
export const JOURNAL_STATE = 'journal'

/** The intent as the journal keeps it. */
export function intentToJson({ project, key, scope }: BuildIntent): Json {
  const { assetId, assetTagKey, location } = scope
  return {
    project,
    key,
    scope: { assetId, assetTagKey, ...(location === undefined ? {} : { location: { ...location } }) },
  }
}

/** Reads what became of the build of a run from its journal, which earlier runs of the same machine may have begun. */
export function readRunRecord(journal: readonly JournalEntry[]): RunRecord {
  const begin = journal.findLastIndex(({ step, phase }) => step === STEPS.start && phase === 'intent')
  const entries = journal.slice(Math.max(0, begin))
  const intent = journal[begin]?.detail
  if (!isIntent(intent) || has(entries, STEPS.start, 'failed')) return { state: 'over' }
  if (has(entries, STEPS.list, 'done')) return { state: 'over' }
  if (has(entries, STEPS.follow, 'done') || has(entries, STEPS.follow, 'undone'))
    return { state: 'untold', intent }
  const started = entries.find(({ step, phase }) => step === STEPS.start && phase === 'done')?.detail
  return { state: 'open', intent, buildId: typeof started === 'string' ? started : undefined }
}

function has(entries: readonly JournalEntry[], step: string, phase: JournalEntry['phase']): boolean {
  return entries.some((entry) => entry.step === step && entry.phase === phase)
}

/** The journal is written by this action alone, so that a look at the outer shape tells an intent from its absence. */
function isIntent(detail: unknown): detail is BuildIntent {
  return (
    typeof detail === 'object' &&
    detail !== null &&
    'project' in detail &&
    'key' in detail &&
    'scope' in detail
  )
}
