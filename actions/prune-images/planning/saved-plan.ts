import { loadPlan } from '../../shared/action/plan-file.ts'
import { UserError } from '../../shared/errors.ts'
import { parseDigest } from '../../shared/images/digest.ts'
import { isRecord } from '../../shared/is-record.ts'
import { parseOwnReads } from '../observation/own-reads.ts'
import type { Changes, PrunePlan } from './make-plan.ts'

const ACTION = 'prune-images'

/** Says how a saved plan is to be read. */
const PLAN_FORMAT = 'prune-images/4'

/** The plans of a run as they are saved: the policy stands in each as its text alone. */
export function savedForm(plans: readonly PrunePlan[]): object {
  const repositories = plans.map(({ settings, ...plan }) => {
    const { from, text } = settings.policy
    return { ...plan, settings: { ...settings, policy: { from, text } } }
  })
  return { format: PLAN_FORMAT, repositories }
}

/** What is taken from a saved plan: which removals were reviewed, and for what. Everything else is made anew. */
export type SavedPlan = Changes & Pick<PrunePlan, 'repository' | 'policySha256' | 'ownReads'>

/**
 * Reads the saved plans of a run, one for each repository.
 *
 * @throws UserError when the file is not a plan of this action, was changed after it was made, or is of another version
 */
export function loadPrunePlan(path: string): readonly SavedPlan[] {
  const { plan } = loadPlan(path, ACTION)
  const plans: unknown = isRecord(plan) && plan.format === PLAN_FORMAT ? plan.repositories : undefined
  if (Array.isArray(plans) && plans.length > 0 && plans.every(isPrunePlan))
    return plans.map((one) => ({ ...one, ownReads: parseOwnReads(one.ownReads) }))
  throw new UserError('this plan was made by another version of the action.', {
    where: `input plan: ${path}`,
    next: 'Make a new plan and review it.',
  })
}

/** The file's hash says that it is as this action wrote it; this says that it is in the form of this version. */
function isPrunePlan(value: unknown): value is SavedPlan {
  if (!isRecord(value)) return false
  const { repository, policySha256, ownReads, deletions, archivals, quarantines, untags } = value
  return (
    isRecord(repository) &&
    Array.isArray(ownReads) &&
    Array.isArray(untags) &&
    untags.every(isUntag) &&
    [repository.name, repository.region, repository.accountId, policySha256].every(
      (text) => typeof text === 'string',
    ) &&
    [deletions, archivals, quarantines].every(
      (waves) => Array.isArray(waves) && waves.every((wave) => Array.isArray(wave) && wave.every(isRemoval)),
    )
  )
}

function isRemoval(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value.image)) return false
  const { digest, tags } = value.image
  return typeof digest === 'string' && parseDigest(digest) !== undefined && Array.isArray(tags)
}

function isUntag(value: unknown): boolean {
  return (
    isRemoval(value) &&
    isRecord(value) &&
    Array.isArray(value.tags) &&
    value.tags.every((one) => isRecord(one) && typeof one.tag === 'string')
  )
}
