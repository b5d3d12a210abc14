import { resolve } from 'node:path'
import { isCancellation, UserError } from '../shared/errors.ts'
import { explainError } from '../shared/explain-error.ts'
import { inFlight } from '../shared/in-flight.ts'
import type { World } from '../shared/world.ts'
import type { Inputs } from './inputs.ts'
import { RunMemory } from './observation/run-memory.ts'
import { loadPrunePlan, type SavedPlan } from './planning/saved-plan.ts'
import { type ObservedRepository, observeRepository, type Shared } from './repository/observe-repository.ts'
import { findTargets, type Target } from './targets/find-targets.ts'
import { createUseReader } from './use/read-uses.ts'

/** Repositories that are worked on at once. */
export const REPOSITORIES_IN_FLIGHT = 4

/** How old what is known of uses may be to count for another repository, of the 30 s in which it may be acted upon. */
const SHARE_USES_MS = 10_000

/** What was seen of one repository, or why nothing was. */
export type Looked =
  | { readonly title: string; readonly status: 'seen'; readonly observed: ObservedRepository }
  /** Nothing decides on its images: a pattern led to it, and it has no policy. */
  | { readonly title: string; readonly status: 'no-policy' }
  | { readonly title: string; readonly status: 'failed'; readonly reason: string }

/** What the decision rests on. */
export interface ObservedPrune {
  /** One, whose trouble is the run's, or several. */
  readonly repositories: readonly Looked[]
  readonly memory: RunMemory
}

/** Looks at all repositories that the inputs name. With several, trouble with one does not hide what is seen of the others. */
export async function observePrune(inputs: Inputs, world: World): Promise<ObservedPrune> {
  const { workspace } = world.runner
  const { planFile, indexCache, definitionsPerFamily, useScope: scope } = inputs
  const saved = planFile === undefined ? undefined : loadPrunePlan(resolve(workspace, planFile))
  const { targets, unlisted } = await findTargets(inputs.target, world)
  for (const plan of saved ?? []) requireTarget(plan, targets)
  const alone = targets.length === 1 && unlisted.length === 0
  const memory = new RunMemory(indexCache === undefined ? undefined : resolve(workspace, indexCache))
  const readUses = createUseReader({ scope, definitionsPerFamily, shareMs: alone ? 0 : SHARE_USES_MS }, world)
  const shared: Shared = { inputs, memory, readUses, saved }
  const repositories = await inFlight(targets, REPOSITORIES_IN_FLIGHT, async (target): Promise<Looked> => {
    const { title } = target
    try {
      // What nobody has set a policy on by name is an error only where it was named.
      const observed = await observeRepository(
        alone ? { ...target, byPattern: false } : target,
        shared,
        world,
      )
      return observed === undefined ? { title, status: 'no-policy' } : { title, status: 'seen', observed }
    } catch (error) {
      if (alone || isCancellation(error, world.signal)) throw error
      return { title, status: 'failed', reason: explainError(error, world.signal).headline }
    }
  })
  memory.save()
  return {
    repositories: [...repositories, ...unlisted.map((one) => ({ ...one, status: 'failed' as const }))],
    memory,
  }
}

function requireTarget({ repository: { name } }: SavedPlan, targets: readonly Target[]): void {
  if (targets.some(({ repository }) => repository.repositoryName === name)) return
  throw new UserError('the plan is for another repository.', {
    where: 'input repository',
    given: `\`${targets.map(({ repository }) => repository.repositoryName).join(', ')}\``,
    allowed: `\`${name}\`, the repository of the plan`,
    next: 'Make a new plan and review it.',
  })
}
