import { expect, test } from '@jest/globals'
import { sha256Of } from '../../../../../actions/record-config/document/digest.ts'
import {
  ENTRY_SCHEMA,
  type Entry,
  type StoredEntry,
} from '../../../../../actions/record-config/history/entry.ts'
import type { Verification } from '../../../../../actions/record-config/history/verification.ts'
import type { ShownRecord } from '../../../../../actions/record-config/modes/site/observe.ts'
import { sitePages } from '../../../../../actions/record-config/modes/site/pages.ts'
import { verdictText } from '../../../../../actions/record-config/modes/site/report.ts'
import { sampleRecord } from '../../history/sample-history.ts'

const digest = sha256Of('x')

function entryOf(sequence: number): StoredEntry {
  const entry: Entry = {
    ...{ system: 'assistant', release: `1.${sequence}.0`, sequence, previous: null },
    schema: ENTRY_SCHEMA,
    ...{ record: digest, state: digest, collectedAt: '2026-11-21T09:00:00.000Z', run: '', nonce: '' },
  }
  return { entry, bytes: Buffer.from(''), digest }
}

function shown(sequence: number): ShownRecord {
  const { record } = sampleRecord(`1.${sequence}.0`)
  const { entry } = entryOf(sequence)
  return { entry, content: { state: 'read', record, resourceCount: 1, diff: undefined } }
}

function pagesOf(records: readonly ShownRecord[], count: number) {
  const entries = Array.from({ length: count }, (_, at) => entryOf(at + 1))
  const verification: Verification = {
    ...{ location: 'a folder', checkpoint: undefined, entries, findings: [] },
    signature: 'unsigned',
    ...{ recordsChecked: count, bodiesChecked: 0 },
  }
  return sitePages('assistant', {
    history: { verification, keptElsewhere: 0 },
    records,
    at: '2026-11-21T09:00:00.000Z',
  })
}

test('records without a page are counted, and nothing leads to them', () => {
  const pages = pagesOf([shown(8), shown(9)], 9)
  expect([...pages.keys()]).toEqual(['index.html', 'record-8.html', 'record-9.html'])
  expect(JSON.stringify(pages.get('index.html'))).toContain('7 older records are in the history')
  const targets = [...JSON.stringify([...pages]).matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url)
  expect(targets.filter((url) => url !== undefined && !pages.has(url))).toEqual([])
})

test('where every record has a page, none is called older', () => {
  expect(JSON.stringify(pagesOf([shown(1)], 1).get('index.html'))).not.toContain('older records')
})

test('a rule that gave no answer is not called violated', () => {
  const violation = { rule: 'opa', level: 'mandatory', subject: 'rule opa', message: 'it failed' } as const
  expect(verdictText({ passed: false, violations: [{ ...violation, notJudged: true }] })).toBe(
    'not-judged, 1 breach',
  )
  expect(verdictText({ passed: false, violations: [violation] })).toBe('violated, 1 breach')
  expect(verdictText({ passed: true, violations: [] })).toBe('passed')
})
