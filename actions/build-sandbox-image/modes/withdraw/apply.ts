import type { Application } from '../../../shared/action/operation.ts'
import { messageOf } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import type { PublicationInputs } from '../../inputs.ts'
import { awaitState } from '../../pipeline/await-state.ts'
import { awaitInvalidation } from '../../publication/cached-copies.ts'
import { describeOpening } from '../../publication/opening.ts'
import { undo } from '../../publication/undo.ts'
import { type ObservedWithdrawal, observeWithdrawal } from './observe.ts'
import { planWithdrawal, type WithdrawalPlan } from './plan.ts'

/** What is still within reach of others, or may be; empty when nothing is. */
export interface AppliedWithdrawal {
  readonly left: readonly string[]
  readonly cancelled: boolean
}

/** How long EC2 and S3 may show what was before. */
const SEEN_LIMIT_MS = 2 * 60_000

/** Rolls everything back, and looks until nothing of it is in effect. */
export async function applyWithdrawal(
  { openings, maybeCopied }: WithdrawalPlan,
  { inputs, journal }: Application<PublicationInputs, ObservedWithdrawal>,
  world: World,
): Promise<AppliedWithdrawal> {
  const { left, invalidation } = await undo([...openings, ...maybeCopied], journal, world)
  if (left.length > 0) return { left, cancelled: world.signal.aborted }
  try {
    if (invalidation !== undefined) await awaitInvalidation(invalidation, world)
    await awaitState(
      { what: 'Withdrawal', limitMs: SEEN_LIMIT_MS },
      async () => {
        const { openings: still } = planWithdrawal(inputs.request, await observeWithdrawal(inputs, world))
        if (still.length === 0) return { state: 'done', value: true }
        return { state: 'waiting', news: `still seen: ${still.map(describeOpening).join('; ')}` }
      },
      world,
    )
    return { left: [], cancelled: false }
  } catch (error) {
    return {
      left: [`what was rolled back could not be looked at again: ${messageOf(error)}`],
      cancelled: world.signal.aborted,
    }
  }
}
