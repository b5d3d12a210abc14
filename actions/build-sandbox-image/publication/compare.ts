import type { Ami } from '../assets/asset.ts'
import { urlOf } from '../assets/vm-image.ts'
import { copyOf } from './cached-copies.ts'
import type { Opening } from './opening.ts'
import type { Access } from './read-access.ts'
import type { PublicationRequest } from './request.ts'

/** What of a request is in effect, and what is not. */
export interface Comparison {
  /** In the order in which it is opened: what everybody sees comes last. */
  readonly missing: readonly Opening[]
  readonly inEffect: readonly Opening[]
}

const MINUTE_MS = 60_000

/** Compares who may get what a run has built with who is to. */
export function compare(
  { product: { vmImages }, distribution, grantees, deprecateAfterMs }: PublicationRequest,
  { images, objects }: Pick<Access, 'images' | 'objects'>,
): Comparison {
  const missing: Opening[] = []
  const inEffect: Opening[] = []
  for (const { ami } of images) {
    const at = deprecationOf(ami, deprecateAfterMs)
    if (at === undefined) continue
    const before = ami.deprecatedAt ?? null
    const isSet = before !== null && toMinute(Date.parse(before)) === at
    ;(isSet ? inEffect : missing).push({
      kind: 'deprecate',
      imageId: ami.id,
      at,
      before: isSet ? null : before,
    })
  }
  for (const {
    object: { bucket, key },
    offered,
  } of objects) {
    const copy =
      distribution === undefined || vmImages === undefined
        ? null
        : copyOf(distribution, urlOf(vmImages.location, key))
    ;(offered ? inEffect : missing).push({ kind: 'offer', bucket, key, copy })
  }
  for (const { ami, grantees: now } of images) {
    const share = { kind: 'share', imageId: ami.id } as const
    const known = grantees.filter((one) => now.includes(one))
    const others = grantees.filter((one) => !now.includes(one))
    if (others.length > 0) missing.push({ ...share, with: others })
    if (known.length > 0) inEffect.push({ ...share, with: known })
  }
  return { missing, inEffect }
}

/** EC2 keeps it to the minute (EC2 API reference, EnableImageDeprecation, `DeprecateAt`). */
function deprecationOf({ createdAt }: Ami, afterMs: number | undefined): string | undefined {
  if (afterMs === undefined || createdAt === undefined) return undefined
  return toMinute(Date.parse(createdAt) + afterMs)
}

function toMinute(epochMs: number): string {
  return new Date(Math.floor(epochMs / MINUTE_MS) * MINUTE_MS).toISOString()
}
