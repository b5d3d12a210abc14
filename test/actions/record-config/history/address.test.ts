import { expect, test } from '@jest/globals'
import { sha256Of } from '../../../../actions/record-config/document/digest.ts'
import { findEntry } from '../../../../actions/record-config/history/address.ts'
import { ENTRY_SCHEMA, sealEntry } from '../../../../actions/record-config/history/entry.ts'

const digest = sha256Of('')
const entries = ['1.0.0', '1.1.0', '1.0.0', '2.0.0'].map((release, i) =>
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
)

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
])('%s is the record #%i', (address, sequence) => {
  expect(findEntry(address, entries, 'from').entry.sequence).toBe(sequence)
})

test.each(['#0', '#5', '~4', '3.0.0', '@2026-10-01', '@yesterday', ''])(
  '%j is none, and the error says what is',
  (address) => {
    expect(() => findEntry(address, entries, 'from')).toThrow(/input from: there is no such record.*#1 to #4/)
  },
)
