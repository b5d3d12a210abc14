import { type Asset, describeAsset } from './asset.ts'

/** An asset with what keeping it means. Plain data. */
export interface KeptAsset {
  readonly asset: Asset
  /** One line that says what it is. */
  readonly what: string
  /** Whole days; null when AWS does not tell when it was made. */
  readonly ageDays: number | null
  /** Of what is stored; null for what stores nothing. */
  readonly sizeGib: number | null
  /**
   * US dollars a month at list prices of us-east-1, a snapshot at most: EBS keeps changed blocks alone. Null when it depends
   * on more than is known.
   */
  readonly monthlyUsd: number | null
}

const DAY_MS = 86_400_000
const GIB = 2 ** 30
/** US dollars for a GiB and month (EBS pricing, "Snapshots" and "gp3"; S3 pricing, "S3 Standard", first 50 TB; ECR pricing, private repositories), 2026. */
const USD = { snapshot: 0.05, volume: 0.08, object: 0.023, containerImage: 0.1 }

/** What keeping an asset means. */
export function upkeepOf(asset: Asset, now: Date): KeptAsset {
  const since =
    asset.kind === 's3-object' ? asset.modifiedAt : 'createdAt' in asset ? asset.createdAt : undefined
  const sizeGib = 'sizeBytes' in asset ? asset.sizeBytes / GIB : 'sizeGib' in asset ? asset.sizeGib : null
  return {
    asset,
    what: describeAsset(asset),
    ageDays: since === undefined ? null : Math.floor((now.getTime() - Date.parse(since)) / DAY_MS),
    sizeGib,
    monthlyUsd: monthlyUsdOf(asset, sizeGib ?? 0),
  }
}

function monthlyUsdOf(asset: Asset, sizeGib: number): number | null {
  switch (asset.kind) {
    case 'snapshot':
      return sizeGib * USD.snapshot
    case 's3-object':
      return sizeGib * USD.object
    case 'container-image':
      return sizeGib * USD.containerImage
    case 'volume':
      return asset.type === 'gp3' ? sizeGib * USD.volume : null
    case 'instance':
      return asset.state === 'terminated' || asset.state === 'stopped' ? 0 : null
    default:
      return 0
  }
}

/** What can be said of all: the sum of what is known, and how many are not. */
export function totalUsd(kept: readonly KeptAsset[]): { readonly usd: number; readonly unknown: number } {
  return {
    usd: kept.reduce((sum, { monthlyUsd }) => sum + (monthlyUsd ?? 0), 0),
    unknown: kept.filter(({ monthlyUsd }) => monthlyUsd === null).length,
  }
}

/** The heads of {@link cellsOf}. */
export const UPKEEP_COLUMNS = ['What', 'Days', 'GiB', 'USD a month']

/** An asset as a row of a table. */
export function cellsOf({ what, ageDays, sizeGib, monthlyUsd }: KeptAsset): string[] {
  const text = (value: number | null, digits: number) => value?.toFixed(digits) ?? '?'
  return [what, text(ageDays, 0), sizeGib === null ? '' : text(sizeGib, 2), text(monthlyUsd, 2)]
}
