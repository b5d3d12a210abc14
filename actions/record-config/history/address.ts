import { UserError } from '../../shared/errors.ts'
import type { StoredEntry } from './entry.ts'

/**
 * Finds the entry that an address names: `#7` (the seventh), `~1` (one before the last; `~0` is the last),
 * `@2026-11-21T09:00Z` (the one that held at that time), or a release's name (its last record).
 *
 * @param entries in order
 * @throws UserError when there is no such entry
 */
export function findEntry(address: string, entries: readonly StoredEntry[], input: string): StoredEntry {
  const found = lookUp(address, entries)
  if (found !== undefined) return found
  throw new UserError('there is no such record.', {
    where: `input ${input}`,
    given: `\`${address}\``,
    allowed: `#1 to #${entries.length}, ~0 to ~${entries.length - 1}, @ and a time after the first record, or the name of a recorded release`,
  })
}

function lookUp(address: string, entries: readonly StoredEntry[]): StoredEntry | undefined {
  const number = /^#([1-9][0-9]*)$/.exec(address)?.[1]
  if (number !== undefined) return entries.find(({ entry }) => entry.sequence === Number(number))
  const back = /^~([0-9]+)$/.exec(address)?.[1]
  if (back !== undefined) return entries[entries.length - 1 - Number(back)]
  if (!address.startsWith('@')) return entries.findLast(({ entry }) => entry.release === address)
  const time = Date.parse(address.slice(1))
  return entries.findLast(({ entry }) => Date.parse(entry.collectedAt) <= time)
}
