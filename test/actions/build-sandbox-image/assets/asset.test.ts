import { describe, expect, test } from '@jest/globals'
import {
  type Asset,
  assetVersion,
  describeAsset,
  isProduct,
  removalCommand,
} from '../../../../actions/build-sandbox-image/assets/asset.ts'
import { ami, image, snapshot, stack as stackSample, task } from '../samples.ts'

const instance: Asset = { kind: 'instance', id: 'i-1', state: 'running', createdAt: undefined }
const keyPair: Asset = { kind: 'key-pair', id: 'key-1', name: 'ec2-key', createdAt: undefined }
const stack = stackSample()

describe('removalCommand', () => {
  test.each([
    [ami(), 'aws ec2 deregister-image --delete-associated-snapshots --image-id ami-1'],
    [snapshot(), 'aws ec2 delete-snapshot --snapshot-id snap-1'],
    [task({ state: 'active' }), 'aws ec2 cancel-export-task --export-task-id export-ami-1'],
    [task(), undefined],
    [image('a.vhd'), "aws s3 rm 's3://images/vm/6.0.0/a.vhd'"],
    [instance, 'aws ec2 terminate-instances --instance-ids i-1'],
    [{ ...instance, state: 'terminated' }, undefined],
    [keyPair, 'aws ec2 delete-key-pair --key-pair-id key-1'],
    [stack, "aws cloudformation delete-stack --stack-name 'EC2-6-0-0'"],
  ] as const)('of %j', (asset, command) => {
    expect(removalCommand(asset)).toBe(command)
  })

  test('quotes a hostile key, so that pasting it is safe', () => {
    expect(removalCommand(image("x'; rm -rf ~ #.vhd"))).toBe(
      "aws s3 rm 's3://images/vm/6.0.0/x'\\''; rm -rf ~ #.vhd'",
    )
  })
})

test('an object that was written again is another version of it, an image is itself', () => {
  expect(assetVersion(image('a.vhd'))).not.toBe(
    assetVersion(image('a.vhd', { modifiedAt: '2026-11-22T00:00:00.000Z' })),
  )
  expect(assetVersion(ami())).toBe(assetVersion(ami({ state: 'pending' })))
})

test('products are told from helpers', () => {
  expect([ami(), snapshot(), task(), image('a'), instance, keyPair, stack].map(isProduct)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ])
  expect(describeAsset(ami({ public: true }))).toBe('AMI ami-1 "ai-sandbox-6.0.0" (available, public)')
})
