import { createHash } from 'node:crypto'
import {
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DeleteRepositoryCommand,
  DescribeImagesCommand,
  type DescribeImagesCommandOutput,
  ECRClient,
  type ImageIdentifier,
  ListImageReferrersCommand,
  ListImagesCommand,
  type ListImagesCommandOutput,
  PutImageCommand,
  UpdateImageStorageClassCommand,
} from '@aws-sdk/client-ecr'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type StoppedAws, startStoppedAws } from './stopped-clock.ts'

const indexType = 'application/vnd.oci.image.index.v1+json'

let aws: StoppedAws
let ecr: ECRClient
let repositoryName: string
let repositories = 0

beforeAll(async () => {
  aws = await startStoppedAws(new Date('2030-01-01T00:00:00Z'))
  ecr = aws.client(ECRClient)
})
afterAll(() => aws.stop())
beforeEach(() => {
  repositoryName = `models/r${++repositories}`
})

interface Dump {
  readonly images: readonly {
    readonly digest: string
    readonly tags: readonly string[]
    readonly status: string
  }[]
}

async function seed(images: readonly object[]): Promise<Record<string, string>> {
  const { digests } = await aws.control<{ digests: Record<string, string> }>('ecr/images', {
    repository: repositoryName,
    images,
  })
  return digests
}
async function tagsByDigest(): Promise<Record<string, readonly string[]>> {
  const { images } = await aws.control<Dump>('ecr/dump', { repository: repositoryName })
  return Object.fromEntries(images.map(({ digest, tags }) => [digest, tags]))
}
const describePage = (more: object): Promise<DescribeImagesCommandOutput> =>
  ecr.send(new DescribeImagesCommand({ repositoryName, ...more }))
const listPage = (more: object): Promise<ListImagesCommandOutput> =>
  ecr.send(new ListImagesCommand({ repositoryName, ...more }))
const remove = (...imageIds: ImageIdentifier[]) =>
  ecr.send(new BatchDeleteImageCommand({ repositoryName, imageIds }))

function manifest(name: string): string {
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      digest: `sha256:${'a'.repeat(64)}`,
      size: 10,
    },
    layers: [
      {
        mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
        digest: `sha256:${'b'.repeat(64)}`,
        size: 90,
      },
    ],
    annotations: { name },
  })
}
const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`

describe('pushing', () => {
  test('names an image by the hash of its manifest, and a moved tag leaves the old image untagged', async () => {
    await ecr.send(new CreateRepositoryCommand({ repositoryName }))
    const [first, second] = [manifest('first'), manifest('second')]
    const pushed = await ecr.send(
      new PutImageCommand({ repositoryName, imageManifest: first, imageTag: 'latest' }),
    )
    expect(pushed.image?.imageId).toEqual({ imageDigest: sha256(first), imageTag: 'latest' })
    await ecr.send(new PutImageCommand({ repositoryName, imageManifest: second, imageTag: 'latest' }))
    expect(await tagsByDigest()).toEqual({ [sha256(first)]: [], [sha256(second)]: ['latest'] })

    await ecr.send(new PutImageCommand({ repositoryName, imageManifest: second, imageTag: 'v2' }))
    expect((await tagsByDigest())[sha256(second)]).toEqual(['latest', 'v2'])
    const { imageDetails } = await ecr.send(
      new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'v2' }] }),
    )
    expect(imageDetails).toMatchObject([
      {
        imageTags: ['latest', 'v2'],
        imageSizeInBytes: 100,
        artifactMediaType: 'application/vnd.oci.image.config.v1+json',
      },
    ])
  })

  test('refuses what the service refuses', async () => {
    await ecr.send(new CreateRepositoryCommand({ repositoryName, imageTagMutability: 'IMMUTABLE' }))
    const put = (imageManifest: string, more: object = {}) =>
      ecr.send(new PutImageCommand({ repositoryName, imageManifest, ...more }))
    await put(manifest('a'), { imageTag: 'v1' })
    await expect(put(manifest('a'), { imageTag: 'v1' })).rejects.toMatchObject({
      name: 'ImageAlreadyExistsException',
    })
    await expect(put(manifest('b'), { imageTag: 'v1' })).rejects.toMatchObject({
      name: 'ImageTagAlreadyExistsException',
    })
    await expect(put(manifest('b'), { imageDigest: sha256('c') })).rejects.toMatchObject({
      name: 'ImageDigestDoesNotMatchException',
    })
    const index = JSON.stringify({
      schemaVersion: 2,
      mediaType: indexType,
      manifests: [{ digest: sha256('none') }],
    })
    await expect(put(index)).rejects.toMatchObject({ name: 'ReferencedImagesNotFoundException' })
    await expect(put('{')).rejects.toMatchObject({ name: 'InvalidParameterException' })
    await aws.control('ecr/lost-layers', {
      repository: repositoryName,
      digests: [`sha256:${'b'.repeat(64)}`],
    })
    await expect(put(manifest('d'))).rejects.toMatchObject({ name: 'LayersNotFoundException' })
  })

  test.each([
    ['IMMUTABLE_WITH_EXCLUSION', 'dev-1', 'v1'],
    ['MUTABLE_WITH_EXCLUSION', 'v1', 'dev-1'],
  ] as const)('%s lets %s move and %s not', async (imageTagMutability, moves, stays) => {
    await ecr.send(
      new CreateRepositoryCommand({
        repositoryName,
        imageTagMutability,
        imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'dev-*' }],
      }),
    )
    for (const imageTag of [moves, stays]) {
      await ecr.send(new PutImageCommand({ repositoryName, imageManifest: manifest('1'), imageTag }))
    }
    const move = (imageTag: string) =>
      ecr.send(new PutImageCommand({ repositoryName, imageManifest: manifest('2'), imageTag }))
    await move(moves)
    await expect(move(stays)).rejects.toMatchObject({ name: 'ImageTagAlreadyExistsException' })
  })
})

describe('listing', () => {
  test('comes in pages of 100 unless more are asked for, at most 1000', async () => {
    const digests = await seed(
      Array.from({ length: 1_050 }, (_, order) => ({ name: `i${order}`, tags: [`a${order}`, `b${order}`] })),
    )
    const first = await ecr.send(new DescribeImagesCommand({ repositoryName }))
    expect(first.imageDetails).toHaveLength(100)

    const seen: (string | undefined)[] = []
    let nextToken: string | undefined
    do {
      const page = await describePage({ maxResults: 1_000, nextToken })
      seen.push(...(page.imageDetails ?? []).map(({ imageDigest }) => imageDigest))
      nextToken = page.nextToken
    } while (nextToken !== undefined)
    expect(seen).toHaveLength(1_050)
    expect(new Set(seen)).toEqual(new Set(Object.values(digests)))

    const rows: ImageIdentifier[] = []
    do {
      const page = await listPage({ maxResults: 999, nextToken })
      rows.push(...(page.imageIds ?? []))
      nextToken = page.nextToken
    } while (nextToken !== undefined)
    expect(new Set(rows.map(({ imageTag }) => imageTag)).size).toBe(2_100)
    expect(rows).toHaveLength(2_100)

    await expect(
      ecr.send(new DescribeImagesCommand({ repositoryName, maxResults: 1_001 })),
    ).rejects.toMatchObject({
      name: 'InvalidParameterException',
    })
    await expect(
      ecr.send(new DescribeImagesCommand({ repositoryName, nextToken: 'x' })),
    ).rejects.toMatchObject({
      name: 'InvalidParameterException',
    })
  })

  test('filters by tag status, and shows archived images only when asked', async () => {
    const digests = await seed([
      { name: 'tagged', tags: ['t'] },
      { name: 'bare' },
      { name: 'old', tags: ['o'], status: 'ARCHIVED' },
    ])
    const list = async (filter: object) =>
      (await ecr.send(new DescribeImagesCommand({ repositoryName, filter }))).imageDetails
        ?.map(({ imageDigest }) => imageDigest)
        .sort()
    expect(await list({})).toEqual([digests.tagged, digests.bare].sort())
    expect(await list({ tagStatus: 'UNTAGGED' })).toEqual([digests.bare])
    expect(await list({ tagStatus: 'TAGGED', imageStatus: 'ANY' })).toEqual(
      [digests.tagged, digests.old].sort(),
    )
    expect(await list({ imageStatus: 'ARCHIVED' })).toEqual([digests.old])
    const { imageIds } = await ecr.send(
      new ListImagesCommand({ repositoryName, filter: { tagStatus: 'UNTAGGED' } }),
    )
    expect(imageIds).toEqual([{ imageDigest: digests.bare }])
  })

  test('tells what is past: pushed, pulled, archived', async () => {
    await seed([
      { tags: ['a'], pushedAt: '2029-01-02T03:04:05Z', pulledAt: '2029-06-01T00:00:00Z', sizeBytes: 7 },
    ])
    const { imageDetails } = await ecr.send(new DescribeImagesCommand({ repositoryName }))
    expect(imageDetails).toMatchObject([
      {
        imagePushedAt: new Date('2029-01-02T03:04:05Z'),
        lastRecordedPullTime: new Date('2029-06-01T00:00:00Z'),
        imageSizeInBytes: 7,
        imageStatus: 'ACTIVE',
      },
    ])
  })

  test('does not find what is not there', async () => {
    await seed([{ tags: ['a'] }])
    await expect(
      ecr.send(new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'b' }] })),
    ).rejects.toMatchObject({ name: 'ImageNotFoundException' })
    await expect(ecr.send(new DescribeImagesCommand({ repositoryName: 'none' }))).rejects.toMatchObject({
      name: 'RepositoryNotFoundException',
    })
  })
})

describe('getting manifests', () => {
  test('gives an index to who accepts it, else the image of its first platform, and counts as a pull of the index', async () => {
    const digests = await seed([
      { name: 'arm' },
      { name: 'amd' },
      { name: 'index', tags: ['v1'], children: ['amd', 'arm'], pulledAt: '2029-01-01T00:00:00Z' },
    ])
    const get = (acceptedMediaTypes?: string[]) =>
      ecr.send(
        new BatchGetImageCommand({ repositoryName, imageIds: [{ imageTag: 'v1' }], acceptedMediaTypes }),
      )
    expect((await get()).images?.[0]?.imageId?.imageDigest).toBe(digests.amd)
    const accepted = await get([indexType])
    expect(accepted.images?.[0]).toMatchObject({
      imageId: { imageDigest: digests.index },
      imageManifestMediaType: indexType,
    })
    expect(sha256(accepted.images?.[0]?.imageManifest ?? '')).toBe(digests.index)
    const { imageDetails = [] } = await ecr.send(new DescribeImagesCommand({ repositoryName }))
    const pulled = imageDetails.filter(({ lastRecordedPullTime }) => lastRecordedPullTime !== undefined)
    expect(pulled.map(({ imageDigest }) => imageDigest)).toEqual([digests.index])
    expect(pulled[0]?.lastRecordedPullTime?.getFullYear()).toBe(2030)
  })

  test('says for each image why it could not', async () => {
    await seed([{ tags: ['a'], status: 'ARCHIVED' }])
    const { failures } = await ecr.send(
      new BatchGetImageCommand({
        repositoryName,
        imageIds: [{ imageTag: 'a' }, { imageTag: 'b' }, {}, { imageDigest: 'x' }],
      }),
    )
    expect(failures?.map(({ failureCode }) => failureCode)).toEqual([
      'ImageInaccessible',
      'ImageNotFound',
      'MissingDigestAndTag',
      'InvalidImageDigest',
    ])
  })
})

describe('deleting', () => {
  test('by tag takes the tag, and the image with the last', async () => {
    const digests = await seed([{ name: 'x', tags: ['a', 'b'] }])
    expect((await remove({ imageTag: 'a' })).imageIds).toEqual([{ imageDigest: digests.x, imageTag: 'a' }])
    expect(await tagsByDigest()).toEqual({ [digests.x ?? '']: ['b'] })
    await remove({ imageTag: 'b' })
    expect(await tagsByDigest()).toEqual({})
  })

  test('by digest takes the image and all its tags, also an untagged one', async () => {
    const digests = await seed([{ name: 'x', tags: ['a', 'b'] }, { name: 'bare' }])
    const { imageIds, failures } = await remove({ imageDigest: digests.x }, { imageDigest: digests.bare })
    expect(imageIds).toEqual([
      { imageDigest: digests.x, imageTag: 'a' },
      { imageDigest: digests.x, imageTag: 'b' },
      { imageDigest: digests.bare },
    ])
    expect(failures).toEqual([])
    expect(await tagsByDigest()).toEqual({})
  })

  test('by tag and digest fails when the tag has moved', async () => {
    const digests = await seed([
      { name: 'old', tags: ['v1'] },
      { name: 'new', tags: ['latest', 'v2'] },
    ])
    const { failures } = await remove({ imageDigest: digests.old, imageTag: 'latest' })
    expect(failures).toMatchObject([{ failureCode: 'ImageTagDoesNotMatchDigest' }])
    await remove({ imageDigest: digests.new, imageTag: 'latest' })
    expect(await tagsByDigest()).toEqual({ [digests.old ?? '']: ['v1'], [digests.new ?? '']: ['v2'] })
  })

  test('keeps what an index lists, even when the index goes in the same call', async () => {
    const digests = await seed([
      { name: 'child', tags: ['c'] },
      { name: 'index', tags: ['v1'], children: ['child'] },
    ])
    const first = await remove({ imageDigest: digests.index }, { imageDigest: digests.child })
    expect(first.failures).toMatchObject([
      { imageId: { imageDigest: digests.child }, failureCode: 'ImageReferencedByManifestList' },
    ])
    expect((await remove({ imageTag: 'c' })).failures).toEqual([])
    expect(await tagsByDigest()).toEqual({})
  })

  test('does not take the last tag of what an index lists', async () => {
    await seed([
      { name: 'child', tags: ['c'] },
      { name: 'index', children: ['child'] },
    ])
    expect((await remove({ imageTag: 'c' })).failures).toMatchObject([
      { failureCode: 'ImageReferencedByManifestList' },
    ])
  })

  test('takes at most 100 at once', async () => {
    await seed([{ tags: ['a'] }])
    const imageIds = Array.from({ length: 101 }, (_, order) => ({ imageTag: `t${order}` }))
    await expect(remove(...imageIds)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message:
        "Invalid parameter at 'imageIds' failed to satisfy constraint: 'Member must have length less than or equal to 100'",
    })
  })

  test('of a repository needs force while there are images', async () => {
    await seed([{ tags: ['a'] }])
    await expect(ecr.send(new DeleteRepositoryCommand({ repositoryName }))).rejects.toMatchObject({
      name: 'RepositoryNotEmptyException',
    })
    await ecr.send(new DeleteRepositoryCommand({ repositoryName, force: true }))
  })
})

describe('the archive', () => {
  const move = (imageTag: string, targetStorageClass: 'ARCHIVE' | 'STANDARD') =>
    ecr.send(
      new UpdateImageStorageClassCommand({ repositoryName, imageId: { imageTag }, targetStorageClass }),
    )

  test('takes an image away, and gives it back after a while', async () => {
    await seed([{ tags: ['a'] }])
    expect(await move('a', 'ARCHIVE')).toMatchObject({ imageStatus: 'ARCHIVED' })
    expect((await ecr.send(new DescribeImagesCommand({ repositoryName }))).imageDetails).toEqual([])
    await expect(move('a', 'ARCHIVE')).rejects.toMatchObject({
      name: 'ImageStorageClassUpdateNotSupportedException',
    })
    expect(await move('a', 'STANDARD')).toMatchObject({ imageStatus: 'ACTIVATING' })
    await aws.advance(16 * 60_000)
    const { imageDetails } = await ecr.send(new DescribeImagesCommand({ repositoryName }))
    expect(imageDetails).toMatchObject([
      { imageStatus: 'ACTIVE', lastArchivedAt: expect.any(Date), lastActivatedAt: expect.any(Date) },
    ])
  })

  test('takes a child only after its index', async () => {
    await seed([
      { name: 'child', tags: ['c'] },
      { name: 'index', tags: ['v1'], children: ['child'] },
    ])
    await expect(move('c', 'ARCHIVE')).rejects.toMatchObject({
      name: 'ImageStorageClassUpdateNotSupportedException',
    })
    await move('v1', 'ARCHIVE')
    expect(await move('c', 'ARCHIVE')).toMatchObject({ imageStatus: 'ARCHIVED' })
  })
})

test('referrers of an image are listed, 20 unless more are asked for', async () => {
  const digests = await seed([
    { name: 'subject', tags: ['v1'] },
    ...Array.from({ length: 25 }, (_, order) => ({
      name: `sbom${order}`,
      subject: 'subject',
      artifactType: 'application/spdx+json',
    })),
    {
      name: 'signature',
      subject: 'subject',
      artifactType: 'application/vnd.dev.cosign.artifact.sig.v1+json',
    },
  ])
  const list = (more: object) =>
    ecr.send(
      new ListImageReferrersCommand({ repositoryName, subjectId: { imageDigest: digests.subject }, ...more }),
    )
  const first = await list({})
  expect(first.referrers).toHaveLength(20)
  expect((await list({ nextToken: first.nextToken })).referrers).toHaveLength(6)
  const signatures = await list({
    filter: { artifactTypes: ['application/vnd.dev.cosign.artifact.sig.v1+json'] },
  })
  expect(signatures.referrers).toMatchObject([{ digest: digests.signature, artifactStatus: 'ACTIVE' }])
  const { imageDetails = [] } = await ecr.send(new DescribeImagesCommand({ repositoryName }))
  expect(
    imageDetails.filter(({ subjectManifestDigest }) => subjectManifestDigest === digests.subject),
  ).toHaveLength(26)
})
