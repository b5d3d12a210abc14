import type { Goal } from './goal.ts'
import { type CellResult, tallyOf } from './results.ts'
import { rateOf, type Tally } from './tally.ts'

const BETA = 0.05

/** Healthy canaries that the judge rolls back: in the worst cell, two standard errors up. */
export function falseRollBacks(name: string, cells: readonly CellResult<unknown>[], bound: number): Goal {
  return worstRate(cells, { name, bound, count: ({ rolledBack }) => rolledBack })
}

/** Canaries at the tolerable ratio that the judge promotes: in the worst cell, two standard errors up. */
export function falsePromotions(traffic: string, cells: readonly CellResult<unknown>[]): Goal {
  const name = `false promotions at the tolerable ratio, ${traffic}`
  return worstRate(cells, { name, bound: BETA, count: ({ promoted }) => promoted })
}

function worstRate(
  cells: readonly CellResult<unknown>[],
  { name, bound, count }: { name: string; bound: number; count: (tally: Tally) => number },
): Goal {
  const rates = cells.map((result) => {
    const tally = tallyOf(result, 'ours')
    return { ...rateOf(count(tally), tally.replications), cell: result.name, n: tally.replications }
  })
  const worst = rates.reduce((a, b) => (b.rate > a.rate ? b : a))
  return {
    name,
    measured: `at most ${worst.rate.toFixed(4)} ± ${worst.error.toFixed(4)} (n = ${worst.n}) in ${cells.length} cells, at ${worst.cell}`,
    required: `rate + 2 se ≤ ${bound}`,
    met: worst.rate + 2 * worst.error <= bound,
  }
}
