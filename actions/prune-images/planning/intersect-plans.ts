import type { Digest } from '../../shared/images/digest.ts'
import type { Image } from '../images/image.ts'
import type { ImageGraph } from '../images/image-graph.ts'
import type { Move } from '../removal/revalidate.ts'
import { limitRefusal, type Planned, type PlannedRemoval, type PrunePlan } from './make-plan.ts'

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
 * is. What is gone already is done.
 *
 * An image whose index or subject stays, since the saved plan does not name it, stays as well.
 */
export function intersectPlans(
  saved: Pick<PrunePlan, 'deletions' | 'archivals'>,
  fresh: Planned,
  graph: ImageGraph,
): Intersection {
  const { plan, decisions } = fresh
  const proposed = new Map<Digest, { readonly fate: 'delete' | 'archive'; readonly image: Image }>()
  for (const { image } of saved.archivals.flat()) proposed.set(image.digest, { fate: 'archive', image })
  for (const { image } of saved.deletions.flat()) proposed.set(image.digest, { fate: 'delete', image })

  const moves: Move[] = []
  const common = new Set<Digest>()
  for (const decision of decisions) {
    const { digest, tags, status } = decision.image
    const proposal = proposed.get(digest)
    if (proposal === undefined || (proposal.fate === 'archive' && status === 'ARCHIVED')) continue
    if (!sameTags(tags, proposal.image.tags)) moves.push({ type: 'tags', image: proposal.image, now: tags })
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
  const deletions = only(plan.deletions)
  return {
    plan: {
      ...plan,
      deletions,
      archivals: only(plan.archivals),
      refusal: limitRefusal(plan.settings.guards.maxDelete, deletions.flat().length, plan.imageCount),
    },
    moves,
  }
}

function sameTags(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((tag, i) => tag === b[i])
}
