import type { Json } from '../../document/json.ts'
import { type RecordDocument, versionAxes } from '../../document/record.ts'
import type { Entry, StoredEntry } from '../../history/entry.ts'
import { policyState } from '../../policy/judge.ts'

/** What a column holds: Parquet's STRING, which may be null (`text?`), INT32, BOOLEAN or TIMESTAMP in milliseconds, UTC. */
export type ColumnType = 'text' | 'text?' | 'integer' | 'truth' | 'time'

/** Each table with its columns. The partitions `system` and `month` are in the path. */
export const TABLES = {
  records: {
    sequence: 'integer',
    release: 'text',
    recorded_at: 'time',
    policy: 'text',
    repository: 'text',
    commit: 'text',
    workflow: 'text',
    run: 'text',
    actor: 'text',
    recorder: 'text',
    resource_count: 'integer',
    record: 'text',
    entry: 'text',
    state: 'text',
  },
  versions: {
    sequence: 'integer',
    release: 'text',
    recorded_at: 'time',
    axis: 'text',
    name: 'text',
    version: 'text',
    digest: 'text?',
    uri: 'text?',
    source: 'text',
  },
  resources: {
    sequence: 'integer',
    release: 'text',
    recorded_at: 'time',
    resource: 'text',
    type: 'text',
    source: 'text',
    body: 'text',
    durable: 'text',
  },
  bodies: { first_sequence: 'integer', body: 'text', content: 'text' },
  violations: {
    sequence: 'integer',
    release: 'text',
    recorded_at: 'time',
    rule: 'text',
    level: 'text',
    subject: 'text',
    message: 'text',
    judged: 'truth',
    excepted_until: 'text?',
    exception_reason: 'text?',
  },
  gaps: {
    sequence: 'integer',
    release: 'text',
    recorded_at: 'time',
    subject: 'text',
    kind: 'text',
    reason: 'text',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnType>>>>

export type TableName = keyof typeof TABLES

interface Cells {
  readonly text: string
  readonly 'text?': string | null
  readonly integer: number
  readonly truth: boolean
  readonly time: Date
}

/** A row of a table. */
export type RowOf<Name extends TableName> = {
  readonly [Column in keyof (typeof TABLES)[Name]]: (typeof TABLES)[Name][Column] extends keyof Cells
    ? Cells[(typeof TABLES)[Name][Column]]
    : never
}

/** Rows of every table. */
export type Rows = { readonly [Name in TableName]: RowOf<Name>[] }

export function noRows(): Rows {
  return { records: [], versions: [], resources: [], bodies: [], violations: [], gaps: [] }
}

/** A record with its place in the history, and those of its bodies that no record before has. */
export interface TabledRecord {
  readonly stored: StoredEntry
  readonly record: RecordDocument
  readonly newBodies: ReadonlyMap<string, Json>
}

/** Adds the rows of a record. */
export function addRows(rows: Rows, { stored, record, newBodies }: TabledRecord): void {
  const { entry } = stored
  const { sequence, release } = entry
  const every = { sequence, release, recorded_at: new Date(entry.collectedAt) }
  const resources = Object.entries(record.resources)
  rows.records.push({ ...every, ...recordCells(record, entry), entry: stored.digest })
  for (const axis of versionAxes)
    for (const { name, version, digest, uri, source } of record.versions[axis])
      rows.versions.push({ ...every, axis, name, version, digest, uri, source })
  for (const [resource, { type, source, complete, durable }] of resources)
    rows.resources.push({ ...every, resource, type, source, body: complete, durable })
  for (const [body, content] of newBodies)
    rows.bodies.push({ first_sequence: sequence, body, content: JSON.stringify(content) })
  for (const { rule, level, subject, message, notJudged, exception } of record.verdict.violations) {
    const excepted = {
      excepted_until: exception?.until ?? null,
      exception_reason: exception?.reason ?? null,
    }
    rows.violations.push({ ...every, rule, level, subject, message, judged: notJudged !== true, ...excepted })
  }
  for (const { subject, kind, reason } of record.gaps) rows.gaps.push({ ...every, subject, kind, reason })
}

function recordCells({ collector, verdict, recorder, resources, state }: RecordDocument, entry: Entry) {
  const { repository, commit, workflow, actor } = collector
  return {
    policy: policyState(verdict),
    ...{ repository, commit, workflow, actor, run: entry.run },
    recorder: recorder.state !== 'present' ? recorder.state : recorder.recording ? 'recording' : 'stopped',
    resource_count: Object.keys(resources).length,
    record: entry.record,
    state: state.durable,
  }
}
