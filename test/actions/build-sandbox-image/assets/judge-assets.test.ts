import { describe, expect, test } from '@jest/globals'
import { type Asset, assetVersion } from '../../../../actions/build-sandbox-image/assets/asset.ts'
import {
  type Expected,
  judgeAssets,
  leftHelpers,
} from '../../../../actions/build-sandbox-image/assets/judge-assets.ts'
import { ami, amiName, complete, image, request, snapshot, task } from '../samples.ts'

const expected: Expected = { amiName, vmImages: request.vmImages, existing: [] }

function without(kind: Asset['kind']): Asset[] {
  return complete.filter((asset) => asset.kind !== kind)
}

describe('judgeAssets', () => {
  test('is complete when everything is there', () => {
    expect(judgeAssets(expected, complete)).toEqual({
      state: 'complete',
      product: {
        ami: ami(),
        snapshots: [snapshot()],
        vmImages: [
          { format: 'VHD', object: image('sandbox.vhd') },
          { format: 'VMDK', object: image('sandbox.vmdk') },
        ],
      },
    })
  })

  test('does not ask for VM images that are not wanted', () => {
    const judgement = judgeAssets({ ...expected, vmImages: undefined }, [ami(), snapshot()])
    expect(judgement).toMatchObject({ state: 'complete', product: { vmImages: [] } })
  })

  test.each([
    ['nothing at all', [], { absent: ['the AMI "ai-sandbox-6.0.0"', 'the VHD image', 'the VMDK image'] }],
    [
      'an image of another name',
      [ami({ name: 'other' })],
      { absent: expect.arrayContaining([expect.stringContaining('the AMI')]) },
    ],
    [
      'a pending image',
      [ami({ state: 'pending' }), ...without('ami')],
      { pending: ['AMI ami-1 is pending'], absent: [] },
    ],
    ['a snapshot that is not seen', without('snapshot'), { absent: ['snapshot snap-1 of ami-1'] }],
    [
      'a pending snapshot',
      [...without('snapshot'), snapshot({ state: 'pending' })],
      { pending: ['snapshot snap-1 is pending'] },
    ],
    [
      'an active export',
      [...complete, task({ id: 'export-2', state: 'active' })],
      { pending: ['export task export-2 is active'] },
    ],
    [
      'a missing format',
      complete.filter((asset) => asset.kind !== 's3-object' || !asset.key.endsWith('vmdk')),
      { absent: ['the VMDK image'] },
    ],
  ])('waits for %s', (_what, assets, rest) => {
    expect(judgeAssets(expected, assets)).toMatchObject({ state: 'waiting', ...rest })
  })

  test.each([
    [
      'a failed image',
      [ami({ state: 'failed', reason: 'disk full' }), ...without('ami')],
      'AMI ami-1 is failed: disk full',
    ],
    ['a disabled image', [ami({ state: 'disabled' }), ...without('ami')], 'AMI ami-1 is disabled'],
    ['a broken snapshot', [...without('snapshot'), snapshot({ state: 'error' })], 'snapshot snap-1 is error'],
    [
      'an empty VM image',
      [...complete.slice(0, 4), image('sandbox.vmdk', { sizeBytes: 0 })],
      'the VMDK image vm/6.0.0/sandbox.vmdk is empty',
    ],
    [
      'a failed export',
      [...complete.slice(0, 4), task({ state: 'deleted', reason: 'no permission' })],
      'the VMDK image is missing: export task export-ami-1 is deleted: no permission',
    ],
  ])('is broken by %s', (_what, assets, problem) => {
    expect(judgeAssets(expected, assets)).toEqual({ state: 'broken', problems: [problem] })
  })

  test('does not take what was there before for what the build made', () => {
    const existing = complete.map(assetVersion)
    expect(judgeAssets({ ...expected, existing }, complete).state).toBe('waiting')
    const again = complete.map((asset) =>
      asset.kind === 's3-object' ? { ...asset, modifiedAt: '2026-11-22T00:00:00.000Z' } : asset,
    )
    const before = [image('sandbox.vhd'), image('sandbox.vmdk')].map(assetVersion)
    expect(judgeAssets({ ...expected, existing: before }, again).state).toBe('complete')
  })

  test('a failed export that was tried again with success does not count', () => {
    expect(judgeAssets(expected, [...complete, task({ id: 'export-2', state: 'deleted' })]).state).toBe(
      'complete',
    )
  })
})

test('leftHelpers names what the build should have removed', () => {
  const instance: Asset = { kind: 'instance', id: 'i-1', state: 'running', createdAt: undefined }
  expect(leftHelpers([...complete, instance, { ...instance, id: 'i-2', state: 'terminated' }])).toEqual([
    instance,
  ])
})
