import { type Digest, shortDigest } from '../../shared/images/digest.ts'
import type { Image } from './image.ts'

/** When an image was put in quarantine, in ms since 1970. */
export interface Quarantine {
  /** The earliest that is known of: a pull after it is one by digest. */
  readonly fromMs: number
  /** From when the grace period counts, the latest that is known of; absent when tags alone say so. */
  readonly sinceMs?: number
}

type Marked = Pick<Image, 'digest' | 'tags' | 'pushedAtMs' | 'quarantineSeenMs'>

/** The tag that puts an image in quarantine: `pruned-20261127T0930Z-0123456789ab`. ECR has no other place for a note. */
export function quarantineTag({ digest }: Pick<Image, 'digest'>, at: Date): string {
  const minute = at.toISOString().slice(0, 16).replaceAll(/[-:]/g, '')
  return `${PREFIX}${minute}Z-${shortDigest(digest)}`
}

/**
 * Whether an image is in quarantine: each of its tags says so. With another tag it was restored, or never got there.
 *
 * Tags are written by anybody who may push, so that they are held against what ECR itself says: a tag that names another
 * image, or a time before the push, is an ordinary one. How long it lasts is not left to them either: the grace period does
 * not begin before this action has seen the image in quarantine itself, nor before the newest of the tags.
 */
export function quarantineOf(image: Marked): Quarantine | undefined {
  // Of most images the first tag tells: with 100,000 of them nothing more is to be made of each.
  if (image.tags[0]?.startsWith(PREFIX) !== true) return undefined
  const times = image.tags.map((tag) => quarantinedAtMs(tag, image))
  const known = times.filter((time) => time !== undefined)
  if (known.length === 0 || known.length < times.length) return undefined
  const { quarantineSeenMs: seenMs } = image
  if (seenMs === undefined) return { fromMs: Math.min(...known) }
  return { fromMs: Math.min(seenMs, ...known), sinceMs: Math.max(seenMs, ...known) }
}

/** Whether a tag has the form of one that puts this image in quarantine, whatever time it says. */
export function isMarkOf(digest: Digest, tag: string): boolean {
  return FORM.exec(tag)?.at(-1) === shortDigest(digest)
}

/** The tags of an image, those that put it in quarantine left out. */
export function namesOf(image: Marked): readonly string[] {
  if (!image.tags.some(isMarkLike)) return image.tags
  return image.tags.filter((tag) => quarantinedAtMs(tag, image) === undefined)
}

const PREFIX = 'pruned-'
const isMarkLike = (tag: string) => tag.startsWith(PREFIX)
const FORM = /^pruned-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)Z-([0-9a-f]{12})$/
const MINUTE_MS = 60_000

function quarantinedAtMs(
  tag: string,
  { digest, pushedAtMs }: Pick<Image, 'digest' | 'pushedAtMs'>,
): number | undefined {
  const [, year, month, day, hour, minute, hex] = FORM.exec(tag) ?? []
  if (hex === undefined || hex !== shortDigest(digest)) return undefined
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`)
  return Number.isNaN(time) || time + MINUTE_MS <= pushedAtMs ? undefined : time
}
