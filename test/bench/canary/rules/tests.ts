import { logBeta } from '../../../../actions/promote-canary/judge/numerics/log-gamma.ts'
import { normalQuantile } from '../../../../actions/promote-canary/judge/numerics/normal.ts'
import { HORIZON_MINUTES, shareAt } from '../traffic.ts'
import { type ErrorRule, promoteAtHorizon } from './rule.ts'

/**
 * A one-sided two-proportion z-test with pooled variance, looked at every minute as if each look were the only one.
 */
export function peekingZ(alpha: number): ErrorRule {
  const critical = normalQuantile(1 - alpha)
  return {
    name: 'z-test, peeking',
    source: 'the textbook test at every look',
    decide({ canaryRequests, canaryErrors, stableRequests, stableErrors }) {
      let nc = 0
      let xc = 0
      let ns = 0
      let xs = 0
      for (let u = 0; u < HORIZON_MINUTES; u++) {
        nc += canaryRequests[u] as number
        xc += canaryErrors[u] as number
        ns += stableRequests[u] as number
        xs += stableErrors[u] as number
        const pooled = (xc + xs) / (nc + ns)
        const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / nc + 1 / ns))
        if (deviation > 0 && (xc / nc - xs / ns) / deviation > critical)
          return promoteAtHorizon(u + 1, HORIZON_MINUTES)
      }
      return promoteAtHorizon(Number.POSITIVE_INFINITY, HORIZON_MINUTES)
    },
  }
}

/**
 * Lindon & Malek, "Anytime-valid inference for multinomial count data" (NeurIPS 2022), with the prior of its public
 * implementations: Dirichlet α_0 = k·θ_0, θ_0 the configured split, k = 100. Two-sided, so acted on only when the canary
 * has more than its share. A new split starts a new posterior; the e-values multiply.
 */
export function lindonMalek(alpha: number, k: number): ErrorRule {
  return {
    name: 'Lindon–Malek',
    source: `Lindon & Malek 2022, Dirichlet prior with k = ${k}`,
    decide({ canaryErrors, stableErrors }, cell) {
      let before = 0
      let share = -1
      let canary = 0
      let stable = 0
      let logE = 0
      let expected = 0
      let seen = 0
      for (let u = 0; u < HORIZON_MINUTES; u++) {
        if (shareAt(cell, u) !== share) {
          before = logE
          share = shareAt(cell, u)
          canary = 0
          stable = 0
        }
        canary += canaryErrors[u] as number
        stable += stableErrors[u] as number
        seen += canaryErrors[u] as number
        expected += share * ((canaryErrors[u] as number) + (stableErrors[u] as number))
        const a = k * share
        const b = k * (1 - share)
        logE =
          before +
          logBeta(a + canary, b + stable) -
          logBeta(a, b) -
          canary * Math.log(share) -
          stable * Math.log(1 - share)
        if (logE >= -Math.log(alpha) && seen > expected) return promoteAtHorizon(u + 1, HORIZON_MINUTES)
      }
      return promoteAtHorizon(Number.POSITIVE_INFINITY, HORIZON_MINUTES)
    },
  }
}

/**
 * Wald's sequential probability ratio test on the realised split, told the true ratio (in healthy cells: 2). No method that
 * does not know the ratio can be expected to beat it; one that knows the deadline sometimes does, since the oracle
 * does not. Promotes by the mirrored test of the true ratio 1 against the tolerable ratio.
 */
export function oracle(alpha: number, beta: number, tolerableRatio: number): ErrorRule {
  return {
    name: 'oracle SPRT',
    source: 'Wald 1945, told the true ratio',
    decide({ canaryRequests, canaryErrors, stableRequests, stableErrors }, cell) {
      const ratio = cell.ratio > 1 ? cell.ratio : 2
      let harm = 0
      let safety = 0
      let promote = Number.POSITIVE_INFINITY
      for (let u = 0; u < HORIZON_MINUTES; u++) {
        const nc = canaryRequests[u] as number
        const ns = stableRequests[u] as number
        const xc = canaryErrors[u] as number
        const events = xc + (stableErrors[u] as number)
        if (nc + ns === 0) continue
        harm += xc * Math.log(ratio) - events * Math.log((nc * ratio + ns) / (nc + ns))
        safety += -xc * Math.log(tolerableRatio) + events * Math.log((nc * tolerableRatio + ns) / (nc + ns))
        if (safety >= -Math.log(beta) && promote > u + 1) promote = u + 1
        if (harm >= -Math.log(alpha)) return { rollBack: u + 1, promote }
      }
      return { rollBack: Number.POSITIVE_INFINITY, promote }
    },
  }
}
