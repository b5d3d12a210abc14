import { describe, expect, test } from '@jest/globals'
import {
  parseRecord,
  type RecorderState,
  stateOf,
} from '../../../../actions/record-config/document/record.ts'
import { sampleRecord } from '../history/sample-history.ts'
import { recordViolations } from '../record-schema.ts'

const { record, recordText } = sampleRecord('1.0.0')

const recorder: RecorderState = {
  ...{ state: 'present', name: 'default', recording: true, lastStatus: 'Success', lastErrorCode: null },
  recordingGroup: { allSupported: true },
  recordingMode: null,
  channel: {
    ...{ name: 'default', bucket: 'delivery', prefix: null, lastErrorCode: null },
    ...{ snapshotStatus: 'Success', historyStatus: 'Success', streamStatus: null },
  },
}

test('a record is what the published schema says, and is read back', () => {
  expect(recordViolations(record)).toEqual([])
  expect(recordViolations({ ...record, recorder })).toEqual([])
  expect(recordViolations({ ...record, more: 1 })).not.toEqual([])
  expect(parseRecord(Buffer.from(recordText))).toEqual(record)
})

test.each(['', '[]', '{}', '{"schema":"https://ai-ops.dev/record/v1"}', recordText.slice(1)])(
  '%j is none',
  (text) => {
    expect(parseRecord(Buffer.from(text))).toBeUndefined()
  },
)

describe('the state', () => {
  const state = stateOf({ ...record, recorder })

  test('does not change with who recorded it, when, and what the policy said', () => {
    const later = {
      ...record,
      recorder,
      collectedAt: '2027-01-01T00:00:00Z',
      verdict: { passed: false, violations: [] },
    }
    expect(stateOf(later)).toEqual(state)
  })

  test('what AWS Config’s last deliveries came to does not last; that it is stopped does', () => {
    const failing = { ...recorder, lastStatus: 'Failure' } as const
    expect(stateOf({ ...record, recorder: failing }).durable).toBe(state.durable)
    expect(stateOf({ ...record, recorder: failing }).complete).not.toBe(state.complete)
    expect(stateOf({ ...record, recorder: { ...recorder, recording: false } }).durable).not.toBe(
      state.durable,
    )
  })

  test.each([
    [
      'a version',
      {
        versions: {
          ...record.versions,
          code: [{ name: 'a', version: '1', digest: null, uri: null, source: 'input' }],
        },
      },
    ],
    ['a gap', { gaps: [{ subject: 'a', kind: 'denied', reason: 'access denied' }] }],
    ['a resource', { resources: {} }],
  ] as const)('%s changes it', (_what, change) => {
    expect(stateOf({ ...record, recorder, ...change }).durable).not.toBe(state.durable)
  })
})
