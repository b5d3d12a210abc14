import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BatchDeleteImageCommand, ECRClient } from '@aws-sdk/client-ecr'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { daysAgo, readLines, type Scene, setScene } from './support/scene.ts'

let aws: AwsEmulator
let directory: string
beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'prune-'))
})
afterEach(() => {
  aws.faults.clear()
  rmSync(directory, { recursive: true, force: true })
})

const images = [
  { name: 'old', tags: ['build-1', 'build-2'], pushedAt: daysAgo(30) },
  { name: 'stable', tags: ['build-3', 'build-4', 'stable'], pushedAt: daysAgo(20) },
  { name: 'used', tags: ['build-5', 'build-6'], pushedAt: daysAgo(15) },
  { name: 'new', tags: ['build-7', 'build-8'], pushedAt: daysAgo(10) },
]
const UNTAG = '- {tags: build-*, keep-newest: 2}'
const base = () => ({
  policy: '',
  'in-use-sources': 'none',
  untag: UNTAG,
  'in-use-images': 'build-5',
  'report-directory': directory,
})
const prune = (scene: Scene, inputs: Readonly<Record<string, string>> = {}) =>
  scene.prune({ ...base(), ...inputs }, { workspace: directory })

/** The tags of each image that is there, by its name. */
async function tagsOf({ repository, digests }: Scene): Promise<Record<string, string>> {
  const dump = await aws.control<{ images: { digest: string; tags: string[] }[] }>('ecr/dump', { repository })
  const names = new Map(Object.entries(digests).map(([name, digest]) => [digest, name]))
  return Object.fromEntries(
    dump.images.map(({ digest, tags }) => [names.get(digest) ?? '?', tags.sort().join(' ')]),
  )
}
const AFTER = { stable: 'stable', used: 'build-5', new: 'build-7 build-8' }
const BEFORE = Object.fromEntries(images.map(({ name, tags }) => [name, tags.join(' ')]))

test('tags go without a policy, an image with its last one; a plan is reviewed, applied twice, and restored', async () => {
  const scene = await setScene(aws, images)
  const dry = await prune(scene, { 'dry-run': 'true' })
  expect(dry.outputs).toMatchObject({
    outcome: 'planned',
    reason: 'Would delete 1 of 4 images, and take 3 tags off 2 images.',
    'untagged-count': '0',
  })
  expect(await tagsOf(scene)).toEqual(BEFORE)
  const plan = dry.outputs['plan-file'] ?? ''
  const end = await prune(scene, { plan })
  expect(end.outputs).toMatchObject({
    outcome: 'succeeded',
    'deleted-count': '1',
    'untagged-count': '3',
    'failed-count': '0',
  })
  expect(await tagsOf(scene)).toEqual(AFTER)
  expect(reportViolations(end.report())).toEqual([])
  const text = JSON.stringify(end.report())
  expect(text).toContain(
    'build-4: number 5 from the newest, pushed 20d ago, by `tags build-*, keep-newest 2`',
  )
  expect(text).toContain('in use by input in-use-images (build-5)')
  const decisions = readLines<{ tags: string[]; takenOff?: string[] }>(end.outputs.decisions)
  expect(decisions.find(({ tags }) => tags.includes('stable'))?.takenOff).toHaveLength(2)
  // A manifest for each of the three images, saved before.
  expect(readLines(end.outputs.manifests)).toHaveLength(3)

  const again = await prune(scene, { plan })
  expect(again.outputs).toMatchObject({ outcome: 'unchanged', 'untagged-count': '0' })
  const back = await scene.prune(
    { mode: 'restore', policy: '', 'restore-from': 'manifests.jsonl', 'report-directory': directory },
    { workspace: directory },
  )
  expect(back.outputs).toMatchObject({ outcome: 'succeeded', 'restored-count': '3' })
  expect(await tagsOf(scene)).toEqual(BEFORE)
})

test('a plan whose tag came into use, or whose image has other tags by then, is refused as a whole', async () => {
  const scene = await setScene(aws, images)
  const { outputs } = await prune(scene, { 'dry-run': 'true' })
  const plan = outputs['plan-file'] ?? ''
  const used = await prune(scene, { plan, 'in-use-images': 'build-5\nbuild-3' })
  expect(used.outputs.outcome).toBe('refused')
  expect(used.outputs.reason).toContain('build-3: a new plan does not take these tags off')
  await untag(scene, 'stable', 'stable')
  const moved = await prune(scene, { plan })
  expect(moved.outputs.outcome).toBe('refused')
  expect(moved.outputs.reason).toContain('its tags changed')
  expect(await tagsOf(scene)).toEqual({ ...BEFORE, stable: 'build-3 build-4' })
})

async function untag({ repository, digests }: Scene, name: string, imageTag: string): Promise<void> {
  const imageIds = [{ imageDigest: digests[name], imageTag }]
  await aws.client(ECRClient).send(new BatchDeleteImageCommand({ repositoryName: repository, imageIds }))
}

test('an image that loses its other tags to somebody else keeps one: before the call it is held, during it put back', async () => {
  const scene = await setScene(aws, images)
  // Looks of the whole repository: of the plan, before the deletion; then the tags before the call.
  const before = { kind: 'before', hook: () => untag(scene, 'stable', 'stable') } as const
  aws.faults.inject({ operation: 'DescribeImages', nth: 3 }, before)
  const held = await prune(scene)
  expect(held.outputs).toMatchObject({ outcome: 'succeeded', 'untagged-count': '1' })
  expect(JSON.stringify(held.report())).toContain('its image has no other tag any more')
  expect(await tagsOf(scene)).toMatchObject({ stable: 'build-3 build-4', used: 'build-5' })

  aws.faults.clear()
  const other = await setScene(aws, images.slice(1))
  const race = { kind: 'before', hook: () => untag(other, 'stable', 'stable') } as const
  aws.faults.inject({ operation: 'BatchDeleteImage', nth: 1 }, race)
  const raced = await prune(other)
  expect(JSON.stringify(raced.report())).toContain('it was put back with this tag')
  const left = await tagsOf(other)
  expect(left.stable).toMatch(/^build-[34]/)
  expect(left).toMatchObject({ used: 'build-5', new: 'build-7 build-8' })
})

test.each([
  ['a lost answer', { kind: 'lose-answer' }, 'succeeded'],
  ['throttling', { kind: 'throttle' }, 'succeeded'],
  ['no right', { kind: 'access-denied' }, 'failed'],
] as const)('%s', async (_, fault, outcome) => {
  const scene = await setScene(aws, images.slice(1))
  aws.faults.inject({ operation: 'BatchDeleteImage', nth: 1 }, fault)
  const end = await prune(scene)
  expect(end.outputs.outcome).toBe(outcome)
  expect(await tagsOf(scene)).toEqual(
    outcome === 'failed' ? expect.objectContaining({ stable: BEFORE.stable }) : AFTER,
  )
  if (outcome === 'succeeded') expect(end.outputs['untagged-count']).toBe('3')
})
