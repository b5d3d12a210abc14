import { loadPlan } from '../../shared/action/plan-file.ts'
import { UserError } from '../../shared/errors.ts'
import { isRecord } from '../../shared/is-record.ts'
import { type AmiPlan, type AmiStep, changesOf } from './ami-decision.ts'

/** Says how a saved plan is to be read. */
const FORMAT = 'prune-amis/1'

/** What is taken from a saved plan: which steps were reviewed, and for what. Everything else is made anew. */
export interface SavedAmiPlan {
  readonly region: string
  readonly policySha256: string
  readonly steps: readonly { readonly id: string; readonly step: AmiStep }[]
}

/** A plan as it is saved and reviewed. */
export function savedForm(plan: AmiPlan): object {
  const { region, policySha256 } = plan
  const steps = changesOf(plan).map(({ ami: { id, name, assetId, snapshotIds }, fate, why }) => ({
    id,
    step: fate,
    why,
    name,
    assetId,
    snapshotIds,
  }))
  return { format: FORMAT, region, policySha256, steps }
}

/**
 * Reads a saved plan.
 *
 * @throws UserError when the file is not a plan for AMIs, was changed after it was made, or is of another version
 */
export function loadAmiPlan(path: string): SavedAmiPlan {
  const { plan } = loadPlan(path, 'prune-images')
  const { format, region, policySha256, steps } = isRecord(plan) ? plan : {}
  const read = Array.isArray(steps) ? steps.map(stepOf) : [undefined]
  const known = read.filter((step) => step !== undefined)
  if (
    format === FORMAT &&
    typeof region === 'string' &&
    typeof policySha256 === 'string' &&
    known.length === read.length
  )
    return { region, policySha256, steps: known }
  throw new UserError('this plan is not for AMIs, or was made by another version of the action.', {
    where: `input plan: ${path}`,
    next: 'Make a new plan and review it.',
  })
}

function stepOf(value: unknown): SavedAmiPlan['steps'][number] | undefined {
  if (!isRecord(value) || typeof value.id !== 'string') return undefined
  const { id, step } = value
  return step === 'deprecate' || step === 'disable' || step === 'deregister' ? { id, step } : undefined
}
