import { UserError } from '../../shared/errors.ts'

/** How much a weight may miss the percentage it stands for, relative to it. */
const MAX_RELATIVE_ERROR = 0.1

/** Turns percentages of the canary into whole weights that keep the share of every other target group. */
export interface WeightScale {
  /** What stable and canary have together when the weights of the others are multiplied by `factor`. */
  readonly pairTotal: number
  /** By what the weights of the other target groups are multiplied during the shift; 1 when there are none. */
  readonly factor: number
}

/** What a scale is chosen from. */
export interface ScaleRequest {
  /** What stable and canary have together in the original rule. */
  readonly pairWeight: number
  /** The weights of the other target groups of the rule. */
  readonly others: readonly number[]
  /** The percentages of the plan, above 0 and below 100. */
  readonly percents: readonly number[]
  /** The highest weight that may be written; the lowest is 0. */
  readonly maxWeight: number
}

/**
 * Chooses the scale in which every percentage of the plan is a whole weight that may be written, or comes closest.
 *
 * @throws UserError when a percentage cannot be written within 10 % of itself
 */
export function chooseScale({ pairWeight, others, percents, maxWeight }: ScaleRequest): WeightScale {
  if (percents.length === 0) return { pairTotal: pairWeight, factor: 1 }
  const candidates = others.some((weight) => weight > 0)
    ? scaledCandidates(pairWeight, others, maxWeight)
    : [100, 1_000].map((pairTotal) => ({ pairTotal, factor: 1 }))
  let best: { scale: WeightScale; error: number; percent: number } | undefined
  for (const scale of candidates) {
    const worst = worstError(scale, percents)
    if (best === undefined || worst.error < best.error) best = { scale, ...worst }
    if (best.error === 0) break
  }
  if (best === undefined || best.error > MAX_RELATIVE_ERROR) {
    throw new UserError(`this percentage cannot be expressed in weights from 0 to ${maxWeight}.`, {
      where: 'input steps',
      given: `${best?.percent ?? percents[0]}% of a pair with weight ${pairWeight} beside others with ${others.join(', ') || 'none'}`,
      allowed: 'at least 0.1%, and more where other weights limit it',
    })
  }
  return best.scale
}

/** The weights of the pair at a percentage of the canary, above 0 and below 100. */
export function pairWeights(
  { pairTotal }: WeightScale,
  canaryPercent: number,
): { readonly stable: number; readonly canary: number } {
  const exact = (pairTotal * canaryPercent) / 100
  const canary = Math.min(pairTotal - 1, Math.max(1, Math.round(exact)))
  return { stable: pairTotal - canary, canary }
}

function scaledCandidates(pairWeight: number, others: readonly number[], maxWeight: number): WeightScale[] {
  const most = Math.floor(maxWeight / Math.max(pairWeight, ...others))
  return Array.from({ length: most }, (_, index) => ({
    pairTotal: pairWeight * (index + 1),
    factor: index + 1,
  })).filter(({ pairTotal }) => pairTotal >= 2)
}

function worstError(scale: WeightScale, percents: readonly number[]): { error: number; percent: number } {
  let worst = { error: 0, percent: 0 }
  for (const percent of percents) {
    const { canary } = pairWeights(scale, percent)
    const error = Math.abs((100 * canary) / scale.pairTotal / percent - 1)
    if (error > worst.error + 1e-12) worst = { error, percent }
  }
  return worst
}
