/** Something that was read, and when its reading was through, in ms since 1970. */
export interface Reading<Value> {
  readonly value: Value
  readonly readAtMs: number
}

/** Keeps what was read for a short while, so that those who ask for the same meanwhile share it. */
export class Recent<Value> {
  readonly #maxAgeMs: number
  readonly #nowMs: () => number
  readonly #known = new Map<string, { readonly begunMs: number; readonly reading: Promise<Reading<Value>> }>()

  /** @param maxAgeMs how old a reading may be, from when it began, to be given again; 0 for never */
  constructor(maxAgeMs: number, nowMs: () => number) {
    this.#maxAgeMs = maxAgeMs
    this.#nowMs = nowMs
  }

  get(key: string, read: () => Promise<Value>): Promise<Reading<Value>> {
    const begunMs = this.#nowMs()
    const known = this.#known.get(key)
    if (known !== undefined && begunMs - known.begunMs < this.#maxAgeMs) return known.reading
    const reading = read().then((value) => ({ value, readAtMs: this.#nowMs() }))
    this.#known.set(key, { begunMs, reading })
    return reading
  }
}
