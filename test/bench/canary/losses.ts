import { type BenchmarkResults, type CellResult, tallyOf } from './results.ts'
import type { Table } from './tables.ts'
import { percent } from './tables.ts'
import { meanExcess } from './tally.ts'
import type { ErrorCell } from './traffic.ts'

const ALPHA = 0.05
/** The oracle is told the answer; it is a bound, not a rival. */
const NOT_A_RIVAL = ['ours', 'oracle SPRT']

/**
 * The cells with a regression in which some rival let through significantly fewer bad requests than ours (three standard
 * errors), with how often that rival rolls a healthy canary back in the same traffic.
 */
export function lossRows({ clean, bursty, odd }: BenchmarkResults['errors']): Table {
  const rows: string[][] = []
  for (const cells of [clean, bursty, odd]) {
    for (const result of cells) {
      if (result.cell.ratio < 2) continue
      const ours = meanExcess(tallyOf(result, 'ours'))
      const healthy = cells.find(({ cell }) => isSameTraffic(cell, result.cell))
      const better = result.tallies
        .filter(({ rule }) => !NOT_A_RIVAL.includes(rule))
        .map((tally) => ({ rule: tally.rule, ...meanExcess(tally) }))
        .filter(({ mean, error }) => ours.mean - mean > 3 * Math.hypot(error, ours.error))
        .sort((a, b) => a.mean - b.mean)
      for (const { rule, mean } of better) {
        const falseRate = healthy === undefined ? Number.NaN : falseRollBacks(healthy, rule)
        rows.push([
          result.name,
          rule,
          `${(ours.mean / mean).toFixed(2)}×`,
          Number.isNaN(falseRate) ? '–' : percent(falseRate),
          falseRate <= 2 * ALPHA ? 'yes' : 'no',
        ])
      }
    }
  }
  return [['cell', 'rival', 'our bad requests over its', 'its false roll-backs there', 'keeps 2α'], ...rows]
}

function isSameTraffic(a: ErrorCell, b: ErrorCell): boolean {
  return (
    a.ratio === 1 &&
    a.requestsPerSecond === b.requestsPerSecond &&
    a.share === b.share &&
    a.burstiness === b.burstiness &&
    a.diurnal === b.diurnal &&
    a.outage === b.outage &&
    a.clump === b.clump &&
    a.swing === b.swing
  )
}

function falseRollBacks(cell: CellResult<ErrorCell>, rule: string): number {
  const { rolledBack, replications } = tallyOf(cell, rule)
  return rolledBack / replications
}
