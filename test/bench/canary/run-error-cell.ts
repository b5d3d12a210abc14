import { makeRandom } from './random.ts'
import { kayenta } from './rules/kayenta.ts'
import { ours } from './rules/ours.ts'
import type { ErrorRule } from './rules/rule.ts'
import { lindonMalek, oracle, peekingZ } from './rules/tests.ts'
import { alarm, argo, flagger } from './rules/thresholds.ts'
import { addDecision, emptyTally, type Tally } from './tally.ts'
import { drawTraffic, type ErrorCell, emptyTraffic } from './traffic.ts'

const ALPHA = 0.05
const BETA = 0.05

/** Ours first, the oracle second, then everybody else. "Tuned" knows the base rate: its threshold is three times that. */
export const ERROR_RULES: readonly ErrorRule[] = [
  ours,
  oracle(ALPHA, BETA, 2),
  lindonMalek(ALPHA, 100),
  kayenta(5),
  kayenta(60),
  flagger('Flagger', 0.99, 5),
  flagger('Flagger tuned', 0.997, 5),
  argo('Argo', 0.99, 3),
  argo('Argo tuned', 0.997, 3),
  alarm('alarm 3 of 3', 0.01, 3),
  alarm('alarm 1 of 1', 0.01, 1),
  alarm('alarm 3 of 3 tuned', 0.003, 3),
  peekingZ(ALPHA),
]

/** Runs every rule over the same simulated canaries of one cell. */
export function runErrorCell(cell: ErrorCell, replications: number, seed: number, stream: number): Tally[] {
  const random = makeRandom(seed, stream)
  const traffic = emptyTraffic()
  const tallies = ERROR_RULES.map(({ name }) => emptyTally(name))
  for (let i = 0; i < replications; i++) {
    drawTraffic(cell, random, traffic)
    ERROR_RULES.forEach((rule, k) => {
      const tally = tallies[k]
      if (tally === undefined || i % (rule.every ?? 1) !== 0) return
      addDecision(tally, rule.decide(traffic, cell), traffic)
    })
  }
  return tallies
}
