import { type BenchmarkResults, type CellResult, tallyOf } from './results.ts'
import { meanExcess, quantileOfMinutes, type Tally } from './tally.ts'
import type { ErrorCell } from './traffic.ts'

/** A table as rows of text; the first row is its head. */
export type Table = readonly (readonly string[])[]

type Errors = BenchmarkResults['errors']

const HEAD = [
  'rule',
  'false roll-backs, clean (worst cell)',
  'false roll-backs, CV² ≤ 1 (worst cell)',
  'missed ×2',
  'missed ×5',
  'missed ×10',
  'bad requests ×2',
  'bad requests ×5',
  'bad requests ×10',
  'minutes to roll back ×5',
  'minutes to promote',
  'false promotions ×2 (worst cell)',
]

/** One row a rule, over all clean cells from 10 rps up (all clean and bursty cells for the false roll-backs). */
export function summaryRows({ clean, bursty }: Errors): Table {
  const rules = clean[0]?.tallies.map(({ rule }) => rule) ?? []
  return [HEAD, ...rules.map((rule) => summaryRow(rule, clean, bursty))]
}

function summaryRow(
  rule: string,
  clean: readonly CellResult<ErrorCell>[],
  bursty: readonly CellResult<ErrorCell>[],
): string[] {
  const at = (ratio: number): CellResult<ErrorCell>[] =>
    clean.filter(({ cell }) => cell.ratio === ratio && cell.requestsPerSecond >= 10)
  const tallies = (cells: readonly CellResult<ErrorCell>[]): Tally[] =>
    cells.map((cell) => tallyOf(cell, rule))
  const healthy = clean.filter(({ cell }) => cell.ratio === 1)
  const bursts = bursty.filter(({ cell }) => cell.ratio === 1 && cell.burstiness <= 1)
  const rolledBack = ({ rolledBack, replications }: Tally): number => rolledBack / replications
  const missed = ({ rolledBackFirst, replications }: Tally): number => 1 - rolledBackFirst / replications
  const promoted = ({ promotedFirst, replications }: Tally): number => promotedFirst / replications
  return [
    rule,
    percent(Math.max(...tallies(healthy).map(rolledBack))),
    percent(Math.max(...tallies(bursts).map(rolledBack))),
    ...[2, 5, 10].map((ratio) => percent(mean(tallies(at(ratio)).map(missed)))),
    ...[2, 5, 10].map((ratio) => timesTheOracle(rule, at(ratio))),
    figure(mean(tallies(at(5)).map(({ rollBackMinutes }) => quantileOfMinutes(rollBackMinutes, 0.5)))),
    figure(mean(tallies(healthy.filter(({ cell }) => cell.requestsPerSecond >= 100)).map(promotionMedian))),
    percent(Math.max(...tallies(clean.filter(({ cell }) => cell.ratio === 2)).map(promoted))),
  ]
}

function promotionMedian({ promotionMinutes }: Tally): number {
  return quantileOfMinutes(promotionMinutes, 0.5)
}

/** Geometric mean over the cells of the excess over the oracle's. */
function timesTheOracle(rule: string, cells: readonly CellResult<ErrorCell>[]): string {
  const logs = cells.map((cell) =>
    Math.log(meanExcess(tallyOf(cell, rule)).mean / meanExcess(tallyOf(cell, 'oracle SPRT')).mean),
  )
  return `${Math.exp(mean(logs)).toFixed(2)}×`
}

/** Mean of the numbers that are there. */
function mean(values: readonly number[]): number {
  const present = values.filter((value) => !Number.isNaN(value))
  return present.reduce((sum, value) => sum + value, 0) / present.length
}

/** 0.0312 as `3.1 %`. */
export function percent(rate: number): string {
  return `${(100 * rate).toFixed(1)} %`
}

function figure(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(0)
}

/** One row a cell, one column a rule: caught / median minute / mean excess of bad requests. */
export function cellRows(cells: readonly CellResult<unknown>[]): Table {
  const rules = cells[0]?.tallies.map(({ rule }) => rule) ?? []
  const body = cells.map(({ name, tallies }) => [name, ...tallies.map(cellText)])
  return [['cell', ...rules], ...body]
}

function cellText(tally: Tally): string {
  const { rolledBackFirst, replications, rollBackMinutes } = tally
  const minutes = figure(quantileOfMinutes(rollBackMinutes, 0.5))
  const excess = meanExcess(tally).mean
  return `${percent(rolledBackFirst / replications)} / ${minutes} / ${excess.toFixed(excess < 10 ? 1 : 0)}`
}

/** One row a healthy cell, one column a rule: rolled back / promoted / median minute of the promotion. */
export function healthyRows(cells: readonly CellResult<unknown>[]): Table {
  const rules = cells[0]?.tallies.map(({ rule }) => rule) ?? []
  const body = cells.map(({ name, tallies }) => [
    name,
    ...tallies.map((tally) => {
      const { rolledBack, promotedFirst, replications } = tally
      const promoted = percent(promotedFirst / replications)
      return `${percent(rolledBack / replications)} / ${promoted} / ${figure(promotionMedian(tally))}`
    }),
  ])
  return [['cell', ...rules], ...body]
}

/** The summary for a terminal: columns of equal width. */
export function summaryTable(errors: Errors): string {
  const rows = summaryRows(errors)
  const short = [
    'rule',
    'false',
    'bursts',
    'miss×2',
    'miss×5',
    'miss×10',
    'bad×2',
    'bad×5',
    'bad×10',
    'back',
    'promote',
    'wrong×2',
  ]
  const table = [short, ...rows.slice(1)]
  const widths = short.map((_, k) => Math.max(...table.map((row) => (row[k] ?? '').length)))
  return table
    .map((row) =>
      row
        .map((text, k) => (k === 0 ? text.padEnd(widths[k] ?? 0) : text.padStart(widths[k] ?? 0)))
        .join('  '),
    )
    .join('\n')
}

/** A table in Markdown. */
export function markdownTable([head, ...rows]: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = line((head ?? []).map((_, k) => (k === 0 ? '---' : '---:')))
  return [line(head ?? []), rule, ...rows.map(line)].join('\n')
}
