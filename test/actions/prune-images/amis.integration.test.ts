import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DescribeSnapshotsCommand,
  EC2Client,
  ModifyImageAttributeCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { startAction } from '../../support/action-process.ts'
import { type AmiScene, setAmiScene } from './support/ami-scene.ts'
import { readLines } from './support/scene.ts'

let aws: AwsEmulator
beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())
afterEach(() => aws.faults.clear())

const KEPT_BY_ALL = {
  rules: [
    { resourceType: 'EC2_IMAGE', days: 14 },
    { resourceType: 'EBS_SNAPSHOT', days: 30 },
  ],
}
const NO_RULES = { rules: [] }

async function snapshotsLeft(scene: AmiScene, name: string): Promise<readonly string[]> {
  const { Snapshots = [] } = await aws
    .client(EC2Client)
    .send(new DescribeSnapshotsCommand({ OwnerIds: ['self'] }))
  const ids = new Set(Snapshots.map(({ SnapshotId }) => SnapshotId))
  return (scene.snapshots[name] ?? []).filter((id) => ids.has(id))
}

async function runInstance(ImageId = ''): Promise<void> {
  await aws.client(EC2Client).send(new RunInstancesCommand({ ImageId, MinCount: 1, MaxCount: 1 }))
}

/** A folder of a test, for runs after each other. */
function folder() {
  const path = mkdtempSync(join(tmpdir(), 'amis-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

describe('in time', () => {
  test('an AMI is deprecated, then disabled, then deregistered with its snapshots, a stage a run', async () => {
    const scene = await setAmiScene(aws, [
      { name: 'old', sizesGib: [8, 100] },
      { name: 'new', days: 3 },
    ])
    const stages = [
      ['deprecated-count', { old: 'deprecated', new: 'available' }],
      ['disabled-count', { old: 'disabled', new: 'available' }],
      ['deleted-count', { new: 'available' }],
    ] as const
    for (const [output, states] of stages) {
      const end = await scene.prune({ 'grace-period': '0s' })
      expect(end.outputs).toMatchObject({
        outcome: 'succeeded',
        'planned-count': '1',
        [output]: '1',
        'failed-count': '0',
      })
      expect(await scene.states()).toEqual(states)
    }
    expect(await snapshotsLeft(scene, 'old')).toEqual([])
    const last = await scene.prune({ 'grace-period': '0s' })
    expect(last.outputs).toMatchObject({ outcome: 'unchanged', reason: 'Nothing to do on 1 AMI.' })
  })

  test('each stage lasts as long as the grace period, and begins anew with the next', async () => {
    const scene = await setAmiScene(aws, [
      { name: 'young', deprecatedDays: 13 },
      { name: 'ripe', deprecatedDays: 15 },
      { name: 'disabled', state: 'disabled', deprecatedDays: 13 },
      { name: 'over', state: 'disabled', deprecatedDays: 15 },
    ])
    const end = await scene.prune()
    expect(end.outputs).toMatchObject({
      'deprecated-count': '0',
      'disabled-count': '1',
      'deleted-count': '1',
    })
    expect(await scene.states()).toEqual({ young: 'deprecated', ripe: 'disabled', disabled: 'disabled' })
    // EC2 itself says since when it is disabled: a minute from now.
    const { DeprecationTime = '' } = (await scene.image('ripe')) ?? {}
    expect(Math.abs(Date.parse(DeprecationTime) - Date.now())).toBeLessThan(120_000)
    expect((await scene.prune()).outputs.outcome).toBe('unchanged')
  })

  test('a second run changes nothing', async () => {
    const scene = await setAmiScene(aws, [{ name: 'old' }])
    expect((await scene.prune()).outputs).toMatchObject({ outcome: 'succeeded', 'deprecated-count': '1' })
    aws.forgetRequests()
    expect((await scene.prune()).outputs.outcome).toBe('unchanged')
    expect(
      aws.requests().filter(({ operation }) => /^(Enable|Disable|Deregister|Delete)/.test(operation)),
    ).toEqual([])
  })

  test('a dry run changes nothing, says why, and whether the Recycle Bin keeps what goes', async () => {
    const scene = await setAmiScene(aws, [
      { name: 'over', state: 'disabled', deprecatedDays: 15 },
      { name: 'new', days: 2 },
    ])
    const without = await scene.prune({ 'dry-run': 'true' })
    expect(without.outputs).toMatchObject({
      outcome: 'planned',
      reason: 'Would deprecate 0, disable 0, deregister 1 of 2 AMIs.',
      'deleted-count': '0',
    })
    expect(without.log).toContain('no retention rule of the Recycle Bin keeps it, so it cannot be restored')
    await aws.control('rbin/rules', KEPT_BY_ALL)
    const kept = await scene.prune({ 'dry-run': 'true' })
    expect(kept.log).toContain('the Recycle Bin keeps it and its snapshots for 14d')
    await aws.control('rbin/rules', NO_RULES)
    aws.faults.inject({ service: 'rbin', operation: 'ListRules' }, { kind: 'access-denied' })
    const unknown = await scene.prune({ 'dry-run': 'true' })
    expect(unknown.log).toContain('whether the Recycle Bin keeps it is not known')
    expect(await scene.states()).toEqual({ over: 'disabled', new: 'available' })
  })
})

describe('just before each call', () => {
  test('what is started meanwhile stays, and the others go on', async () => {
    const scene = await setAmiScene(aws, [{ name: 'a' }, { name: 'b' }, { name: 'c' }])
    // EC2 names images in the order of their ids.
    const [first = '', second = '', third = ''] = Object.values(scene.ids).sort()
    aws.faults.inject(
      { operation: 'EnableImageDeprecation', nth: 1 },
      { kind: 'after', hook: () => runInstance(second) },
    )
    const end = await scene.prune()
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deprecated-count': '2', 'held-count': '1' })
    expect(end.outputs.reason).toContain('1 AMI held back at the last moment')
    const named = (id: string) => Object.entries(scene.ids).find(([, one]) => one === id)?.[0] ?? ''
    expect(await scene.states()).toMatchObject({
      [named(first)]: 'deprecated',
      [named(second)]: 'available',
      [named(third)]: 'deprecated',
    })
  })

  test('what is shared or started between the two calls that disable it stays enabled', async () => {
    const scene = await setAmiScene(aws, [{ name: 'ripe', deprecatedDays: 15 }])
    const share = async () => {
      const LaunchPermission = { Add: [{ UserId: '111122223333' }] }
      const command = new ModifyImageAttributeCommand({ ImageId: scene.ids.ripe, LaunchPermission })
      await aws.client(EC2Client).send(command)
    }
    aws.faults.inject({ operation: 'EnableImageDeprecation' }, { kind: 'after', hook: share })
    const end = await scene.prune()
    expect(end.outputs).toMatchObject({ 'disabled-count': '0', 'held-count': '1' })
    expect(await scene.states()).toEqual({ ripe: 'deprecated' })
  })

  test('a source that fails then changes nothing more', async () => {
    const scene = await setAmiScene(aws, [{ name: 'old' }])
    aws.faults.inject({ operation: 'DescribeLaunchTemplates', nth: 2 }, { kind: 'access-denied' })
    const end = await scene.prune()
    expect(end.outputs).toMatchObject({ 'deprecated-count': '0', 'held-count': '1' })
    expect(await scene.states()).toEqual({ old: 'available' })
  })
})

describe('trouble', () => {
  test.each(['EnableImageDeprecation', 'DisableImage', 'DeregisterImage'])(
    'a lost answer of %s is looked up, and not taken for a failure',
    async (operation) => {
      const scene = await setAmiScene(aws, [
        { name: 'old' },
        { name: 'ripe', deprecatedDays: 15 },
        { name: 'over', state: 'disabled', deprecatedDays: 15 },
      ])
      aws.faults.inject({ operation }, { kind: 'lose-answer' })
      const end = await scene.prune()
      expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'failed-count': '0', 'deleted-count': '1' })
      expect(await scene.states()).toEqual({ old: 'deprecated', ripe: 'disabled' })
    },
  )

  test('what EC2 refuses fails, and the others go on', async () => {
    const scene = await setAmiScene(aws, [
      { name: 'old' },
      { name: 'over', state: 'disabled', deprecatedDays: 15 },
    ])
    aws.faults.inject({ operation: 'DeregisterImage' }, { kind: 'access-denied' })
    const end = await scene.prune()
    expect(end.outputs).toMatchObject({ outcome: 'failed', 'deprecated-count': '1', 'failed-count': '1' })
    expect(await scene.states()).toEqual({ old: 'deprecated', over: 'disabled' })
  })

  test('a throttled call is made again', async () => {
    const scene = await setAmiScene(aws, [{ name: 'over', state: 'disabled', deprecatedDays: 15 }])
    aws.faults.inject({ operation: 'DescribeImages' }, { kind: 'throttle' })
    expect((await scene.prune()).outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '1' })
  })

  test('a cancelled run begins nothing more, and the next one continues', async () => {
    const scene = await setAmiScene(aws, [{ name: 'a' }, { name: 'b' }])
    await using running = startAction(scene.options())
    aws.faults.inject(
      { operation: 'EnableImageDeprecation', nth: 1 },
      { kind: 'after', hook: () => void running.cancel() },
    )
    const end = await running.result
    expect(end.outputs.outcome).toBe('cancelled')
    expect(Object.values(await scene.states()).filter((state) => state === 'deprecated')).toHaveLength(1)
    aws.faults.clear()
    expect((await scene.prune()).outputs.outcome).toBe('succeeded')
    expect(await scene.states()).toEqual({ a: 'deprecated', b: 'deprecated' })
  })
})

describe('a saved plan', () => {
  test('is applied as it was reviewed, and nothing the second time', async () => {
    using place = folder()
    const scene = await setAmiScene(aws, [{ name: 'old' }])
    const dry = await scene.prune({ 'dry-run': 'true', 'report-directory': place.path })
    const plan = join(place.path, 'reviewed.json')
    writeFileSync(plan, readFileSync(dry.outputs['plan-file'] ?? ''))
    const options = { workspace: place.path }
    const first = await scene.prune({ plan, 'grace-period': '0s' }, options)
    expect(first.outputs).toMatchObject({ outcome: 'succeeded', 'deprecated-count': '1' })
    // The next stage is not in it, though its time has come.
    const second = await scene.prune({ plan, 'grace-period': '0s' }, options)
    expect(second.outputs.outcome).toBe('unchanged')
    expect(await scene.states()).toEqual({ old: 'deprecated' })
  })

  test('that is forged has nothing done that a new one would not', async () => {
    using place = folder()
    const scene = await setAmiScene(aws, [{ name: 'old' }, { name: 'used' }])
    await runInstance(scene.ids.used)
    const dry = await scene.prune({ 'dry-run': 'true', 'report-directory': place.path })
    const file = JSON.parse(readFileSync(dry.outputs['plan-file'] ?? '', 'utf8'))
    file.plan.steps = [
      { id: scene.ids.old, step: 'deregister' },
      { id: scene.ids.used, step: 'deprecate' },
    ]
    const plan = join(place.path, 'forged.json')
    writeFileSync(plan, JSON.stringify(file))
    const changed = await scene.prune({ plan }, { workspace: place.path })
    expect(changed.outputs).toMatchObject({ outcome: 'failed' })
    expect(changed.outputs.reason).toContain('the plan was changed after it was made')
    file.sha256 = createHash('sha256').update(JSON.stringify(file.plan)).digest('hex')
    writeFileSync(plan, JSON.stringify(file))
    const forged = await scene.prune({ plan }, { workspace: place.path })
    expect(forged.outputs).toMatchObject({ outcome: 'refused' })
    expect(forged.outputs.reason).toContain('The plan is stale: it would deregister')
    expect(await scene.states()).toEqual({ old: 'available', used: 'available' })
  })
})

describe('restore', () => {
  test('brings back what each stage took, from the Recycle Bin too', async () => {
    using place = folder()
    await aws.control('rbin/rules', KEPT_BY_ALL)
    const scene = await setAmiScene(aws, [
      { name: 'old' },
      { name: 'ripe', deprecatedDays: 15 },
      { name: 'over', state: 'disabled', deprecatedDays: 15, sizesGib: [8, 100] },
      { name: 'later', deprecatedDays: -100 },
      { name: 'kept', days: 3, deprecatedDays: 1 },
    ])
    const end = await scene.prune({ 'report-directory': place.path })
    expect(end.outputs).toMatchObject({
      'deprecated-count': '2',
      'disabled-count': '1',
      'deleted-count': '1',
    })
    expect(readLines(end.outputs.manifests)).toHaveLength(4)
    const inputs = { mode: 'restore', policy: '', 'restore-from': 'manifests.jsonl' }
    const options = { workspace: place.path }
    const dry = await scene.prune({ ...inputs, 'dry-run': 'true' }, options)
    expect(dry.outputs).toMatchObject({ outcome: 'planned', reason: 'Would restore 4 of 4 AMIs.' })
    const restored = await scene.prune(inputs, options)
    expect(restored.outputs).toMatchObject({
      outcome: 'succeeded',
      'restored-count': '4',
      'failed-count': '0',
    })
    // What it does not name it does not touch.
    expect(await scene.states()).toEqual({
      old: 'available',
      ripe: 'available',
      over: 'available',
      later: 'deprecated',
      kept: 'deprecated',
    })
    expect(Date.parse((await scene.image('later'))?.DeprecationTime ?? '')).toBeGreaterThan(
      Date.now() + 90 * 86_400_000,
    )
    expect(await snapshotsLeft(scene, 'over')).toEqual(scene.snapshots.over)
    const again = await scene.prune(inputs, options)
    expect(again.outputs).toMatchObject({
      outcome: 'unchanged',
      reason: 'Nothing to restore: all of 4 AMIs are as they were.',
    })
    await aws.control('rbin/rules', NO_RULES)
  })

  test('knows AMIs by their ids where nothing was saved', async () => {
    await aws.control('rbin/rules', KEPT_BY_ALL)
    const scene = await setAmiScene(aws, [{ name: 'over', state: 'disabled', deprecatedDays: 15 }])
    await scene.prune()
    const end = await scene.prune({ mode: 'restore', policy: '', 'restore-images': scene.ids.over ?? '' })
    await aws.control('rbin/rules', NO_RULES)
    // Its snapshots are known by their descriptions, as EC2 writes them.
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'restored-count': '1' })
    expect(await snapshotsLeft(scene, 'over')).toEqual(scene.snapshots.over)
  })

  test('says what cannot come back', async () => {
    using place = folder()
    const scene = await setAmiScene(aws, [{ name: 'over', state: 'disabled', deprecatedDays: 15 }])
    await scene.prune({ 'report-directory': place.path })
    const inputs = { mode: 'restore', policy: '', 'restore-from': 'manifests.jsonl' }
    const end = await scene.prune(inputs, { workspace: place.path })
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: 'Nothing was restored of 1 AMI. 1 AMI cannot be restored any more.',
    })
    const unknown = await scene.prune({ mode: 'restore', policy: '', 'restore-images': 'ami-1' })
    expect(unknown.outputs.reason).toContain('The entry `ami-1` of restore-images leads to no AMI')
  })
})

test('the history of a run in a bucket is enough to restore from', async () => {
  await aws.client(S3Client).send(
    new CreateBucketCommand({
      Bucket: 'amis-history',
      CreateBucketConfiguration: { LocationConstraint: 'eu-central-1' },
    }),
  )
  const scene = await setAmiScene(aws, [{ name: 'old' }])
  const end = await scene.prune({ 'history-bucket': 'amis-history' })
  expect(end.outputs.history).toContain('s3://amis-history/prune-images/')
  const inputs = { mode: 'restore', policy: '', 'restore-from': end.outputs.history ?? '' }
  expect((await scene.prune(inputs)).outputs).toMatchObject({ outcome: 'succeeded', 'restored-count': '1' })
  expect(await scene.states()).toEqual({ old: 'available' })
})
