/** A part of an object that S3 copies. */
export interface CopyPart {
  /** From 1. */
  readonly number: number
  /** `bytes=first-last`, both included. */
  readonly range: string
}

const MIB = 1_048_576
/** A part has 5 MiB to 5 GiB, the last one may be smaller; there are 10,000 at most (S3 user guide, "Multipart upload limits"). */
const PART_BYTES = 512 * MIB
const MOST_PARTS = 10_000

/**
 * The parts of an object, equal but for the last, as many as are allowed.
 *
 * @param sizeBytes 1 or more
 */
export function partsOf(sizeBytes: number): CopyPart[] {
  const partBytes = Math.max(PART_BYTES, Math.ceil(sizeBytes / MOST_PARTS / MIB) * MIB)
  return Array.from({ length: Math.ceil(sizeBytes / partBytes) }, (_, i) => ({
    number: i + 1,
    range: `bytes=${i * partBytes}-${Math.min((i + 1) * partBytes, sizeBytes) - 1}`,
  }))
}
