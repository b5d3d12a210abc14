import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { setAmiScene } from './support/ami-scene.ts'

let aws: AwsEmulator
beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())

test('an AMI is deprecated first, then disabled, then deregistered with its snapshots', async () => {
  const scene = await setAmiScene(aws, [{ name: 'old' }, { name: 'new', days: 3 }])
  const inputs = { 'grace-period': '0s' }
  const first = await scene.prune(inputs)
  console.log(first.log)
  expect(first.outputs).toMatchObject({ outcome: 'succeeded', 'deprecated-count': '1', 'deleted-count': '0' })
  expect(await scene.states()).toEqual({ old: 'deprecated', new: 'available' })
  const second = await scene.prune(inputs)
  console.log(second.log)
  expect(second.outputs).toMatchObject({ outcome: 'succeeded', 'disabled-count': '1' })
  const third = await scene.prune(inputs)
  console.log(third.log)
  expect(third.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '1' })
  expect(await scene.states()).toEqual({ new: 'available' })
})
