import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../shared/errors.ts'
import type { World } from '../shared/world.ts'
import { type Confirmation, confirmPlan } from './confirm.ts'
import type { Decision } from './decision.ts'
import { getPolicy } from './ecr/get-policy.ts'
import type { RepositoryId } from './ecr/repository-id.ts'
import { describeImage, describeMove } from './explain.ts'
import type { Inputs } from './inputs.ts'
import { createObserver, type Observer } from './observe.ts'
import { makePlan, type PolicySource, type PrunePlan, policyPlace } from './plan.ts'
import { requirePolicy } from './policy/parse-policy.ts'
import { loadPrunePlan } from './saved-plan.ts'

const REVIEW = 'Make a new plan and review it.'

/** A plan, and what is needed to apply it. */
export interface Prepared {
  readonly plan: PrunePlan
  readonly decisions: readonly Decision[] | undefined
  readonly repository: RepositoryId
  readonly observer: Observer
  readonly confirmation: Confirmation | undefined
  readonly onMove: 'stop' | 'hold'
  /** Why it must not be applied, beyond what the plan itself says. */
  readonly refusal: string | undefined
}

/** Looks at the world and makes a plan for it. */
export async function makeNewPlan(inputs: Inputs, world: World): Promise<Prepared> {
  const repository = repositoryOf(inputs.repository ?? '', inputs.registryId)
  const observer = createObserver(
    { ...inputs, repository, indexCacheFile: indexCacheIn(inputs, world) },
    world,
  )
  const policy = await world.log.group('Read the policy', () =>
    readPolicy(inputs, observer, repository, world),
  )
  requirePolicy(policy.text, policyPlace(policy, { name: repository.repositoryName }))
  const now = world.clock.now()
  const seen = await world.log.group(`Look at ${repository.repositoryName}`, () => observer.look())
  const settings = {
    policy,
    guards: inputs.guards,
    useSources: inputs.useSources,
    usedImages: inputs.usedImages,
  }
  const { plan, decisions } = makePlan(seen, settings, now)
  const unreadable = seen.readings.find(({ status }) => status === 'unreadable')
  const refusal =
    unreadable?.status === 'unreadable'
      ? `what uses the images is not known: ${unreadable.source} cannot be read (${unreadable.reason}).`
      : undefined
  return { plan, decisions, repository, observer, confirmation: undefined, onMove: 'hold', refusal }
}

/**
 * Takes a saved plan, and holds it against the world.
 *
 * @throws UserError when it cannot be used
 */
export async function takeSavedPlan(path: string, inputs: Inputs, world: World): Promise<Prepared> {
  const plan = loadPrunePlan(resolve(world.runner.workspace, path))
  const { name, accountId } = plan.repository
  if (inputs.repository !== undefined && inputs.repository !== name)
    throw new UserError('the plan is for another repository.', {
      where: 'input repository',
      given: `\`${inputs.repository}\``,
      allowed: `\`${name}\`, or nothing`,
    })
  const repository = repositoryOf(name, accountId === '' ? undefined : accountId)
  const observer = createObserver(
    { ...plan.settings, repository, indexCacheFile: indexCacheIn(inputs, world) },
    world,
  )
  const now = world.clock.now()
  const confirmation = await world.log.group(`Look at ${name}`, async () =>
    confirmPlan(plan, await observer.look(), now),
  )
  return {
    plan,
    decisions: undefined,
    repository,
    observer,
    confirmation,
    onMove: 'stop',
    refusal: (await policyRefusal(plan, observer, repository, world)) ?? movedRefusal(confirmation),
  }
}

async function policyRefusal(
  { settings }: PrunePlan,
  { ecr }: Observer,
  repository: RepositoryId,
  { signal }: World,
): Promise<string | undefined> {
  if (settings.policy.from === 'input') return undefined
  const text = await getPolicy(ecr, repository, signal)
  return text === settings.policy.text
    ? undefined
    : `the lifecycle policy of ${repository.repositoryName} changed since the plan was made. ${REVIEW}`
}

function movedRefusal({ moves }: Confirmation): string | undefined {
  const [first, ...others] = moves
  if (first === undefined) return undefined
  const more = others.length === 0 ? '' : ` So have ${others.length} more.`
  return `the world has moved since the plan was made. ${describeImage(first.image)}: ${describeMove(first)}.${more} ${REVIEW}`
}

function repositoryOf(repositoryName: string, registryId: string | undefined): RepositoryId {
  return { repositoryName, ...(registryId === undefined ? {} : { registryId }) }
}

function indexCacheIn({ indexCache }: Inputs, { runner }: World): string | undefined {
  return indexCache === undefined ? undefined : resolve(runner.workspace, indexCache)
}

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
      const path = resolve(runner.workspace, policy.path)
      if (existsSync(path)) return { from: 'input', text: readFileSync(path, 'utf8') }
      throw new UserError('this is neither a JSON document nor a file.', {
        where: 'input policy',
        given: `\`${policy.path}\``,
        next: 'A path counts from the workspace; was the repository checked out?',
      })
    }
  }
}
