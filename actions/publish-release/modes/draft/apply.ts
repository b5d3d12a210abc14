import { isDeepStrictEqual } from 'node:util'
import { applySteps } from '../../../shared/action/apply-steps.ts'
import type { Application } from '../../../shared/action/operation.ts'
import { messageOf, WorldMovedError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import { findAssets } from '../../github/assets-api.ts'
import { wasRefused } from '../../github/permission.ts'
import {
  createDraft,
  deleteDraft,
  findRelease,
  listReleases,
  updateDraft,
} from '../../github/releases-api.ts'
import type { Repository } from '../../github/repository.ts'
import type { DraftInputs } from '../../inputs.ts'
import type { DraftContent } from '../../release/draft-content.ts'
import { composeBody, textDigest } from '../../release/marker.ts'
import { isOwn } from '../../release/own-release.ts'
import type { Release, ReleaseWithAssets } from '../../release/release.ts'
import type { DraftObservation, ObservedDraft } from './observe.ts'
import type { DraftChange } from './plan.ts'

type ApplyingWorld = Pick<World, 'clock' | 'log' | 'signal'>

const ATTEMPTS = 3
/** GitHub shows what was made a moment ago a little later. */
const BETWEEN_LOOKS_MS = 2_000

/**
 * Carries out the plan of a draft.
 *
 * @returns the draft as GitHub has it afterwards, with its assets
 * @throws WorldMovedError when someone changed the releases of the tag since they were observed
 */
export async function applyDraft(
  change: DraftChange,
  { observation, journal }: Application<DraftInputs, ObservedDraft>,
  world: ApplyingWorld,
): Promise<ReleaseWithAssets> {
  const { repository } = observation
  let made: Release | undefined
  const [outcome] = await applySteps(
    [change],
    {
      id: (step) => `${step.decision}-draft ${step.content.marker.tag}`,
      describe: (step) => `${step.decision === 'create' ? 'Creating' : 'Updating'} the draft: ${step.reason}`,
      check: (step) => requireUnchanged(step, observation, repository),
      async perform(step) {
        made =
          step.decision === 'create'
            ? await createOnce(step.content, repository, world)
            : await update(step, observation, world)
        return made.id
      },
    },
    { journal, log: world.log, signal: world.signal },
  )
  if (outcome?.state === 'failed') throw outcome.error
  world.signal.throwIfAborted()
  if (made === undefined) throw new Error('The draft was not made.')
  const { id } = made
  const { content } = change
  return waitFor({ world, what: 'the draft' }, async () => {
    const [release, assets] = await Promise.all([findRelease(id, repository), findAssets(id, repository)])
    if (release === undefined || assets === undefined) return undefined
    requireContent(release, content)
    return { release, assets }
  })
}

/** Looks until something is there. GitHub may not show it for a moment after it was made. */
async function waitFor<T>(
  { world: { clock, signal }, what }: { readonly world: ApplyingWorld; readonly what: string },
  look: () => Promise<T | undefined>,
): Promise<T> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const found = await look()
    if (found !== undefined) return found
    await clock.sleep(BETWEEN_LOOKS_MS, signal)
  }
  throw new WorldMovedError(`${what} was made, and is not there any more.`)
}

/** @throws WorldMovedError when a release is no draft, or says something else than it was to say */
function requireContent(release: Release, content: DraftContent): void {
  const differences = differencesOf(release, content)
  if (differences.length === 0) return
  throw new WorldMovedError(`someone else has changed ${differences.join(', ')} of ${release.url} meanwhile.`)
}

function differencesOf(release: Release, { title, notes, prerelease, marker }: DraftContent): string[] {
  const same = {
    state: release.draft,
    tag: release.tag === marker.tag,
    target: release.target === marker.target,
    text: textDigest({ ...release, notes: release.body }) === textOf({ title, notes, prerelease, marker }),
  }
  return Object.entries(same).flatMap(([what, isSame]) => (isSame ? [] : [`the ${what}`]))
}

/** The digest of all that the release is to say, its marker included. */
function textOf({ title, notes, prerelease, marker }: DraftContent): string {
  return textDigest({ title, notes: composeBody(notes, marker), prerelease })
}

async function requireUnchanged(
  plan: DraftChange,
  seen: DraftObservation,
  repository: Repository,
): Promise<void> {
  const { tag } = plan.content.marker
  const releases = (await listReleases(repository)).filter((release) => release.tag === tag)
  if (!isDeepStrictEqual(releases, seen.releases))
    throw new WorldMovedError(`the releases of ${tag} have changed meanwhile.`)
}

/** Updates the draft. When the answer is lost, it is looked what became of it before the update is sent again. */
async function update(
  { releaseId, content }: Extract<DraftChange, { decision: 'update' }>,
  { repository, releases }: ObservedDraft,
  world: ApplyingWorld,
): Promise<Release> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await updateDraft(releaseId, content, repository)
    } catch (error) {
      if (wasRefused(error) || world.signal.aborted || attempt === ATTEMPTS) throw error
      world.log.warning(`GitHub did not answer the update (${messageOf(error)}); looking whether it is done.`)
      await world.clock.sleep(BETWEEN_LOOKS_MS, world.signal)
      const now = await findRelease(releaseId, repository)
      if (now !== undefined && differencesOf(now, content).length === 0) return now
      const before = releases.find(({ id }) => id === releaseId)
      if (!isDeepStrictEqual(now, before))
        throw new WorldMovedError('someone else has changed the draft meanwhile.')
    }
  }
}

/** Creates the draft, and never a second one, whatever becomes of the answers. */
async function createOnce(
  content: DraftContent,
  repository: Repository,
  world: ApplyingWorld,
): Promise<Release> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await yieldToEarlier(await createDraft(content, repository), repository, world.log)
    } catch (error) {
      if (wasRefused(error) || world.signal.aborted) throw error
      world.log.warning(
        `GitHub did not answer the creation of the draft (${messageOf(error)}); looking whether it is there.`,
      )
      const found = await searchOwn(content.marker.tag, repository, world)
      if (found !== undefined) return found
      if (attempt === ATTEMPTS) throw error
    }
  }
}

async function searchOwn(
  tag: string,
  repository: Repository,
  world: ApplyingWorld,
): Promise<Release | undefined> {
  for (let look = 1; look <= ATTEMPTS; look += 1) {
    await world.clock.sleep(BETWEEN_LOOKS_MS, world.signal)
    const [own] = await listOwn(tag, repository)
    if (own !== undefined) return own
  }
  return undefined
}

/** When another run drafted the same tag at the same time, the draft that was first stays. */
async function yieldToEarlier(made: Release, repository: Repository, log: World['log']): Promise<Release> {
  const [first] = await listOwn(made.tag, repository)
  if (first === undefined || first.id >= made.id) return made
  log.warning(`Another run has drafted ${made.tag} at the same time: ${first.url} stays.`)
  await deleteDraft(made.id, repository)
  return first
}

async function listOwn(tag: string, repository: Repository): Promise<Release[]> {
  const releases = await listReleases(repository)
  return releases.filter((release) => isOwn(release, tag)).sort((a, b) => a.id - b.id)
}
