import type { Counted } from './dispersion.ts'

/** Minutes over which the scatter of sums is looked at, beside single minutes. */
const WINDOWS = [5, 10, 20] as const
/** A window says something from this many of it in the history on. */
const WINDOWS_IN_HISTORY = 6

/** How events scatter in sums over windows of the history. */
export interface ScaleDispersion {
  /** Length of the window in minutes. */
  readonly minutes: number
  /** Variance of the sums over the Poisson variance; 1 for Poisson counts at any length. */
  readonly phi: number
  /** Relative standard error of φ if minutes do not hang together. */
  readonly error: number
}

/**
 * φ in sums over 1, 5, 10 and 20 minutes, as far as the history is long enough for them; empty with fewer than two minutes or
 * without events. Minutes that are independent of each other have the same φ at every length; where bursts last, it grows with
 * the window up to their length. The windows overlap, which makes the estimate of a variance more exact (Hansen & Hodrick
 * 1980; Lo & MacKinlay 1988 for the standard error, 4Σ(1-k/L)²/n + 2/n, and the correction for the mean's having been estimated).
 */
export function dispersionByScale(history: readonly Counted[]): ScaleDispersion[] {
  const minutes = history.filter(({ exposure }) => exposure > 0)
  const n = minutes.length
  const events = minutes.reduce((sum, minute) => sum + minute.events, 0)
  if (n < 2 || events === 0) return []
  const rate = events / minutes.reduce((sum, minute) => sum + minute.exposure, 0)
  const lengths = [1, ...WINDOWS.filter((length) => n >= WINDOWS_IN_HISTORY * length)]
  return lengths.map((length) => {
    let deviation = 0
    let mean = 0
    let pearson = 0
    for (const [i, minute] of minutes.entries()) {
      deviation += minute.events - minute.exposure * rate
      mean += minute.exposure * rate
      const leaving = minutes[i - length]
      if (leaving !== undefined) {
        deviation -= leaving.events - leaving.exposure * rate
        mean -= leaving.exposure * rate
      }
      if (i >= length - 1) pearson += deviation ** 2 / mean
    }
    const phi = pearson / (n - length + 1) / (1 - length / n)
    return { minutes: length, phi, error: relativeError(length, n) }
  })
}

function relativeError(length: number, n: number): number {
  let squares = 0.5
  for (let k = 1; k < length; k++) squares += (1 - k / length) ** 2
  return Math.sqrt((4 * squares) / n)
}
