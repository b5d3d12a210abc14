/** A configuration value that was refused. */
export interface Refusal {
  /** As it is written on the command line: `ai-ops:service.port`. */
  readonly key: string
  readonly value: unknown
  readonly allowed: string
}

/** All that is wrong with the configuration, each with key, value and what is allowed. */
export class ConfigurationError extends Error {
  readonly refusals: readonly Refusal[]

  constructor(refusals: readonly Refusal[]) {
    const lines = refusals.map(
      ({ key, value, allowed }) =>
        `\n- ${key}: given ${JSON.stringify(value) ?? 'nothing'}. Allowed: ${allowed}.`,
    )
    super(
      `The configuration cannot be used.${lines.join('')}\nSet a value with \`pulumi config set --path\`.`,
    )
    this.name = 'ConfigurationError'
    this.refusals = refusals
  }
}

/** What a text must be. */
export interface TextRule {
  readonly pattern: RegExp
  /** Ends "Allowed: …". */
  readonly allowed: string
}

/** Reads one object of the configuration, field by field, and collects what it refuses. */
export class Reader {
  readonly #key: string
  readonly #fields: Readonly<Record<string, unknown>>
  readonly #refusals: Refusal[]
  readonly #read = new Set<string>()

  constructor(key: string, value: unknown, refusals: Refusal[]) {
    this.#key = key
    this.#refusals = refusals
    this.#fields = isRecord(value) ? value : {}
    if (!isRecord(value)) this.#refuse(key, value, 'an object')
  }

  text(name: string, rule: TextRule): string | undefined {
    return this.#value(name, rule.allowed, (value) =>
      typeof value === 'string' && rule.pattern.test(value) ? value : undefined,
    )
  }

  requiredText(name: string, rule: TextRule): string {
    return this.#required(name, rule.allowed, this.text(name, rule)) ?? ''
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    return this.#value(name, choices.join(', '), (value) => choices.find((choice) => choice === value))
  }

  integer(name: string, least: number, most: number): number | undefined {
    return this.#value(name, `a whole number from ${least} to ${most}`, (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
        ? value
        : undefined,
    )
  }

  flag(name: string): boolean | undefined {
    return this.#value(name, 'true, false', (value) => (typeof value === 'boolean' ? value : undefined))
  }

  texts(name: string, rule: TextRule, least = 0): readonly string[] | undefined {
    const allowed = `a list${least > 0 ? ` of ${least} or more` : ''}, each ${rule.allowed}`
    return this.#value(name, allowed, (value) =>
      Array.isArray(value) &&
      value.length >= least &&
      value.every((item): item is string => typeof item === 'string' && rule.pattern.test(item))
        ? value
        : undefined,
    )
  }

  requiredTexts(name: string, rule: TextRule, least: number): readonly string[] {
    return this.#required(name, `a list of ${least} or more`, this.texts(name, rule, least)) ?? []
  }

  /** An object with fields of its own, read by `read`. */
  object<Result>(name: string, read: (reader: Reader) => Result): Result | undefined {
    this.#read.add(name)
    const value = this.#fields[name]
    if (value === undefined) return undefined
    const reader = new Reader(
      `${this.#key}${this.#key.endsWith(':') ? '' : '.'}${name}`,
      value,
      this.#refusals,
    )
    const result = read(reader)
    reader.end()
    return result
  }

  requiredObject<Result>(name: string, read: (reader: Reader) => Result): Result | undefined {
    return this.#required(name, 'an object', this.object(name, read))
  }

  /** Objects by names that the user chose. */
  objects<Result>(
    name: string,
    key: TextRule,
    read: (reader: Reader) => Result,
  ): Record<string, Result> | undefined {
    return this.object(name, (reader) => {
      const results: Record<string, Result> = {}
      for (const chosen of Object.keys(reader.#fields)) {
        if (!key.pattern.test(chosen))
          reader.#refuse(`${reader.#key}.${chosen}`, chosen, `as a name ${key.allowed}`)
        const result = reader.object(chosen, read)
        if (result !== undefined) results[chosen] = result
      }
      return results
    })
  }

  /** Any JSON; who takes it checks it. */
  json(name: string): unknown {
    this.#read.add(name)
    return this.#fields[name]
  }

  /** Refuses a value that was read, for a reason that its type does not show. */
  refuse(name: string, allowed: string): void {
    this.#refuse(this.#path(name), this.#fields[name], allowed)
  }

  /** Refuses what nobody read: it is misspelt, or in the wrong place. */
  end(): void {
    for (const name of Object.keys(this.#fields)) {
      if (this.#read.has(name)) continue
      this.#refuse(this.#path(name), this.#fields[name], `one of the keys ${[...this.#read].join(', ')}`)
    }
  }

  #value<Result>(
    name: string,
    allowed: string,
    take: (value: unknown) => Result | undefined,
  ): Result | undefined {
    this.#read.add(name)
    const value = this.#fields[name]
    if (value === undefined) return undefined
    const taken = take(value)
    if (taken === undefined) this.#refuse(this.#path(name), value, allowed)
    return taken
  }

  #required<Result>(name: string, allowed: string, value: Result | undefined): Result | undefined {
    if (this.#fields[name] === undefined) this.#refuse(this.#path(name), undefined, allowed)
    return value
  }

  #path(name: string): string {
    return this.#key.endsWith(':') ? `${this.#key}${name}` : `${this.#key}.${name}`
  }

  #refuse(key: string, value: unknown, allowed: string): void {
    this.#refusals.push({ key, value, allowed })
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
