import type { Sha256 } from '../../document/digest.ts'
import { readBodies, readRecord } from '../../history/read-record.ts'
import type { ObservedTables } from './observe.ts'
import { addRows, noRows } from './tables.ts'
import { writePartition } from './write-tables.ts'

/** Writes the tables of a history, a month after the other: one month is in memory at a time. */
export async function fillTables(
  { store, months, signal }: ObservedTables,
  system: string,
  folder: string,
): Promise<void> {
  const known = new Set<Sha256>()
  for (const [month, entries] of months) {
    const rows = noRows()
    for (const stored of entries) {
      signal.throwIfAborted()
      const record = await readRecord(store, stored.entry.record)
      const digests = Object.values(record.resources).map(({ complete }) => complete)
      const fresh = digests.filter((digest) => !known.has(digest))
      for (const digest of fresh) known.add(digest)
      addRows(rows, { stored, record, newBodies: await readBodies(store, fresh) })
    }
    await writePartition(folder, { system, month }, rows)
  }
}
