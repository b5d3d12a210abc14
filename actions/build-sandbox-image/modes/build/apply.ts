import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Journal } from '../../../shared/action/journal.ts'
import type { Application } from '../../../shared/action/operation.ts'
import { isCancellation, messageOf } from '../../../shared/errors.ts'
import { formatDuration } from '../../../shared/inputs/duration.ts'
import type { World } from '../../../shared/world.ts'
import type { Asset } from '../../assets/asset.ts'
import type { Product } from '../../assets/judge-assets.ts'
import { type AssetScope, listAssets } from '../../assets/list-assets.ts'
import type { PushedContainer } from '../../assets/release-notes.ts'
import { describeVmImages, verifyAssets } from '../../assets/verify-assets.ts'
import { prefixOf, type VmImage } from '../../assets/vm-image.ts'
import { JOURNAL_STATE } from '../../builds/run-record.ts'
import { makeContainerImage } from '../../container/make-container-image.ts'
import { pushContainerImage } from '../../container/push-container-image.ts'
import type { SandboxInputs } from '../../inputs.ts'
import { tagsOfBuild, tokenOf } from '../../pipeline/build-identity.ts'
import { exportImages } from '../../pipeline/export-images.ts'
import { installOnInstance } from '../../pipeline/install.ts'
import { awaitStatusChecks, makeInstanceStack } from '../../pipeline/instance-stack.ts'
import { instanceTemplate } from '../../pipeline/instance-template.ts'
import { makeKeyPair } from '../../pipeline/key-pair.ts'
import { awaitImage, makeImage } from '../../pipeline/make-image.ts'
import { BUILD_STEP, type PipelineRecord, recordToJson } from '../../pipeline/pipeline-record.ts'
import { removeTemporary } from '../../pipeline/remove-temporary.ts'
import { moveImage, readContent } from '../../pipeline/store-image.ts'
import {
  billsIn,
  type Provenance,
  type ProvenanceFiles,
  writeProvenance,
} from '../../provenance/write-provenance.ts'
import { factsOfBuild, filesOf, imagesOf } from './facts.ts'
import type { ObservedSandbox } from './observe.ts'
import type { BuildSandboxPlan } from './plan.ts'

/** A stage that is done, and how long it took. */
export interface Stage {
  readonly name: string
  readonly durationMs: number
}

/** What became of the build. `assets` is what carries the asset id afterwards, undefined when that could not be read. */
export type AppliedSandbox = {
  readonly stages: readonly Stage[]
  readonly assets: readonly Asset[] | undefined
} & (
  | {
      readonly state: 'built'
      readonly product: Product
      readonly vmImages: readonly VmImage[]
      readonly container: PushedContainer | undefined
      readonly provenance: ProvenanceFiles
    }
  | { readonly state: 'failed' | 'cancelled'; readonly reason: string }
)

/** What the stages work with. */
interface Context {
  readonly plan: BuildSandboxPlan
  readonly inputs: SandboxInputs
  readonly observation: ObservedSandbox
  readonly scope: AssetScope
  readonly journal: Journal
  /** For files that stay. */
  readonly directory: string
  readonly world: World
  readonly stages: Stage[]
}

/** How long a stack with an instance takes to go. */
const CLEAN_UP_MS = 20 * 60_000

/**
 * Carries out the plan: instance, installation, AMI, VM images. Whatever happens, what it needs for a while is removed; a
 * cancelled run asks for that and does not wait.
 */
export async function applySandbox(
  plan: BuildSandboxPlan,
  { inputs, observation, journal, directory }: Application<SandboxInputs, ObservedSandbox>,
  world: World,
): Promise<AppliedSandbox> {
  if (inputs.password !== undefined) world.log.mask(inputs.password)
  world.state.save(JOURNAL_STATE, journal.path)
  const scope = { ...inputs.request, location: plan.vmImages?.location }
  const container = plan.container === undefined ? undefined : plan.names.container
  const record = { runId: plan.runId, scope, container }
  const context = { plan, inputs, observation, scope, journal, directory, world, stages: [] }
  journal.write(BUILD_STEP, 'intent', recordToJson(record))
  try {
    const built = await build(context, record)
    journal.write(BUILD_STEP, 'done')
    return built
  } catch (error) {
    return giveUp(error, context, record)
  }
}

async function build(context: Context, record: PipelineRecord): Promise<AppliedSandbox> {
  const { plan, scope, world, stages } = context
  await makeContainer(context)
  const imageId = plan.imageId ?? (await makeSandboxImage(context, record))
  await stage('image', context, () => awaitImage(imageId, world))
  const hashes = await makeVmImages(imageId, context)
  const { product } = await stage('verify', context, () => verifyAssets(plan, scope, world))
  const location = plan.vmImages?.location
  const vmImages = location === undefined ? [] : await describeVmImages(product, location, world)
  const left = await stage('clean-up', context, () => removeTemporary(record, CLEAN_UP_MS, world))
  if (left.length > 0)
    throw new Error(
      `What the build needed for a while is not all removed (${left.length} left); the log says which and why.`,
    )
  const container = await pushContainer(context)
  const hashed = vmImages.map((image) => ({ ...image, sha256: hashes.get(image.key) ?? null }))
  return {
    state: 'built',
    product,
    vmImages: hashed,
    container,
    provenance: provenanceOf(context, {
      amiId: imageId,
      files: filesOf(hashed),
      images: imagesOf(container),
    }),
    assets: await listAssets(scope, world),
    stages,
  }
}

/** From nothing to an AMI that is being made. The private key lives in a folder of its own, and only so long. */
async function makeSandboxImage(context: Context, record: PipelineRecord): Promise<string> {
  const { plan, inputs, observation, world } = context
  const { assetTagKey } = inputs.request
  const tags = tagsOfBuild({ ...plan, assetTagKey, startedAt: observation.startedAt })
  if (plan.replaced.length > 0)
    await stage('remove what an earlier attempt left', context, () =>
      removeTemporary(record, CLEAN_UP_MS, world),
    )
  const directory = join(world.runner.tempDir, 'ai-ops', plan.names.keyPair)
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  try {
    const keyFile = join(directory, 'key.pem')
    await stage('key pair', context, () => makeKeyPair(plan.names.keyPair, { tags, file: keyFile }, world))
    const wish = {
      ...plan,
      sourceAmiId: plan.source.id,
      rootDevice: plan.source.rootDevice,
      keyPair: plan.names.keyPair,
    }
    const template = instanceTemplate(wish, tags)
    const token = tokenOf(observation.identity, 'stack', observation.startedAt)
    const stack = { name: plan.names.stack, template, tags, token }
    const instanceId = await stage('instance', context, () => makeInstanceStack(stack, world))
    await stage('status checks', context, () => awaitStatusChecks(instanceId, world))
    const { playbook } = plan
    const variables = variablesOf(billsIn(context.directory, plan.assetId).ami, context)
    await stage('install', context, () =>
      installOnInstance({ instanceId, playbook, keyFile, directory, variables }, world),
    )
    const image = {
      instanceId,
      name: plan.amiName,
      description: `AI sandbox ${plan.assetId}, made from ${plan.source.name}`,
      tags,
    }
    return await stage('create image', context, () => makeImage(image, world))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/**
 * What the playbook is told.
 *
 * @param bill where it leaves its list of packages; one of an earlier attempt goes
 */
function variablesOf(bill: string, { plan, inputs }: Context): Record<string, string> {
  mkdirSync(dirname(bill), { recursive: true })
  rmSync(bill, { force: true })
  return { sandbox_password: inputs.password ?? '', sandbox_version: plan.assetId, sandbox_sbom: bill }
}

function provenanceOf(
  { plan, observation, directory, world }: Context,
  { amiId, ...subjects }: { readonly amiId: string } & Pick<Provenance, 'files' | 'images'>,
): ProvenanceFiles {
  const seen = { observation, runner: world.runner }
  const facts = factsOfBuild(plan, seen, { amiId, finishedAt: world.clock.now().toISOString() })
  const paths = billsIn(directory, plan.assetId)
  // What another attempt has made, it has listed.
  const bills = {
    ...(plan.imageId === undefined ? { ami: paths.ami } : {}),
    ...(plan.container?.pushed === undefined ? { container: paths.container } : {}),
  }
  const files = writeProvenance(directory, { assetId: plan.assetId, ...subjects, facts, bills })
  if (bills.ami !== undefined && files.bill === undefined)
    world.log.warning('The playbook has left no list of packages (`sandbox_sbom`).')
  return files
}

/** First of all: a playbook that fails does so before anything is made in AWS. */
async function makeContainer(context: Context): Promise<void> {
  const { plan, world } = context
  const { container, names, assetId, runId, playbook } = plan
  if (container === undefined || container.pushed !== undefined) return
  const bill = billsIn(context.directory, assetId).container
  const wish = {
    ...{ container: names.container, reference: container.image.reference, base: container.base },
    ...{ assetId, runId, installation: { playbook, variables: variablesOf(bill, context) } },
  }
  await stage('container image', context, () => makeContainerImage(wish, world))
}

/** Last of all: what others can pull is there only when everything else is. */
async function pushContainer(context: Context): Promise<PushedContainer | undefined> {
  const { container, names } = context.plan
  if (container === undefined) return undefined
  const { image, pushed } = container
  const push = () => pushContainerImage(image, names.container, context.world)
  return { reference: image.reference, digest: pushed ?? (await stage('push', context, push)) }
}

/** @returns the SHA-256 of each VM image, by its key */
async function makeVmImages(imageId: string, context: Context): Promise<Map<string, string>> {
  const { plan, inputs, observation, world } = context
  const { vmImages, keys, exportRole } = plan
  if (vmImages === undefined) return new Map()
  const { bucket } = vmImages.location
  const tags = tagsOfBuild({
    ...plan,
    assetTagKey: inputs.request.assetTagKey,
    startedAt: observation.startedAt,
  })
  const wish = {
    imageId,
    formats: vmImages.formats,
    roleName: exportRole,
    bucket,
    prefix: prefixOf(vmImages.location, plan.assetId),
    tags,
    token: (format: string, failed: number) =>
      tokenOf(observation.identity, 'export', imageId, format, String(failed)),
  }
  const exported = await stage('export', context, () => exportImages(wish, world))
  const targets = new Map(keys.map(({ format, key }) => [format, key]))
  const moved = await stage('store', context, () =>
    Promise.all(
      exported.map(async ({ format, key: from }) => {
        const to = targets.get(format) ?? from
        await moveImage({ bucket, from, to, tags }, world)
        return to
      }),
    ),
  )
  return stage('checksums', context, async () => {
    const read = await Promise.all(
      moved.map(async (key) => [key, (await readContent({ bucket, key }, world)).sha256] as const),
    )
    return new Map(read)
  })
}

/** Does a part of the work, journalled before and after. */
async function stage<T>(
  name: string,
  { journal, world, stages }: Context,
  work: () => Promise<T>,
): Promise<T> {
  world.signal.throwIfAborted()
  const begin = world.clock.now().getTime()
  journal.write(name, 'intent')
  world.log.info(`Stage: ${name}`)
  const result = await work()
  const durationMs = world.clock.now().getTime() - begin
  journal.write(name, 'done', { durationMs })
  stages.push({ name, durationMs })
  world.log.info(`Stage ${name} is done after ${formatDuration(durationMs)}.`)
  return result
}

async function giveUp(error: unknown, context: Context, record: PipelineRecord): Promise<AppliedSandbox> {
  const { scope, journal, world, stages } = context
  const cancelled = isCancellation(error, world.signal) || world.signal.aborted
  // The run's signal is aborted when it was cancelled, and what is at work must be ended all the same.
  const calm = { ...world, signal: new AbortController().signal }
  const problem = cancelled ? messageOf(world.signal.reason) : messageOf(error)
  world.log.warning(problem)
  const left = await removeTemporary(record, cancelled ? 0 : CLEAN_UP_MS, calm).catch((failure: unknown) => {
    world.log.warning(`What the build needed for a while could not be removed: ${messageOf(failure)}`)
    return undefined
  })
  if (left?.length === 0) journal.write(BUILD_STEP, 'done')
  if (cancelled) return { state: 'cancelled', reason: problem, assets: undefined, stages }
  const assets = await listAssets(scope, calm).catch(() => undefined)
  return { state: 'failed', reason: problem, assets, stages }
}
