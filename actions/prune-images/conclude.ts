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
  if (go === 0) return { outcome: 'unchanged', reason: `Of ${seen} none may go.${held}` }
  if (dryRun || applied === undefined)
    return { outcome: 'planned', reason: `Of ${seen} ${go} would go.${held}` }
  const { fates, stopped } = applied
  const done = fates.of('deleted').length + fates.of('archived').length
  const failed = fates.of('failed').length
  const count = `Of ${seen} ${done} went.${held}${heldText(fates.of('held').length, 'at the last moment')}`
  if (stopped?.cancelled)
    return { outcome: 'cancelled', reason: `${stopped.reason} ${count} The next run does the rest.` }
  if (stopped !== undefined) return { outcome: 'failed', reason: `${count} It stopped: ${stopped.reason}` }
  if (failed > 0) return { outcome: 'failed', reason: `${count} ECR did not do ${failed}.` }
  return { outcome: done === 0 ? 'unchanged' : 'succeeded', reason: count }
}

function heldText(count: number, by: string): string {
  return count === 0 ? '' : ` ${countImages(count)} held back ${by}.`
}
