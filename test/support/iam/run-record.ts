import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where each file of tests leaves what its actions used; `npm run rights` reads them all. */
export const RECORDS = join(import.meta.dirname, '..', '..', '..', '.cache', 'rights')

/** What the calls of one file of tests needed. */
export interface RunRecord {
  /** The file, from the project's root. */
  readonly file: string
  /** Calls that a right was needed for, by role and IAM action. */
  readonly uses: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly denials: readonly string[]
}

/** The records of the files of tests that there still are. */
export function readRecords(): readonly RunRecord[] {
  mkdirSync(RECORDS, { recursive: true })
  return readdirSync(RECORDS)
    .filter((name) => name.endsWith('.json'))
    .map((name): RunRecord => JSON.parse(readFileSync(join(RECORDS, name), 'utf8')))
    .filter(({ file }) => existsSync(join(RECORDS, '..', '..', file)))
}

const uses: Record<string, Record<string, number>> = {}
const denials: string[] = []
let reported = 0

/** Notes that a role used a right. */
export function recordUse(role: string, action: string): void {
  uses[role] ??= {}
  uses[role][action] = (uses[role][action] ?? 0) + 1
}

/** Notes that a role lacks a right. */
export function recordDenial(message: string): void {
  denials.push(message)
}

/** The denials since it was asked last. */
export function newDenials(): readonly string[] {
  const found = denials.slice(reported)
  reported = denials.length
  return found
}

/** Leaves the record of a file of tests, where it made calls. */
export function writeRecord(file: string): void {
  if (Object.keys(uses).length === 0 && denials.length === 0) return
  mkdirSync(RECORDS, { recursive: true })
  const record: RunRecord = { file, uses, denials }
  writeFileSync(join(RECORDS, `${file.replaceAll('/', '__')}.json`), `${JSON.stringify(record, null, 2)}\n`)
}
