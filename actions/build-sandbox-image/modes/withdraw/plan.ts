import type { AssetId } from '../../assets/asset-id.ts'
import { compare } from '../../publication/compare.ts'
import type { Opening } from '../../publication/opening.ts'
import type { PublicationRequest } from '../../publication/request.ts'
import type { ObservedWithdrawal } from './observe.ts'

/** What is going to be rolled back. Plain data. */
export interface WithdrawalPlan {
  readonly assetId: AssetId
  readonly runId: string
  /** In the order in which they were opened. */
  readonly openings: readonly Opening[]
}

/** What of the request is in effect, of what the run has built: exactly what a publication with the same inputs opens. */
export function planWithdrawal(request: PublicationRequest, seen: ObservedWithdrawal): WithdrawalPlan {
  return {
    assetId: request.product.assetId,
    runId: seen.runId,
    openings: compare(request, seen).inEffect,
  }
}
