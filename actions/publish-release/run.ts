import { join } from 'node:path'
import { UserError } from '../shared/errors.ts'
import { Journal } from '../shared/journal.ts'
import { keepPlan, requireSamePlan } from '../shared/plan-review.ts'
import type { ReportContent } from '../shared/report/start-report.ts'
import { startReport } from '../shared/report/start-report.ts'
import type { ActionResult } from '../shared/run-action.ts'
import type { World } from '../shared/world.ts'
import { applyDraft } from './apply-draft.ts'
import { applyPublish, verifyPublished } from './apply-publish.ts'
import type { DraftInputs, Inputs, PublishInputs } from './inputs.ts'
import { readNotes } from './inputs.ts'
import { findLocalAssets } from './local-assets.ts'
import { observeDraft, observePublish } from './observe.ts'
import { planDraft } from './plan-draft.ts'
import { planPublish } from './plan-publish.ts'
import type { Release, ReleaseAsset } from './release.ts'
import {
  getRelease,
  hasImmutableReleases,
  listAssets,
  type Repository,
  resolveCommit,
} from './releases-api.ts'
import { reportDraft, reportKept, reportPublish, reportPublishPlanned, reportRefused } from './report.ts'

/** The name of the action, as its plans and reports bear it. */
export const ACTION = 'publish-release'

/** What a mode gives to be reported and put out. */
interface Result {
  readonly report: ReportContent
  readonly release?: Release
  readonly assets?: readonly ReleaseAsset[]
  readonly planFile?: string
}

/** Drafts a release, or publishes the draft. */
export async function run(inputs: Inputs, world: World): Promise<ActionResult> {
  const finishReport = startReport(ACTION, world)
  const repository = repositoryOf(inputs, world)
  const result =
    inputs.mode === 'draft'
      ? await draft(inputs, repository, world)
      : await publish(inputs, repository, world)
  return { report: finishReport(result.report), outputs: outputsOf(inputs.tag, result) }
}

async function draft(inputs: Inputs & DraftInputs, repository: Repository, world: World): Promise<Result> {
  const { tag, title, prerelease, dryRun, planFile } = inputs
  const notes = readNotes(inputs.notes, world.runner)
  const target = await requireCommit(inputs.target ?? world.runner.sha, repository)
  const seen = await observeDraft(tag, repository)
  const plan = planDraft({ tag, target, title, notes, prerelease }, seen)
  if (plan.decision === 'refuse') return { report: reportRefused(tag, plan.problems, dryRun) }
  if (planFile !== undefined) requireSamePlan(planFile, ACTION, plan)
  if (plan.decision === 'keep') {
    const release = await getRelease(plan.releaseId, repository)
    return {
      report: reportKept(release, plan.reason, dryRun),
      release,
      assets: await listAssets(release.id, repository),
    }
  }
  if (dryRun) return { report: reportDraft(plan, undefined), planFile: keepPlan(ACTION, plan, inputs, world) }
  const release = await applyDraft(plan, seen, repository, journalOf(world), world)
  return { report: reportDraft(plan, release), release, assets: await listAssets(release.id, repository) }
}

async function publish(
  inputs: Inputs & PublishInputs,
  repository: Repository,
  world: World,
): Promise<Result> {
  const { tag, makeLatest, dryRun, planFile } = inputs
  const assets = await findLocalAssets(inputs.assets, world.runner)
  const target = inputs.target === undefined ? undefined : await requireCommit(inputs.target, repository)
  const seen = await observePublish(tag, inputs.tree, repository)
  const plan = planPublish({ tag, target, tree: inputs.tree, assets, makeLatest }, seen)
  if (plan.decision === 'refuse') return { report: reportRefused(tag, plan.problems, dryRun) }
  if (planFile !== undefined) requireSamePlan(planFile, ACTION, plan)
  if (plan.decision === 'keep') {
    return {
      report: reportKept(plan.release, plan.reason, dryRun),
      release: plan.release,
      assets: seen.assets,
    }
  }
  if (dryRun) return { report: reportPublishPlanned(plan), planFile: keepPlan(ACTION, plan, inputs, world) }

  for (const remark of plan.remarks) world.log.warning(remark)
  const mustBeImmutable = (await hasImmutableReleases(repository)) ?? false
  const outcomes = await applyPublish(plan, repository, journalOf(world), world)
  // What is left must be known after a cancel, too.
  const calm = { ...repository, signal: new AbortController().signal }
  const published = outcomes.every(({ state }) => state === 'done')
  const { release, problems } = published
    ? await verifyPublished(plan, mustBeImmutable, calm, { ...world, signal: calm.signal })
    : { release: await getRelease(plan.release.id, calm), problems: [] }
  const end = { release, problems, assets: await listAssets(release.id, calm) }
  return { report: reportPublish(plan, outcomes, end, world.signal.aborted), release, assets: end.assets }
}

function repositoryOf({ repository }: Inputs, { runner, signal, github }: World): Repository {
  const [owner = '', repo = ''] = runner.repository.split('/')
  const name = repository ?? { owner, repo }
  if (name.owner === '' || name.repo === '') {
    throw new UserError('outside a workflow the repository must be named.', { where: 'input repository' })
  }
  return { ...name, github: github(), signal }
}

async function requireCommit(ref: string, repository: Repository): Promise<string> {
  const commit = ref === '' ? undefined : await resolveCommit(ref, repository)
  if (commit !== undefined) return commit
  throw new UserError(`the repository ${repository.owner}/${repository.repo} has no such commit.`, {
    where: 'input target',
    given: `\`${ref}\``,
    next: 'Push the commit before it is released.',
  })
}

function journalOf({ runner, clock }: World): Journal {
  return new Journal(join(runner.tempDir, 'ai-ops', `${ACTION}.journal.jsonl`), clock)
}

function outputsOf(tag: string, { release, assets, planFile }: Result): Record<string, string> {
  return {
    tag,
    'release-id': release === undefined ? '' : String(release.id),
    'release-url': release?.url ?? '',
    target: release?.target ?? '',
    draft: release === undefined ? '' : String(release.draft),
    immutable: release === undefined ? '' : String(release.immutable),
    assets: JSON.stringify(
      (assets ?? []).map(({ name, sizeBytes, digest, url }) => ({
        name,
        sizeBytes,
        digest: digest ?? null,
        url,
      })),
    ),
    'plan-file': planFile ?? '',
  }
}
