import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError, WorldMovedError } from '../shared/errors.ts'
import type { Outcome } from '../shared/report/report.ts'
import { startReport } from '../shared/report/start-report.ts'
import type { ActionResult } from '../shared/run-action.ts'
import type { World } from '../shared/world.ts'
import { type Applied, applyPlan } from './apply.ts'
import { type Confirmation, confirmPlan } from './confirm.ts'
import type { Decision } from './decision.ts'
import { saveDecisions } from './decisions-file.ts'
import { getPolicy } from './ecr/get-policy.ts'
import type { RepositoryId } from './ecr/repository-id.ts'
import { countImages, describeImage, describeMove } from './explain.ts'
import type { Inputs } from './inputs.ts'
import { createObserver, type Observer } from './observe.ts'
import { makePlan, type PolicySource, type PrunePlan, policyPlace } from './plan.ts'
import { requirePolicy } from './policy/parse-policy.ts'
import { describeRun } from './report.ts'
import { loadPrunePlan, savePrunePlan } from './saved-plan.ts'

/** Deletes what the policy lets go and nothing uses, or says what it would delete. */
export async function run(inputs: Inputs, world: World): Promise<ActionResult> {
  const finishReport = startReport('prune-images', world)
  const files = filesIn(inputs.reportDirectory ?? join(world.runner.tempDir, 'ai-ops', 'prune-images'))
  const prepared =
    inputs.planFile === undefined
      ? await makeNewPlan(inputs, world)
      : await takeSavedPlan(inputs.planFile, inputs, world)
  const { plan, decisions } = prepared
  savePrunePlan(files.plan, plan)
  if (decisions !== undefined) saveDecisions(files.decisions, decisions)

  const refusal = prepared.refusal ?? plan.refusal
  const applied =
    inputs.dryRun || refusal !== undefined || isEmpty(plan)
      ? undefined
      : await world.log.group('Apply the plan', () =>
          applyPlan({ ...prepared, journalFile: files.journal, manifestsFile: files.manifests }, world),
        )
  const { outcome, reason } = conclude(plan, applied, refusal, inputs.dryRun)
  return {
    report: finishReport(describeRun({ plan, decisions, applied, outcome, reason, dryRun: inputs.dryRun })),
    outputs: outputsOf(plan, decisions, applied, files),
  }
}

interface Prepared {
  readonly plan: PrunePlan
  readonly decisions: readonly Decision[] | undefined
  readonly repository: RepositoryId
  readonly observer: Observer
  readonly confirmation: Confirmation | undefined
  readonly onMove: 'stop' | 'hold'
  /** Why it must not be applied, beyond what the plan itself says. */
  readonly refusal: string | undefined
}

async function makeNewPlan(inputs: Inputs, world: World): Promise<Prepared> {
  const repository = repositoryOf(inputs.repository ?? '', inputs.registryId)
  const observer = createObserver({ ...inputs, repository }, world)
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

async function takeSavedPlan(path: string, inputs: Inputs, world: World): Promise<Prepared> {
  const plan = loadPrunePlan(resolve(world.runner.workspace, path))
  const { name, accountId } = plan.repository
  if (inputs.repository !== undefined && inputs.repository !== name)
    throw new UserError('the plan is for another repository.', {
      where: 'input repository',
      given: `\`${inputs.repository}\``,
      allowed: `\`${name}\`, or nothing`,
    })
  const repository = repositoryOf(name, accountId === '' ? undefined : accountId)
  const observer = createObserver({ ...plan.settings, repository }, world)
  if (plan.settings.policy.from === 'repository') {
    const text = await getPolicy(observer.ecr, repository, world.signal)
    if (text !== plan.settings.policy.text)
      throw new WorldMovedError(`the lifecycle policy of ${name} changed since the plan was made.`)
  }
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
    refusal: movedRefusal(confirmation),
  }
}

function movedRefusal({ moves }: Confirmation): string | undefined {
  const [first, ...others] = moves
  if (first === undefined) return undefined
  const more = others.length === 0 ? '' : ` So have ${others.length} more.`
  return `the world has moved since the plan was made. ${describeImage(first.image)}: ${describeMove(first)}.${more} Make a new plan and review it.`
}

function repositoryOf(repositoryName: string, registryId: string | undefined): RepositoryId {
  return { repositoryName, ...(registryId === undefined ? {} : { registryId }) }
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
      throw new UserError('there is no such file.', {
        where: 'input policy-file',
        given: `\`${policy.path}\``,
      })
    }
  }
}

function isEmpty({ deletions, archivals }: PrunePlan): boolean {
  return deletions.length + archivals.length === 0
}

function conclude(
  plan: PrunePlan,
  applied: Applied | undefined,
  refusal: string | undefined,
  dryRun: boolean,
): { outcome: Outcome; reason: string } {
  const go = plan.deletions.flat().length + plan.archivals.flat().length
  const held = heldText(plan.holds.length, 'by the guards')
  const seen = countImages(plan.imageCount)
  if (refusal !== undefined) return { outcome: 'refused', reason: `Nothing was deleted: ${refusal}` }
  if (go === 0) return { outcome: 'unchanged', reason: `Of ${seen} none may go.${held}` }
  if (dryRun || applied === undefined)
    return { outcome: 'planned', reason: `Of ${seen} ${go} would go.${held}` }
  const { fates, stopped } = applied
  const done = fates.of('deleted').length + fates.of('archived').length
  const failed = fates.of('failed').length
  const count = `Of ${seen} ${done} went.${held}${heldText(fates.of('held').length, 'at the last moment')}`
  if (stopped?.cancelled)
    return { outcome: 'cancelled', reason: `${stopped.reason} ${count} The next run does the rest.` }
  if (stopped !== undefined) return { outcome: 'failed', reason: `${count} It stopped: ${stopped.reason}` }
  if (failed > 0) return { outcome: 'failed', reason: `${count} ECR did not do ${failed}.` }
  return { outcome: done === 0 ? 'unchanged' : 'succeeded', reason: count }
}

function heldText(count: number, by: string): string {
  return count === 0 ? '' : ` ${countImages(count)} held back ${by}.`
}

function outputsOf(
  plan: PrunePlan,
  decisions: readonly Decision[] | undefined,
  applied: Applied | undefined,
  files: ReturnType<typeof filesIn>,
): Record<string, string> {
  const fates = applied?.fates
  const deleted = fates?.of('deleted') ?? []
  return {
    plan: files.plan,
    decisions: decisions === undefined ? '' : files.decisions,
    manifests: applied === undefined || applied.manifests.size === 0 ? '' : files.manifests,
    'planned-count': String(plan.deletions.flat().length + plan.archivals.flat().length),
    'deleted-count': String(deleted.length),
    'archived-count': String(fates?.of('archived').length ?? 0),
    'held-count': String(plan.holds.length + (fates?.of('held').length ?? 0)),
    'failed-count': String(fates?.of('failed').length ?? 0),
    'freed-bytes': String(applied?.manifests.bytesOf(deleted) ?? 0),
  }
}

function filesIn(directory: string) {
  return {
    plan: join(directory, 'plan.json'),
    decisions: join(directory, 'decisions.jsonl'),
    journal: join(directory, 'journal.jsonl'),
    manifests: join(directory, 'manifests.jsonl'),
  }
}
