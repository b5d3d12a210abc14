const FIRST_MS = 2_000
const GROWTH = 1.4
const LONGEST_MS = 20_000
const JITTER = 0.25

/**
 * How long to wait before the build is looked at again: exponential, so that a long phase costs few calls, with
 * jitter, so that jobs begun together do not ask together.
 *
 * @param quietPolls polls since something last happened, from 0
 * @param random 0 (included) to 1 (excluded)
 * @returns milliseconds, 1.5 s to 25 s
 */
export function pollDelayMs(quietPolls: number, random: number): number {
  const base = Math.min(LONGEST_MS, FIRST_MS * GROWTH ** Math.min(quietPolls, 20))
  return Math.round(base * (1 + JITTER * (2 * random - 1)))
}
