import { type Ami, type Asset, assetVersion, isProduct, type Snapshot, type StoredObject } from './asset.ts'
import type { AmiName } from './asset-id.ts'
import { type ExpectedVmImages, formatOf, type VmImageFormat } from './vm-image.ts'

/** What the build was to make. */
export interface Expected {
  readonly amiName: AmiName
  readonly vmImages: ExpectedVmImages | undefined
  /** What carried the asset id before the build ({@link assetVersion}). */
  readonly existing: readonly string[]
}

/** What the build has made, complete and usable. */
export interface Product {
  readonly ami: Ami
  readonly snapshots: readonly Snapshot[]
  readonly vmImages: readonly { readonly format: VmImageFormat; readonly object: StoredObject }[]
}

/**
 * Whether the intended assets are there. `waiting` may still become `complete`: what is only not seen yet counts as
 * `absent` (reads of EC2 lag behind its writes), what is being made as `pending`.
 */
export type Judgement =
  | { readonly state: 'complete'; readonly product: Product }
  | { readonly state: 'waiting'; readonly pending: readonly string[]; readonly absent: readonly string[] }
  | { readonly state: 'broken'; readonly problems: readonly string[] }

type Finding<T> =
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'pending' | 'absent' | 'broken'; readonly what: string }

/** Compares what carries the asset id after the build with what the build was to make. */
export function judgeAssets(expected: Expected, assets: readonly Asset[]): Judgement {
  const before = new Set(expected.existing)
  const made = assets.filter((asset) => !before.has(assetVersion(asset)))
  const ami = findAmi(expected.amiName, made)
  const snapshots = ami.state === 'ready' ? findSnapshots(ami.value, made) : []
  const vmImages = findVmImages(expected.vmImages, made)

  const findings = [ami, ...snapshots, ...vmImages]
  const of = (state: 'pending' | 'absent' | 'broken') =>
    findings.flatMap((one) => (one.state === state ? [one.what] : []))
  if (of('broken').length > 0) return { state: 'broken', problems: of('broken') }
  if (ami.state !== 'ready' || of('pending').length + of('absent').length > 0) {
    return { state: 'waiting', pending: of('pending'), absent: of('absent') }
  }
  const ready = <T>(found: readonly Finding<T>[]) =>
    found.flatMap((one) => (one.state === 'ready' ? [one.value] : []))
  return {
    state: 'complete',
    product: { ami: ami.value, snapshots: ready(snapshots), vmImages: ready(vmImages).flat() },
  }
}

/** What carries the asset id and is not an intended product: helpers that the build should have removed. */
export function leftHelpers(assets: readonly Asset[]): Asset[] {
  return assets.filter(
    (asset) => !isProduct(asset) && !(asset.kind === 'instance' && asset.state === 'terminated'),
  )
}

function findAmi(name: AmiName, made: readonly Asset[]): Finding<Ami> {
  const ami = made.find((asset): asset is Ami => asset.kind === 'ami' && asset.name === name)
  if (ami === undefined) return { state: 'absent', what: `the AMI "${name}"` }
  if (ami.state === 'available') return { state: 'ready', value: ami }
  const what = `AMI ${ami.id} is ${ami.state}${ami.reason === undefined ? '' : `: ${ami.reason}`}`
  return { state: ami.state === 'pending' || ami.state === 'transient' ? 'pending' : 'broken', what }
}

function findSnapshots(ami: Ami, made: readonly Asset[]): Finding<Snapshot>[] {
  return ami.snapshotIds.map((id) => {
    const snapshot = made.find((asset): asset is Snapshot => asset.kind === 'snapshot' && asset.id === id)
    if (snapshot === undefined) return { state: 'absent', what: `snapshot ${id} of ${ami.id}` }
    if (snapshot.state === 'completed') return { state: 'ready', value: snapshot }
    return {
      state: snapshot.state === 'error' ? 'broken' : 'pending',
      what: `snapshot ${id} is ${snapshot.state}`,
    }
  })
}

type FormatImages = Product['vmImages']

function findVmImages(wanted: ExpectedVmImages | undefined, made: readonly Asset[]): Finding<FormatImages>[] {
  if (wanted === undefined) return []
  const tasks = made.filter((asset) => asset.kind === 'export-task')
  const pending = tasks
    .filter(({ state }) => state === 'active')
    .map(({ id }) => ({ state: 'pending', what: `export task ${id} is active` }) as const)
  const failed = tasks
    .filter(({ state }) => state !== 'active' && state !== 'completed')
    .map(
      ({ id, state, reason }) => `export task ${id} is ${state}${reason === undefined ? '' : `: ${reason}`}`,
    )

  const images = wanted.formats.map((format): Finding<FormatImages> => {
    const objects = made
      .filter((asset) => asset.kind === 's3-object')
      .filter((object) => formatOf(object) === format)
    const filled = objects.filter(({ sizeBytes }) => sizeBytes > 0)
    if (filled.length > 0) return { state: 'ready', value: filled.map((object) => ({ format, object })) }
    const [empty] = objects
    if (empty !== undefined) return { state: 'broken', what: `the ${format} image ${empty.key} is empty` }
    const what = `the ${format} image`
    return failed.length > 0
      ? { state: 'broken', what: `${what} is missing: ${failed.join('; ')}` }
      : { state: 'absent', what }
  })
  return [...pending, ...images]
}
