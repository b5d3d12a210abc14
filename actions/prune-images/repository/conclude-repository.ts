import type { Outcome } from '../../shared/report/report.ts'
import type { RemovalFate } from '../planning/decision.ts'
import { countImages, countTags, sentence } from '../planning/explain.ts'
import { changesNothing, countUntags, removalsOf } from '../planning/make-plan.ts'
import { DONE_AS } from '../removal/removal-results.ts'
import type { UntagResult } from '../tags/untag-work.ts'
import type { Applied } from './apply-repository.ts'
import type { Planned } from './plan-repository.ts'

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
  const planned = removalsOf(plan)
  const { untags } = plan
  const held = heldText(plan.holds.length, 'by the guards')
  const seen = countImages(plan.imageCount)
  if (refusal !== undefined) return { outcome: 'refused', reason: `Nothing was deleted: ${refusal}` }
  if (changesNothing(plan)) return { outcome: 'unchanged', reason: `Nothing to delete among ${seen}.${held}` }
  if (dryRun || applied === undefined)
    return {
      outcome: 'planned',
      reason: `Would ${countText((one) => planned.filter(({ fate }) => fate === one).length, seen, 'would')}${untagText('take', countUntags(plan), untags.length)}.${held}`,
    }
  const { results, stopped, unverified } = applied
  const tags = (type: UntagResult['type']) =>
    [...applied.untags.values()].filter((one) => one.type === type).length
  const done = (fate: RemovalFate) => results.of(DONE_AS[fate]).length
  const failed = results.of('failed').length
  const took = untagText('took', tags('off'), untags.length)
  const count = `${sentence(countText(done, seen, 'did'))}${took}.${held}${heldText(results.of('held').length, 'at the last moment')}`
  if (stopped?.cancelled)
    return { outcome: 'cancelled', reason: `${stopped.reason} ${count} The next run continues.` }
  if (stopped !== undefined) return { outcome: 'failed', reason: `${count} It stopped: ${stopped.reason}` }
  if (failed > 0)
    return { outcome: 'failed', reason: `${count} ${countImages(failed)} could not be removed as planned.` }
  if (tags('failed') > 0)
    return {
      outcome: 'failed',
      reason: `${count} ${countTags(tags('failed'))} could not be taken off as planned.`,
    }
  if (unverified !== undefined)
    return { outcome: 'failed', reason: `${count} This could not be verified: ${unverified}` }
  const changed = done('delete') + done('archive') + done('quarantine') + tags('off')
  return { outcome: changed === 0 ? 'unchanged' : 'succeeded', reason: count }
}

/** `delete 8 of 25 images`, `deleted 8 of 25 images, and archived 2`. */
function countText(countOf: (fate: RemovalFate) => number, seen: string, tense: 'would' | 'did'): string {
  const [deletes, archives, quarantines] =
    tense === 'did'
      ? ['deleted', 'archived', 'put in quarantine']
      : ['delete', 'archive', 'put in quarantine']
  const [archived, quarantined] = [countOf('archive'), countOf('quarantine')]
  const others = [
    archived === 0 ? '' : `, and ${archives} ${archived}`,
    quarantined === 0 ? '' : `, and ${quarantines} ${quarantined}`,
  ]
  return `${deletes} ${countOf('delete')} of ${seen}${others.join('')}`
}

function untagText(verb: string, tags: number, images: number): string {
  return tags === 0 ? '' : `, and ${verb} ${countTags(tags)} off ${countImages(images)}`
}

function heldText(count: number, by: string): string {
  return count === 0 ? '' : ` ${countImages(count)} held back ${by}.`
}
