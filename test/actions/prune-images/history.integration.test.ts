import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type AwsEmulator, region, startAws } from '../../emulators/aws/server.ts'
import { startAction } from '../../support/action-process.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { daysAgo, type Scene, setScene } from './support/scene.ts'

const BUCKET = 'prune-history'
let aws: AwsEmulator
let directory: string
beforeAll(async () => {
  aws = await startAws()
  const CreateBucketConfiguration = { LocationConstraint: region } as const
  await aws.client(S3Client).send(new CreateBucketCommand({ Bucket: BUCKET, CreateBucketConfiguration }))
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
  { name: 'child', pushedAt: daysAgo(30) },
  { name: 'index', tags: ['v1'], children: ['child'], pushedAt: daysAgo(30) },
  { name: 'old', tags: ['v2'], pushedAt: daysAgo(20) },
  { name: 'new', tags: ['v3', 'build-1', 'build-2'], pushedAt: daysAgo(10) },
]
/** Two waves, and a tag that is taken off. */
const inputs = () => ({
  'in-use-sources': 'none',
  untag: '- {tags: build-*, keep-newest: 1}',
  'history-bucket': BUCKET,
  'report-directory': directory,
})

async function keysOf(location: string): Promise<string[]> {
  const Prefix = location.replace(`s3://${BUCKET}/`, '')
  const { Contents = [] } = await aws
    .client(S3Client)
    .send(new ListObjectsV2Command({ Bucket: BUCKET, Prefix }))
  return Contents.map(({ Key = '' }) => Key)
}

async function textOf(Key: string): Promise<string> {
  const { Body } = await aws.client(S3Client).send(new GetObjectCommand({ Bucket: BUCKET, Key }))
  return (await Body?.transformToString()) ?? ''
}

async function savedIn(location: string): Promise<string> {
  const keys = await keysOf(`${location}/manifests/`)
  return (await Promise.all(keys.map(textOf))).join('')
}

const locationIn = (log: string) => /s3:\/\/prune-history\/\S+[0-9a-f]{8}/.exec(log)?.[0] ?? ''
const restore = (scene: Scene, from: string, more = {}) =>
  scene.prune({ mode: 'restore', policy: '', 'restore-from': from, 'report-directory': directory, ...more })

test('plan, decisions, journal and manifests are in the bucket, and a restore reads them there', async () => {
  const scene = await setScene(aws, images)
  const end = await scene.prune(inputs())
  expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '3', 'untagged-count': '1' })
  const location = end.outputs.history ?? ''
  expect(location).toMatch(/^s3:\/\/prune-history\/prune-images\/\d{8}T\d{6}Z-\S+-[0-9a-f]{8}$/)
  expect(JSON.stringify(end.report())).toContain(location)
  expect(reportViolations(end.report())).toEqual([])
  const names = (await keysOf(location)).map((key) =>
    key.slice(location.length - `s3://${BUCKET}/`.length + 1),
  )
  expect(names).toEqual([
    'decisions.jsonl',
    expect.stringMatching(/^journal\/\d{6}\.jsonl$/),
    ...Array.from({ length: 3 }, () => expect.stringMatching(/^journal\/\d{6}\.jsonl$/)),
    ...Array.from({ length: 3 }, () => expect.stringMatching(/^manifests\/\d{6}\.jsonl$/)),
    'plan.json',
  ])
  const keys = await keysOf(`${location}/journal/`)
  const journal = (await Promise.all(keys.map(textOf))).join('')
  expect(journal.match(/"phase":"intent"/g)).toHaveLength(3)
  expect(journal.match(/"phase":"done"/g)).toHaveLength(3)

  rmSync(directory, { recursive: true })
  const back = await restore(scene, location)
  expect(back.outputs).toMatchObject({ outcome: 'succeeded', 'restored-count': '4' })
  expect(await scene.left()).toEqual(['child', 'index', 'new', 'old'])
})

test('a dry run, and one without anything to remove, leave nothing there', async () => {
  const scene = await setScene(aws, images)
  const before = await keysOf(`s3://${BUCKET}/`)
  const dry = await scene.prune({ ...inputs(), 'dry-run': 'true' })
  expect(dry.outputs).toMatchObject({ outcome: 'planned', history: '' })
  const idle = await scene.prune({ ...inputs(), untag: '', 'protect-tags': '*' })
  expect(idle.outputs).toMatchObject({ outcome: 'unchanged', history: '' })
  expect(await keysOf(`s3://${BUCKET}/`)).toEqual(before)
})

test('a runner that is lost at any write or change takes nothing with it that is not in the bucket', async () => {
  const strikes = [3, 4, 5].flatMap((nth) => [{ operation: 'PutObject', nth }])
  const broken: string[] = []
  for (const { operation, nth } of [
    ...strikes,
    ...[1, 2, 3].map((nth) => ({ operation: 'BatchDeleteImage', nth })),
  ])
    for (const kind of ['before', 'after'] as const) {
      const scene = await setScene(aws, images)
      await using running = startAction(scene.options(inputs()))
      const { promise: struck, resolve } = Promise.withResolvers<void>()
      const hook = async () => {
        resolve()
        await running.kill()
      }
      aws.faults.inject({ operation, nth }, { kind, hook })
      const { log } = await running.result
      await struck
      aws.faults.clear()
      rmSync(directory, { recursive: true, force: true })
      const location = locationIn(log)
      const saved = await savedIn(location)
      const left = await scene.left()
      const lost = Object.entries(scene.digests).filter(
        ([name, digest]) => !left.includes(name) && !saved.includes(digest),
      )
      if (lost.length > 0) broken.push(`${operation} ${nth} ${kind}: ${lost.map(([name]) => name)}`)
      if (left.length === images.length) continue
      await restore(scene, location)
      const back = await scene.left()
      if (back.length < images.length)
        broken.push(`${operation} ${nth} ${kind}: only ${back} after a restore`)
    }
  expect(broken).toEqual([])
})

test.each([1, 2, 3, 4])('where write %d is refused, nothing is removed', async (nth) => {
  const scene = await setScene(aws, images)
  aws.faults.inject(
    { operation: 'PutObject', nth, times: Number.POSITIVE_INFINITY },
    { kind: 'access-denied' },
  )
  const end = await scene.prune(inputs())
  expect(end.outputs).toMatchObject({ outcome: 'failed' })
  expect(end.outputs.reason).toContain(`S3 refuses access to ${BUCKET}`)
  expect(await scene.left()).toEqual(['child', 'index', 'new', 'old'])
})

test('a write whose answer is lost is found done; one that is not there at all is an error', async () => {
  const scene = await setScene(aws, images)
  aws.faults.inject({ operation: 'PutObject', nth: 3 }, { kind: 'lose-answer' })
  const end = await scene.prune(inputs())
  expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '3' })
  const missing = await scene.prune({ ...inputs(), 'history-bucket': 'other-history', 'max-delete': '100%' })
  expect(missing.outputs.outcome).toBe('unchanged')
  const [again] = [await setScene(aws, images)]
  const wrong = await again.prune({ ...inputs(), 'history-bucket': 'other-history' })
  expect(wrong.outputs.reason).toContain('input history-bucket: there is no such bucket')
  expect(await again.left()).toHaveLength(images.length)
})

test('what is not a history, and a manifest that somebody changed there, is refused', async () => {
  const scene = await setScene(aws, images)
  const { outputs } = await scene.prune(inputs())
  const location = outputs.history ?? ''
  expect((await restore(scene, `s3://${BUCKET}/prune-images/none`)).outputs.reason).toContain(
    'no run has saved images there',
  )
  expect((await restore(scene, `s3://${BUCKET}`)).outputs.reason).toContain('this is not a history of a run')
  const [key = ''] = await keysOf(`${location}/manifests/`)
  const Body = (await textOf(key)).replace('schemaVersion', 'SchemaVersion')
  await aws.client(S3Client).send(new PutObjectCommand({ Bucket: BUCKET, Key: key, Body }))
  expect((await restore(scene, location)).outputs.reason).toContain(
    'is not the one that its digest stands for',
  )
  expect(await scene.left()).toEqual(['new'])
})
