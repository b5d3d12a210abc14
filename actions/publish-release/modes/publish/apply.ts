import { applySteps, type StepOutcome } from '../../../shared/action/apply-steps.ts'
import type { Journal } from '../../../shared/action/journal.ts'
import type { Application } from '../../../shared/action/operation.ts'
import { messageOf, WorldMovedError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import { attachAsset, isSame } from '../../assets/attach-asset.ts'
import { digestOfFile } from '../../assets/local-assets.ts'
import { deleteAsset, findAssets, listAssets } from '../../github/assets-api.ts'
import { getTagCommit, hasImmutableReleases } from '../../github/commits-api.ts'
import { wasRefused } from '../../github/permission.ts'
import { findRelease, publishDraft } from '../../github/releases-api.ts'
import type { Repository } from '../../github/repository.ts'
import type { PublishInputs } from '../../inputs.ts'
import type { Release, ReleaseAsset } from '../../release/release.ts'
import type { MakeLatest } from './make-latest.ts'
import type { ObservedRelease } from './observe.ts'
import { DRAFTED, type PublishChange, type PublishStep } from './plan.ts'

/** What became of a publication. */
export interface AppliedPublication {
  /** As it is now; undefined when it is gone. */
  readonly release: Release | undefined
  readonly assets: readonly ReleaseAsset[]
  readonly outcomes: readonly StepOutcome<PublishStep>[]
  /** How what is published differs from the plan. */
  readonly problems: readonly string[]
  readonly cancelled: boolean
}

type ApplyingWorld = Pick<World, 'clock' | 'log' | 'signal'>

const ATTEMPTS = 3
const BETWEEN_LOOKS_MS = 2_000

/**
 * Attaches the assets and publishes the draft. Before each step it is looked whether the draft is still what the plan saw;
 * before the publication, whether every asset is there with its digest. A run that ends before it leaves a draft, which
 * the next run finishes.
 */
export async function applyPublish(
  plan: PublishChange,
  { observation: { repository }, journal }: Application<PublishInputs, ObservedRelease>,
  world: ApplyingWorld,
): Promise<AppliedPublication> {
  const mustBeImmutable = (await hasImmutableReleases(repository)) ?? false
  const outcomes = await attachAndPublish(plan, repository, { ...world, journal })
  // What is left must be known after a cancel, too.
  const calm = { ...repository, signal: new AbortController().signal }
  const isPublished = outcomes.every(({ state }) => state === 'done')
  const look = { ...plan, mustBeImmutable, isPublished }
  const end = await lookAgain(look, calm, { ...world, signal: calm.signal })
  return { outcomes, ...end, cancelled: world.signal.aborted }
}

function attachAndPublish(
  plan: PublishChange,
  repository: Repository,
  { journal, ...world }: ApplyingWorld & { readonly journal: Journal },
): Promise<StepOutcome<PublishStep>[]> {
  const { release } = plan
  return applySteps(
    plan.steps,
    {
      id: (step) => `${release.tag} ${idOf(step)}`,
      describe: describeStep,
      async check(step) {
        await requireSameDraft(release, repository)
        if (step.kind === 'upload') await requireSameFile(step)
        if (step.kind === 'publish') await requireAssets(plan, repository)
      },
      async perform(step) {
        if (step.kind === 'remove') return void (await deleteAsset(step.assetId, repository))
        if (step.kind === 'upload')
          return (await attachAsset({ file: step.file, release }, repository, world)).id
        await publishOnce({ release, makeLatest: step.makeLatest }, repository, world)
        return release.id
      },
    },
    { journal, log: world.log, signal: world.signal },
  )
}

/** What a step does, as a sentence. */
export function describeStep(step: PublishStep): string {
  switch (step.kind) {
    case 'remove':
      return `Removing the asset ${step.name}: ${step.reason}`
    case 'upload':
      return `Attaching ${step.file.name} (${step.file.sizeBytes} bytes, ${step.file.digest}): ${step.reason}`
    case 'publish':
      return `Publishing the draft (make_latest: ${step.makeLatest})`
  }
}

function idOf(step: PublishStep): string {
  if (step.kind === 'publish') return 'publish'
  return step.kind === 'remove' ? `remove ${step.assetId}` : `upload ${step.file.name}`
}

async function requireSameDraft(planned: PublishChange['release'], repository: Repository): Promise<void> {
  const [release, tagCommit] = await Promise.all([
    findRelease(planned.id, repository),
    getTagCommit(planned.tag, repository),
  ])
  if (release === undefined) throw new WorldMovedError(`someone deleted the draft ${planned.url} meanwhile.`)
  const changed = changesOf(release, planned)
  if (!release.draft) throw new WorldMovedError(`the release ${release.url} was published meanwhile.`)
  if (changed.length > 0)
    throw new WorldMovedError(`someone changed the ${changed.join(', ')} of ${release.url} meanwhile.`)
  if (tagCommit !== undefined && tagCommit !== planned.target) {
    throw new WorldMovedError(`someone made the tag ${planned.tag} at ${tagCommit} meanwhile.`)
  }
}

/** What a release says otherwise than was planned. */
function changesOf(release: Release, planned: PublishChange['release']): string[] {
  return DRAFTED.filter((field) => release[field] !== planned[field])
}

async function requireSameFile({ file }: Extract<PublishStep, { kind: 'upload' }>): Promise<void> {
  if ((await digestOfFile(file.path)) !== file.digest)
    throw new WorldMovedError(`${file.path} has changed meanwhile.`)
}

async function requireAssets(plan: PublishChange, repository: Repository): Promise<void> {
  const problems = problemsOfAssets(plan, await listAssets(plan.release.id, repository))
  if (problems.length > 0)
    throw new WorldMovedError(`the assets of ${plan.release.url} are not as planned: ${problems.join('; ')}.`)
}

/** How the assets of a release differ from those that were planned, by name and digest. */
function problemsOfAssets({ steps, kept }: PublishChange, assets: readonly ReleaseAsset[]): string[] {
  const wanted = [...kept, ...steps.flatMap((step) => (step.kind === 'upload' ? [step.file] : []))]
  const missing = wanted.filter(
    ({ name, digest }) =>
      digest === undefined || !assets.some((asset) => asset.name === name && isSame(asset, { digest })),
  )
  const foreign = assets.filter(({ name }) => !wanted.some((one) => one.name === name))
  return [
    ...missing.map(({ name }) => `${name} is not there with its digest`),
    ...foreign.map(({ name }) => `${name} was attached by someone else`),
  ]
}

/** Publishes; when the answer is lost, looks whether it is done before it is sent again. */
async function publishOnce(
  { release, makeLatest }: { readonly release: PublishChange['release']; readonly makeLatest: MakeLatest },
  repository: Repository,
  { clock, log, signal }: ApplyingWorld,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await publishDraft(release, makeLatest, repository)
      return
    } catch (error) {
      if (wasRefused(error) || signal.aborted || attempt === ATTEMPTS) throw error
      log.warning(`GitHub did not answer the publication (${messageOf(error)}); looking whether it is done.`)
      await clock.sleep(BETWEEN_LOOKS_MS, signal)
      if ((await findRelease(release.id, repository))?.draft === false) return
    }
  }
}

/**
 * Reads the release, its tag and its assets at the end, whoever published it, and says what is wrong with them; nothing
 * when they are as planned, or when it is still a draft that was not to be published. What was verified before the
 * publication may have been changed up to it. GitHub may answer 404 for a moment.
 */
async function lookAgain(
  plan: PublishChange & { readonly mustBeImmutable: boolean; readonly isPublished: boolean },
  repository: Repository,
  { clock, signal }: ApplyingWorld,
): Promise<Pick<AppliedPublication, 'release' | 'assets' | 'problems'>> {
  const { id, tag } = plan.release
  for (let look = 1; ; look += 1) {
    const [release, commit] = await Promise.all([findRelease(id, repository), getTagCommit(tag, repository)])
    const assets = release === undefined ? undefined : await findAssets(id, repository)
    const problems =
      release === undefined || assets === undefined
        ? ['the release is gone']
        : problemsOfEnd(plan, release, { commit, assets })
    if (problems.length === 0 || look === ATTEMPTS) return { release, assets: assets ?? [], problems }
    await clock.sleep(BETWEEN_LOOKS_MS, signal)
  }
}

function problemsOfEnd(
  plan: PublishChange & { readonly mustBeImmutable: boolean; readonly isPublished: boolean },
  release: Release,
  { commit, assets }: { readonly commit: string | undefined; readonly assets: readonly ReleaseAsset[] },
): string[] {
  if (release.draft) return plan.isPublished ? ['the release is still a draft'] : []
  const planned = plan.release
  return [
    ...(commit === planned.target
      ? []
      : [`the tag ${planned.tag} is at ${commit ?? 'no commit'}, not at ${planned.target}`]),
    ...changesOf(release, planned).map((field) => `its ${field} is not what was drafted`),
    ...problemsOfAssets(plan, assets),
    ...(plan.mustBeImmutable && !release.immutable
      ? ['the repository has immutable releases, and this one is not']
      : []),
  ]
}
