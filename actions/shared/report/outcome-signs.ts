import type { Change, Outcome } from './report.ts'

/** The sign before the title, always together with the word. */
export const OUTCOME_SIGNS: Readonly<Record<Outcome, string>> = {
  succeeded: '✅',
  unchanged: '✅',
  planned: '📋',
  'in-progress': '⏳',
  'rolled-back': '↩️',
  inconclusive: '❔',
  refused: '⛔',
  cancelled: '🛑',
  failed: '❌',
}

/** The sign before a change. */
export const STATE_SIGNS: Readonly<Record<Change['state'], string>> = {
  planned: '📋',
  done: '✔️',
  skipped: '⏭️',
  failed: '❌',
  undone: '↩️',
  unchanged: '·',
}
