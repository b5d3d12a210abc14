import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  costsOf,
  proposedSettings,
  type RecordingFacts,
} from '../../../../actions/record-config/recording/recording-costs.ts'

const facts = (
  items: Record<string, number>,
  more: Partial<RecordingFacts> & { readonly counts?: Record<string, number> } = {},
): RecordingFacts => ({
  recordingMode: null,
  recordedTypes: undefined,
  ...more,
  items: new Map(Object.entries(items)),
  resources: new Map(Object.entries(more.counts ?? {})),
})

describe('what recording costs', () => {
  test('each item has the price of the frequency of its type; the most expensive comes first', () => {
    const recordingMode = {
      recordingFrequency: 'CONTINUOUS',
      recordingModeOverrides: [{ resourceTypes: ['B'], recordingFrequency: 'DAILY' }],
    }
    const { types, usd } = costsOf(facts({ A: 1_000, B: 1_000, C: 0 }, { recordingMode }))
    expect(types.map((one) => [one.type, one.frequency, one.usd])).toEqual([
      ['B', 'DAILY', 12],
      ['A', 'CONTINUOUS', 3],
    ])
    expect(usd).toBeCloseTo(15)
  })

  test('a recorder that records daily by itself costs so, but for what is to be recorded at once', () => {
    const recordingMode = {
      recordingFrequency: 'DAILY',
      recordingModeOverrides: [{ resourceTypes: ['A'], recordingFrequency: 'CONTINUOUS' }],
    }
    const { types } = costsOf(facts({ A: 1, B: 1 }, { recordingMode }))
    expect(Object.fromEntries(types.map(({ type, frequency }) => [type, frequency]))).toEqual({
      A: 'CONTINUOUS',
      B: 'DAILY',
    })
  })
})

describe('what would cost less', () => {
  test.each([
    // 10 resources, 30 days: 300 items a month at most, $3.60.
    ['that changes a hundred times a day', 30_000, 10, 86.4],
    ['that changes just less than four times a day', 1_190, 10, undefined],
    ['of which nothing is there any more', 30_000, 0, undefined],
  ])('daily for a type %s', (_, items, count, savesUsd) => {
    const { proposals } = costsOf(facts({ A: items }, { counts: { A: count } }))
    expect(proposals).toEqual(
      savesUsd === undefined ? [] : [{ kind: 'daily', type: 'A', savesUsd: expect.closeTo(savesUsd) }],
    )
  })

  test.each(['AWS::Config::ResourceCompliance', 'AWS::Config::ConformancePackCompliance'])(
    'never daily for %s, which AWS Config refuses',
    (type) => {
      expect(costsOf(facts({ [type]: 100_000 }, { counts: { [type]: 1 } })).proposals).toEqual([])
    },
  )

  test('only the types of the last record, as far as AWS Config knows them', () => {
    const recordedTypes = new Set(['A', 'AWS::SSM::Parameter'])
    const { proposals } = costsOf(facts({ A: 100, B: 1_000, C: 500 }, { recordedTypes }))
    expect(proposals).toEqual([
      { kind: 'inclusion-list', types: ['A'], left: ['B', 'C'], savesUsd: expect.closeTo(4.5) },
    ])
  })

  test.each([
    ['without a record', undefined],
    ['with a record of nothing that AWS Config knows', new Set(['AWS::SSM::Parameter'])],
  ])('no list %s: nothing would be recorded any more', (_, recordedTypes) => {
    expect(costsOf(facts({ B: 100_000 }, { recordedTypes })).proposals).toEqual([])
  })

  test('no proposal saves more than is paid, or less than a dollar', () => {
    const type = fc.constantFrom('A', 'B', 'C', 'D')
    const counts = fc.dictionary(type, fc.nat(100_000))
    fc.assert(
      fc.property(counts, counts, fc.uniqueArray(type), (items, resources, recorded) => {
        const { usd, types, proposals } = costsOf(
          facts(items, { counts: resources, recordedTypes: new Set(recorded) }),
        )
        expect(usd).toBeCloseTo(types.reduce((sum, one) => sum + one.usd, 0))
        for (const { savesUsd } of proposals) {
          expect(savesUsd).toBeGreaterThanOrEqual(1)
          expect(savesUsd).toBeLessThanOrEqual(usd + 1e-9)
        }
      }),
    )
  })

  test('is given as AWS Config takes it: one override a type, of types that are recorded', () => {
    const override = { resourceTypes: ['X', 'B', 'A'], recordingFrequency: 'CONTINUOUS' }
    const recordingMode = { recordingFrequency: 'CONTINUOUS', recordingModeOverrides: [override] }
    expect(
      proposedSettings(recordingMode, [
        { kind: 'daily', type: 'A', savesUsd: 2 },
        { kind: 'inclusion-list', types: ['A', 'X'], left: ['B'], savesUsd: 3 },
      ]),
    ).toEqual({
      recordingMode: {
        recordingFrequency: 'CONTINUOUS',
        recordingModeOverrides: [
          { ...override, resourceTypes: ['X'] },
          { resourceTypes: ['A'], recordingFrequency: 'DAILY' },
        ],
      },
      recordingGroup: {
        allSupported: false,
        includeGlobalResourceTypes: false,
        resourceTypes: ['A', 'X'],
        recordingStrategy: { useOnly: 'INCLUSION_BY_RESOURCE_TYPES' },
      },
    })
    expect(proposedSettings(recordingMode, [])).toEqual({})
  })
})
