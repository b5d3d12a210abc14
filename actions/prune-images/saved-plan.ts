import { UserError } from '../shared/errors.ts'
import type { Json } from '../shared/json.ts'
import { loadPlan, savePlan } from '../shared/plan-file.ts'
import { parseDigest } from './images/digest.ts'
import { PLAN_FORMAT, type PrunePlan } from './plan.ts'

const ACTION = 'prune-images'

/** Saves a plan, to be reviewed and applied later. */
export function savePrunePlan(path: string, plan: PrunePlan): void {
  const json: Json = JSON.parse(JSON.stringify(plan))
  savePlan(path, ACTION, new Date(plan.seenAt), json)
}

/**
 * Reads a saved plan.
 *
 * @throws UserError when the file is no plan of this action, was changed after it was made, or is of another version
 */
export function loadPrunePlan(path: string): PrunePlan {
  const { plan } = loadPlan(path, ACTION)
  if (isPrunePlan(plan)) return plan
  throw new UserError('this plan was made by another version of the action.', {
    where: `input plan: ${path}`,
    next: 'Make a new plan and review it.',
  })
}

/** The file's hash says that it is as this action wrote it; this says that it is in the form of this version. */
function isPrunePlan(value: unknown): value is PrunePlan {
  if (!isObject(value) || value.format !== PLAN_FORMAT) return false
  const { repository, settings, deletions, archivals } = value
  return (
    isObject(repository) &&
    typeof repository.name === 'string' &&
    isObject(settings) &&
    [deletions, archivals].every((waves) => Array.isArray(waves) && waves.flat().every(isRemoval))
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
