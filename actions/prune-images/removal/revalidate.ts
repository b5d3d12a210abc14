import type { Digest } from '../../shared/images/digest.ts'
import type { Image } from '../images/image.ts'
import type { Decision } from '../planning/decision.ts'
import {
  makePlan,
  type Observation,
  type PlannedRemoval,
  type PrunePlan,
  removalsOf,
} from '../planning/make-plan.ts'
import { compareUntags, type UntagMove, withTagsBack } from '../tags/compare-untags.ts'
import { isDone, sameNames } from './same-names.ts'

/** A planned removal for which the world is no longer as the plan saw it. */
export type Move =
  | UntagMove
  | { readonly type: 'unselected'; readonly image: Image; readonly decision: Decision }
  /** Its index or subject would stay. */
  | { readonly type: 'bound'; readonly image: Image; readonly to: Digest }

/** What a fresh look says of the removals of a plan that this run has made. */
export interface Confirmation {
  /** May go now. */
  readonly confirmed: ReadonlySet<Digest>
  /** Tags that may be taken off now, by image. */
  readonly untags: ReadonlyMap<Digest, readonly string[]>
  /** Done already: by this run, an earlier one, or someone else. */
  readonly gone: ReadonlySet<Digest>
  readonly moves: readonly Move[]
}

/**
 * Holds a plan against a fresh look at the world: a removal is confirmed when the image has the same tags, and a new
 * plan on the same ground would remove it as well. New uses, new indexes, new protection and vanished newer images
 * all show in that.
 *
 * What the plan removes and is gone already is put back for this comparison: ranks count as they did.
 *
 * @param now when the fresh look was taken
 */
export function confirmPlan(plan: PrunePlan, fresh: Observation, now: Date): Confirmation {
  const removals = removalsOf(plan)
  const present = new Map(fresh.images.map((image) => [image.digest, image]))
  const done = removals.filter(({ image, fate }) => {
    const current = present.get(image.digest)
    return current === undefined || isDone(fate, current)
  })
  const gone = new Set(done.map(({ image }) => image.digest))
  const before = withBack(fresh, done, gone)
  const images = withTagsBack(before.images, plan.untags)
  const { plan: again, decisions } = makePlan({ ...before, images }, plan.settings, now)
  const decisionOn = new Map(decisions.map((decision) => [decision.image.digest, decision]))
  const confirmed = new Set<Digest>()
  const moves: Move[] = []
  for (const removal of removals) {
    const { image, fate } = removal
    const current = present.get(image.digest)
    const decision = decisionOn.get(image.digest)
    if (gone.has(image.digest) || current === undefined || decision === undefined) continue
    if (!sameNames(removal, current)) moves.push({ type: 'tags', image, now: current.tags })
    else if (decision.fate === fate) confirmed.add(image.digest)
    else moves.push({ type: 'unselected', image, decision })
  }
  const untags = compareUntags(plan.untags, { present, fresh: again.untags })
  return { confirmed, gone, moves: [...moves, ...untags.moves], untags: untags.open }
}

function withBack(
  fresh: Observation,
  done: readonly PlannedRemoval[],
  gone: ReadonlySet<Digest>,
): Observation {
  const children = new Map(fresh.children)
  for (const { image, children: listed } of done) if (listed !== undefined) children.set(image.digest, listed)
  const others = fresh.images.filter(({ digest }) => !gone.has(digest))
  return { ...fresh, images: [...others, ...done.map(({ image }) => image)], children }
}
