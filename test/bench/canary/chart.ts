import { type BenchmarkResults, type CellResult, tallyOf } from './results.ts'
import { meanExcess } from './tally.ts'
import type { ErrorCell } from './traffic.ts'

const WIDTH = 920
const ROW = 26
const TOP = 64
const LABELS = 150
const PANEL = 330
const GAP = 60
const OURS = '#2563eb'
const OTHERS = '#94a3b8'
const INK = '#334155'

/**
 * The benchmark at a glance, as SVG: a row a rule; left, the false roll-backs in the worst clean cell against alpha; right, the
 * bad requests served at ×5 from 10 rps up, as a multiple of the oracle's, on a logarithmic scale.
 */
export function chart({ errors: { clean } }: BenchmarkResults): string {
  const rules = clean[0]?.tallies.map(({ rule }) => rule) ?? []
  const healthy = clean.filter(({ cell }) => cell.ratio === 1)
  const worse = clean.filter(({ cell }) => cell.ratio === 5 && cell.requestsPerSecond >= 10)
  const rows = rules.map((rule, k) => {
    const falseRate = Math.max(
      ...healthy.map((cell) => tallyOf(cell, rule).rolledBack / tallyOf(cell, rule).replications),
    )
    return row(rule, TOP + k * ROW, falseRate, timesTheOracle(rule, worse))
  })
  const height = TOP + rules.length * ROW + 24
  const right = LABELS + PANEL + GAP
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="${INK}">`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    text(LABELS, 24, 'False roll-backs, worst clean cell', 'start', 'bold'),
    text(LABELS, 44, 'dashed: alpha = 5 %', 'start'),
    text(right, 24, 'Bad requests served at ×5, 10 rps and more', 'start', 'bold'),
    text(right, 44, 'times the oracle’s, logarithmic', 'start'),
    ...rows.flat(),
    `<line x1="${LABELS + 0.05 * PANEL}" x2="${LABELS + 0.05 * PANEL}" y1="${TOP - 10}" y2="${height - 24}" stroke="${INK}" stroke-dasharray="3 3"/>`,
    '</svg>',
    '',
  ].join('\n')
}

function row(rule: string, y: number, falseRate: number, times: number): string[] {
  const colour = rule === 'ours' ? OURS : OTHERS
  const right = LABELS + PANEL + GAP
  const rateWidth = Math.max(1, falseRate * PANEL)
  const timesWidth = Math.max(1, (Math.log(times) / Math.log(30)) * PANEL)
  return [
    text(LABELS - 10, y + 12, rule, 'end', rule === 'ours' ? 'bold' : 'normal'),
    bar(LABELS, y, rateWidth, colour),
    text(LABELS + rateWidth + 6, y + 12, `${(100 * falseRate).toFixed(1)} %`, 'start'),
    bar(right, y, timesWidth, colour),
    text(right + timesWidth + 6, y + 12, `${times.toFixed(2)}×`, 'start'),
  ]
}

function bar(x: number, y: number, width: number, colour: string): string {
  return `<rect x="${x}" y="${y}" width="${width.toFixed(1)}" height="16" rx="2" fill="${colour}"/>`
}

function text(x: number, y: number, content: string, anchor: 'start' | 'end', weight = 'normal'): string {
  return `<text x="${x.toFixed(1)}" y="${y}" text-anchor="${anchor}" font-weight="${weight}">${content}</text>`
}

function timesTheOracle(rule: string, cells: readonly CellResult<ErrorCell>[]): number {
  const logs = cells.map((cell) =>
    Math.log(meanExcess(tallyOf(cell, rule)).mean / meanExcess(tallyOf(cell, 'oracle SPRT')).mean),
  )
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length)
}
