import { ECRClient } from '@aws-sdk/client-ecr'
import { ECSClient } from '@aws-sdk/client-ecs'
import { LambdaClient } from '@aws-sdk/client-lambda'
import { isCancellation, messageOf } from '../shared/errors.ts'
import type { Digest } from '../shared/images/digest.ts'
import type { World } from '../shared/world.ts'
import { getManifests } from './ecr/get-manifests.ts'
import { listImages } from './ecr/list-images.ts'
import type { RepositoryId } from './ecr/repository-id.ts'
import { type Image, isIndex } from './images/image.ts'
import { loadIndexes, saveIndexes } from './images/index-cache.ts'
import { childrenOf } from './images/manifest.ts'
import type { Observation } from './plan.ts'
import { readEcsUses, type TaskDefinitionImages } from './use/ecs.ts'
import type { ImageUse, UseReading } from './use/image-use.ts'
import { readLambdaUses } from './use/lambda.ts'
import type { UseSource } from './use/use-sources.ts'

/** What to look at. */
export interface Subject {
  readonly repository: RepositoryId
  readonly useSources: readonly UseSource[]
  /** The file in which the manifests of indexes are kept from run to run. */
  readonly indexCacheFile: string | undefined
}

/** Looks at the world, as often as needed. What can never change is read once. */
export interface Observer {
  readonly ecr: ECRClient
  look(): Promise<Observation>
  /** Which images are there now. */
  list(): Promise<ReadonlySet<Digest>>
  /** The manifest of an index that a look has read. */
  indexManifest(digest: Digest): string | undefined
  /** How many indexes were read from ECR, each of which it counts as a pull. */
  readonly indexesRead: number
}

/** Makes an observer. Nothing is read before the first look. */
export function createObserver(subject: Subject, { aws, log, signal }: World): Observer {
  const ecr = aws.client(ECRClient)
  const manifests = loadIndexes(subject.indexCacheFile)
  const children = new Map<Digest, readonly Digest[]>()
  let indexesRead = 0
  const remember = (digest: Digest, manifest: string) => {
    const listed = childrenOf(manifest)
    if (listed === undefined) return
    children.set(digest, listed)
    manifests.set(digest, manifest)
  }
  for (const [digest, manifest] of manifests) remember(digest, manifest)

  const taskDefinitions: TaskDefinitionImages = new Map()

  const readers: Record<UseSource, () => Promise<readonly ImageUse[]>> = {
    ecs: () => readEcsUses(aws.client(ECSClient), taskDefinitions, signal),
    lambda: () => readLambdaUses(aws.client(LambdaClient), signal),
  }
  const readSource = async (source: UseSource): Promise<UseReading> => {
    const place = await ecr.config.region()
    try {
      return { source, place, status: 'read', uses: await readers[source]() }
    } catch (error) {
      if (isCancellation(error, signal)) throw error
      const reason = error instanceof Error ? `${error.name}: ${messageOf(error)}` : messageOf(error)
      log.warning(`${source} in ${place} is unreadable; refusing to delete anything: ${reason}`)
      return { source, place, status: 'unreadable', reason }
    }
  }

  /** Reads the indexes that no earlier look has read; a digest stands for the same content for ever. */
  const readIndexes = async (images: readonly Image[]): Promise<readonly Digest[]> => {
    const indexes = images.filter(isIndex).map(({ digest }) => digest)
    const unknown = indexes.filter((digest) => !children.has(digest))
    const { texts } = await getManifests(ecr, subject.repository, unknown, signal)
    for (const [digest, text] of texts) remember(digest, text)
    indexesRead += texts.size
    if (subject.indexCacheFile !== undefined)
      saveIndexes(
        subject.indexCacheFile,
        indexes.flatMap((digest) => manifests.get(digest) ?? []),
      )
    return indexes.filter((digest) => !children.has(digest))
  }

  return {
    ecr,
    indexManifest: (digest) => manifests.get(digest),
    get indexesRead() {
      return indexesRead
    },
    async list() {
      const { images } = await listImages(ecr, subject.repository, signal)
      return new Set(images.map(({ digest }) => digest))
    },
    async look() {
      const [{ images, accountId = '' }, region, ...readings] = await Promise.all([
        listImages(ecr, subject.repository, signal),
        ecr.config.region(),
        ...subject.useSources.map(readSource),
      ])
      const unreadIndexes = await readIndexes(images)
      for (const digest of unreadIndexes)
        log.warning(`The index ${digest} cannot be read, so the images that it may list stay.`)
      return {
        repository: { accountId, region, name: subject.repository.repositoryName },
        images,
        children: new Map(images.flatMap(({ digest }) => entryOf(children, digest))),
        unreadIndexes,
        readings,
      }
    },
  }
}

function entryOf<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): [Key, Value][] {
  const value = map.get(key)
  return value === undefined ? [] : [[key, value]]
}
