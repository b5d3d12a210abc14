import type { Journal } from '../../../shared/action/journal.ts'
import type { Application } from '../../../shared/action/operation.ts'
import { isCancellation, messageOf, UserError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import { JOURNAL_STATE } from '../../builds/run-record.ts'
import type { PublicationInputs } from '../../inputs.ts'
import { awaitState, type Look } from '../../pipeline/await-state.ts'
import { awaitInvalidation, invalidate } from '../../publication/cached-copies.ts'
import { open } from '../../publication/change.ts'
import { describeOpening, type Opening } from '../../publication/opening.ts'
import { tryDownloads } from '../../publication/try-downloads.ts'
import { openingToJson, PUBLICATION_STEP, stepOf, undo, undoList } from '../../publication/undo.ts'
import { type ObservedPublication, observePublication } from './observe.ts'
import { type PublishPlan, planPublication } from './plan.ts'

/** What became of the publication. */
export type AppliedPublication =
  | { readonly state: 'published' }
  | {
      readonly state: 'failed' | 'cancelled'
      readonly reason: string
      /** What could not be rolled back. */
      readonly left: readonly string[]
    }

/** How long EC2 and S3 may show what was before. */
const SEEN_LIMIT_MS = 2 * 60_000
/** After a cancel the process has 7 s until it is ended; `post` goes on. */
const UNDO_MS = 5_000

/**
 * Opens one thing after the other, looks again, and tries the downloads. When anything fails, everything that was opened is
 * rolled back: the release is public as a whole, or not at all.
 */
export async function applyPublication(
  plan: PublishPlan,
  { inputs, journal }: Application<PublicationInputs, ObservedPublication>,
  world: World,
): Promise<AppliedPublication> {
  world.state.save(JOURNAL_STATE, journal.path)
  journal.write(PUBLICATION_STEP, 'intent')
  try {
    for (const opening of plan.openings) await openOne(opening, journal, world)
    await awaitState({ what: 'Publication', limitMs: SEEN_LIMIT_MS }, () => lookAgain(inputs, world), world)
    // What an edge has kept of before, a refusal too, must not be what users get, or what is tried.
    const invalidation = await invalidate(plan.copies, world)
    if (invalidation !== undefined) await awaitInvalidation(invalidation, world)
    await tryDownloads(plan.urls, world)
    world.signal.throwIfAborted()
    journal.write(PUBLICATION_STEP, 'done')
    return { state: 'published' }
  } catch (error) {
    const cancelled = isCancellation(error, world.signal) || world.signal.aborted
    const reason = cancelled ? messageOf(world.signal.reason) : messageOf(error)
    world.log.warning(reason)
    const signal = cancelled ? AbortSignal.timeout(UNDO_MS) : new AbortController().signal
    const { left } = await undo(undoList(journal.entries()), journal, { ...world, signal })
    return { state: cancelled ? 'cancelled' : 'failed', reason, left }
  }
}

async function openOne(opening: Opening, journal: Journal, world: World): Promise<void> {
  world.signal.throwIfAborted()
  world.log.info(`Opening: ${describeOpening(opening)}`)
  journal.write(stepOf(opening), 'intent', openingToJson(opening))
  await open(opening, world)
  journal.write(stepOf(opening), 'done')
}

async function lookAgain(inputs: PublicationInputs, world: World): Promise<Look<true>> {
  const now = planPublication(inputs.request, await observePublication(inputs, world))
  if (now.decision === 'refuse') throw new UserError(now.problems.join(' '))
  if (now.openings.length === 0) return { state: 'done', value: true }
  return { state: 'waiting', news: `not seen yet: ${now.openings.map(describeOpening).join('; ')}` }
}
