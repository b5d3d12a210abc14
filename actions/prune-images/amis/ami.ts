/** An Amazon Machine Image of the account's own that bears an asset id. Times in ms since 1970. */
export interface Ami {
  readonly id: string
  readonly name: string
  /** The value of the asset's tag. */
  readonly assetId: string
  /** The run that made it, as its tag says; undefined when none says. */
  readonly runId: string | undefined
  /** pending, available, invalid, deregistered, transient, failed, error, disabled (EC2, `ImageState`). */
  readonly state: string
  readonly createdAtMs: number
  /** When it is or was deprecated; EC2 takes no date in the past for it. */
  readonly deprecatedAtMs: number | undefined
  /** EC2 says it a day late, and of launches since April 2017 alone (EC2 API reference, `LastLaunchedTime`). */
  readonly launchedAtMs: number | undefined
  readonly isProtected: boolean
  readonly snapshotIds: readonly string[]
  readonly sizeGib: number
  readonly tags: ReadonlyMap<string, string>
}

/** Another image of the account, as far as it may need what an {@link Ami} has. */
export interface OtherImage {
  readonly id: string
  readonly snapshotIds: readonly string[]
  /** The image that it is being copied from. */
  readonly copiedFrom: string | undefined
}

/** Which AMIs are looked at: the account's own, by their asset id. */
export interface AmiScope {
  readonly assetTagKey: string
  /** Patterns of asset ids. */
  readonly patterns: readonly string[]
}

/** As people recognise it. */
export function describeAmi({ id, assetId, name }: Pick<Ami, 'id' | 'assetId' | 'name'>): string {
  return `${id} (${assetId}, "${name}")`
}

/** `1 AMI`, `2 AMIs`. */
export function countAmis(count: number): string {
  return count === 1 ? '1 AMI' : `${count} AMIs`
}

/** A moment as people write it: `2026-11-20T12:00Z`. */
export function isoMinute(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 16)}Z`
}
