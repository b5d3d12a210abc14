import { describe, expect, test } from '@jest/globals'
import {
  type BuildIntent,
  intentToJson,
  readRunRecord,
} from '../../../../actions/build-sandbox-image/builds/run-record.ts'
import type { JournalEntry } from '../../../../actions/shared/action/journal.ts'
import { assetId, location } from '../samples.ts'

const intent: BuildIntent = {
  project: 'sandbox',
  key: 'ai-ops-1',
  scope: { assetId, assetTagKey: 'id', location },
}
const at = '2026-11-21T10:00:00.000Z'
const wanted: JournalEntry = { at, step: 'start-build', phase: 'intent', detail: intentToJson(intent) }
const started: JournalEntry = { at, step: 'start-build', phase: 'done', detail: 'sandbox:1' }

describe('readRunRecord', () => {
  test.each([
    ['nothing', [], { state: 'over' }],
    ['a wish', [wanted], { state: 'open', intent, buildId: undefined }],
    ['a start that was refused', [wanted, { at, step: 'start-build', phase: 'failed' }], { state: 'over' }],
    ['a start', [wanted, started], { state: 'open', intent, buildId: 'sandbox:1' }],
    ['an end', [wanted, started, { at, step: 'follow-build', phase: 'done' }], { state: 'untold', intent }],
    ['a stop', [wanted, started, { at, step: 'follow-build', phase: 'undone' }], { state: 'untold', intent }],
    [
      'an end whose assets were listed',
      [
        wanted,
        started,
        { at, step: 'follow-build', phase: 'done' },
        { at, step: 'list-assets', phase: 'done' },
      ],
      { state: 'over' },
    ],
  ] satisfies [string, JournalEntry[], object][])('after %s', (_what, entries, record) => {
    expect(readRunRecord(entries)).toEqual(record)
  })

  test('the intent survives being written, without a place of VM images too', () => {
    const plain: BuildIntent = { ...intent, scope: { assetId, assetTagKey: 'id', location: undefined } }
    const entry = { ...wanted, detail: JSON.parse(JSON.stringify(intentToJson(plain))) }
    expect(readRunRecord([entry])).toEqual({ state: 'open', intent: plain, buildId: undefined })
  })
})
