import type { Outcome } from '../shared/report/report.ts'
import type { Applied } from './apply.ts'
import { countImages } from './explain.ts'
import type { PrunePlan } from './plan.ts'

/**
 * How a run ended, and why in one sentence.
 *
 * @param applied undefined when nothing was applied
 * @param refusal why nothing may be applied
 */
export function conclude(
  plan: PrunePlan,
  applied: Applied | undefined,
  refusal: string | undefined,
  dryRun: boolean,
): { outcome: Outcome; reason: string } {
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
  const { fates, stopped, unverified } = applied
  const deleted = fates.of('deleted').length
  const archived = fates.of('archived').length
  const failed = fates.of('failed').length
  const count = `Deleted ${removalText(deleted, archived, seen)}.${held}${heldText(fates.of('held').length, 'at the last moment')}`
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
