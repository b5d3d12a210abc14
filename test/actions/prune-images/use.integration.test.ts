import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { daysAgo, REGISTRY, setScene } from './support/scene.ts'

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
  { name: 'index', tags: ['v1'], children: ['amd64'], pushedAt: daysAgo(30) },
  { name: 'old', tags: ['v2'], pushedAt: daysAgo(20) },
  { name: 'new', tags: ['v3'], pushedAt: daysAgo(10) },
]

describe('what ECS will run stays', () => {
  test('a service without a running task keeps the image of its task definition, on all pages of tasks and services', async () => {
    const scene = await setScene(aws, images)
    const ecs = aws.client(ECSClient)
    const define = async (version: string) => {
      const { taskDefinition } = await ecs.send(
        new RegisterTaskDefinitionCommand({
          family: 'api',
          containerDefinitions: [
            { name: 'main', image: `${REGISTRY}/${scene.repository}:${version}`, memory: 64 },
          ],
        }),
      )
      return taskDefinition?.taskDefinitionArn ?? ''
    }
    const elsewhere = Array.from({ length: 230 }, () => ({ containers: [{ image: 'public.ecr.aws/x/y:1' }] }))
    await aws.control('ecs/tasks', { cluster: 'busy', tasks: elsewhere })
    await define('v2')
    for (let i = 0; i < 12; i++) {
      await ecs.send(
        new CreateServiceCommand({
          cluster: 'busy',
          serviceName: `s${i}`,
          taskDefinition: 'api:1',
          desiredCount: 0,
        }),
      )
    }
    await define('v1')
    await ecs.send(new UpdateServiceCommand({ cluster: 'busy', service: 's11', taskDefinition: 'api:2' }))
    const end = await scene.prune()
    expect(await scene.left()).toEqual(['amd64', 'index', 'new', 'old'])
    expect(end.outputs['held-count']).toBe('2')
    // Each revision is read once though many services use it; batches are as large as ECS allows.
    expect(scene.calls()).toMatchObject({ DescribeTaskDefinition: 2, DescribeTasks: 3, DescribeServices: 2 })
  })

  test('a failure in an answer of ECS hides a use, and so holds everything', async () => {
    const scene = await setScene(aws, images)
    aws.faults.inject(
      { service: 'ecs', operation: 'DescribeTaskDefinition', times: Number.POSITIVE_INFINITY },
      { kind: 'access-denied' },
    )
    const end = await scene.prune()
    expect(end.outputs).toMatchObject({ outcome: 'refused', 'deleted-count': '0' })
  })
})

describe('pull times', () => {
  const pulledAt = async (repository: string, digest: string | undefined) => {
    const dump = await aws.control<{ images: { digest: string; pulledAt: string | null }[] }>('ecr/dump', {
      repository,
    })
    return dump.images.find((one) => one.digest === digest)?.pulledAt
  }

  test('of images that stay are not touched, of indexes once when they are kept from run to run', async () => {
    const scene = await setScene(aws, images)
    const inputs = {
      'dry-run': 'true',
      'index-cache': join(directory, 'indexes.jsonl'),
      'in-use-sources': 'none',
    }
    const first = await scene.prune(inputs)
    expect(first.summary).toContain('1; ECR counts each as a pull')
    expect(await pulledAt(scene.repository, scene.digests.old)).toBeNull()
    expect(await pulledAt(scene.repository, scene.digests.index)).not.toBeNull()
    aws.forgetRequests()
    const second = await scene.prune(inputs)
    expect(second.outputs['planned-count']).toBe('3')
    expect(scene.calls().BatchGetImage).toBeUndefined()
  })

  test('a file that was changed is not believed: the index is read again', async () => {
    const scene = await setScene(aws, images)
    const file = join(directory, 'indexes.jsonl')
    const inputs = { 'dry-run': 'true', 'index-cache': file, 'in-use-sources': 'none' }
    await scene.prune(inputs)
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(scene.digests.amd64 ?? '', scene.digests.old ?? ''),
    )
    aws.forgetRequests()
    await scene.prune(inputs)
    expect(scene.calls().BatchGetImage).toBe(1)
  })
})

test('a long run looks again every 30 s, and what came into use meanwhile stays', async () => {
  const scene = await setScene(aws, [
    ...Array.from({ length: 800 }, (_, i) => ({
      name: `i${i}`,
      tags: [`v${i}`],
      pushedAt: daysAgo(1_000 - i),
    })),
    { name: 'last', tags: ['last'], pushedAt: daysAgo(3) },
  ])
  // The clock of the action runs so fast that its second step comes more than 30 s after its first.
  const time = scaledTime({ factor: 200 })
  aws.faults.inject(
    { operation: 'BatchDeleteImage', nth: 4 },
    {
      kind: 'after',
      hook: async () => {
        await aws.control('ecs/tasks', {
          cluster: 'prod',
          tasks: [{ containers: [{ image: `${REGISTRY}/${scene.repository}:v700` }] }],
        })
        await new Promise((resolve) => setTimeout(resolve, 250))
      },
    },
  )
  const { environment } = scene.options()
  const end = await scene.prune({ 'min-age': '0' }, { environment: { ...environment, ...time.environment } })
  expect(await scene.left()).toEqual(['i700', 'last'])
  expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '799', 'held-count': '1' })
  expect(end.summary).toContain('it would not go any more: in use by')
})
