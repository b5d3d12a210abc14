import type { Block, Section } from '../../shared/report/report.ts'
import { canonicalJson } from '../document/canonical-json.ts'
import type { Json } from '../document/json.ts'
import { type ChangeClass, changeClasses } from '../normalise/path-rules.ts'
import { isRedacted } from '../normalise/redact.ts'
import type { ValueChange } from './change.ts'
import { type ClassCounts, countByClass, type ReleaseDiff } from './release-diff.ts'

/** Longer values are cut in tables; the diff file has them whole. */
const maxShownLength = 80
/** More rows than that nobody reads; the diff file has them all. */
const maxRows = 200

interface Row {
  readonly class: ChangeClass
  readonly where: string
  readonly change: ValueChange
}

/** What changed, by class, what matters most first; ephemeral changes are counted, not shown. */
export function diffSection(heading: string, diff: ReleaseDiff): Section {
  const counts = countByClass(diff)
  const rows = rowsOf(diff)
  const shown = rows.slice(0, maxRows)
  const blocks: Block[] = [{ type: 'text', text: countsText(counts) }]
  if (shown.length > 0) {
    blocks.push({
      type: 'table',
      columns: [
        { title: 'Class' },
        { title: 'Where' },
        { title: 'What' },
        { title: 'Before' },
        { title: 'After' },
      ],
      rows: shown.map(({ class: name, where, change }) => [
        name,
        where,
        `${verbs[change.op]} ${change.label}`,
        shownValue(change.before),
        shownValue(change.after),
      ]),
    })
  }
  if (rows.length > shown.length) {
    blocks.push({
      type: 'text',
      text: `${rows.length - shown.length} more changes are in the file that \`mode: diff\` writes.`,
    })
  }
  return { heading, blocks }
}

const verbs = { add: 'added', remove: 'removed', replace: 'changed' } as const

/** The counts in one sentence: `2 version, 1 routing; 12 ephemeral changes hidden`. */
export function countsText(counts: ClassCounts): string {
  const visible = changeClasses.filter((name) => name !== 'ephemeral' && counts[name] > 0)
  const text =
    visible.length === 0 ? 'No changes' : visible.map((name) => `${counts[name]} ${name}`).join(', ')
  const { ephemeral } = counts
  return ephemeral === 0
    ? `${text}.`
    : `${text}; ${ephemeral} ephemeral change${ephemeral === 1 ? '' : 's'} hidden.`
}

function rowsOf({ versions, resources, recorder, gaps }: ReleaseDiff): Row[] {
  const of = (where: string, changes: readonly ValueChange[]): Row[] =>
    changes.map((change) => ({ class: change.class, where, change }))
  const all = [
    ...of('versions', versions),
    ...resources.flatMap(({ key, changes }) => of(key, changes)),
    ...of('AWS Config', recorder),
    ...of('coverage', gaps),
  ]
  return all
    .filter((row) => row.class !== 'ephemeral')
    .toSorted((a, b) => changeClasses.indexOf(a.class) - changeClasses.indexOf(b.class))
}

function shownValue(value: Json | undefined): string {
  if (value === undefined) return ''
  if (isRedacted(value)) return value.$secret === 'withheld' ? '(secret, withheld)' : '(secret)'
  const text = typeof value === 'string' ? value : canonicalJson(value)
  return text.length <= maxShownLength ? text : `${text.slice(0, maxShownLength - 1)}…`
}
