import { UserError } from '../shared/errors.ts'
import type { Inputs } from './inputs.ts'
import type { Looked, ObservedPrune } from './observe.ts'
import { changesNothing, limitRefusal, makePlan, type PrunePlan, refusalOf } from './planning/make-plan.ts'
import type { ObservedRepository } from './repository/observe-repository.ts'
import { type Planned, planRepository } from './repository/plan-repository.ts'

/** What is to be done with one repository, or why nothing is. */
export type PlannedRepository =
  | Exclude<Looked, { status: 'seen' }>
  | {
      readonly title: string
      readonly status: 'planned'
      readonly observed: ObservedRepository
      readonly planned: Planned
    }

/** What is to be done with all repositories of the run. */
export interface PlannedRun {
  readonly repositories: readonly PlannedRepository[]
}

/** One of which something is to be removed, and may be. */
export type OpenRepository = Extract<PlannedRepository, { status: 'planned' }>

/**
 * Decides on each repository by itself, and on two things over all: a guard has to match something in one of them, and all
 * plans together may remove no more than `max-delete-total`.
 *
 * @throws UserError when the only repository is not the one that a saved plan is for
 */
export function planPrune({ repositories }: ObservedPrune, { maxDeleteTotal }: Inputs): PlannedRun {
  const fresh = repositories.map((one) =>
    one.status === 'seen'
      ? { ...one, ...makePlan(one.observed.seen, one.observed.settings, one.observed.at) }
      : one,
  )
  const seen = fresh.filter((one) => one.status === 'seen')
  const unmatched = unmatchedEverywhere(seen.map(({ plan }) => plan))
  const planned = fresh.map((one): PlannedRepository => {
    if (one.status !== 'seen') return one
    const { title, observed, plan, decisions } = one
    const judged = { ...plan, unmatchedGuards: unmatched }
    try {
      const result = planRepository(observed, {
        plan: { ...judged, refusal: refusalOf(judged) },
        decisions,
      })
      return { title, status: 'planned', observed, planned: result }
    } catch (error) {
      if (fresh.length === 1 || !(error instanceof UserError)) throw error
      return { title, status: 'failed', reason: error.message }
    }
  })
  return { repositories: withinTotal(planned, maxDeleteTotal) }
}

/** The repositories of which something is to be removed, and may be. */
export function openRepositories({ repositories }: PlannedRun): readonly OpenRepository[] {
  return repositories.filter(
    (one): one is OpenRepository =>
      one.status === 'planned' && one.planned.refusal === undefined && !changesNothing(one.planned.plan),
  )
}

/** Whether a repository is one that nothing may be removed of, or that is not known well enough. */
export function isRefused(one: PlannedRepository): boolean {
  return one.status === 'failed' || (one.status === 'planned' && one.planned.refusal !== undefined)
}

/** The entries of guards that match nothing in any of the repositories. */
function unmatchedEverywhere(plans: readonly PrunePlan[]): PrunePlan['unmatchedGuards'] {
  const [first, ...others] = plans
  const known = others.map(
    ({ unmatchedGuards }) => new Set(unmatchedGuards.map(({ input, entry }) => `${input} ${entry}`)),
  )
  return (first?.unmatchedGuards ?? []).filter(({ input, entry }) =>
    known.every((entries) => entries.has(`${input} ${entry}`)),
  )
}

/** Refuses all plans when they remove more together than is allowed. */
function withinTotal(
  repositories: readonly PlannedRepository[],
  limit: Inputs['maxDeleteTotal'],
): readonly PlannedRepository[] {
  const [first, ...others] = openRepositories({ repositories }).map(({ planned: { plan } }) => plan)
  if (limit === undefined || first === undefined) return repositories
  const all = [first, ...others]
  const together = {
    deletions: all.flatMap(({ deletions }) => deletions),
    archivals: all.flatMap(({ archivals }) => archivals),
    quarantines: all.flatMap(({ quarantines }) => quarantines),
    untags: all.flatMap(({ untags }) => untags),
  }
  const sum = (count: 'imageCount' | 'tagCount') =>
    repositories.reduce((all, one) => all + (one.status === 'planned' ? one.planned.plan[count] : 0), 0)
  const { mode } = first.settings.removal
  const of = { imageCount: sum('imageCount'), tagCount: sum('tagCount') }
  const refusal = limitRefusal({ name: 'max-delete-total', limit, mode }, together, of)
  if (refusal === undefined) return repositories
  const open = new Set<PlannedRepository>(openRepositories({ repositories }))
  return repositories.map((one) =>
    one.status === 'planned' && open.has(one) ? { ...one, planned: { ...one.planned, refusal } } : one,
  )
}
