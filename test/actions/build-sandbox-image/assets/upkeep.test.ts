import { describe, expect, test } from '@jest/globals'
import type { Asset } from '../../../../actions/build-sandbox-image/assets/asset.ts'
import { totalUsd, upkeepOf } from '../../../../actions/build-sandbox-image/assets/upkeep.ts'

const NOW = new Date('2026-11-27T12:00:00Z')
const createdAt = '2026-11-20T13:00:00Z'
const GIB = 2 ** 30

const ASSETS: readonly (readonly [what: string, asset: Asset, expected: object])[] = [
  [
    'a snapshot, at most',
    { kind: 'snapshot', id: 'snap-1', state: 'completed', sizeGib: 100, createdAt },
    { ageDays: 6, sizeGib: 100, monthlyUsd: 5 },
  ],
  [
    'an object',
    { kind: 's3-object', bucket: 'b', key: 'k.vhd', sizeBytes: 10 * GIB, modifiedAt: createdAt },
    { ageDays: 6, sizeGib: 10, monthlyUsd: 0.23 },
  ],
  [
    'a volume',
    { kind: 'volume', id: 'vol-1', state: 'in-use', type: 'gp3', sizeGib: 50, createdAt },
    { ageDays: 6, sizeGib: 50, monthlyUsd: 4 },
  ],
  [
    'a volume of another type, whose price depends on more',
    { kind: 'volume', id: 'vol-1', state: 'in-use', type: 'io2', sizeGib: 50, createdAt },
    { sizeGib: 50, monthlyUsd: null },
  ],
  [
    'an instance that runs, whose price is not known',
    { kind: 'instance', id: 'i-1', state: 'running', createdAt },
    { ageDays: 6, sizeGib: null, monthlyUsd: null },
  ],
  [
    'an instance that is stopped, whose volumes are listed',
    { kind: 'instance', id: 'i-1', state: 'stopped', createdAt },
    { monthlyUsd: 0 },
  ],
  [
    'an export task, of which no time is told',
    { kind: 'export-task', id: 'export-ami-1', state: 'active', reason: undefined, imageId: 'ami-1' },
    { ageDays: null, sizeGib: null, monthlyUsd: 0 },
  ],
  [
    'a key pair',
    { kind: 'key-pair', id: 'key-1', name: 'k', createdAt: undefined },
    { ageDays: null, monthlyUsd: 0 },
  ],
]

describe('upkeepOf', () => {
  test.each(ASSETS)('tells of %s', (_, asset, expected) => {
    const { monthlyUsd, ...kept } = upkeepOf(asset, NOW)
    const rounded = monthlyUsd === null ? null : Number(monthlyUsd.toFixed(6))
    expect({ ...kept, monthlyUsd: rounded }).toMatchObject(expected)
  })
})

test('what is not known is not counted as nothing', () => {
  const kept = ASSETS.map(([, asset]) => upkeepOf(asset, NOW))
  const { usd, unknown } = totalUsd(kept)
  expect([Number(usd.toFixed(6)), unknown]).toEqual([9.23, 2])
})
