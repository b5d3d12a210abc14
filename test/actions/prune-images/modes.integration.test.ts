import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  ECRClient,
  PutImageCommand,
} from '@aws-sdk/client-ecr'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
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
  { name: 'amd64', pushedAt: daysAgo(30) },
  { name: 'arm64', pushedAt: daysAgo(30) },
  { name: 'index', tags: ['v1', 'stable'], children: ['amd64', 'arm64'], pushedAt: daysAgo(30) },
  { name: 'sbom', subject: 'index', artifactType: 'application/spdx+json', pushedAt: daysAgo(30) },
  { name: 'old', tags: ['v2'], pushedAt: daysAgo(20) },
  { name: 'bare', pushedAt: daysAgo(15) },
  { name: 'new', tags: ['v3'], pushedAt: daysAgo(10) },
]

interface Dumped {
  readonly digest: string
  readonly tags: readonly string[]
  readonly status: string
}

/** What is there by name: its tags, and its status where it is not ACTIVE. Marks of the quarantine are shortened. */
async function state(scene: Scene): Promise<Record<string, string>> {
  const { images } = await aws.control<{ images: Dumped[] }>('ecr/dump', { repository: scene.repository })
  const names = new Map(Object.entries(scene.digests).map(([name, digest]) => [digest, name]))
  return Object.fromEntries(
    images.map(({ digest, tags, status }) => [
      names.get(digest) ?? digest,
      [
        ...tags.map((tag) => tag.replace(/^pruned-.*/, 'pruned')),
        ...(status === 'ACTIVE' ? [] : [status]),
      ].join(' '),
    ]),
  )
}
const AS_IT_WAS = {
  amd64: '',
  arm64: '',
  index: 'stable v1',
  sbom: '',
  old: 'v2',
  bare: '',
  new: 'v3',
}
const manifestsIn = (place: string) => join(place, 'manifests.jsonl')

function restore(scene: Scene, inputs: Readonly<Record<string, string>> = {}) {
  return scene.prune(
    { mode: 'restore', policy: '', 'restore-from': 'manifests.jsonl', ...inputs },
    { workspace: directory },
  )
}

describe('quarantine', () => {
  const quarantine = (scene: Scene, inputs: Readonly<Record<string, string>> = {}) =>
    scene.prune({ mode: 'quarantine', 'report-directory': directory, ...inputs })

  test('takes the tags and leaves the rest; a second run changes nothing; restore brings all of it back', async () => {
    const scene = await setScene(aws, images)
    const end = await quarantine(scene)
    expect(end.outputs).toMatchObject({
      outcome: 'succeeded',
      reason: 'Deleted 0 of 7 images, and put in quarantine 3.',
      'quarantined-count': '3',
      'deleted-count': '0',
    })
    expect(reportViolations(end.report())).toEqual([])
    expect(await state(scene)).toEqual({ ...AS_IT_WAS, index: 'pruned', old: 'pruned', bare: 'pruned' })

    const next = await quarantine(scene)
    expect(next.outputs).toMatchObject({ outcome: 'unchanged', 'quarantined-count': '0' })

    const back = await restore(scene)
    expect(back.outputs).toMatchObject({
      outcome: 'succeeded',
      reason: 'Restored 3 of 3 images.',
      'restored-count': '3',
    })
    expect(reportViolations(back.report())).toEqual([])
    // ECR deletes an image with its last tag, so one that had none keeps one.
    const bare = `restored-${scene.digests.bare?.slice(7, 19)}`
    expect(await state(scene)).toEqual({ ...AS_IT_WAS, bare })
    expect((await restore(scene)).outputs).toMatchObject({
      outcome: 'unchanged',
      reason: 'Nothing to restore: all of 3 images are there.',
    })
  })

  test('is deleted after the grace period by a later run, children and signatures with it', async () => {
    const scene = await setScene(aws, images)
    await quarantine(scene)
    const early = await quarantine(scene, { 'grace-period': '20d' })
    expect(early.outputs.outcome).toBe('unchanged')
    const end = await quarantine(scene, { 'grace-period': '0s' })
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '6' })
    expect(await state(scene)).toEqual({ new: 'v3' })
  })

  test('is restored with its names after the deletion, from what both runs saved in one file', async () => {
    const scene = await setScene(aws, images)
    const cache = { 'index-cache': join(directory, 'cache.jsonl'), 'grace-period': '0s' }
    await quarantine(scene, cache)
    await quarantine(scene, cache)
    expect(await state(scene)).toEqual({ new: 'v3' })
    expect((await restore(scene)).outputs).toMatchObject({ outcome: 'succeeded' })
    expect(await state(scene)).toEqual(AS_IT_WAS)
  })

  test('a tag alone does not say since when: with an older time on it nothing goes before the grace period', async () => {
    const scene = await setScene(aws, images)
    const mark = `pruned-${daysAgo(15).slice(0, 16).replaceAll(/[-:]/g, '')}Z-${scene.digests.old?.slice(7, 19)}`
    await moveTag(scene, mark, 'old')
    // To read its manifest was a pull.
    const { repository, digests } = scene
    await aws.control('ecr/image', { repository, digest: digests.old, pulledAt: daysAgo(16) })
    await aws
      .client(ECRClient)
      .send(new BatchDeleteImageCommand({ repositoryName: scene.repository, imageIds: [{ imageTag: 'v2' }] }))
    const cache = join(directory, 'indexes.jsonl')
    const inputs = { 'keep-at-least': 'v*=9', 'index-cache': cache }
    const early = await quarantine(scene, inputs)
    expect(await state(scene)).toEqual({ ...AS_IT_WAS, old: 'pruned', bare: 'pruned' })
    expect(early.outputs['deleted-count']).toBe('0')
    const withoutRecord = await quarantine(scene, { 'keep-at-least': 'v*=9' })
    expect(JSON.stringify(withoutRecord.annotations)).toContain('2 images in quarantine stay there')
    // As if the runs before had been so long ago.
    writeFileSync(
      cache,
      readFileSync(cache, 'utf8').replaceAll(
        /(?<="quarantineSeenMs":)\d+/g,
        (ms) => `${Number(ms) - 15 * 86_400_000}`,
      ),
    )
    await quarantine(scene, inputs)
    // The mark of the other is new, whatever the record says.
    expect(await state(scene)).toEqual({
      amd64: '',
      arm64: '',
      index: 'stable v1',
      sbom: '',
      bare: 'pruned',
      new: 'v3',
    })
  })

  test('an image that is pulled by its digest meanwhile stays', async () => {
    const scene = await setScene(aws, images)
    await quarantine(scene)
    await aws.control('ecr/image', {
      repository: scene.repository,
      digest: scene.digests.old,
      pulledAt: new Date(Date.now() + 600_000).toISOString(),
    })
    const end = await quarantine(scene, { 'grace-period': '0s' })
    expect(end.outputs).toMatchObject({ 'deleted-count': '5', 'held-count': '1' })
    expect(await state(scene)).toEqual({ new: 'v3', old: 'pruned' })
  })

  test('a tag that moves between the look and the call stays where it is', async () => {
    const scene = await setScene(aws, images)
    aws.faults.inject(
      { operation: 'PutImage', nth: 1 },
      { kind: 'before', hook: () => void moveTag(scene, 'v2', 'new') },
    )
    await quarantine(scene)
    const left = await state(scene)
    expect(left.new).toBe('v2 v3')
    expect(left.old).toMatch(/^(pruned)?$/)
  })

  test('a plan is applied as it was reviewed, and a second time changes nothing', async () => {
    const scene = await setScene(aws, images)
    const plan = join(directory, 'prune-images.plan.json')
    await quarantine(scene, { 'dry-run': 'true' })
    expect(await state(scene)).toEqual(AS_IT_WAS)
    const apply = () => scene.prune({ mode: 'quarantine', plan })
    expect((await apply()).outputs).toMatchObject({ outcome: 'succeeded', 'quarantined-count': '3' })
    expect((await apply()).outputs).toMatchObject({ outcome: 'unchanged', 'quarantined-count': '0' })
    expect((await scene.prune({ mode: 'delete', plan })).outputs['deleted-count']).toBe('0')
  })

  test('one that ECR refuses has failed, and the others go', async () => {
    const scene = await setScene(aws, images)
    aws.faults.inject({ operation: 'PutImage', nth: 1 }, { kind: 'access-denied' })
    const end = await quarantine(scene)
    expect(end.outputs).toMatchObject({ outcome: 'failed', 'quarantined-count': '2', 'failed-count': '1' })
  })
})

test('the mode archive archives what the policy lets go, and restore brings it back', async () => {
  const scene = await setScene(aws, images)
  const end = await scene.prune({ mode: 'archive', 'report-directory': directory })
  expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'archived-count': '5', 'deleted-count': '0' })
  expect(await state(scene)).toMatchObject({ index: 'stable v1 ARCHIVED', old: 'v2 ARCHIVED', new: 'v3' })
  const back = await restore(scene)
  expect(back.outputs).toMatchObject({ outcome: 'succeeded', 'restored-count': '5' })
  const left = await state(scene)
  expect(left.index).toBe('stable v1 ACTIVATING')
  expect(left.amd64).toBe('ACTIVATING')
})

describe('restore of deleted images', () => {
  async function deleted(): Promise<Scene> {
    const scene = await setScene(aws, images)
    await scene.prune({ 'report-directory': directory })
    expect(await state(scene)).toEqual({ new: 'v3' })
    return scene
  }

  test('pushes them again, children before their index, while ECR has the layers', async () => {
    const scene = await deleted()
    const plan = await restore(scene, { 'dry-run': 'true' })
    expect(plan.outputs).toMatchObject({ outcome: 'planned', reason: 'Would restore 6 of 6 images.' })
    expect(await state(scene)).toEqual({ new: 'v3' })
    expect((await restore(scene)).outputs).toMatchObject({ outcome: 'succeeded', 'restored-count': '6' })
    expect(await state(scene)).toEqual(AS_IT_WAS)
  })

  test('takes a file with a line that a killed run left half written and a later run has gone on', async () => {
    const scene = await setScene(aws, images)
    writeFileSync(manifestsIn(directory), '{"repository":{"accountId":"1234')
    writeFileSync(join(directory, 'prune-images.journal.jsonl'), '{"at":"2026-11-27T10:00:00Z","st')
    const end = await scene.prune({ 'report-directory': directory })
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '6' })
    expect((await restore(scene)).outputs).toMatchObject({ outcome: 'succeeded', 'restored-count': '6' })
    expect(await state(scene)).toEqual(AS_IT_WAS)
    expect((await scene.prune({ 'report-directory': directory })).outputs.outcome).toBe('succeeded')
  })

  test('says what is lost, with what lists it, and restores the rest', async () => {
    const scene = await deleted()
    const saved = readLines<{ digest: string; manifest: string }>(manifestsIn(directory))
    const amd64 = saved.find(({ digest }) => digest === scene.digests.amd64)
    const layers: { digest: string }[] = JSON.parse(amd64?.manifest ?? '').layers
    const others = saved
      .filter(({ digest }) => digest !== scene.digests.amd64)
      .flatMap(
        ({ manifest }): string[] =>
          JSON.parse(manifest).layers?.map((one: { digest: string }) => one.digest) ?? [],
      )
    await aws.control('ecr/lost-layers', {
      repository: scene.repository,
      digests: layers.map(({ digest }) => digest).filter((digest) => !others.includes(digest)),
    })
    const end = await restore(scene)
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: 'Restored 4 of 6 images. 2 images cannot be restored any more.',
      'restored-count': '4',
      'failed-count': '2',
    })
    expect(JSON.stringify(end.report())).toContain('what it consists of is gone')
    expect(Object.keys(await state(scene)).sort()).toEqual(['arm64', 'bare', 'new', 'old', 'sbom'])
  })

  test('never takes a tag that another image has got since, also while it runs', async () => {
    const scene = await deleted()
    await moveTag(scene, 'v1', 'new')
    aws.faults.inject(
      { operation: 'PutImage', nth: 1 },
      { kind: 'before', hook: () => void moveTag(scene, 'stable', 'new') },
    )
    const end = await restore(scene)
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'restored-count': '6' })
    expect(end.outputs.reason).toBe('Restored 6 of 6 images. 2 tags stay at the image that has it now.')
    expect(await state(scene)).toEqual({ ...AS_IT_WAS, index: '', new: 'stable v1 v3' })
  })

  test('sets no tag of which ECR does not say who has it', async () => {
    const scene = await deleted()
    aws.faults.inject(
      { operation: 'PutImage', nth: 1 },
      { kind: 'before', hook: () => void moveTag(scene, 'stable', 'new') },
    )
    aws.faults.inject(
      {
        operation: 'DescribeImages',
        where: ({ body }) => body.includes('imageTag'),
        times: Number.POSITIVE_INFINITY,
      },
      { kind: 'error', status: 200, code: 'Silence' },
    )
    const end = await restore(scene)
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('ECR does not say which image has the tag'),
    })
    expect((await state(scene)).new).toBe('stable v3')
  })

  test('takes those that are named, with the children of an index', async () => {
    const scene = await deleted()
    await restore(scene, { 'restore-images': 'stable' })
    expect(Object.keys(await state(scene)).sort()).toEqual(['amd64', 'arm64', 'index', 'new'])
    const end = await restore(scene, { 'restore-images': 'v9' })
    expect(end.outputs.reason).toContain(
      'input restore-images: no saved image has this tag or digest. Given: `v9`.',
    )
  })

  test.each([
    [
      'another repository',
      (text: string) => text.replaceAll('team/app', 'team/other'),
      'of another repository',
    ],
    [
      'a forged manifest',
      (text: string) => text.replaceAll('layers', 'Layers'),
      'not the one that its digest',
    ],
    ['no such lines', () => '{"digest":"sha256:1"}\n', 'not an image as this action saves it'],
  ])('refuses a file with %s, and changes nothing', async (_, change, message) => {
    const scene = await deleted()
    writeFileSync(manifestsIn(directory), change(readFileSync(manifestsIn(directory), 'utf8')))
    const end = await restore(scene)
    expect(end.exitCode).toBe(1)
    expect(end.outputs.reason).toContain(message)
    expect(await state(scene)).toEqual({ new: 'v3' })
  })

  test('a file that is not there is named', async () => {
    const scene = await deleted()
    const end = await restore(scene, { 'restore-from': 'nothing.jsonl' })
    expect(end.outputs.reason).toContain('input restore-from: there is no such file. Given: `nothing.jsonl`.')
  })
})

/** Gives an image a tag that another one has. */
async function moveTag(scene: Scene, tag: string, to: string): Promise<void> {
  const client = aws.client(ECRClient)
  const { repository: repositoryName, digests } = scene
  const { images: [image] = [] } = await client.send(
    new BatchGetImageCommand({ repositoryName, imageIds: [{ imageDigest: digests[to] }] }),
  )
  await client.send(
    new PutImageCommand({ repositoryName, imageTag: tag, imageManifest: image?.imageManifest }),
  )
}
