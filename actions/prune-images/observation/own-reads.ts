import { type Digest, parseDigest } from '../../shared/images/digest.ts'
import { type Image, isIndex } from '../images/image.ts'

/** A manifest that this action read, which ECR counts as a pull. Times in ms since 1970. */
export interface OwnRead {
  readonly digest: Digest
  readonly fromMs: number
  readonly untilMs: number
  /** The pull time that the image had before; absent when it was never pulled. */
  readonly pulledBeforeMs?: number
}

/** How far the clocks of ECR and of the runner may differ, and how late ECR may record a pull. */
export const PULL_TOLERANCE_MS = 5 * 60_000

/**
 * Tells the pulls of others from the reads of this action: a pull time that falls together with an own read is not one
 * of theirs, so that the time before it counts.
 *
 * What others can write is among the reads (a saved plan, a file kept from run to run). Such a claim is heard of indexes
 * alone, which a look has to read; other images are read just before they go. With it a pull can be made to look like a read
 * of ours, and so an index be archived (ECR user guide: `sinceImagePulled` takes the action `transition` only), but nothing be
 * deleted: keep rules and the end of a quarantine go by what reads of this process alone explain, and the children of an
 * archived index take no other's place.
 */
export class OwnReads {
  #reads: OwnRead[]
  /** The reads of this process, with the image as it was seen before. */
  readonly #own = new Map<OwnRead, Image | undefined>()
  /** The images of the newest look, without own reads. */
  #seen: ReadonlyMap<Digest, Image> = new Map()

  constructor(earlier: readonly OwnRead[]) {
    this.#reads = [...earlier]
  }

  /** All that still explain the pull time of an image, or may yet. */
  get all(): readonly OwnRead[] {
    return this.#reads
  }

  /** The images with the pull times that they would have without own reads. */
  discount(images: readonly Image[]): readonly Image[] {
    const pulledAt = new Map(images.map(({ digest, pulledAtMs }) => [digest, pulledAtMs]))
    this.#reads = this.#reads.filter(
      ({ digest, untilMs }) =>
        pulledAt.has(digest) && (pulledAt.get(digest) ?? 0) <= untilMs + PULL_TOLERANCE_MS,
    )
    const readsOf = Map.groupBy(this.#reads, ({ digest }) => digest)
    const discounted = images.map((image) => {
      const reads = readsOf.get(image.digest)?.filter((one) => explains(one, image.pulledAtMs)) ?? []
      const own = reads.find((one) => this.#own.has(one))
      if (own !== undefined) return withPulls(image, this.#own.get(own) ?? {})
      const [read] = isIndex(image) ? reads : []
      if (read === undefined) return image
      return withPulls(image, { pulledAtMs: read.pulledBeforeMs, disputedPullMs: image.pulledAtMs })
    })
    this.#seen = new Map(discounted.map((image) => [image.digest, image]))
    return discounted
  }

  /** Remembers that these manifests were read since `fromMs`. */
  note(digests: Iterable<Digest>, fromMs: number, untilMs: number): void {
    for (const digest of digests) {
      const before = this.#seen.get(digest)
      const pulledBeforeMs = before?.pulledAtMs
      const read = { digest, fromMs, untilMs, ...(pulledBeforeMs === undefined ? {} : { pulledBeforeMs }) }
      this.#reads.push(read)
      this.#own.set(read, before)
    }
  }
}

function explains({ fromMs, untilMs }: OwnRead, pulledAtMs: number | undefined): boolean {
  return (
    pulledAtMs !== undefined &&
    pulledAtMs >= fromMs - PULL_TOLERANCE_MS &&
    pulledAtMs <= untilMs + PULL_TOLERANCE_MS
  )
}

function withPulls(
  { pulledAtMs: _, ...image }: Image,
  { pulledAtMs, disputedPullMs }: { readonly [name in 'pulledAtMs' | 'disputedPullMs']?: number | undefined },
): Image {
  return {
    ...image,
    ...(pulledAtMs === undefined ? {} : { pulledAtMs }),
    ...(disputedPullMs === undefined ? {} : { disputedPullMs }),
  }
}

/** The reads among values from outside; what is not a read is left out. */
export function parseOwnReads(values: readonly unknown[]): OwnRead[] {
  return values.flatMap((value) => {
    if (typeof value !== 'object' || value === null) return []
    const { digest: text, fromMs, untilMs, pulledBeforeMs }: Readonly<Record<string, unknown>> = { ...value }
    const digest = typeof text === 'string' ? parseDigest(text) : undefined
    if (digest === undefined || !isTime(fromMs) || !isTime(untilMs)) return []
    const read = { digest, fromMs, untilMs }
    if (pulledBeforeMs === undefined) return [read]
    return isTime(pulledBeforeMs) ? [{ ...read, pulledBeforeMs }] : []
  })
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
