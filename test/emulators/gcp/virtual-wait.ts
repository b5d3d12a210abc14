import { setTimeout as sleep } from 'node:timers/promises'
import type { ScaledTime } from '../../support/scaled-time.ts'

/** Longest span that a timer of Node takes; longer ones are waited for in parts. */
const LONGEST_REAL_MS = 2 ** 31 - 1

/** Waits by the virtual clock that end when the emulator does. */
export class VirtualWait {
  readonly #time: ScaledTime
  readonly #end = new AbortController()

  constructor(time: ScaledTime) {
    this.#time = time
  }

  now(): Date {
    return this.#time.now()
  }

  get ended(): boolean {
    return this.#end.signal.aborted
  }

  /** Waits until a moment of the virtual clock, or until the emulator or the given signal ends. */
  async until(virtualMs: number, signal?: AbortSignal): Promise<void> {
    const either = signal === undefined ? this.#end.signal : AbortSignal.any([this.#end.signal, signal])
    for (;;) {
      const realMs = this.#time.toReal(virtualMs - this.now().getTime())
      if (realMs <= 0 || either.aborted) return
      await sleep(Math.min(Math.ceil(realMs), LONGEST_REAL_MS), undefined, { signal: either }).catch(() => {})
    }
  }

  /** Ends all waiting. */
  end(): void {
    this.#end.abort()
  }
}
