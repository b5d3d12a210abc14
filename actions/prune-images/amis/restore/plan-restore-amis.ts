import { compileTagPattern } from '../../policy/tag-pattern.ts'
import type { Ami } from '../ami.ts'
import type { SavedAmi } from '../ami-store.ts'
import { isDeprecated } from '../decide-amis.ts'

/** An AMI that is to be restored, as far as is known of it. */
export interface WantedAmi {
  readonly id: string
  /** For people. */
  readonly name: string
  readonly snapshotIds: readonly string[]
  /** When it was to be deprecated before; undefined when it was not, or nobody says. In ms since 1970. */
  readonly deprecatedAtMs: number | undefined
}

/** How an AMI stands. */
export type AmiPlace =
  | {
      readonly at: 'account'
      readonly state: string
      readonly deprecatedAtMs: number | undefined
    }
  /** Deregistered, with those of its snapshots that are in the Recycle Bin as well. */
  | { readonly at: 'bin'; readonly snapshotIds: readonly string[] }
  | { readonly at: 'nowhere' }

/** One call that brings an AMI nearer to what it was. */
export type RestoreStep =
  | { readonly call: 'restore-snapshot'; readonly snapshotId: string }
  | { readonly call: 'restore-image' }
  | { readonly call: 'enable' }
  | { readonly call: 'undeprecate' }
  | { readonly call: 'deprecate'; readonly atMs: number }

/**
 * The next call that an AMI needs; undefined when it is as it was. Snapshots come before their image, since an image without
 * them is no use.
 */
export function nextRestoreStep(wanted: WantedAmi, place: AmiPlace, nowMs: number): RestoreStep | undefined {
  if (place.at === 'nowhere') return undefined
  if (place.at === 'bin') {
    const [snapshotId] = place.snapshotIds
    return snapshotId === undefined ? { call: 'restore-image' } : { call: 'restore-snapshot', snapshotId }
  }
  if (place.state === 'disabled') return { call: 'enable' }
  const before = wanted.deprecatedAtMs
  // What was to come still is to; what is over counts as the work of a run.
  if (before !== undefined && before > nowMs)
    return isSameMinute(before, place.deprecatedAtMs) ? undefined : { call: 'deprecate', atMs: before }
  // A date that is to come is none of ours: a run deprecates at once. Whoever published the AMI has set it.
  const now = place.deprecatedAtMs
  return now === undefined || !isDeprecated(now, nowMs) ? undefined : { call: 'undeprecate' }
}

/** EC2 rounds the date of a deprecation to the nearest minute. */
function isSameMinute(a: number, b: number | undefined): boolean {
  return b !== undefined && Math.abs(a - b) < 60_000
}

/** What is to be restored, and how each stands. */
export interface AmiRestorePlan {
  readonly region: string
  readonly amis: readonly {
    readonly wanted: WantedAmi
    readonly place: AmiPlace
    readonly next: RestoreStep | undefined
  }[]
  /** Entries of `restore-images` that lead to nothing that `amis` is about. */
  readonly unknown: readonly string[]
}

/** What was saved, and what is there. */
export interface SeenForRestore {
  readonly region: string
  readonly nowMs: number
  readonly saved: readonly SavedAmi[]
  readonly amis: readonly Ami[]
  /** Images in the Recycle Bin. */
  readonly bin: readonly { readonly id: string; readonly name: string }[]
  /** Snapshots in the Recycle Bin; their descriptions name the image that they were made for. */
  readonly binSnapshots: readonly { readonly id: string; readonly description: string }[]
}

/** What is asked for. */
interface RestoreRequest {
  readonly patterns: readonly string[]
  /** Ids of AMIs, or asset ids. */
  readonly restoreImages: readonly string[]
}

/** Plans what is restored: what was saved, or of it what is named, or what is named alone. Pure. */
export function planAmiRestore(
  seen: SeenForRestore,
  { patterns, restoreImages }: RestoreRequest,
): AmiRestorePlan {
  const tests = patterns.map((pattern) => compileTagPattern(pattern))
  const isMeant = (assetId: string) => tests.some((test) => test(assetId))
  const saved = seen.saved.filter(({ assetId }) => isMeant(assetId))
  const known = new Map<string, WantedAmi & { readonly assetId: string }>()
  // The Recycle Bin shows no tags of an image: it is named by its id alone.
  for (const { id, name } of seen.bin)
    known.set(id, { id, name, snapshotIds: [], deprecatedAtMs: undefined, assetId: '' })
  for (const { id, name, assetId, snapshotIds } of seen.amis)
    known.set(id, { id, name, snapshotIds, deprecatedAtMs: undefined, assetId })
  for (const { id, name, assetId, snapshotIds, deprecatedAt } of saved)
    known.set(id, {
      id,
      name,
      snapshotIds,
      deprecatedAtMs: deprecatedAt === null ? undefined : Date.parse(deprecatedAt),
      assetId,
    })
  const named = (entry: string) =>
    [...known.values()].filter(({ id, assetId }) => id === entry || assetId === entry)
  const ids =
    restoreImages.length === 0
      ? saved.map(({ id }) => id)
      : restoreImages.flatMap((entry) => named(entry).map(({ id }) => id))
  return {
    region: seen.region,
    unknown: restoreImages.filter((entry) => named(entry).length === 0),
    amis: [...new Set(ids)].flatMap((id) => {
      const one = known.get(id)
      if (one === undefined) return []
      const { assetId, ...wanted } = one
      const place = placeOf(wanted, seen)
      return [{ wanted, place, next: nextRestoreStep(wanted, place, seen.nowMs) }]
    }),
  }
}

/** Where an AMI is by now. */
export function placeOf(
  { id, snapshotIds }: Pick<WantedAmi, 'id' | 'snapshotIds'>,
  { amis, bin, binSnapshots }: Pick<SeenForRestore, 'amis' | 'bin' | 'binSnapshots'>,
): AmiPlace {
  const there = amis.find((one) => one.id === id)
  if (there !== undefined) return { at: 'account', state: there.state, deprecatedAtMs: there.deprecatedAtMs }
  if (!bin.some((one) => one.id === id)) return { at: 'nowhere' }
  const own = binSnapshots.filter(
    (one) => snapshotIds.includes(one.id) || one.description.endsWith(` for ${id}`),
  )
  return { at: 'bin', snapshotIds: own.map((one) => one.id) }
}
