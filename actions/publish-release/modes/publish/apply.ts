import { applySteps, type StepOutcome } from '../../../shared/action/apply-steps.ts'
import type { Journal } from '../../../shared/action/journal.ts'
import type { Application } from '../../../shared/action/operation.ts'
import { messageOf, WorldMovedError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import { attachAsset, isSame } from '../../assets/attach-asset.ts'
import { digestOfFile } from '../../assets/local-assets.ts'
import { deleteAsset, listAssets } from '../../github/assets-api.ts'
import { getTagCommit, hasImmutableReleases } from '../../github/commits-api.ts'
import { wasRefused } from '../../github/permission.ts'
import { getRelease, publishDraft } from '../../github/releases-api.ts'
import type { Repository } from '../../github/repository.ts'
import type { PublishInputs } from '../../inputs.ts'
import type { Release, ReleaseAsset, ReleaseWithAssets } from '../../release/release.ts'
import type { MakeLatest } from './make-latest.ts'
import type { ObservedRelease } from './observe.ts'
import type { PublishChange, PublishStep } from './plan.ts'

/** What became of a publication. */
export interface AppliedPublication extends ReleaseWithAssets {
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
  const published = outcomes.every(({ state }) => state === 'done')
  const { release, problems } = published
    ? await verifyPublished({ ...plan, mustBeImmutable }, calm, { ...world, signal: calm.signal })
    : { release: await getRelease(plan.release.id, calm), problems: [] }
  const assets = await listAssets(release.id, calm)
  return { outcomes, release, assets, problems, cancelled: world.signal.aborted }
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
    getRelease(planned.id, repository),
    getTagCommit(planned.tag, repository),
  ])
  const changed = (['tag', 'target', 'title', 'body'] as const).filter(
    (field) => release[field] !== planned[field],
  )
  if (!release.draft) throw new WorldMovedError(`the release ${release.url} was published meanwhile.`)
  if (changed.length > 0)
    throw new WorldMovedError(`someone changed the ${changed.join(', ')} of ${release.url} meanwhile.`)
  if (tagCommit !== undefined && tagCommit !== planned.target) {
    throw new WorldMovedError(`someone made the tag ${planned.tag} at ${tagCommit} meanwhile.`)
  }
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
      if (!(await getRelease(release.id, repository)).draft) return
    }
  }
}

/**
 * Reads a release that was published just now, its tag and its assets, and says what is wrong with them; nothing when
 * they are as planned. What was verified before the publication may have been changed up to it.
 */
async function verifyPublished(
  { mustBeImmutable, ...plan }: PublishChange & { readonly mustBeImmutable: boolean },
  repository: Repository,
  { clock, signal }: ApplyingWorld,
): Promise<{ release: Release; problems: string[] }> {
  const planned = plan.release
  for (let look = 1; ; look += 1) {
    const [release, commit, assets] = await Promise.all([
      getRelease(planned.id, repository),
      getTagCommit(planned.tag, repository),
      listAssets(planned.id, repository),
    ])
    const problems = [
      ...(release.draft ? ['the release is still a draft'] : []),
      ...(commit === planned.target
        ? []
        : [`the tag ${planned.tag} is at ${commit ?? 'no commit'}, not at ${planned.target}`]),
      ...(release.draft ? [] : problemsOfAssets(plan, assets)),
      ...(mustBeImmutable && !release.immutable
        ? ['the repository has immutable releases, and this one is not']
        : []),
    ]
    if (problems.length === 0 || look === ATTEMPTS) return { release, problems }
    await clock.sleep(BETWEEN_LOOKS_MS, signal)
  }
}
