import { type Counted, type Dispersion, estimateDispersion } from './dispersion.ts'
import { dispersionByScale, type ScaleDispersion } from './noise-scales.ts'

/** φ from which on the conditional test is too sure of itself. */
export const BURSTY = 1.2
/**
 * A window's φ counts as larger than a minute's from so many standard errors on: more, where the minutes look like Poisson counts
 * (false alarms would cost power on clean traffic), fewer, where they come in bursts anyway. It is in doubt until
 * that and the minutes' own excess are `certain` together.
 */
const LASTING_FROM = { poisson: 2.25, bursts: 0.5, certain: 3.5 } as const
/** φ of a window is taken this many standard errors up. */
const CAUTION = 2.5
/**
 * From so many standard errors above 1 on a φ counts for safety, half a standard error up: bursts of 10 and 20 minutes are drawn anew
 * a few times in a history of two hours, which may look like Poisson counts then. (`npm run bench:canary`: false promotions.)
 */
const POSSIBLE = { from: 0.75, caution: 0.5 } as const

/** How the stable version's events scatter, as its history tells it, and the cautious end of what it does not. */
export interface NoiseModel {
  /** Minute by minute. */
  readonly dispersion: Dispersion
  /** Minutes over which the scatter is taken: as long as bursts last, 1 if they do not. */
  readonly scale: number
  /** Whether chance alone might have made minutes that look like Poisson counts hang together so much. */
  readonly doubtful: boolean
  /** φ over that many minutes; NaN with fewer than two. */
  readonly phi: number
  /**
   * The variance's two ends: v·clump, if events come in clumps, which grows with the mean; v + 2·burstiness·v², if the rate
   * comes in bursts, which grows with its square. A history of even load cannot tell them apart.
   */
  readonly clump: number
  readonly burstiness: number
  /** So many events may come at once for all that the history can tell, also where it looks like Poisson counts; ≥ 1. */
  readonly possibleClump: number
}

/** The standard error of φ, minute by minute, for Poisson counts: (2 + 1/μ)/n is the variance of X²/n. */
export function phiError({ events, minutes }: Dispersion): number {
  return Math.sqrt(2 / minutes + 1 / Math.max(events, 0.5))
}

/** Estimates the noise of a history. */
export function estimateNoise(history: readonly Counted[]): NoiseModel {
  const dispersion = estimateDispersion(history)
  const scales = dispersionByScale(history)
  const [minute, ...windows] = scales
  const { phi, minutes, events } = dispersion
  const single = { dispersion, scale: 1, phi, doubtful: false, possibleClump: possibleClump(scales) }
  const clump = Number.isNaN(phi) ? 1 : Math.max(1, phi * (1 + phiError(dispersion)))
  const lasting = minute && longest(minute, windows)
  if (minute === undefined || lasting === undefined)
    return { ...single, clump, burstiness: dispersion.cautiousBurstiness }
  const perMinute = events / minutes
  // A gamma rate's kurtosis: the variance of its estimated variance is 1 + 3·CV² times a normal law's.
  const burstiness = Math.max(0, lasting.phi - 1) / (perMinute * lasting.minutes)
  const skewed = Math.sqrt(1 + 3 * burstiness)
  const most = lasting.phi * (1 + CAUTION * lasting.error * skewed)
  const standardErrors = beyond(minute, lasting) + Math.max(0, (phi - 1) / phiError(dispersion))
  return {
    ...single,
    scale: lasting.minutes,
    doubtful: phi < BURSTY && standardErrors < LASTING_FROM.certain,
    phi: lasting.phi,
    clump: Math.max(clump, most),
    burstiness: Math.max(dispersion.cautiousBurstiness, (most - 1) / perMinute),
  }
}

/** The largest φ, on the cautious side, that chance alone does not account for well. */
function possibleClump(scales: readonly ScaleDispersion[]): number {
  return scales
    .filter(({ phi, error }) => phi - 1 > POSSIBLE.from * error)
    .reduce((most, { phi, error }) => Math.max(most, phi * (1 + POSSIBLE.caution * error)), 1)
}

/** The window in which the events scatter most, if that is beyond what independent minutes would. */
function longest(minute: ScaleDispersion, windows: readonly ScaleDispersion[]): ScaleDispersion | undefined {
  const from = minute.phi < BURSTY ? LASTING_FROM.poisson : LASTING_FROM.bursts
  return windows
    .filter((window) => beyond(minute, window) > from)
    .reduce<ScaleDispersion | undefined>(
      (most, window) => (most === undefined || window.phi > most.phi ? window : most),
      undefined,
    )
}

/** How many standard errors a window's φ lies above the minutes'. */
function beyond(minute: ScaleDispersion, window: ScaleDispersion): number {
  const usual = Math.max(1, minute.phi)
  return (window.phi / usual - 1) / Math.sqrt(window.error ** 2 - minute.error ** 2)
}
