import { resolve } from 'node:path'
import { UserError } from '../shared/errors.ts'
import { readTextFile } from '../shared/workspace-file.ts'
import type { World } from '../shared/world.ts'
import { getPolicy } from './ecr/get-policy.ts'
import { type RepositoryId, repositoryId } from './ecr/repository-id.ts'
import type { Inputs } from './inputs.ts'
import { createObserver, type Observer } from './observation/observer.ts'
import { RunMemory } from './observation/run-memory.ts'
import { type Observation, type PolicySource, type PruneSettings, policyPlace } from './planning/make-plan.ts'
import { loadPrunePlan, type SavedPlan } from './planning/saved-plan.ts'
import { requirePolicy } from './policy/parse-policy.ts'

/** What the decision rests on, and how it is looked at again. */
export interface ObservedRepository {
  readonly repository: RepositoryId
  readonly seen: Observation
  /** When that was. */
  readonly at: Date
  readonly settings: PruneSettings
  /** The plan that was reviewed, if one is to be applied. */
  readonly saved: SavedPlan | undefined
  readonly observer: Observer
}

/** Reads the policy, the images, and what uses them. */
export async function observePrune(inputs: Inputs, world: World): Promise<ObservedRepository> {
  const { planFile, guards, removal, usedImages, useScope } = inputs
  const { workspace } = world.runner
  const saved = planFile === undefined ? undefined : loadPrunePlan(resolve(workspace, planFile))
  if (saved !== undefined) requireSameName(saved, inputs)
  const repository = repositoryId(inputs)
  const observer = createObserver(
    {
      ...inputs,
      ...guards,
      repository,
      memory: new RunMemory(
        inputs.indexCache === undefined ? undefined : resolve(workspace, inputs.indexCache),
      ),
      ownReads: saved?.ownReads ?? [],
    },
    world,
  )
  const policy = await world.log.group('Read the policy', () =>
    readPolicy(inputs, { observer, repository }, world),
  )
  const at = world.clock.now()
  const seen = await world.log.group(`Look at ${repository.repositoryName}`, () =>
    observer.look(policy.parsed, at),
  )
  const settings = { policy, guards, removal, useSources: useScope.sources, usedImages }
  return { repository, seen, at, settings, saved, observer }
}

function requireSameName({ repository: { name } }: SavedPlan, { repository }: Inputs): void {
  if (repository === name) return
  throw new UserError('the plan is for another repository.', {
    where: 'input repository',
    given: `\`${repository}\``,
    allowed: `\`${name}\`, the repository of the plan`,
    next: 'Make a new plan and review it.',
  })
}

/** ECR takes policies of at most 30,720 characters (ECR API, `PutLifecyclePolicy`). */
const MOST_POLICY_BYTES = 1_000_000

/** @throws UserError when there is no policy, or none that ECR would take */
async function readPolicy(
  inputs: Inputs,
  { observer, repository }: Pick<ObservedRepository, 'observer' | 'repository'>,
  world: World,
): Promise<PolicySource> {
  const from = inputs.policy.from === 'repository' ? 'repository' : 'input'
  const text =
    inputs.policy.from === 'repository'
      ? await getPolicy(observer.ecr, repository, world.signal)
      : givenPolicy(inputs.policy, world)
  return { from, text, parsed: requirePolicy(text, policyPlace({ from }, { name: inputs.repository })) }
}

function givenPolicy(
  policy: Exclude<Inputs['policy'], { from: 'repository' }>,
  { runner: { workspace, tempDir } }: World,
): string {
  if (policy.from === 'text') return policy.text
  const place = { root: workspace, otherRoots: [tempDir], path: policy.path, where: 'input policy' }
  const text = readTextFile(place, MOST_POLICY_BYTES)
  if (text !== undefined) return text
  throw new UserError('this is neither a JSON document nor a file.', {
    where: 'input policy',
    given: `\`${policy.path}\``,
    next: 'A path counts from the workspace; was the repository checked out?',
  })
}
