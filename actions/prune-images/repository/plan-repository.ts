import { UserError } from '../../shared/errors.ts'
import { buildGraph } from '../images/image-graph.ts'
import { describeRepository, type Repository } from '../images/repository.ts'
import type { Decision } from '../planning/decision.ts'
import { describeImage, describeMove } from '../planning/explain.ts'
import { intersectPlans } from '../planning/intersect-plans.ts'
import type { Planned as Fresh, Observation, PolicySource, PrunePlan } from '../planning/make-plan.ts'
import { type PreviewDifference, previewDifferences } from '../planning/preview-differences.ts'
import type { SavedPlan } from '../planning/saved-plan.ts'
import type { Move } from '../removal/revalidate.ts'
import type { ObservedRepository } from './observe-repository.ts'

const REVIEW = 'Make a new plan and review it.'

/** What is to be removed of one repository, what becomes of every image, and why nothing may be removed at all. */
export interface Planned {
  readonly plan: PrunePlan
  readonly decisions: readonly Decision[]
  /** Why it must not be applied. */
  readonly refusal: string | undefined
  /** Where ECR's own preview says something else. */
  readonly differences: readonly PreviewDifference[]
}

/**
 * Decides what is removed of one repository. A saved plan is a proposal: what it proposes is kept of the fresh plan, which
 * was made from the job's own inputs.
 *
 * @throws UserError when the saved plan is for another account or region
 */
export function planRepository(observed: ObservedRepository, { plan, decisions }: Fresh): Planned {
  const { seen, settings, saved, preview, at } = observed
  const { parsed: policy } = settings.policy
  const differences =
    preview === undefined ? [] : previewDifferences({ policy, seen, decisions, preview, atMs: at.getTime() })
  const unknown = unreadableRefusal(seen) ?? previewRefusal(differences)
  if (saved === undefined) return { plan, decisions, differences, refusal: unknown ?? plan.refusal }
  requireSamePlace(saved, seen.repository)
  if (saved.policySha256 !== plan.policySha256)
    return { plan, decisions, differences, refusal: policyRefusal(settings.policy) }
  const graph = buildGraph(seen.images, seen.children)
  const common = intersectPlans(saved, { plan, decisions }, graph)
  const refusal = unknown ?? movedRefusal(common.moves) ?? common.plan.refusal
  return { plan: common.plan, decisions, differences, refusal }
}

function previewRefusal([first, ...others]: readonly PreviewDifference[]): string | undefined {
  if (first === undefined) return undefined
  const { image, here, ecr } = first
  const more = others.length === 0 ? '' : ` ${others.length} more differ; the report lists them.`
  return `ECR's own lifecycle preview says something else. ${image}: here it ${here}, there it ${ecr}.${more}`
}

function unreadableRefusal({ readings }: Observation): string | undefined {
  const unreadable = readings.find(({ status }) => status === 'unreadable')
  return unreadable?.status === 'unreadable'
    ? `what uses the images is not known: ${unreadable.source} cannot be read (${unreadable.reason}) in ${unreadable.place}.`
    : undefined
}

function requireSamePlace({ repository: saved }: SavedPlan, seen: Repository): void {
  if (saved.region === seen.region && saved.accountId === seen.accountId) return
  throw new UserError('the plan is for another account or region.', {
    where: 'input plan',
    given: `a plan for ${describeRepository(saved)}; this job looks at ${describeRepository(seen)}`,
    next: 'Run the job with the region and the account of the plan, or make a new plan.',
  })
}

function policyRefusal({ from }: PolicySource): string {
  return from === 'repository'
    ? `the lifecycle policy of the repository is not the one that the plan was made with. Give the job that applies the plan the same input \`policy\`. ${REVIEW}`
    : `the input \`policy\` is not the one that the plan was made with. ${REVIEW}`
}

function movedRefusal([first, ...others]: readonly Move[]): string | undefined {
  if (first === undefined) return undefined
  const more = others.length === 0 ? '' : ` ${others.length} more have changed.`
  return `the repository has changed since the plan was made. ${describeImage(first.image)}: ${describeMove(first)}.${more} ${REVIEW}`
}
