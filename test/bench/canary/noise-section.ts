import { NOISE_KINDS } from './noise-cells.ts'
import type { NoiseCell } from './noise-traffic.ts'
import { type CellResult, tallyOf } from './results.ts'
import { markdownTable, type Table } from './tables.ts'
import { quantileOfMinutes, type Tally } from './tally.ts'

/** The kinds of noise, and what the judge does in each: parts of the page, in their order. */
export function noiseSection(noise: readonly CellResult<NoiseCell>[]): string[] {
  return [
    'Drawn by a generator of its own (`noise-traffic.ts`). For a healthy canary, rolled back / promoted; at the tolerable ratio of 2, promoted; five times as bad, rolled back before any promotion / median minute.',
    ...NOISE_KINDS.flatMap(({ name, what, cells }) => [
      `### ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      `${what.charAt(0).toUpperCase()}${what.slice(1)}.`,
      markdownTable(rowsOf(noise.filter(({ cell }) => cells.includes(cell)))),
    ]),
  ]
}

/** The cells of each place come in threes: healthy, at the tolerable ratio, five times as bad. */
function rowsOf(noise: readonly CellResult<NoiseCell>[]): Table {
  const at = (ratio: number): CellResult<NoiseCell>[] => noise.filter(({ cell }) => cell.ratio === ratio)
  const [twice, fivefold] = [at(2), at(5)]
  const rows = at(1).map((healthy, i) => {
    const one = tallyOf(healthy, 'ours')
    const two = twice[i] === undefined ? null : tallyOf(twice[i], 'ours')
    const five = fivefold[i] === undefined ? null : tallyOf(fivefold[i], 'ours')
    return [
      healthy.name.replace('×1, ', ''),
      `${percent(one, one.rolledBack)} / ${percent(one, one.promoted)}`,
      two === null ? '–' : percent(two, two.promoted),
      five === null
        ? '–'
        : `${percent(five, five.rolledBackFirst)} / ${quantileOfMinutes(five.rollBackMinutes, 0.5)}`,
    ]
  })
  return [['cell', 'healthy', '×2 promoted', '×5 rolled back'], ...rows]
}

function percent({ replications }: Tally, count: number): string {
  return `${((100 * count) / replications).toFixed(1)} %`
}
