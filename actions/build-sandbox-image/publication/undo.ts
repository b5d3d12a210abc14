import type { Journal, JournalEntry } from '../../shared/action/journal.ts'
import { messageOf } from '../../shared/errors.ts'
import type { Json } from '../../shared/json.ts'
import type { World } from '../../shared/world.ts'
import { type CachedCopy, type Invalidation, invalidate } from './cached-copies.ts'
import { close } from './change.ts'
import { describeOpening, type Offer, type Opening, openingKey } from './opening.ts'

/** The step of the journal that lasts until everything is public, or nothing is. */
export const PUBLICATION_STEP = 'publication'
const OPEN = 'open '

/** The step of the journal in which one thing is opened. */
export function stepOf(opening: Opening): string {
  return `${OPEN}${openingKey(opening)}`
}

/** The opening as the journal keeps it. */
export function openingToJson(opening: Opening): Json {
  switch (opening.kind) {
    case 'share':
      return { ...opening, with: [...opening.with] }
    case 'offer':
      return { ...opening, copy: opening.copy && { ...opening.copy } }
    case 'deprecate':
      return { ...opening }
  }
}

/** What a publication that did not end has begun to open and not rolled back, the oldest first: the undo list. */
export function undoList(journal: readonly JournalEntry[]): Opening[] {
  if (journal.findLast(({ step }) => step === PUBLICATION_STEP)?.phase !== 'intent') return []
  const open = new Map<string, Opening>()
  for (const { step, phase, detail } of journal) {
    if (!step.startsWith(OPEN)) continue
    if (phase === 'undone') open.delete(step)
    else if (phase === 'intent' && isOpening(detail)) open.set(step, detail)
  }
  return [...open.values()]
}

/** The journal is written by this action alone, so that a look at the outer shape is enough. */
function isOpening(detail: unknown): detail is Opening {
  return typeof detail === 'object' && detail !== null && 'kind' in detail
}

/** What became of an undo. */
export interface Undone {
  /** What is still within reach of others, each with the reason. */
  readonly left: readonly string[]
  /** By which CloudFront removes the copies of what was offered; they may be downloaded until it has completed. */
  readonly invalidation: Invalidation | undefined
}

/** Rolls back what a publication opened, the newest first; what cannot be rolled back does not keep the rest. */
export async function undo(
  openings: readonly Opening[],
  journal: Journal,
  world: Pick<World, 'aws' | 'log' | 'signal' | 'clock' | 'runner'>,
): Promise<Undone> {
  const left: string[] = []
  const copied: CopiedOffer[] = []
  for (const opening of openings.toReversed()) {
    try {
      world.log.info(`Rolling back: ${describeOpening(opening)}`)
      await close(opening, world)
      if (isCopied(opening)) copied.push(opening)
      else journal.write(stepOf(opening), 'undone')
    } catch (error) {
      left.push(`${describeOpening(opening)} (${messageOf(error)})`)
    }
  }
  const invalidation = await removeCopies(copied, world).catch((error: unknown) => {
    const where = copied.map(({ copy: { distributionId, path } }) => `${distributionId}${path}`)
    left.push(`copies at the edges of CloudFront: ${where.join(', ')} (${messageOf(error)})`)
    return undefined
  })
  // An offer is undone once its copies are on their way out: a run that dies between the two begins here again.
  if (invalidation !== undefined) for (const offer of copied) journal.write(stepOf(offer), 'undone')
  if (left.length === 0) journal.write(PUBLICATION_STEP, 'undone')
  return { left, invalidation }
}

/** An offer of which a distribution may keep a copy. */
type CopiedOffer = Offer & { readonly copy: CachedCopy }

function isCopied(opening: Opening): opening is CopiedOffer {
  return opening.kind === 'offer' && opening.copy !== null
}

async function removeCopies(
  offers: readonly CopiedOffer[],
  world: Pick<World, 'aws' | 'log' | 'signal' | 'clock' | 'runner'>,
): Promise<Invalidation | undefined> {
  const invalidation = await invalidate(
    offers.map(({ copy }) => copy),
    world,
  )
  if (invalidation !== undefined)
    world.log.info(
      `Invalidation ${invalidation.id} of distribution ${invalidation.distributionId} removes the copies.`,
    )
  return invalidation
}
