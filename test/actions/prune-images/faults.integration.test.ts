import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import type { Fault } from '../../support/fault-proxy.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { digestOf, INDEX, MANIFEST, policyText, rule } from './support/build.ts'
import { daysAgo, type Scene, setScene } from './support/scene.ts'

let aws: AwsEmulator
beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())
afterEach(() => aws.faults.clear())

const three = [
  { name: 'older', tags: ['v1'], pushedAt: daysAgo(30) },
  { name: 'old', tags: ['v2'], pushedAt: daysAgo(20) },
  { name: 'new', tags: ['v3'], pushedAt: daysAgo(10) },
]

describe('a call that fails for a while is tried again, and the log says why', () => {
  test.each<[string, Fault, RegExp]>([
    ['throttled', { kind: 'throttle' }, /ECR: attempt 2 of 8 in \d+ ms \(ThrottlingException/],
    ['answered with 503', { kind: 'server-error', status: 503 }, /ECR: attempt 2 of 8/],
    ['cut off', { kind: 'reset' }, /ECR: attempt 2 of 8/],
  ])('%s', async (_, fault, line) => {
    for (const operation of ['DescribeImages', 'BatchGetImage', 'BatchDeleteImage']) {
      aws.faults.inject({ operation }, fault)
    }
    const scene = await setScene(aws, three)
    const end = await scene.prune()
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '2' })
    expect(end.log).toMatch(line)
    expect(await scene.left()).toEqual(['new'])
  })

  test('a deletion whose answer was lost counts as done: the second answer says that the images are not there', async () => {
    aws.faults.inject({ operation: 'BatchDeleteImage' }, { kind: 'lose-answer' })
    const scene = await setScene(aws, three)
    const end = await scene.prune()
    expect(scene.calls().BatchDeleteImage).toBe(2)
    expect(end.outputs).toMatchObject({
      outcome: 'succeeded',
      'deleted-count': '2',
      'freed-bytes': expect.not.stringMatching(/^0$/),
    })
  })
})

describe('a source of use that cannot be read holds everything back', () => {
  test.each([
    ['ecs', 'ListClusters'],
    ['lambda', 'ListFunctions'],
  ])('%s', async (service, operation) => {
    aws.faults.inject({ service, operation, times: Number.POSITIVE_INFINITY }, { kind: 'access-denied' })
    const scene = await setScene(aws, three)
    const end = await scene.prune()
    expect(end.exitCode).toBe(1)
    expect(end.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringMatching(
        new RegExp(
          `^Nothing was deleted: what uses the images is not known: ${service} cannot be read \\(AccessDenied`,
        ),
      ),
      'held-count': '2',
      'deleted-count': '0',
    })
    expect(await scene.left()).toHaveLength(3)
    expect(scene.calls().BatchDeleteImage).toBeUndefined()
  })

  test('also when it can be read at first, and not any more just before the deletion', async () => {
    aws.faults.inject(
      { service: 'ecs', operation: 'ListClusters', nth: 2, times: Number.POSITIVE_INFINITY },
      { kind: 'access-denied' },
    )
    const scene = await setScene(aws, three)
    const end = await scene.prune()
    expect(await scene.left()).toHaveLength(3)
    expect(end.outputs).toMatchObject({ 'deleted-count': '0', 'held-count': '2' })
    expect(end.summary).toContain('ecs cannot be read, so it may be in use')
  })

  test('unless the user does without it', async () => {
    aws.faults.inject({ service: 'ecs', times: Number.POSITIVE_INFINITY }, { kind: 'access-denied' })
    const scene = await setScene(aws, three)
    await scene.prune({ 'in-use-sources': 'lambda' })
    expect(await scene.left()).toEqual(['new'])
  })
})

describe('what is missing is told, and nothing is deleted on a guess', () => {
  test('no permission to delete', async () => {
    aws.faults.inject(
      { operation: 'BatchDeleteImage', times: Number.POSITIVE_INFINITY },
      { kind: 'access-denied' },
    )
    const scene = await setScene(aws, three)
    const end = await scene.prune()
    expect(end.exitCode).toBe(1)
    expect(end.outputs).toMatchObject({ outcome: 'failed', 'deleted-count': '0', 'failed-count': '2' })
    expect(end.outputs.reason).toMatch(/^Deleted 0 of 3 images\. It stopped: /)
    expect(reportViolations(end.report())).toEqual([])
  })

  test('no permission to list', async () => {
    aws.faults.inject(
      { operation: 'DescribeImages', times: Number.POSITIVE_INFINITY },
      { kind: 'access-denied' },
    )
    const scene = await setScene(aws, three)
    const end = await scene.prune()
    expect(end.exitCode).toBe(1)
    expect(end.outputs).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('AccessDenied') })
  })

  test('an answer without a list of images is not an empty repository', async () => {
    aws.faults.inject({ operation: 'DescribeImages' }, { kind: 'error', status: 200, code: 'Silence' })
    const scene = await setScene(aws, three)
    const end = await scene.prune()
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('an answer of ECR has no imageDetails'),
    })
    expect(await scene.left()).toHaveLength(3)
  })

  test('no such repository', async () => {
    const scene = await setScene(aws, three)
    const end = await scene.prune({ repository: 'team/typo' })
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('RepositoryNotFoundException'),
    })
  })

  test('a manifest that cannot be saved: its image stays', async () => {
    aws.faults.inject(
      { operation: 'BatchGetImage', times: Number.POSITIVE_INFINITY },
      { kind: 'error', status: 400, code: 'ServerException' },
    )
    const scene = await setScene(aws, three)
    const end = await scene.prune()
    expect(end.outputs.outcome).toBe('failed')
    expect(await scene.left()).toHaveLength(3)
  })

  test('the children of an archived index are not known: what it may list stays', async () => {
    const scene = await setScene(aws, [
      { name: 'child', pushedAt: daysAgo(40) },
      {
        name: 'index',
        children: ['child'],
        pushedAt: daysAgo(40),
        status: 'ARCHIVED',
        archivedAt: daysAgo(3),
      },
      ...three,
    ])
    const end = await scene.prune()
    expect(await scene.left()).toEqual(['child', 'index', 'new'])
    expect(end.summary).toContain('cannot be read and may list it')
  })

  test('a plan that deletes too much', async () => {
    const scene = await setScene(aws, three)
    const end = await scene.prune({ 'max-delete': '50%' })
    expect(end.exitCode).toBe(1)
    expect(end.outputs).toMatchObject({
      outcome: 'refused',
      reason: 'Nothing was deleted: the plan deletes 2 of 3 images, but max-delete allows 50%.',
    })
    expect(await scene.left()).toHaveLength(3)
  })
})

describe('what ECR says of single images is read', () => {
  /** A stand-in for ECR that answers with scripted pages and failures, which the emulator cannot be made to do. */
  async function scripted(
    answers: Record<string, (body: { nextToken?: string; imageIds?: object[] }) => object>,
  ) {
    const server = createServer(async (request, response) => {
      const text = Buffer.concat(await request.toArray()).toString()
      const operation = String(request.headers['x-amz-target']).split('.')[1] ?? ''
      response.setHeader('content-type', 'application/x-amz-json-1.1')
      response.end(JSON.stringify(answers[operation]?.(JSON.parse(text)) ?? {}))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    return {
      environment: { ...aws.environment, AWS_ENDPOINT_URL_ECR: `http://127.0.0.1:${port}` },
      async [Symbol.asyncDispose]() {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      },
    }
  }
  const detail = (name: string, days: number, mediaType = MANIFEST) => ({
    registryId: '123456789012',
    imageDigest: digestOf(name),
    imagePushedAt: Date.now() / 1_000 - days * 86_400,
    imageManifestMediaType: mediaType,
    imageSizeInBytes: 5,
  })
  /** What stands for an image's manifest here is its name, of which its digest is. */
  const NAMES = ['new', 'old', 'gone', 'kms', 'listed', 'silent', 'fine', 'child']
  const manifestOf = (imageId: object) =>
    NAMES.find((name) => Object.values(imageId).includes(digestOf(name))) ?? INDEX_OF_CHILD
  const INDEX_OF_CHILD = JSON.stringify({ manifests: [{ digest: digestOf('child') }] })
  const manifests = ({ imageIds = [] }: { imageIds?: object[] }) => ({
    images: imageIds.map((imageId) => ({ imageId, imageManifest: manifestOf(imageId) })),
  })
  let scene: Scene
  beforeAll(async () => {
    scene = await setScene(aws, [])
  })

  test('an empty page in the middle does not end the list; an image on two pages is one', async () => {
    const deleted: object[] = []
    await using ecr = await scripted({
      DescribeImages: ({ nextToken }) =>
        nextToken === undefined
          ? { imageDetails: [detail('new', 2)], nextToken: 'a' }
          : nextToken === 'a'
            ? { imageDetails: [], nextToken: 'b' }
            : { imageDetails: [...(deleted.length > 0 ? [] : [detail('old', 3)]), detail('new', 2)] },
      BatchGetImage: manifests,
      BatchDeleteImage: ({ imageIds = [] }) => {
        deleted.push(...imageIds)
        return { imageIds, failures: [] }
      },
    })
    const end = await scene.prune({}, { environment: ecr.environment })
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '1' })
    expect(deleted).toEqual([{ imageDigest: digestOf('old') }])
  })

  test('failures in an answer with status 200', async () => {
    let names = ['new', 'gone', 'kms', 'listed', 'silent', 'fine']
    await using ecr = await scripted({
      DescribeImages: () => ({ imageDetails: names.map((name, i) => detail(name, i + 2)) }),
      BatchGetImage: manifests,
      BatchDeleteImage: () => {
        names = names.filter((name) => name !== 'fine')
        return {
          imageIds: [{ imageDigest: digestOf('fine') }],
          failures: [
            { imageId: { imageDigest: digestOf('gone') }, failureCode: 'ImageNotFound' },
            {
              imageId: { imageDigest: digestOf('kms') },
              failureCode: 'KmsError',
              failureReason: 'key disabled',
            },
            { imageId: { imageDigest: digestOf('listed') }, failureCode: 'ImageReferencedByManifestList' },
          ],
        }
      },
    })
    const end = await scene.prune({}, { environment: ecr.environment })
    expect(end.exitCode).toBe(1)
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      'deleted-count': '1',
      'failed-count': '2',
      'held-count': '1',
    })
    expect(end.summary).toContain('KmsError: key disabled')
  })

  test('a manifest of another digest cannot be restored: its image stays', async () => {
    const asked: object[] = []
    await using ecr = await scripted({
      DescribeImages: () => ({ imageDetails: [detail('new', 2), detail('signed', 3)] }),
      BatchGetImage: ({ imageIds = [] }) => ({
        images: imageIds.map((imageId) => ({ imageId, imageManifest: 'signed, with its signatures' })),
      }),
      BatchDeleteImage: ({ imageIds = [] }) => {
        asked.push(...imageIds)
        return { imageIds, failures: [] }
      },
    })
    const end = await scene.prune({}, { environment: ecr.environment })
    expect(end.outputs).toMatchObject({ outcome: 'failed', 'deleted-count': '0', 'failed-count': '1' })
    expect(end.summary).toContain('its digest is not that of the text that ECR gave')
    expect(asked).toEqual([])
  })

  test('an index that was not deleted keeps its children', async () => {
    const asked: string[][] = []
    await using ecr = await scripted({
      DescribeImages: () => ({
        imageDetails: [detail('new', 2), detail(INDEX_OF_CHILD, 3, INDEX), detail('child', 4)],
      }),
      BatchGetImage: manifests,
      BatchDeleteImage: ({ imageIds = [] }) => {
        asked.push(imageIds.map((imageId) => Object.values(imageId).join()))
        return { imageIds: [], failures: [{ imageId: imageIds[0], failureCode: 'KmsError' }] }
      },
    })
    const end = await scene.prune({}, { environment: ecr.environment })
    expect(asked).toEqual([[digestOf(INDEX_OF_CHILD)]])
    expect(end.outputs).toMatchObject({ 'failed-count': '1', 'held-count': '1' })
  })
})

test('tags and rule descriptions from outside are text, in log, summary and page', async () => {
  const tag = '[x](https://evil.example)|<img/src=x>`$(id)`::error::@all'
  const scene = await setScene(aws, [
    { name: 'old', tags: [tag], pushedAt: daysAgo(20) },
    { name: 'new', tags: ['v3'], pushedAt: daysAgo(10) },
  ])
  const end = await scene.prune({
    policy: policyText({ ...rule(1, {}), description: '<script>alert(1)</script>\n::error::pwned' }),
  })
  expect(end.exitCode).toBe(0)
  expect(await scene.left()).toEqual(['new'])
  expect(end.annotations.filter(({ kind }) => kind === 'error')).toEqual([])
  expect(end.summary).not.toMatch(/<img|<script|\]\(https:\/\/evil/)
  expect(end.summary).toContain('&lt;script&gt;')
})
