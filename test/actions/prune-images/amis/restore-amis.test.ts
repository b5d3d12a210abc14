import { describe, expect, test } from '@jest/globals'
import { readSavedAmis } from '../../../../actions/prune-images/amis/ami-store.ts'
import { describeRetention, type RetentionRule } from '../../../../actions/prune-images/amis/recycle-bin.ts'
import {
  type AmiPlace,
  nextRestoreStep,
  planAmiRestore,
  type RestoreStep,
  type SeenForRestore,
} from '../../../../actions/prune-images/amis/restore/plan-restore-amis.ts'
import { NOW } from '../support/build.ts'
import { ago, ami } from './sample-amis.ts'

const wanted = { id: 'ami-1', name: 'one', snapshotIds: ['snap-1'], deprecatedAtMs: undefined }

describe('the next call', () => {
  const here = (state: string, deprecatedAtMs?: number): AmiPlace => ({
    at: 'account',
    state,
    deprecatedAtMs,
  })
  test.each<[string, AmiPlace, number | undefined, RestoreStep | undefined]>([
    [
      'snapshots come first',
      { at: 'bin', snapshotIds: ['snap-1'] },
      undefined,
      { call: 'restore-snapshot', snapshotId: 'snap-1' },
    ],
    ['then the image', { at: 'bin', snapshotIds: [] }, undefined, { call: 'restore-image' }],
    ['then it is enabled', here('disabled', ago(3)), undefined, { call: 'enable' }],
    ['then its deprecation is taken back', here('available', ago(3)), undefined, { call: 'undeprecate' }],
    ['or is what it was', here('available', ago(3)), ago(-100), { call: 'deprecate', atMs: ago(-100) }],
    ['and that is all', here('available'), undefined, undefined],
    ['also with a date to come', here('available', ago(-100)), ago(-100), undefined],
    ['a date that is over is the work of a run', here('available', ago(3)), ago(40), { call: 'undeprecate' }],
    [
      'a date to come that nobody saved is of whoever published it',
      here('available', ago(-100)),
      undefined,
      undefined,
    ],
    [
      'one of a moment ago is of a run',
      here('available', ago(-1 / 1_440)),
      undefined,
      { call: 'undeprecate' },
    ],
    ['nothing is done where nothing is', { at: 'nowhere' }, undefined, undefined],
  ])('%s', (_, place, deprecatedAtMs, step) => {
    expect(nextRestoreStep({ ...wanted, deprecatedAtMs }, place, NOW.getTime())).toEqual(step)
  })
})

describe('what is restored', () => {
  const line = (id: string, assetId: string) =>
    `${JSON.stringify({ ami: { id, region: 'eu-west-1', name: id, assetId, snapshotIds: [`snap-${id}`], deprecatedAt: null } })}\n`
  const look: SeenForRestore = {
    region: 'eu-west-1',
    nowMs: NOW.getTime(),
    saved: readSavedAmis(
      line('ami-1', '1.0.0') + line('ami-2', '1.1.0') + line('ami-3', '2.0.0'),
      'eu-west-1',
    ),
    amis: [
      ami('ami-1', 90, { state: 'disabled' }),
      ami('ami-4', 90, { assetId: '1.2.0', deprecatedAtMs: ago(3) }),
    ],
    bin: [
      { id: 'ami-2', name: 'two' },
      { id: 'ami-5', name: 'five' },
    ],
    binSnapshots: [
      { id: 'snap-ami-2', description: '' },
      { id: 'snap-5', description: 'Created by CreateImage(i-1) for ami-5' },
      { id: 'snap-6', description: 'Created by CreateImage(i-1) for ami-6' },
    ],
  }
  const restored = (restoreImages: readonly string[]) =>
    planAmiRestore(look, { patterns: ['1.*'], restoreImages }).amis.map(({ wanted: { id }, place, next }) => [
      id,
      place.at,
      next?.call,
    ])

  test('is what was saved and amis is about, and nothing else', () => {
    expect(restored([])).toEqual([
      ['ami-1', 'account', 'enable'],
      ['ami-2', 'bin', 'restore-snapshot'],
    ])
  })
  test('is what is named, by its id or its asset id, also where nothing was saved', () => {
    expect(restored(['1.1.0'])).toEqual([['ami-2', 'bin', 'restore-snapshot']])
    expect(restored(['ami-4'])).toEqual([['ami-4', 'account', 'undeprecate']])
    expect(restored(['ami-5'])).toEqual([['ami-5', 'bin', 'restore-snapshot']])
  })
  test('says what leads to nothing', () => {
    expect(planAmiRestore(look, { patterns: ['1.*'], restoreImages: ['ami-3', '9'] }).unknown).toEqual([
      'ami-3',
      '9',
    ])
  })
})

describe('what was saved', () => {
  const saved = {
    id: 'ami-1',
    region: 'eu-west-1',
    name: 'n',
    assetId: 'a',
    snapshotIds: [],
    deprecatedAt: null,
  }
  test('is that of the first time', () => {
    const lines = [saved, { ...saved, deprecatedAt: '2026-11-01T00:00:00.000Z' }].map(
      (one) => `${JSON.stringify({ ami: one })}\n`,
    )
    expect(readSavedAmis(lines.join(''), 'eu-west-1')).toEqual([saved])
  })
  test('is not read where a run left it half written', () => {
    expect(readSavedAmis('{"ami":{"id', 'eu-west-1')).toEqual([])
  })
  test.each([
    ['{}', 'this is not an AMI as this action saves it'],
    [JSON.stringify({ ami: { ...saved, snapshotIds: [1] } }), 'this is not an AMI'],
    [JSON.stringify({ ami: { ...saved, region: 'us-east-1' } }), 'this was saved of another region'],
  ])('%s is refused', (line, message) => {
    expect(() => readSavedAmis(`${line}\n`, 'eu-west-1')).toThrow(message)
  })
})

describe('the Recycle Bin', () => {
  const rule = (days: number, more: Partial<RetentionRule> = {}): RetentionRule => ({
    days,
    tags: [],
    excluded: [],
    ...more,
  })
  const tags = new Map([['ai-ops:asset-id', '1.0.0']])
  const mine = [{ key: 'ai-ops:asset-id', value: undefined }]
  const others = [{ key: 'ai-ops:asset-id', value: '2.0.0' }]
  const none = 'no retention rule of the Recycle Bin keeps it, so it cannot be restored'
  test.each<[string, readonly RetentionRule[], readonly RetentionRule[], string]>([
    ['no rule', [], [], none],
    ['rules for all', [rule(14)], [rule(30)], 'the Recycle Bin keeps it and its snapshots for 14d'],
    [
      'the longest counts',
      [rule(7), rule(21)],
      [rule(30)],
      'the Recycle Bin keeps it and its snapshots for 21d',
    ],
    [
      'by a tag',
      [rule(14, { tags: mine })],
      [rule(14)],
      'the Recycle Bin keeps it and its snapshots for 14d',
    ],
    ['by another value', [rule(14, { tags: others })], [rule(14)], none],
    ['with an excluded tag', [rule(14, { excluded: mine })], [rule(14)], none],
    [
      'without its snapshots',
      [rule(14)],
      [],
      'a retention rule of the Recycle Bin keeps it but none its snapshots, so it cannot be restored',
    ],
  ])('%s', (_, images, snapshots, text) => {
    expect(describeRetention({ tags }, { images, snapshots })).toBe(text)
  })
  test('that cannot be read is told', () => {
    expect(describeRetention({ tags }, { unknown: 'no permission' })).toBe(
      'whether the Recycle Bin keeps it is not known (no permission)',
    )
  })
})
