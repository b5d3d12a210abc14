import { STATE_SIGNS } from './outcome-signs.ts'
import type { Cell, Change, Column } from './report.ts'

/** The changes of a report as a table: what, how, why, by which rule, on what evidence; columns without a value are left out. */
export function changesTable(changes: readonly Change[]): {
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
} {
  const columns: readonly [string, (change: Change) => Cell][] = [
    ['state', ({ state }) => STATE_SIGNS[state]],
    ['what', ({ subject }) => subject],
    ['change', ({ kind, state }) => `${kind} (${state})`],
    ['why', ({ reason }) => reason],
    ['rule', ({ rule = '' }) => rule],
    ['evidence', ({ evidence = '' }) => evidence],
  ]
  const told = columns.filter(([, cellOf]) => changes.some((change) => cellOf(change) !== ''))
  return {
    columns: told.map(([title]) => ({ title })),
    rows: changes.map((change) => told.map(([, cellOf]) => cellOf(change))),
  }
}
