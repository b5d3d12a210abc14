import { ECRClient } from '@aws-sdk/client-ecr'
import type { Digest } from '../shared/images/digest.ts'
import type { World } from '../shared/world.ts'
import { getManifests } from './ecr/get-manifests.ts'
import { listImages } from './ecr/list-images.ts'
import type { RepositoryId } from './ecr/repository-id.ts'
import { type Image, isIndex } from './images/image.ts'
import { loadIndexes, saveIndexes } from './images/index-cache.ts'
import { childrenOf } from './images/manifest.ts'
import type { Observation } from './plan.ts'
import { createUseReader } from './use/read-uses.ts'
import type { UseScope } from './use/use-sources.ts'

/** What to look at. */
export interface Subject {
  readonly repository: RepositoryId
  readonly useScope: UseScope
  /** How many of the newest active task definitions of each family of ECS count as used. */
  readonly definitionsPerFamily: number
  /** The file in which the manifests of indexes are kept from run to run. */
  readonly indexCacheFile: string | undefined
}

/** How long what was read of uses is relied on, from when it was read. */
const USES_FRESH_MS = 30_000

/** Looks at the world, as often as needed. What can never change is read once. */
export interface Observer {
  readonly ecr: ECRClient
  look(): Promise<Observation>
  /** Until when what the newest look says of uses may be acted upon, in ms since 1970. */
  readonly freshUntilMs: number
  /** Which images are there now. */
  list(): Promise<ReadonlySet<Digest>>
  /** The manifest of an index that a look has read. */
  indexManifest(digest: Digest): string | undefined
  /** How many indexes were read from ECR, each of which it counts as a pull. */
  readonly indexesRead: number
}

/** Makes an observer. Nothing is read before the first look. */
export function createObserver(subject: Subject, { aws, clock, log, signal }: World): Observer {
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
  let freshUntilMs = Number.NEGATIVE_INFINITY
  let readUses: ReturnType<typeof createUseReader> | undefined

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
    get freshUntilMs() {
      return freshUntilMs
    },
    get indexesRead() {
      return indexesRead
    },
    async list() {
      const { images } = await listImages(ecr, subject.repository, signal)
      return new Set(images.map(({ digest }) => digest))
    },
    async look() {
      const [{ images, accountId = '' }, region] = await Promise.all([
        listImages(ecr, subject.repository, signal),
        ecr.config.region(),
      ])
      const unreadIndexes = await readIndexes(images)
      for (const digest of unreadIndexes)
        log.warning(`The index ${digest} cannot be read, so the images that it may list stay.`)
      // Last, so that what is known of their use is the freshest.
      readUses ??= createUseReader({ ...subject, scope: subject.useScope, region, aws, log, signal })
      const readings = await readUses()
      freshUntilMs = clock.now().getTime() + USES_FRESH_MS
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
