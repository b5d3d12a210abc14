import { BURSTY_CELLS, CLEAN_CELLS, nameOf, ODD_CELLS } from './error-cells.ts'
import { NOISE_CELLS, nameOfNoise } from './noise-cells.ts'
import type { NoiseCell } from './noise-traffic.ts'
import { runErrorCell } from './run-error-cell.ts'
import { LATENCY_CELLS, nameOfLatency, runLatencyCell } from './run-latency-cell.ts'
import { runNoiseCell } from './run-noise-cell.ts'
import { type SpotifyTally, simulateSpotify } from './spotify/simulate.ts'
import type { Tally } from './tally.ts'
import type { ErrorCell } from './traffic.ts'

/** The sets of cells with simulated errors. */
export const ERROR_SETS = { clean: CLEAN_CELLS, bursty: BURSTY_CELLS, odd: ODD_CELLS } as const
export type ErrorSet = keyof typeof ERROR_SETS

/** A part of the benchmark that runs by itself: some replications of one cell. */
export type Job =
  | {
      readonly kind: 'errors'
      readonly set: ErrorSet
      readonly index: number
      readonly part: number
      readonly replications: number
    }
  | { readonly kind: 'noise'; readonly index: number; readonly part: number; readonly replications: number }
  | { readonly kind: 'latency'; readonly index: number; readonly part: number; readonly replications: number }
  | {
      readonly kind: 'spotify'
      readonly effect: number
      readonly part: number
      readonly replications: number
    }

/** What a job found. */
export interface JobResult {
  readonly job: Job
  readonly tallies: readonly Tally[]
  readonly spotify: readonly SpotifyTally[]
}

/** Effects of the published comparison that are reproduced. */
export const SPOTIFY_EFFECTS = [0, 0.2] as const

/** Replications of each kind of cell; every number of the result carries its standard error. */
const REPLICATIONS = {
  clean: { healthy: 10_000, twice: 4000, other: 2000 },
  bursty: { healthy: 4000, twice: 1000, other: 1000 },
  odd: { healthy: 4000, twice: 1000, other: 1000 },
  noise: { promised: 2000, other: 250 },
  latency: 400,
  spotify: 100_000,
} as const
const LARGEST_JOB = 2000
const LARGEST_SPOTIFY_JOB = 12_500

/** All jobs, the long ones first. */
export function allJobs(scale: number): Job[] {
  const jobs: Job[] = []
  const split = (total: number, largest: number, add: (part: number, replications: number) => void): void => {
    for (let done = 0, part = 0; done < total; done += largest, part++)
      add(part, Math.min(largest, total - done))
  }
  for (const effect of SPOTIFY_EFFECTS)
    split(REPLICATIONS.spotify, LARGEST_SPOTIFY_JOB, (part, replications) =>
      jobs.push({ kind: 'spotify', effect, part, replications }),
    )
  LATENCY_CELLS.forEach((_, index) => {
    split(scale * REPLICATIONS.latency, LARGEST_JOB, (part, replications) =>
      jobs.push({ kind: 'latency', index, part, replications }),
    )
  })
  NOISE_CELLS.forEach(({ ratio }, index) => {
    const { promised, other } = REPLICATIONS.noise
    split(scale * (ratio <= 2 ? promised : other), LARGEST_JOB, (part, replications) =>
      jobs.push({ kind: 'noise', index, part, replications }),
    )
  })
  for (const set of ['clean', 'bursty', 'odd'] as const)
    ERROR_SETS[set].forEach((cell, index) => {
      split(scale * replicationsOf(set, cell), LARGEST_JOB, (part, replications) =>
        jobs.push({ kind: 'errors', set, index, part, replications }),
      )
    })
  return jobs
}

function replicationsOf(set: ErrorSet, cell: ErrorCell): number {
  const { healthy, twice, other } = REPLICATIONS[set]
  if (cell.ratio === 1) return healthy
  return cell.ratio === 2 ? twice : other
}

/** Runs a job. Its random stream is its own, so that the result does not hang on who runs it, or when. */
export function runJob(job: Job, seed: number): JobResult {
  const stream = streamOf(job)
  switch (job.kind) {
    case 'errors': {
      const cell = ERROR_SETS[job.set][job.index]
      if (cell === undefined) throw new RangeError(`no cell ${job.index} in ${job.set}`)
      return { job, tallies: runErrorCell(cell, job.replications, seed, stream), spotify: [] }
    }
    case 'latency': {
      const cell = LATENCY_CELLS[job.index]
      if (cell === undefined) throw new RangeError(`no latency cell ${job.index}`)
      return { job, tallies: runLatencyCell(cell, job.replications, seed, stream), spotify: [] }
    }
    case 'noise': {
      const cell = NOISE_CELLS[job.index]
      if (cell === undefined) throw new RangeError(`no noise cell ${job.index}`)
      return { job, tallies: runNoiseCell(cell, job.replications, seed, stream), spotify: [] }
    }
    case 'spotify':
      return { job, tallies: [], spotify: simulateSpotify(job.effect, job.replications, seed, stream) }
  }
}

function streamOf(job: Job): number {
  const kinds = { clean: 1, bursty: 2, odd: 3, latency: 4, spotify: 5, noise: 6 } as const
  const kind = kinds[job.kind === 'errors' ? job.set : job.kind]
  const cell = job.kind === 'spotify' ? Math.round(100 * job.effect) : job.index
  return kind * 10_000_000 + cell * 10_000 + job.part
}

/** Names the cell of a job for people. */
export function nameOfJob(job: Job): string {
  if (job.kind === 'spotify') return `Spotify, effect ${job.effect}`
  if (job.kind === 'latency') return nameOfLatency(LATENCY_CELLS[job.index] as (typeof LATENCY_CELLS)[number])
  if (job.kind === 'noise') return nameOfNoise(NOISE_CELLS[job.index] as NoiseCell)
  return nameOf(ERROR_SETS[job.set][job.index] as ErrorCell)
}
