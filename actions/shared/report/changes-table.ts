import { STATE_SIGNS } from './outcome-signs.ts'
import type { Cell, Change, Column } from './report.ts'

/** The changes of a report as a table: what, how, why, by which rule, on what evidence. */
export function changesTable(changes: readonly Change[]): {
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
} {
  return {
    columns: ['', 'what', 'change', 'why', 'rule', 'evidence'].map((title) => ({ title })),
    rows: changes.map((change) => [
      STATE_SIGNS[change.state],
      change.subject,
      `${change.kind} (${change.state})`,
      change.reason,
      change.rule ?? '',
      change.evidence ?? '',
    ]),
  }
}
