import { loadPlan } from '../../shared/action/plan-file.ts'
import { UserError } from '../../shared/errors.ts'
import { parseDigest } from '../../shared/images/digest.ts'
import { parseOwnReads } from '../observation/own-reads.ts'
import { PLAN_FORMAT, type PrunePlan, type RemovalWaves } from './make-plan.ts'

const ACTION = 'prune-images'

/** The plan as it is saved: the policy stands in it as its text alone. */
export function savedForm({ settings, ...plan }: PrunePlan): object {
  const { from, text } = settings.policy
  return { ...plan, settings: { ...settings, policy: { from, text } } }
}

/** What is taken from a saved plan: which removals were reviewed, and for what. Everything else is made anew. */
export type SavedPlan = RemovalWaves & Pick<PrunePlan, 'repository' | 'policySha256' | 'ownReads'>

/**
 * Reads a saved plan.
 *
 * @throws UserError when the file is not a plan of this action, was changed after it was made, or is of another version
 */
export function loadPrunePlan(path: string): SavedPlan {
  const { plan } = loadPlan(path, ACTION)
  if (isPrunePlan(plan)) return { ...plan, ownReads: parseOwnReads(plan.ownReads) }
  throw new UserError('this plan was made by another version of the action.', {
    where: `input plan: ${path}`,
    next: 'Make a new plan and review it.',
  })
}

/** The file's hash says that it is as this action wrote it; this says that it is in the form of this version. */
function isPrunePlan(value: unknown): value is SavedPlan {
  if (!isObject(value) || value.format !== PLAN_FORMAT) return false
  const { repository, policySha256, ownReads, deletions, archivals, quarantines } = value
  return (
    isObject(repository) &&
    Array.isArray(ownReads) &&
    [repository.name, repository.region, repository.accountId, policySha256].every(
      (text) => typeof text === 'string',
    ) &&
    [deletions, archivals, quarantines].every(
      (waves) => Array.isArray(waves) && waves.every((wave) => Array.isArray(wave) && wave.every(isRemoval)),
    )
  )
}

function isRemoval(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.image)) return false
  const { digest, tags } = value.image
  return typeof digest === 'string' && parseDigest(digest) !== undefined && Array.isArray(tags)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
