import { nameOf } from './error-cells.ts'
import { ERROR_SETS, type ErrorSet, type JobResult } from './jobs.ts'
import type { LatencyCell } from './latency-traffic.ts'
import { NOISE_CELLS, nameOfNoise } from './noise-cells.ts'
import type { NoiseCell } from './noise-traffic.ts'
import { LATENCY_CELLS, nameOfLatency } from './run-latency-cell.ts'
import type { SpotifyTally } from './spotify/simulate.ts'
import type { Tally } from './tally.ts'
import type { ErrorCell } from './traffic.ts'

/** A cell with what each rule did in it, all replications together. */
export interface CellResult<Cell> {
  readonly name: string
  readonly cell: Cell
  readonly tallies: readonly Tally[]
}

/** Everything the benchmark measured. */
export interface BenchmarkResults {
  readonly errors: Readonly<Record<ErrorSet, readonly CellResult<ErrorCell>[]>>
  readonly noise: readonly CellResult<NoiseCell>[]
  readonly latency: readonly CellResult<LatencyCell>[]
  readonly spotify: ReadonlyMap<number, readonly SpotifyTally[]>
}

/** Puts the jobs' results together by cell. */
export function collect(results: readonly JobResult[]): BenchmarkResults {
  const errorCells = (set: ErrorSet): CellResult<ErrorCell>[] =>
    ERROR_SETS[set].map((cell, index) => ({
      name: nameOf(cell),
      cell,
      tallies: sum(
        results.filter(({ job }) => job.kind === 'errors' && job.set === set && job.index === index),
      ),
    }))
  const spotify = new Map<number, SpotifyTally[]>()
  for (const { job, spotify: found } of results) {
    if (job.kind !== 'spotify') continue
    const known = spotify.get(job.effect)
    if (known === undefined)
      spotify.set(
        job.effect,
        found.map((tally) => ({ ...tally })),
      )
    else
      known.forEach((tally, i) => {
        tally.replications += found[i]?.replications ?? 0
        tally.detections += found[i]?.detections ?? 0
        tally.saved += found[i]?.saved ?? 0
      })
  }
  return {
    errors: { clean: errorCells('clean'), bursty: errorCells('bursty'), odd: errorCells('odd') },
    noise: NOISE_CELLS.map((cell, index) => ({
      name: nameOfNoise(cell),
      cell,
      tallies: sum(results.filter(({ job }) => job.kind === 'noise' && job.index === index)),
    })),
    latency: LATENCY_CELLS.map((cell, index) => ({
      name: nameOfLatency(cell),
      cell,
      tallies: sum(results.filter(({ job }) => job.kind === 'latency' && job.index === index)),
    })),
    spotify,
  }
}

/** What `--json` writes of a run. */
export interface SavedResults extends Omit<BenchmarkResults, 'spotify'> {
  readonly spotify: Readonly<Record<string, readonly SpotifyTally[]>>
}

/** A run that was saved. The cells are those of the present source, so that what is theirs is found again. */
export function savedResults({ errors, noise, latency, spotify }: SavedResults): BenchmarkResults {
  return {
    errors,
    noise: noise.map((result, index) => ({ ...result, cell: NOISE_CELLS[index] ?? result.cell })),
    latency,
    spotify: new Map(Object.entries(spotify).map(([effect, tallies]) => [Number(effect), tallies])),
  }
}

function sum(results: readonly JobResult[]): Tally[] {
  const [first, ...rest] = results
  if (first === undefined) return []
  return first.tallies.map((tally, k) => rest.reduce((total, { tallies }) => add(total, tallies[k]), tally))
}

function add(a: Tally, b: Tally | undefined): Tally {
  if (b === undefined) return a
  const minutes = (x: readonly number[], y: readonly number[]): number[] => x.map((n, i) => n + (y[i] ?? 0))
  return {
    rule: a.rule,
    replications: a.replications + b.replications,
    rolledBack: a.rolledBack + b.rolledBack,
    rolledBackFirst: a.rolledBackFirst + b.rolledBackFirst,
    promoted: a.promoted + b.promoted,
    promotedFirst: a.promotedFirst + b.promotedFirst,
    excess: a.excess + b.excess,
    excessSquared: a.excessSquared + b.excessSquared,
    rollBackMinutes: minutes(a.rollBackMinutes, b.rollBackMinutes),
    promotionMinutes: minutes(a.promotionMinutes, b.promotionMinutes),
  }
}

/** A rule's tally in a cell. */
export function tallyOf({ tallies, name }: CellResult<unknown>, rule: string): Tally {
  const tally = tallies.find((candidate) => candidate.rule === rule)
  if (tally === undefined) throw new RangeError(`no rule ${rule} in ${name}`)
  return tally
}
