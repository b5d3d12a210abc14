import { resolve } from 'node:path'
import { UserError } from '../shared/errors.ts'
import { readTextFile } from '../shared/workspace-file.ts'
import type { World } from '../shared/world.ts'
import type { Move } from './confirm.ts'
import type { Decision } from './decision.ts'
import { getPolicy } from './ecr/get-policy.ts'
import type { RepositoryId } from './ecr/repository-id.ts'
import { describeImage, describeMove } from './explain.ts'
import { describeUnmatched } from './guards/named-uses.ts'
import { buildGraph } from './images/image-graph.ts'
import { describeRepository, type Repository } from './images/repository.ts'
import type { Inputs } from './inputs.ts'
import { intersectPlans } from './intersect-plans.ts'
import { createObserver, type Observer } from './observe.ts'
import type { OwnRead } from './own-reads.ts'
import { makePlan, type Observation, type PolicySource, type PrunePlan, policyPlace } from './plan.ts'
import { requirePolicy } from './policy/parse-policy.ts'
import { loadPrunePlan, type SavedPlan } from './saved-plan.ts'

const REVIEW = 'Make a new plan and review it.'

/** A plan, and what is needed to apply it. */
export interface Prepared {
  readonly plan: PrunePlan
  readonly decisions: readonly Decision[]
  readonly repository: RepositoryId
  readonly observer: Observer
  readonly onMove: 'stop' | 'hold'
  /** Why it must not be applied, beyond what the plan itself says. */
  readonly refusal: string | undefined
}

/** Looks at the world and makes a plan for it. */
export async function makeNewPlan(inputs: Inputs, world: World): Promise<Prepared> {
  const { seen: _, ...prepared } = await planAfresh(inputs, [], world)
  return prepared
}

/**
 * Takes a saved plan as a proposal: makes a fresh plan from the job's own inputs, and keeps of it what was proposed.
 *
 * @throws UserError when it is for another repository, or made with another policy
 */
export async function takeSavedPlan(path: string, inputs: Inputs, world: World): Promise<Prepared> {
  const saved = loadPrunePlan(resolve(world.runner.workspace, path))
  requireSameName(saved, inputs)
  const { seen, ...fresh } = await planAfresh(inputs, saved.ownReads, world)
  requireSamePlace(saved, seen.repository)
  if (saved.policySha256 !== fresh.plan.policySha256)
    return { ...fresh, onMove: 'stop', refusal: policyRefusal(inputs) }
  const { plan, moves } = intersectPlans(saved, fresh, buildGraph(seen.images, seen.children))
  return { ...fresh, plan, onMove: 'stop', refusal: fresh.refusal ?? movedRefusal(moves) }
}

async function planAfresh(
  inputs: Inputs,
  ownReads: readonly OwnRead[],
  world: World,
): Promise<Prepared & { readonly seen: Observation }> {
  const repository = repositoryOf(inputs.repository, inputs.registryId)
  const observer = createObserver(
    {
      ...inputs,
      ...inputs.guards,
      repository,
      indexCacheFile: indexCacheIn(inputs, world),
      ownReads,
    },
    world,
  )
  const policy = await world.log.group('Read the policy', () =>
    readPolicy(inputs, observer, repository, world),
  )
  const parsed = requirePolicy(policy.text, policyPlace(policy, { name: repository.repositoryName }))
  const now = world.clock.now()
  const seen = await world.log.group(`Look at ${repository.repositoryName}`, () => observer.look(parsed))
  const settings = {
    policy,
    guards: inputs.guards,
    useSources: inputs.useScope.sources,
    usedImages: inputs.usedImages,
  }
  const { plan, decisions } = makePlan(seen, settings, now)
  for (const unmatched of plan.unmatchedGuards)
    world.log.warning(`${sentence(describeUnmatched(unmatched))}.`)
  const unreadable = seen.readings.find(({ status }) => status === 'unreadable')
  const refusal =
    unreadable?.status === 'unreadable'
      ? `what uses the images is not known: ${unreadable.source} cannot be read (${unreadable.reason}) in ${unreadable.place}.`
      : undefined
  return { plan, decisions, repository, observer, onMove: 'hold', refusal, seen }
}

function requireSameName({ repository: { name } }: SavedPlan, { repository }: Inputs): void {
  if (repository === name) return
  throw new UserError('the plan is for another repository.', {
    where: 'input repository',
    given: `\`${repository}\``,
    allowed: `\`${name}\`, the repository of the plan`,
    next: REVIEW,
  })
}

function requireSamePlace({ repository: saved }: SavedPlan, seen: Repository): void {
  if (saved.region === seen.region && saved.accountId === seen.accountId) return
  throw new UserError('the plan is for another account or region.', {
    where: 'input plan',
    given: `a plan for ${describeRepository(saved)}; this job looks at ${describeRepository(seen)}`,
    next: 'Run the job with the region and the account of the plan, or make a new plan.',
  })
}

function policyRefusal({ policy }: Inputs): string {
  return policy.from === 'repository'
    ? `the lifecycle policy of the repository is not the one that the plan was made with. Give the job that applies the plan the same input \`policy\`. ${REVIEW}`
    : `the input \`policy\` is not the one that the plan was made with. ${REVIEW}`
}

function movedRefusal([first, ...others]: readonly Move[]): string | undefined {
  if (first === undefined) return undefined
  const more = others.length === 0 ? '' : ` ${others.length} more have changed.`
  return `the repository has changed since the plan was made. ${describeImage(first.image)}: ${describeMove(first)}.${more} ${REVIEW}`
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function repositoryOf(repositoryName: string, registryId: string | undefined): RepositoryId {
  return { repositoryName, ...(registryId === undefined ? {} : { registryId }) }
}

function indexCacheIn({ indexCache }: Inputs, { runner }: World): string | undefined {
  return indexCache === undefined ? undefined : resolve(runner.workspace, indexCache)
}

/** ECR takes policies of at most 30,720 characters (ECR API, `PutLifecyclePolicy`). */
const MOST_POLICY_BYTES = 1_000_000

async function readPolicy(
  { policy }: Inputs,
  { ecr }: Observer,
  repository: RepositoryId,
  { runner, signal }: World,
): Promise<PolicySource> {
  switch (policy.from) {
    case 'repository':
      return { from: 'repository', text: await getPolicy(ecr, repository, signal) }
    case 'text':
      return { from: 'input', text: policy.text }
    case 'file': {
      const { workspace, tempDir } = runner
      const place = { root: workspace, otherRoots: [tempDir], path: policy.path, where: 'input policy' }
      const text = readTextFile(place, MOST_POLICY_BYTES)
      if (text !== undefined) return { from: 'input', text }
      throw new UserError('this is neither a JSON document nor a file.', {
        where: 'input policy',
        given: `\`${policy.path}\``,
        next: 'A path counts from the workspace; was the repository checked out?',
      })
    }
  }
}
