import type { World } from '../shared/world.ts'
import { type Committed, commitFiles } from './apply/commit-files.ts'
import { postReview, type Reviewed } from './apply/post-review.ts'
import type { ValidationPlan } from './plan.ts'

/** What became of the plan. */
export interface Applied {
  readonly commit: Committed
  readonly review: Reviewed
}

/** Carries out the plan: at most one commit and one review. */
export async function applyPlan(
  { commit, review, mode, release }: ValidationPlan,
  world: World,
): Promise<Applied> {
  return {
    commit:
      commit === undefined
        ? { state: 'none' }
        : await commitFiles(commit, mode === 'release' ? release?.version : undefined, world),
    review: review === undefined ? { state: 'none' } : await postReview(review, world),
  }
}
