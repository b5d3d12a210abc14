import type { CachedCopy } from './cached-copies.ts'

/** Who may start an image: everybody, or the account with this id. */
export type Grantee = 'public' | `${number}`

/**
 * One thing by which something of a build gets within reach of others, so that it can be done, and rolled back by what it
 * says alone. Plain data.
 */
export type Opening = Deprecation | Sharing | Offer

/** The image gets a date after which it is not listed to others any more. */
export interface Deprecation {
  readonly kind: 'deprecate'
  readonly imageId: string
  /** ISO 8601, UTC, to the minute. */
  readonly at: string
  /** The date that it had before, null when none. */
  readonly before: string | null
}

/** Others may start the image. */
export interface Sharing {
  readonly kind: 'share'
  readonly imageId: string
  /** Those who may not do it before. */
  readonly with: readonly Grantee[]
}

/** The object gets the tag by which the policy of its bucket lets it be downloaded. */
export interface Offer {
  readonly kind: 'offer'
  readonly bucket: string
  readonly key: string
  /** What others may still get of it once it is no longer offered; null where no distribution is named. */
  readonly copy: CachedCopy | null
}

/** Unique within a publication, stable over runs. */
export function openingKey(opening: Opening): string {
  return `${opening.kind} ${subjectOf(opening)}`
}

/** What the opening is about. */
export function subjectOf(opening: Opening): string {
  return opening.kind === 'offer' ? `s3://${opening.bucket}/${opening.key}` : opening.imageId
}

/** The copies that CloudFront may keep of what is offered. */
export function copiesOf(openings: readonly Opening[]): readonly CachedCopy[] {
  return openings.flatMap((opening) =>
    opening.kind === 'offer' && opening.copy !== null ? [opening.copy] : [],
  )
}

/** One line that says what is opened, and to whom. */
export function describeOpening(opening: Opening): string {
  switch (opening.kind) {
    case 'deprecate':
      return `${opening.imageId} is deprecated at ${opening.at}`
    case 'share':
      return `${opening.imageId} may be started by ${opening.with.map((one) => (one === 'public' ? 'everybody' : one)).join(', ')}`
    case 'offer':
      return `${subjectOf(opening)} may be downloaded`
  }
}
