import type { Digest } from '../../shared/images/digest.ts'
import type { Image } from '../images/image.ts'
import type { ImageGraph } from '../images/image-graph.ts'
import type { Move } from '../removal/revalidate.ts'
import { isDone, sameNames } from '../removal/same-names.ts'
import { compareUntags } from '../tags/compare-untags.ts'
import type { RemovalFate } from './decision.ts'
import {
  type Changes,
  type Planned,
  type PlannedRemoval,
  type PrunePlan,
  refusalOf,
  removalsOf,
} from './make-plan.ts'

/** What a saved plan and a fresh one have in common. */
export interface Intersection {
  /** The fresh plan, cut down to what the saved one removes as well. */
  readonly plan: PrunePlan
  /** Removals of the saved plan that a fresh one would not carry out. */
  readonly moves: readonly Move[]
}

/**
 * Cuts a fresh plan down to what was reviewed. A saved plan is a proposal: it was made by this action or by anybody who
 * can write a file, so everything that may go is in the fresh plan, made from this job's own inputs and the world as it
 * is. What is gone already is done, and what was about it is left.
 *
 * An image whose index or subject stays, since the saved plan does not name it, stays as well.
 */
export function intersectPlans(saved: Changes, fresh: Planned, graph: ImageGraph): Intersection {
  const { plan, decisions } = fresh
  const proposed = new Map<Digest, { readonly fate: RemovalFate; readonly image: Image }>()
  // Of two proposals for one image the gentler is dropped: the plan is not of this action, and is held against a fresh one.
  for (const { fate, image } of removalsOf(saved).toReversed()) proposed.set(image.digest, { fate, image })

  const moves: Move[] = []
  const common = new Set<Digest>()
  for (const decision of decisions) {
    const { digest, tags } = decision.image
    const proposal = proposed.get(digest)
    if (proposal === undefined || isDone(proposal.fate, decision.image)) continue
    // A run that was killed has deleted what it is about. It stays, since a plan alone is no proof of that.
    if (decision.fate === 'keep' && decision.why.type === 'orphan') continue
    if (!sameNames(proposal, decision.image)) moves.push({ type: 'tags', image: proposal.image, now: tags })
    else if (decision.fate !== proposal.fate)
      moves.push({ type: 'unselected', image: proposal.image, decision })
    else common.add(digest)
  }
  const deleted = new Set(plan.deletions.flat().map(({ image }) => image.digest))
  for (const { image } of plan.deletions.flat()) {
    if (!common.has(image.digest)) continue
    const binders = [...graph.parentsOf(image.digest), ...graph.subjectsOf(image.digest)]
    const staying = binders.find((binder) => deleted.has(binder) && !common.has(binder))
    if (staying === undefined) continue
    common.delete(image.digest)
    moves.push({ type: 'bound', image, to: staying })
  }
  const only = (waves: PrunePlan['deletions']): PlannedRemoval[][] =>
    waves
      .map((wave) => wave.filter(({ image }) => common.has(image.digest)))
      .filter((wave) => wave.length > 0)
  const present = new Map(decisions.map(({ image }) => [image.digest, image]))
  const compared = compareUntags(saved.untags, { present, fresh: plan.untags })
  const changes = {
    untags: plan.untags.flatMap(({ image, tags }) => {
      const both = tags.filter(({ tag }) => compared.open.get(image.digest)?.includes(tag))
      return both.length === 0 ? [] : [{ image, tags: both }]
    }),
    deletions: only(plan.deletions),
    archivals: only(plan.archivals),
    quarantines: only(plan.quarantines),
  }
  return {
    plan: { ...plan, ...changes, refusal: refusalOf({ ...plan, ...changes }) },
    moves: [...moves, ...compared.moves],
  }
}
