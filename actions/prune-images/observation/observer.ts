import type { ECRClient } from '@aws-sdk/client-ecr'
import type { Digest } from '../../shared/images/digest.ts'
import type { Log } from '../../shared/log/log.ts'
import type { World } from '../../shared/world.ts'
import { getManifests, type Manifests } from '../ecr/get-manifests.ts'
import { listImages } from '../ecr/list-images.ts'
import type { RepositoryId } from '../ecr/repository-id.ts'
import { type Image, isIndex } from '../images/image.ts'
import { childrenOf } from '../images/manifest.ts'
import { quarantineOf } from '../images/quarantine.ts'
import type { Repository } from '../images/repository.ts'
import type { Observation } from '../planning/make-plan.ts'
import type { LifecyclePolicy } from '../policy/lifecycle-policy.ts'
import type { UseReader } from '../use/read-uses.ts'
import { needsManifests } from './needs-manifests.ts'
import { type OwnRead, OwnReads } from './own-reads.ts'
import type { RunMemory } from './run-memory.ts'

/** What to look at. */
export interface Subject {
  readonly repository: RepositoryId
  readonly ecr: ECRClient
  readonly readUses: UseReader
  readonly memory: RunMemory
  /** Reads of an earlier run, as far as the memory does not have them. */
  readonly ownReads: readonly OwnRead[]
  readonly orphanedReferrers: 'keep' | 'delete'
  readonly supersededReferrers: readonly unknown[]
  readonly untag: readonly unknown[]
}

/** How long what was read of uses is relied on, from when it was read. */
const USES_FRESH_MS = 30_000

/** Looks at the world, as often as needed. What can never change is read once. */
export interface Observer {
  readonly ecr: ECRClient
  /**
   * @param policy by which images may go: manifests are read only where it marks one
   * @param now when the look is taken
   */
  look(policy: LifecyclePolicy, now: Date): Promise<Observation>
  /** Until when what the newest look says of uses may be acted upon, in ms since 1970. */
  readonly freshUntilMs: number
  /** The images that are there now. */
  list(): Promise<ReadonlyMap<Digest, Image>>
  /** The manifest of an index that a look has read. */
  indexManifest(digest: Digest): string | undefined
  /** Gets manifests, and remembers that it did: ECR counts each as a pull. */
  readManifests(digests: readonly Digest[]): Promise<Manifests>
  /** Notes that an image was put in quarantine just now. */
  noteQuarantine(digest: Digest): void
  /** Hands indexes, reads and quarantines to the memory, for later runs. */
  keep(): void
  /** How many indexes were read from ECR, each of which it counts as a pull. */
  readonly indexesRead: number
}

/** Makes an observer. Nothing is read before the first look. */
export function createObserver(subject: Subject, { clock, log, signal }: World): Observer {
  const { ecr, memory } = subject
  const children = new Map<Digest, readonly Digest[]>()
  let ownReads = new OwnReads(subject.ownReads)
  let quarantines = new Map<Digest, number>()
  let indexes: readonly Digest[] = []
  let indexesRead = 0
  /** Where the memory keeps what is known of the repository; known from the first look on. */
  let key: string | undefined
  /** From the first look on that needs them: what is new meanwhile may be an index of what goes. */
  let manifestsNeeded = false
  let freshUntilMs = Number.NEGATIVE_INFINITY

  const readManifests = async (digests: readonly Digest[]): Promise<Manifests> => {
    const fromMs = clock.now().getTime()
    const read = await getManifests({ ecr, repository: subject.repository, signal }, digests)
    ownReads.note(read.texts.keys(), fromMs, clock.now().getTime())
    return read
  }

  const recall = (repository: Repository) => {
    if (key !== undefined) return
    key = `${repository.accountId}/${repository.region}/${repository.name}`
    const known = memory.recall(key)
    ownReads = new OwnReads([...known.reads, ...subject.ownReads])
    quarantines = new Map(known.quarantines)
  }

  const keep = () => {
    if (key === undefined) return
    const known = indexes.filter((digest) => memory.manifest(digest) !== undefined)
    memory.note(key, { indexes: known, reads: ownReads.all, quarantines })
  }

  /** Says of the images in quarantine since when they have been seen there: from now on, where that is not known. */
  const dateQuarantines = (images: readonly Image[], nowMs: number): readonly Image[] => {
    const inQuarantine = images.filter((image) => quarantineOf(image) !== undefined)
    if (inQuarantine.length > 0 && !memory.isKept)
      log.warning(
        `${inQuarantine.length} images in quarantine stay there: without \`index-cache\` only their tags say since when, and those can be written by others.`,
      )
    quarantines = new Map(inQuarantine.map(({ digest }) => [digest, quarantines.get(digest) ?? nowMs]))
    return images.map((image) => {
      const quarantineSeenMs = quarantines.get(image.digest)
      return quarantineSeenMs === undefined ? image : { ...image, quarantineSeenMs }
    })
  }

  const learn = (digest: Digest, manifest: string | undefined) => {
    const listed = manifest === undefined || children.has(digest) ? undefined : childrenOf(manifest)
    if (manifest === undefined || listed === undefined) return
    children.set(digest, listed)
    memory.learn(digest, manifest)
  }

  /** Reads the indexes that no earlier look has read; a digest stands for the same content for ever. */
  const readIndexes = async (policy: LifecyclePolicy): Promise<readonly Digest[]> => {
    for (const digest of indexes) learn(digest, memory.manifest(digest))
    const unknown = indexes.filter((digest) => !children.has(digest))
    if (unknown.length > 0) sayCost(unknown.length, policy, log)
    const { texts } = await readManifests(unknown)
    for (const [digest, text] of texts) learn(digest, text)
    indexesRead += texts.size
    const unread = indexes.filter((digest) => !children.has(digest))
    for (const digest of unread)
      log.warning(`The index ${digest} cannot be read, so the images that it may list stay.`)
    return unread
  }

  return {
    ecr,
    indexManifest: (digest) => memory.manifest(digest),
    get freshUntilMs() {
      return freshUntilMs
    },
    get indexesRead() {
      return indexesRead
    },
    async list() {
      const { images } = await listImages(ecr, subject.repository, signal)
      return new Map(images.map((image) => [image.digest, image]))
    },
    readManifests,
    noteQuarantine(digest) {
      quarantines.set(digest, clock.now().getTime())
    },
    keep,
    async look(policy, now) {
      const [listed, region] = await Promise.all([
        listImages(ecr, subject.repository, signal),
        ecr.config.region(),
      ])
      const repository = {
        accountId: listed.accountId ?? '',
        region,
        name: subject.repository.repositoryName,
      }
      recall(repository)
      const images = dateQuarantines(ownReads.discount(listed.images), now.getTime())
      indexes = images.filter(isIndex).map(({ digest }) => digest)
      const mayFollowLost = subject.orphanedReferrers === 'delete' || subject.supersededReferrers.length > 0
      const untags = subject.untag.length > 0
      manifestsNeeded ||= needsManifests(policy, images, { nowMs: now.getTime(), mayFollowLost, untags })
      const unreadIndexes = manifestsNeeded ? await readIndexes(policy) : []
      keep()
      // Last, so that what is known of their use is the freshest.
      const { readings, readAtMs } = await subject.readUses(region)
      freshUntilMs = readAtMs + USES_FRESH_MS
      return {
        repository,
        images,
        children: new Map(images.flatMap(({ digest }) => entryOf(children, digest))),
        unreadIndexes,
        ownReads: ownReads.all,
        readings,
      }
    },
  }
}

/** Says before indexes are read what that does to policies that go by pull times. */
function sayCost(count: number, { rules }: LifecyclePolicy, log: Log): void {
  const cost = `Reading ${count} indexes, each of which ECR counts as a pull`
  const rule = rules.find(({ limit }) => limit.type === 'sinceImagePulled')
  if (rule === undefined) log.info(`${cost}.`)
  else
    log.warning(
      `${cost}: a policy that is set on the repository counts their last pull from now on. This action does not, as long as \`index-cache\` is kept from run to run. An exclusion of the role from pull times (ecr:RegisterPullTimeUpdateExclusion) avoids it; rule ${rule.priority} goes by pull times.`,
    )
}

function entryOf<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): [Key, Value][] {
  const value = map.get(key)
  return value === undefined ? [] : [[key, value]]
}
