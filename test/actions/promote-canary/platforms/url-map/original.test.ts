import { describe, expect, test } from '@jest/globals'
import {
  decodeDivision,
  encodeDivision,
} from '../../../../../actions/promote-canary/platforms/url-map/original.ts'
import { parseBackendService } from '../../../../../actions/promote-canary/platforms/url-map/paths.ts'
import { BLUE, GREEN, OTHER, PLACE, single, weighted } from './url-maps.ts'

const CURRENT = weighted({ [BLUE]: 50, [GREEN]: 50 })
const PAIR = { stable: BLUE, canary: GREEN }
const FOREIGN = 'projects/evil/global/backendServices/blue'
const header = { requestHeadersToRemove: ['x'] }

describe('the division before a canary', () => {
  test.each([
    single(BLUE),
    weighted({ [BLUE]: 100, [GREEN]: 0, [OTHER]: 1_000 }),
    { kind: 'weighted', backends: [{ backendService: BLUE, weight: 1, headerAction: header }] } as const,
  ])('is read back from its record: %j', (division) => {
    expect(decodeDivision(encodeDivision(division), { current: CURRENT, pair: PAIR, place: PLACE })).toEqual(
      division,
    )
  })

  test('may name a backend service of another project where that one serves', () => {
    const stable = parseBackendService(FOREIGN, 'shop', 'test')
    const shared = weighted({ [FOREIGN]: 1 })
    expect(
      decodeDivision(encodeDivision(shared), {
        current: shared,
        pair: { stable, canary: GREEN },
        place: PLACE,
      }),
    ).toEqual(shared)
  })

  test.each<[string, unknown]>([
    ['no division', 7],
    ['none', null],
    ['a list', []],
    ['another kind', { kind: 'all', service: BLUE }],
    ['no service', { kind: 'single', service: 7 }],
    ['a foreign address', { kind: 'single', service: 'https://evil.example/x' }],
    ['a backend service of another project', { kind: 'single', service: FOREIGN }],
    ['one of them among others', weighted({ [BLUE]: 1, [FOREIGN]: 0 })],
    ['no backends', { kind: 'weighted', backends: [] }],
    ['no weight above 0', weighted({ [BLUE]: 0 })],
    ['a weight beyond', weighted({ [BLUE]: 1_001 })],
    ['a part of a weight', weighted({ [BLUE]: 0.5 })],
    ['a weight as text', { kind: 'weighted', backends: [{ backendService: BLUE, weight: '1' }] }],
    ['one in which the canary serves', weighted({ [BLUE]: 1, [GREEN]: 1 })],
    ['one in which the canary alone serves', single(GREEN)],
    ['one without the stable version', single(OTHER)],
    ['a field of its own', { kind: 'weighted', backends: [{ backendService: BLUE, weight: 1, evil: 1 }] }],
    [
      'a header action that is none',
      { kind: 'weighted', backends: [{ backendService: BLUE, weight: 1, headerAction: 7 }] },
    ],
  ])('is not believed when it is %s', (_, division) => {
    expect(
      decodeDivision(JSON.stringify(division), { current: CURRENT, pair: PAIR, place: PLACE }),
    ).toBeUndefined()
  })

  test('is not believed for a pair of another project', () => {
    const pair = { stable: BLUE, canary: parseBackendService(FOREIGN, 'shop', 'test') }
    expect(
      decodeDivision(encodeDivision(single(BLUE)), { current: CURRENT, pair, place: PLACE }),
    ).toBeUndefined()
  })

  test('is not believed when it is no JSON', () => {
    expect(decodeDivision('{', { current: CURRENT, pair: PAIR, place: PLACE })).toBeUndefined()
  })
})
