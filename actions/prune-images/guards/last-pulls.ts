import type { Digest } from '../../shared/images/digest.ts'
import { type Image, lastPullMs } from '../images/image.ts'
import type { ImageGraph } from '../images/image-graph.ts'

/**
 * The last pull of each image and of all that it lists, in ms since 1970; those without one are left out. ECR records a pull of
 * a child by its digest on the child alone, and the index is in use by it.
 */
export function lastPulls({
  images,
  graph,
}: {
  readonly images: readonly Image[]
  readonly graph: ImageGraph
}): ReadonlyMap<Digest, number> {
  const pulls = new Map<Digest, number>()
  for (const image of images) {
    const pulledAtMs = lastPullMs(image)
    if (pulledAtMs === undefined) continue
    const listing = new Set([image.digest])
    for (const digest of listing) {
      pulls.set(digest, Math.max(pulledAtMs, pulls.get(digest) ?? 0))
      for (const parent of graph.parentsOf(digest)) listing.add(parent)
    }
  }
  return pulls
}
