import { describe, expect, test } from '@jest/globals'
import type { Violation } from '../../../../actions/record-config/document/record.ts'
import { except, exceptionsIn, parseExceptions } from '../../../../actions/record-config/policy/exceptions.ts'

const breach = (subject: string, level: Violation['level'] = 'mandatory'): Violation => ({
  ...{ rule: 'container-digest', level, subject, message: 'by its tag alone' },
})
const exception = {
  rule: 'container-digest',
  subject: 'assistant/side*',
  until: '2026-11-30',
  reason: 'the vendor',
}
const verdictOf = (...violations: Violation[]) => ({ passed: false, violations })
const at = new Date('2026-11-30T23:59:59.999Z')

describe('a breach', () => {
  test('passes to the end of the last day, and what lets it pass stands next to it', () => {
    const judged = except(verdictOf(breach('assistant/sidecar')), [exception], at)
    expect(judged).toEqual({
      passed: true,
      violations: [
        { ...breach('assistant/sidecar'), exception: { until: '2026-11-30', reason: 'the vendor' } },
      ],
    })
    expect(exceptionsIn(judged)).not.toBe(exceptionsIn(verdictOf(breach('assistant/sidecar'))))
  })

  test('stands from the next day on, and it is said why', () => {
    const judged = except(
      verdictOf(breach('assistant/sidecar')),
      [exception],
      new Date('2026-12-01T00:00:00Z'),
    )
    expect(judged).toEqual({
      passed: false,
      violations: [
        { ...breach('assistant/sidecar'), message: 'by its tag alone (the exception ended on 2026-11-30)' },
      ],
    })
  })

  test('of another subject or rule stands; an advisory one never failed', () => {
    expect(except(verdictOf(breach('other/app'), breach('assistant/sidecar')), [exception], at).passed).toBe(
      false,
    )
    const ofOther = { ...exception, rule: 'coverage', subject: '*' }
    expect(except(verdictOf(breach('assistant/sidecar')), [ofOther], at).passed).toBe(false)
    expect(except(verdictOf(breach('other/app', 'advisory')), [], at).passed).toBe(true)
  })

  test('passes by a later exception when an earlier one has ended', () => {
    const earlier = { ...exception, until: '2026-10-01' }
    expect(except(verdictOf(breach('assistant/sidecar')), [earlier, exception], at).passed).toBe(true)
  })
})

describe('parseExceptions', () => {
  test('reads a list, or nothing', () => {
    expect(parseExceptions([exception])).toEqual([exception])
    expect(parseExceptions(undefined)).toEqual([])
  })

  test.each([
    [{ rule: 'a' }, /it is not a list/],
    [['a'], /item 1 is not a map/],
    [[{ ...exception, owner: 'me' }], /item 1 has an unknown member/],
    [[exception, { ...exception, reason: ' ' }], /item 2 has no reason/],
    [[{ ...exception, until: undefined }], /item 1 has no until/],
    [[{ ...exception, until: 'never' }], /until is not a day/],
    [[{ ...exception, until: '2026-02-30' }], /until is not a day/],
    [[{ ...exception, until: '2026-11-30T00:00Z' }], /until is not a day/],
    [[{ ...exception, reason: `ghp_${'a1B2'.repeat(9)}` }], /reason holds a secret/],
  ])('%j is refused', (data, message) => {
    expect(() => parseExceptions(data)).toThrow(message)
  })
})
