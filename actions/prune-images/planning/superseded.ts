import type { Digest } from '../../shared/images/digest.ts'
import { type Image, storageClassOf } from '../images/image.ts'
import { namesOf } from '../images/quarantine.ts'
import { newestFirst } from '../policy/evaluate.ts'
import { compileTagPattern } from '../policy/tag-pattern.ts'
import type { Selected } from './decision.ts'

/** Of the referrers of one type about one image, how many of the newest stay. Types are named by a pattern. */
export interface ReferrerLimit {
  readonly pattern: string
  readonly count: number
}

/**
 * The referrers that newer ones of the same type about the same image have replaced, as a daily scan does with its reports.
 * One with a tag is wanted by its name, and one in the archive is out of the way.
 */
export function findSuperseded(
  images: readonly Image[],
  limits: readonly ReferrerLimit[],
): ReadonlyMap<Digest, Selected> {
  const tests = limits.map(({ pattern, count }) => ({ test: compileTagPattern(pattern), count }))
  const ranks = new Map<string, number>()
  const superseded = new Map<Digest, Selected>()
  if (limits.length === 0) return superseded
  for (const position of newestFirst(images)) {
    const image = images[position]
    const { subject, artifactType = '' } = image ?? {}
    const limit = tests.find(({ test }) => test(artifactType))?.count
    if (image === undefined || subject === undefined || limit === undefined) continue
    if (namesOf(image).length > 0 || storageClassOf(image) === 'archive') continue
    const rank = (ranks.get(subject + artifactType) ?? 0) + 1
    ranks.set(subject + artifactType, rank)
    if (rank > limit) superseded.set(image.digest, { type: 'superseded', subject, rank, limit })
  }
  return superseded
}
