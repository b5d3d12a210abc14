import { describe, expect, test } from '@jest/globals'
import {
  type ExportProgress,
  judgeExports,
} from '../../../../actions/build-sandbox-image/pipeline/export-images.ts'
import { judgeImage } from '../../../../actions/build-sandbox-image/pipeline/make-image.ts'

const progress = (more: Partial<ExportProgress>): ExportProgress => ({
  format: 'VHD',
  state: 'active',
  percent: undefined,
  message: undefined,
  ...more,
})

describe('judgeExports', () => {
  test('tells how far each is, and when the slowest will be done', () => {
    const news = judgeExports(
      [progress({ percent: 50 }), progress({ format: 'RAW', percent: 25 }), progress({ format: 'VMDK' })],
      600_000,
    )
    expect(news).toEqual({ state: 'waiting', news: 'VHD 50 %, RAW 25 %, VMDK active; about 30m left' })
  })

  test('says of a task that reads do not show yet that it is not seen', () => {
    expect(judgeExports([progress({ state: undefined })], 0)).toEqual({
      state: 'waiting',
      news: 'VHD not seen yet',
    })
  })

  test('is done when all are completed', () => {
    expect(judgeExports([progress({ state: 'completed' })], 1)).toEqual({ state: 'done', value: true })
  })

  test.each(['deleting', 'deleted'])('fails with EC2’s message when one is %s', (state) => {
    const exports = [
      progress({ state: 'completed' }),
      progress({ format: 'RAW', state, message: 'no space' }),
    ]
    expect(() => judgeExports(exports, 1)).toThrow(`RAW is ${state}: no space`)
  })
})

describe('judgeImage', () => {
  test.each(['pending', 'transient', undefined] as const)('waits while it is %s (§1.9, 9)', (State) => {
    expect(judgeImage('ami-1', State === undefined ? undefined : { State })).toMatchObject({
      state: 'waiting',
    })
  })

  test.each(['invalid', 'deregistered', 'failed', 'error', 'disabled'] as const)(
    'gives up when it is %s (§1.9, 10)',
    (State) => {
      expect(() => judgeImage('ami-1', { State, StateReason: { Message: 'quota' } })).toThrow(
        `the AMI ami-1 is ${State}: quota.`,
      )
    },
  )

  test('is done when it is available', () => {
    expect(judgeImage('ami-1', { State: 'available' })).toEqual({ state: 'done', value: true })
  })
})
