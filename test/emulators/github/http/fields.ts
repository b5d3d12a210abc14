/** Typed access to the fields of a JSON object that a schema has already checked. */
export class Fields {
  readonly #values: Record<string, unknown>

  constructor(values: unknown) {
    this.#values = isRecord(values) ? values : {}
  }

  /** True when the field was sent, even as null. */
  has(name: string): boolean {
    return this.#values[name] !== undefined
  }

  /** A text; throws where the schema did not make sure that it is there. */
  text(name: string): string {
    const value = this.optionalText(name)
    if (value === undefined) throw new TypeError(`The field ${name} is absent or no text`)
    return value
  }

  optionalText(name: string): string | undefined {
    const value = this.#values[name]
    return typeof value === 'string' ? value : undefined
  }

  optionalNumber(name: string): number | undefined {
    const value = this.#values[name]
    return typeof value === 'number' ? value : undefined
  }

  optionalBoolean(name: string): boolean | undefined {
    const value = this.#values[name]
    return typeof value === 'boolean' ? value : undefined
  }

  /** A list of objects; empty when absent. */
  list(name: string): Fields[] {
    const value = this.#values[name]
    return Array.isArray(value) ? value.map((item) => new Fields(item)) : []
  }

  /** A list of texts; undefined when absent. */
  optionalTexts(name: string): string[] | undefined {
    const value = this.#values[name]
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined
  }

  /** The value as it came. */
  raw(name: string): unknown {
    return this.#values[name]
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
