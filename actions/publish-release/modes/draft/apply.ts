import { isDeepStrictEqual } from 'node:util'
import { applySteps } from '../../../shared/action/apply-steps.ts'
import type { Application } from '../../../shared/action/operation.ts'
import { messageOf, WorldMovedError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import { listAssets } from '../../github/assets-api.ts'
import { isStatus, wasRefused } from '../../github/permission.ts'
import { createDraft, deleteDraft, getRelease, listReleases, updateDraft } from '../../github/releases-api.ts'
import type { Repository } from '../../github/repository.ts'
import type { DraftInputs } from '../../inputs.ts'
import type { DraftContent } from '../../release/draft-content.ts'
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
            : await update(step, repository)
        return made.id
      },
    },
    { journal, log: world.log, signal: world.signal },
  )
  if (outcome?.state === 'failed') throw outcome.error
  world.signal.throwIfAborted()
  if (made === undefined) throw new Error('The draft was not made.')
  return { release: made, assets: await listAssets(made.id, repository) }
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

async function update(
  plan: Extract<DraftChange, { decision: 'update' }>,
  repository: Repository,
): Promise<Release> {
  try {
    return await updateDraft(plan.releaseId, plan.content, repository)
  } catch (error) {
    if (wasRefused(error) || repository.signal.aborted) throw error
    // The same update twice is the same: what was lost is sent again.
    return updateDraft(plan.releaseId, plan.content, repository)
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
      return await yieldToEarlier(await createDraft(content, repository), repository, world)
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
async function yieldToEarlier(
  made: Release,
  repository: Repository,
  { log }: ApplyingWorld,
): Promise<Release> {
  const [first] = await listOwn(made.tag, repository)
  if (first === undefined || first.id >= made.id) return readBack(made, repository)
  log.warning(`Another run has drafted ${made.tag} at the same time: ${first.url} stays.`)
  await deleteDraft(made.id, repository)
  return first
}

/** The draft as GitHub has it. It may answer 404 for a moment after the creation, whose answer then has to do. */
async function readBack(made: Release, repository: Repository): Promise<Release> {
  try {
    return await getRelease(made.id, repository)
  } catch (error) {
    if (isStatus(error, 404)) return made
    throw error
  }
}

async function listOwn(tag: string, repository: Repository): Promise<Release[]> {
  const releases = await listReleases(repository)
  return releases.filter((release) => isOwn(release, tag)).sort((a, b) => a.id - b.id)
}
