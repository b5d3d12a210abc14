import type { Journal, JournalEntry } from '../../shared/action/journal.ts'
import { messageOf } from '../../shared/errors.ts'
import type { Json } from '../../shared/json.ts'
import type { World } from '../../shared/world.ts'
import { close } from './change.ts'
import { describeOpening, type Opening, openingKey } from './opening.ts'

/** The step of the journal that lasts until everything is public, or nothing is. */
export const PUBLICATION_STEP = 'publication'
const OPEN = 'open '

/** The step of the journal in which one thing is opened. */
export function stepOf(opening: Opening): string {
  return `${OPEN}${openingKey(opening)}`
}

/** The opening as the journal keeps it. */
export function openingToJson(opening: Opening): Json {
  return opening.kind === 'share' ? { ...opening, with: [...opening.with] } : { ...opening }
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

/**
 * Rolls back what a publication opened, the newest first; what cannot be rolled back does not keep the rest.
 *
 * @returns what is left, each with the reason
 */
export async function undo(
  openings: readonly Opening[],
  journal: Journal,
  world: Pick<World, 'aws' | 'log' | 'signal'>,
): Promise<string[]> {
  const left: string[] = []
  for (const opening of openings.toReversed()) {
    try {
      world.log.info(`Rolling back: ${describeOpening(opening)}`)
      await close(opening, world)
      journal.write(stepOf(opening), 'undone')
    } catch (error) {
      left.push(`${describeOpening(opening)} (${messageOf(error)})`)
    }
  }
  if (left.length === 0) journal.write(PUBLICATION_STEP, 'undone')
  return left
}
