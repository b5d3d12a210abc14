import { SharedClock } from './scaled-time/shared-clock.ts'

/** A clock that runs faster than the wall's, shared by a test, the emulators and the process under test. */
export interface ScaledTime {
  /** Virtual milliseconds in a real one, at most: the clock waits for processes that are busy. */
  readonly factor: number
  /** For child processes: the clock, and for those that are Node the preload that obeys it. */
  readonly environment: { readonly AI_OPS_TEST_TIME: string; readonly NODE_OPTIONS: string }
  /** What the clock shows now. */
  now(): Date
  /** How many real milliseconds a virtual span takes at least. */
  toReal(virtualMs: number): number
  /** Waits for a virtual span. */
  sleepVirtual(virtualMs: number): Promise<void>
  /** Stops the clock while work is under way that would take no time in the world that is emulated. */
  whileHeld<Result>(work: () => Promise<Result>): Promise<Result>
}

/** URL of the module that makes time in a Node process obey AI_OPS_TEST_TIME: `node --import <url>`. */
export const scaledTimePreload = new URL('./scaled-time.mjs', import.meta.url).href

/**
 * Starts a clock now.
 *
 * @param factor how many times as fast as real time
 * @param virtualStart what it shows at first; the real time when left out
 */
export function scaledTime({ factor, virtualStart }: { factor: number; virtualStart?: Date }): ScaledTime {
  const clock = new SharedClock(factor, (virtualStart ?? new Date()).getTime())
  return {
    factor,
    environment: {
      AI_OPS_TEST_TIME: `${factor}:${clock.directory}`,
      NODE_OPTIONS: `--import=${scaledTimePreload}`,
    },
    now: () => new Date(clock.nowMs),
    toReal: (virtualMs) => virtualMs / factor,
    sleepVirtual: (virtualMs) => clock.sleepUntil(clock.nowMs + virtualMs),
    whileHeld: (work) => clock.whileHeld(work),
  }
}
