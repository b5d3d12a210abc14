import { describe, expect, test } from '@jest/globals'
import {
  MAX_DESCRIPTION,
  recordIn,
  standbyIn,
  withoutRecord,
  withRecord,
  withStandby,
} from '../../../../../actions/promote-canary/platforms/url-map/description-record.ts'
import type { CanaryRecord } from '../../../../../actions/promote-canary/record/record.ts'
import { BLUE, GREEN, PLACE } from './url-maps.ts'

const RECORD: CanaryRecord = {
  id: '20261121T101530Z-0a1b2c',
  owner: 'https://github.com/example/shop/actions/runs/12345678901/attempts/1',
  pair: { stable: BLUE, canary: GREEN },
  original: JSON.stringify({ kind: 'single', service: `https://www.googleapis.com/compute/v1/${BLUE}` }),
  deployment: undefined,
  steps: [1, 2, 5, 10, 15, 20, 25, 50, 60, 70, 80, 100].map((percent) => ({
    percent,
    minDwellMs: 300_000,
    maxDwellMs: 1_800_000,
    hold: percent === 50,
  })),
  startedAt: 1,
  deadlineAt: 2,
  aliveUntil: 3,
  state: { phase: 'watching', step: 3, since: 5, pausedMs: 0, judgedAt: 7, approved: 'nothing' },
  changes: Array.from({ length: 12 }, (_, percent) => ({ at: 1_800_000_000_000, percent })),
}

describe('the record in a description', () => {
  test.each([[undefined], [''], ['the shop'], ['two\nlines\n'], ['ai-ops is great']])(
    'is read back, and leaves %j as it was',
    (description) => {
      const written = withRecord(description, RECORD, PLACE)
      expect(recordIn(written, PLACE)).toEqual(RECORD)
      expect(recordIn(withRecord(written, { ...RECORD, id: 'next' }, PLACE), PLACE)?.id).toBe('next')
      expect(withoutRecord(written, PLACE)).toBe(description)
    },
  )

  test('with as many steps and changes as there can be fits beside a description', () => {
    expect(withRecord(undefined, RECORD, PLACE).length).toBeLessThan(MAX_DESCRIPTION - 400)
  })

  test.each([
    ['nothing', undefined],
    ['the words of somebody', 'the shop'],
    ['something broken', 'ai-ops canary: {"id":'],
    ['something else', 'ai-ops canary: null'],
    ['a list', 'ai-ops canary: []'],
    ['a foreign state', withRecord('', RECORD, PLACE).replace('watching', 'dancing')],
    ['no backend service', withRecord('', RECORD, PLACE).replaceAll(BLUE, 'x'.repeat(9))],
  ])('is none in %s', (_, description) => {
    expect(recordIn(description, PLACE)).toBeUndefined()
  })

  test('of another place of the URL map is refused, named, and never taken out', () => {
    const written = withRecord(undefined, RECORD, { ...PLACE, pathMatcher: 'api' })
    expect(() => recordIn(written, PLACE)).toThrow('at another place of this URL map')
    expect(withoutRecord(written, PLACE)).toBe(written)
    expect(withoutRecord(withRecord(written, RECORD, PLACE), PLACE)).toBeUndefined()
  })

  /** A record with a field that somebody else has written. */
  const forged = (field: string, value: unknown) => {
    const text = withRecord(undefined, RECORD, PLACE).slice('ai-ops canary: '.length)
    return `ai-ops canary: ${JSON.stringify({ ...JSON.parse(text), [field]: value })}`
  }

  test.each<[string, unknown]>([
    ['id', '::error::x'],
    ['id', 'a b'],
    ['id', {}],
    ['owner', 7],
    ['place', null],
    ['stable', ['x']],
    ['original', { kind: 'single' }],
    ['steps', '100%'],
    ['steps', [7]],
    ['steps', ['no step']],
    ['steps', []],
    ['times', [1, 2]],
    ['times', [1, 2, 1e300]],
    ['times', ['1', 2, 3]],
    ['state', 'shifting 99'],
    ['state', 'shifting x'],
    ['state', 'watching 0'],
    ['state', 'held approval - watching 0 1 0 1 nothing'],
    ['state', 5],
    ['changes', [7]],
    ['changes', [[1, 500]]],
    ['changes', [[1, '50']]],
  ])('with a forged %s, %j, is mere text that stays where it is', (field, value) => {
    const text = forged(field, value)
    expect(recordIn(text, PLACE)).toBeUndefined()
    expect(withoutRecord(text, PLACE)).toBe(text)
    const written = withRecord(text, RECORD, PLACE)
    expect(recordIn(written, PLACE)).toEqual(RECORD)
    expect(recordIn(`${written}\n${text}`, PLACE)).toEqual(RECORD)
    expect(withoutRecord(written, PLACE)).toBe(text)
  })

  test('stands beside what is remembered for the next release', () => {
    const written = withStandby(withStandby('the shop', GREEN, PLACE), BLUE, PLACE)
    expect(standbyIn(written, PLACE)).toBe(BLUE)
    expect(standbyIn(withoutRecord(withRecord(written, RECORD, PLACE), PLACE), PLACE)).toBe(BLUE)
    expect(standbyIn('the shop', PLACE)).toBeUndefined()
  })

  test('remembers what stands by for each place apart', () => {
    const api = { ...PLACE, pathMatcher: 'api' }
    const written = withStandby(withStandby(undefined, GREEN, api), BLUE, PLACE)
    expect([api, PLACE].map((place) => standbyIn(written, place))).toEqual([GREEN, BLUE])
    expect(standbyIn(written, { ...api, routeRulePriority: 1 })).toBeUndefined()
  })
})
