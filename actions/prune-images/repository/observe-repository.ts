import { UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import { getPolicy } from '../ecr/get-policy.ts'
import { type LifecyclePreview, previewLifecycle } from '../ecr/lifecycle-preview.ts'
import type { RepositoryId } from '../ecr/repository-id.ts'
import type { Inputs } from '../inputs.ts'
import { createObserver, type Observer } from '../observation/observer.ts'
import type { RunMemory } from '../observation/run-memory.ts'
import {
  type Observation,
  type PolicySource,
  type PruneSettings,
  policyPlace,
} from '../planning/make-plan.ts'
import type { SavedPlan } from '../planning/saved-plan.ts'
import { requirePolicy } from '../policy/parse-policy.ts'
import { givenPolicy } from '../policy/policy-choice.ts'
import type { Target } from '../targets/find-targets.ts'
import type { UseReader } from '../use/read-uses.ts'

/** What the decision rests on, and how it is looked at again. */
export interface ObservedRepository {
  readonly repository: RepositoryId
  readonly seen: Observation
  /** When that was. */
  readonly at: Date
  readonly settings: PruneSettings
  /** The plan that was reviewed, if one is to be applied. */
  readonly saved: SavedPlan | undefined
  /** What ECR itself says that the policy would do, if that is to be held against it. */
  readonly preview: LifecyclePreview | undefined
  readonly observer: Observer
}

/** What the looks at all repositories of a run share. */
export interface Shared {
  readonly inputs: Inputs
  readonly memory: RunMemory
  readonly readUses: UseReader
  /** The plans that were reviewed, one for each repository, if they are to be applied. */
  readonly saved: readonly SavedPlan[] | undefined
}

/**
 * Reads the policy, the images, and what uses them.
 *
 * @returns undefined where a pattern led to the repository, and no policy is set on it
 */
export async function observeRepository(
  target: Target,
  { inputs, ...shared }: Shared,
  world: World,
): Promise<ObservedRepository | undefined> {
  const { guards, removal, usedImages, useScope } = inputs
  const { repository, ecr, byPattern } = target
  const saved = shared.saved && savedFor(shared.saved, target, await ecr.config.region())
  const observer = createObserver(
    { ...shared, ...guards, untag: removal.untag, repository, ecr, ownReads: saved?.ownReads ?? [] },
    world,
  )
  const { repositoryName } = repository
  const found = await world.log.group(`Read the policy of ${repositoryName}`, () =>
    readPolicy(inputs, { observer, repository }, world),
  )
  const policy = found ?? (removal.untag.length > 0 ? NO_POLICY : undefined)
  if (policy === undefined && byPattern) return undefined
  if (policy === undefined)
    throw new UserError(`the repository ${repositoryName} has no lifecycle policy.`, {
      where: 'input policy',
      next: 'Give a policy with the input `policy`, or set one on the repository; `untag` alone needs none.',
    })
  // Before the look, which may read manifests: ECR counts that as pulls.
  const preview =
    inputs.verifyWithPreview && found !== undefined
      ? await world.log.group(`Ask ECR for its lifecycle preview of ${repositoryName}`, () =>
          previewLifecycle({ ecr, repository, signal: world.signal }, found.text, world.clock),
        )
      : undefined
  const at = world.clock.now()
  const seen = await world.log.group(`Look at ${repositoryName}`, () => observer.look(policy.parsed, at))
  const settings = { policy, guards, removal, useSources: useScope.sources, usedImages }
  return { repository, seen, at, settings, saved, preview, observer }
}

/**
 * The plan for a repository: the one that names it with its place, else the only one of its name, whose place is then found
 * to be another.
 *
 * @throws UserError when there is none
 */
function savedFor(
  plans: readonly SavedPlan[],
  { repository: { repositoryName }, accountId, title }: Target,
  region: string,
): SavedPlan {
  const named = plans.filter(({ repository }) => repository.name === repositoryName)
  const here = named.find(
    ({ repository: seen }) =>
      seen.region === region && (accountId === undefined || seen.accountId === accountId),
  )
  const saved = here ?? named[0]
  if (saved !== undefined) return saved
  throw new UserError('the plan does not name the repository.', {
    where: 'input plan',
    given: `a plan for ${plans.map(({ repository }) => repository.name).join(', ')}; this job looks at ${title}`,
    next: 'Make a new plan and review it.',
  })
}

/** Where tags alone are taken off: it is about no image. */
const NO_POLICY: PolicySource = { from: 'repository', text: '', parsed: { rules: [] } }

/** @throws UserError when it is none that ECR would take */
async function readPolicy(
  inputs: Inputs,
  { observer, repository }: Pick<ObservedRepository, 'observer' | 'repository'>,
  world: World,
): Promise<PolicySource | undefined> {
  const from = inputs.policy.from === 'repository' ? 'repository' : 'input'
  const text =
    inputs.policy.from === 'repository'
      ? await getPolicy(observer.ecr, repository, world.signal)
      : givenPolicy(inputs.policy, world)
  if (text === undefined) return undefined
  const place = policyPlace({ from }, { name: repository.repositoryName })
  return { from, text, parsed: requirePolicy(text, place) }
}
