import type { HistoryStore } from '../../shared/history/store.ts'
import { inFlight } from '../../shared/in-flight.ts'
import { isSha256, type Sha256, sha256Of } from '../document/digest.ts'
import { parseRecord, type RecordDocument, stateOf } from '../document/record.ts'
import type { StoredEntry } from './entry.ts'
import type { Finding } from './finding.ts'
import { layout } from './layout.ts'

const parallelReads = 32

/** Checks the slot and the record of each entry, and each resource's body that a record names. */
export async function verifyContents(
  store: HistoryStore,
  entries: readonly StoredEntry[],
): Promise<{ findings: Finding[]; recordsChecked: number; bodiesChecked: number }> {
  const findings: Finding[] = []
  // The first record that names a body is the one that its loss is reported for.
  const bodies = new Map<Sha256, number>()
  const records = new Map<number, RecordDocument>()
  await inFlight(entries, parallelReads, async (stored) => {
    const { findings: found, record } = await verifyRecord(store, stored)
    findings.push(...found)
    if (record !== undefined) records.set(stored.entry.sequence, record)
  })
  for (const { entry } of entries) {
    for (const { complete } of Object.values(records.get(entry.sequence)?.resources ?? {})) {
      if (!bodies.has(complete)) bodies.set(complete, entry.sequence)
    }
  }
  await inFlight([...bodies], parallelReads, async ([digest, sequence]) => {
    const finding = await verifyBody(store, digest, sequence)
    if (finding !== undefined) findings.push(finding)
  })
  return { findings, recordsChecked: entries.length, bodiesChecked: bodies.size }
}

async function verifyRecord(
  store: HistoryStore,
  { entry, bytes }: StoredEntry,
): Promise<{ findings: Finding[]; record?: RecordDocument }> {
  const { sequence } = entry
  const findings: Finding[] = []
  const slot = await store.read(layout.entry(sequence))
  if (!slot?.content.equals(bytes)) {
    const message =
      slot === undefined ? 'the entry’s own file is missing' : 'it is not the entry that the tree holds'
    findings.push({ kind: 'slot-edited', sequence, path: layout.entry(sequence), message })
  }
  const path = layout.record(entry.record)
  const file = await store.read(path)
  if (file === undefined) {
    return {
      findings: [...findings, { kind: 'record-missing', sequence, path, message: 'the record is missing' }],
    }
  }
  const problem = (message: string) => ({
    findings: [...findings, { kind: 'record-edited', sequence, path, message } as const],
  })
  if (sha256Of(file.content) !== entry.record) return problem('its digest is not the one in the entry')
  const record = parseRecord(file.content)
  if (record === undefined) return problem('it is not a record')
  if (record.system !== entry.system || record.release !== entry.release) {
    return problem(
      `it is of ${record.system} ${record.release}, the entry of ${entry.system} ${entry.release}`,
    )
  }
  if (stateOf(record).durable !== entry.state) return problem('its state has not the digest in the entry')
  return { findings, record }
}

async function verifyBody(
  store: HistoryStore,
  digest: Sha256,
  sequence: number,
): Promise<Finding | undefined> {
  if (!isSha256(digest)) {
    return {
      kind: 'record-edited',
      sequence,
      path: String(digest),
      message: 'this is not a digest of a body',
    }
  }
  const path = layout.body(digest)
  const file = await store.read(path)
  if (file === undefined)
    return { kind: 'body-missing', sequence, path, message: 'the resource’s body is missing' }
  if (sha256Of(file.content) === digest) return undefined
  return { kind: 'body-edited', sequence, path, message: 'its digest is not the one in the record' }
}
