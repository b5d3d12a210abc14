import type { AssetId } from '../../assets/asset-id.ts'
import { compare } from '../../publication/compare.ts'
import type { Offer, Opening } from '../../publication/opening.ts'
import type { PublicationRequest } from '../../publication/request.ts'
import type { ObservedWithdrawal } from './observe.ts'

/** What is going to be rolled back. Plain data. */
export interface WithdrawalPlan {
  readonly assetId: AssetId
  readonly runId: string
  /** In the order in which they were opened. */
  readonly openings: readonly Opening[]
  /** Offered no longer, but CloudFront may have kept a copy: an attempt that died may not have removed it. */
  readonly maybeCopied: readonly Offer[]
}

/** What of the request is in effect, of what the run has built: exactly what a publication with the same inputs opens. */
export function planWithdrawal(request: PublicationRequest, seen: ObservedWithdrawal): WithdrawalPlan {
  const { inEffect, missing } = compare(request, seen)
  return {
    assetId: request.product.assetId,
    runId: seen.runId,
    openings: inEffect,
    maybeCopied: missing.flatMap((opening) =>
      opening.kind === 'offer' && opening.copy !== null ? [opening] : [],
    ),
  }
}
