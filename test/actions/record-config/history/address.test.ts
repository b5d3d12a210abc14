import { expect, test } from '@jest/globals'
import { sha256Of } from '../../../../actions/record-config/document/digest.ts'
import { findEntry } from '../../../../actions/record-config/history/address.ts'
import { ENTRY_SCHEMA, type StoredEntry, sealEntry } from '../../../../actions/record-config/history/entry.ts'
import { sampleRecord } from './sample-history.ts'

const digest = sha256Of('')
const entries = await Promise.all(
  ['1.0.0', '1.1.0', '1.0.0', '2.0.0'].map((release, i) =>
    sealEntry(
      {
        ...{
          schema: ENTRY_SCHEMA,
          system: 'a',
          release,
          sequence: i + 1,
          previous: null,
          record: digest,
          state: digest,
        },
        ...{ collectedAt: `2026-11-0${i + 1}T09:00:00.000Z`, run: '', nonce: '' },
      },
      undefined,
    ),
  ),
)

/** Each record is of another commit: c0ffee1…, c0ffee2… */
const book = {
  entries,
  now: new Date('2026-11-05T10:00:00.000Z'),
  read: async ({ entry }: StoredEntry) => {
    const { record } = sampleRecord(entry.release)
    const version = `c0ffee${entry.sequence}${'0'.repeat(33)}`
    const code = [{ name: 'octo/service', version, digest: null, uri: null, source: 'github' as const }]
    return { ...record, versions: { ...record.versions, code } }
  },
}

test.each([
  ['#1', 1],
  ['#4', 4],
  ['~0', 4],
  ['~3', 1],
  ['1.0.0', 3],
  ['2.0.0', 4],
  ['@2026-11-02T09:00:00Z', 2],
  ['@2026-11-02T10:30:00+02:00', 1],
  ['@2026-11-09', 4],
  ['@{3 days ago}', 2],
  ['@{1 day ago}', 4],
  ['@{50 hours ago}', 2],
  ['@{yesterday}', 4],
  ['@{4320 minutes ago}', 2],
  ['@{0 weeks ago}', 4],
  ['c0ffee2', 2],
  [`c0ffee1${'0'.repeat(33)}`, 1],
  ['c0ffee3', 3],
])('%s is the record #%i', async (address, sequence) => {
  expect((await findEntry(address, book, 'from')).entry.sequence).toBe(sequence)
})

test.each([
  ...['#0', '#5', '~4', '3.0.0', '@2026-10-01', '@yesterday', ''],
  ...['@{2 weeks ago}', '@{2 years ago}', '@{-1 days ago}', '@{2026-11-02}', 'c0ffee', 'deadbeef', 'c0ffee9'],
])('%j is none, and the error says what is', async (address) => {
  await expect(findEntry(address, book, 'from')).rejects.toThrow(
    /input from: there is no such record.*#1 to #4/,
  )
})
