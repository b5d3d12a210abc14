import { UserError } from '../../shared/errors.ts'
import type { RecordDocument } from '../document/record.ts'
import type { StoredEntry } from './entry.ts'

/** What an address is looked up with. */
export interface AddressBook {
  /** In order. */
  readonly entries: readonly StoredEntry[]
  readonly now: Date
  /** The record of an entry. */
  readonly read: (entry: StoredEntry) => Promise<RecordDocument>
}

const UNITS_MS = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
} as const

/**
 * Finds the entry that an address names: `#7` (the seventh), `~1` (one before the last; `~0` is the last),
 * `@2026-11-21T09:00Z` or `@{2 weeks ago}` (the one that held at that time), a release's name (its last record), or a
 * commit of its code, in full or its first 7 digits and more (its last record).
 *
 * @throws UserError when there is no such entry
 */
export async function findEntry(address: string, book: AddressBook, input: string): Promise<StoredEntry> {
  const found = lookUp(address, book) ?? (await findCommit(address, book))
  if (found !== undefined) return found
  const { length } = book.entries
  throw new UserError('there is no such record.', {
    where: `input ${input}`,
    given: `\`${address}\``,
    allowed: `#1 to #${length}, ~0 to ~${length - 1}, @ and a time after the first record, @{2 weeks ago}, the name of a recorded release, or a commit that was recorded`,
  })
}

function lookUp(address: string, { entries, now }: AddressBook): StoredEntry | undefined {
  const number = /^#([1-9][0-9]*)$/.exec(address)?.[1]
  if (number !== undefined) return entries.find(({ entry }) => entry.sequence === Number(number))
  const back = /^~([0-9]+)$/.exec(address)?.[1]
  if (back !== undefined) return entries[entries.length - 1 - Number(back)]
  if (!address.startsWith('@')) return entries.findLast(({ entry }) => entry.release === address)
  const time = timeOf(address.slice(1), now)
  return entries.findLast(({ entry }) => Date.parse(entry.collectedAt) <= time)
}

/** The time that a text names, ms since the epoch: `{2 weeks ago}`, `{yesterday}` or a date; NaN for none. */
function timeOf(text: string, now: Date): number {
  if (text === '{yesterday}') return now.getTime() - UNITS_MS.day
  const [, count, unit] = /^\{(\d{1,5}) (minute|hour|day|week)s? ago\}$/.exec(text) ?? []
  if (count !== undefined && isUnit(unit)) return now.getTime() - Number(count) * UNITS_MS[unit]
  return text.startsWith('{') ? Number.NaN : Date.parse(text)
}

function isUnit(text: string | undefined): text is keyof typeof UNITS_MS {
  return text !== undefined && Object.hasOwn(UNITS_MS, text)
}

/** Reads records from the last one back: entries do not say their commit. */
async function findCommit(address: string, { entries, read }: AddressBook): Promise<StoredEntry | undefined> {
  if (!/^[0-9a-f]{7,64}$/.test(address)) return undefined
  for (const entry of entries.toReversed()) {
    const { versions } = await read(entry)
    if (versions.code.some(({ version }) => version.startsWith(address))) return entry
  }
  return undefined
}
