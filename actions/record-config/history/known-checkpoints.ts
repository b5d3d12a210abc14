import { dirname, isAbsolute } from 'node:path'
import { UserError } from '../../shared/errors.ts'
import { readTextFile } from '../../shared/workspace-file.ts'
import type { World } from '../../shared/world.ts'
import { originOf, parseCheckpoint } from './checkpoint.ts'

/** A checkpoint that was kept outside of the history. */
export interface KnownCheckpoint {
  /** Where it was kept, for messages. */
  readonly name: string
  readonly text: string
}

/** How an item of `known-checkpoints` names the assets of releases: `release:latest`, `release:<tag>`. */
const RELEASE = /^release:(.+)$/
/** The file in which a record leaves its checkpoint, and the asset that it becomes. */
const ASSET = 'checkpoint'
/** Releases that are looked through for the newest checkpoint. */
const NEWEST = 100
/** A checkpoint has some hundred bytes. */
const MOST_BYTES = 65_536

/** One release of GitHub, as far as it matters here. */
interface Release {
  readonly tag_name: string
  readonly draft: boolean
  readonly assets: readonly { readonly id: number; readonly name: string; readonly size: number }[]
}

type Reading = Pick<World, 'github' | 'log' | 'runner' | 'signal'>

/**
 * Reads the checkpoints that an input names: files, and assets of releases.
 *
 * @throws UserError when one that is named cannot be read
 */
export async function readKnownCheckpoints(
  items: readonly string[],
  system: string,
  world: Reading,
): Promise<KnownCheckpoint[]> {
  const read = await Promise.all(
    items.map((item) => {
      const tag = RELEASE.exec(item)?.[1]
      if (tag === undefined) return readCheckpointFile(item, world)
      return tag === 'latest' ? newestOfReleases(system, world) : checkpointOfRelease(tag, world)
    }),
  )
  return read.filter((one) => one !== undefined)
}

async function readCheckpointFile(path: string, { runner }: Reading): Promise<KnownCheckpoint> {
  const where = whereOf(path)
  // An absolute path is of the workflow's own making; what lies there must still be a file and no link.
  const otherRoots = isAbsolute(path) ? [dirname(path)] : []
  const place = { root: runner.workspace, otherRoots, path, where }
  const text = readTextFile(place, MOST_BYTES)
  if (text !== undefined) return { name: path, text }
  throw new UserError('there is no such file.', {
    where,
    next: 'Fetch it before this step, or name a release: `release:latest`.',
  })
}

/** The checkpoint of the newest release that has one of this system; before the first record there is none. */
async function newestOfReleases(system: string, world: Reading): Promise<KnownCheckpoint | undefined> {
  const { data } = await world.github().request('GET /repos/{owner}/{repo}/releases', {
    ...repositoryOf(world),
    per_page: NEWEST,
    request: { signal: world.signal },
  })
  for (const release of data) {
    const known = release.draft ? undefined : await assetOf(release, world)
    // One that is not a checkpoint was put there by someone: it is compared, and fails.
    const origin = known === undefined ? undefined : parseCheckpoint(known.text)?.origin
    if (known !== undefined && (origin === undefined || origin === originOf(system))) return known
  }
  world.log.warning(
    `None of the newest ${data.length} releases keeps a checkpoint of ${system}: whether the history was rewritten is judged by itself alone. This is in order before the first release with a record.`,
  )
  return undefined
}

async function checkpointOfRelease(tag: string, world: Reading): Promise<KnownCheckpoint> {
  const { data } = await world.github().request('GET /repos/{owner}/{repo}/releases/tags/{tag}', {
    ...repositoryOf(world),
    tag,
    request: { signal: world.signal },
  })
  const known = await assetOf(data, world)
  if (known !== undefined) return known
  throw new UserError(`the release ${tag} has no asset \`${ASSET}\`.`, { where: whereOf(`release:${tag}`) })
}

async function assetOf(release: Release, world: Reading): Promise<KnownCheckpoint | undefined> {
  const asset = release.assets.find(({ name, size }) => name === ASSET && size <= MOST_BYTES)
  if (asset === undefined) return undefined
  const { data }: { data: unknown } = await world
    .github()
    .request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
      ...repositoryOf(world),
      asset_id: asset.id,
      headers: { accept: 'application/octet-stream' },
      request: { signal: world.signal, parseSuccessResponseBody: false },
    })
  if (!(data instanceof ReadableStream)) throw new Error('GitHub gave no file for the asset.')
  return { name: `release ${release.tag_name}: ${ASSET}`, text: await new Response(data).text() }
}

function repositoryOf({ runner }: Reading): { owner: string; repo: string } {
  const [owner = '', repo = ''] = runner.repository.split('/')
  return { owner, repo }
}

function whereOf(item: string): string {
  return `input known-checkpoints: ${item}`
}
