import type { Outcome } from '../../shared/report/report.ts'
import type { Applied } from '../apply.ts'
import type { Planned } from '../plan.ts'
import { countImages } from '../planning/explain.ts'

/** What the outcome follows from. */
export interface RunEnd extends Pick<Planned, 'plan' | 'refusal'> {
  readonly applied: Applied | undefined
  readonly dryRun: boolean
}

/**
 * How a run ended, and why in one sentence.
 *
 * @param end `applied` is undefined when nothing was applied; `refusal` says why nothing may be applied
 */
export function concludeRun({ plan, applied, refusal, dryRun }: RunEnd): {
  outcome: Outcome
  reason: string
} {
  const go = plan.deletions.flat().length + plan.archivals.flat().length
  const held = heldText(plan.holds.length, 'by the guards')
  const seen = countImages(plan.imageCount)
  if (refusal !== undefined) return { outcome: 'refused', reason: `Nothing was deleted: ${refusal}` }
  if (go === 0) return { outcome: 'unchanged', reason: `Nothing to delete among ${seen}.${held}` }
  if (dryRun || applied === undefined)
    return {
      outcome: 'planned',
      reason: `Would delete ${removalText(plan.deletions.flat().length, plan.archivals.flat().length, seen).replace('and archived', 'and archive')}.${held}`,
    }
  const { results, stopped, unverified } = applied
  const deleted = results.of('deleted').length
  const archived = results.of('archived').length
  const failed = results.of('failed').length
  const count = `Deleted ${removalText(deleted, archived, seen)}.${held}${heldText(results.of('held').length, 'at the last moment')}`
  if (stopped?.cancelled)
    return { outcome: 'cancelled', reason: `${stopped.reason} ${count} The next run continues.` }
  if (stopped !== undefined) return { outcome: 'failed', reason: `${count} It stopped: ${stopped.reason}` }
  if (failed > 0)
    return { outcome: 'failed', reason: `${count} ${countImages(failed)} could not be deleted or archived.` }
  if (unverified !== undefined)
    return { outcome: 'failed', reason: `${count} This could not be verified: ${unverified}` }
  return { outcome: deleted + archived === 0 ? 'unchanged' : 'succeeded', reason: count }
}

/** `8 of 25 images`, `8 of 25 images, and archived 2`. */
function removalText(deleted: number, archived: number, seen: string): string {
  return `${deleted} of ${seen}${archived === 0 ? '' : `, and archived ${archived}`}`
}

function heldText(count: number, by: string): string {
  return count === 0 ? '' : ` ${countImages(count)} held back ${by}.`
}
