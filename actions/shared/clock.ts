import { setTimeout } from 'node:timers/promises'

/** The only source of time for everything that an action does. */
export interface Clock {
  now(): Date
  /** Waits; rejects with the signal's reason when it is aborted meanwhile. */
  sleep(durationMs: number, signal: AbortSignal): Promise<void>
}

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => new Date(),
  async sleep(durationMs, signal) {
    signal.throwIfAborted()
    try {
      await setTimeout(Math.max(0, durationMs), undefined, { signal })
    } catch (error) {
      signal.throwIfAborted()
      throw error
    }
  },
}
