import { UserError } from '../errors.ts'
import { parseYaml, YamlError } from '../yaml.ts'
import { DURATION_GRAMMAR, formatDuration, parseDuration } from './duration.ts'
import { parseList } from './list.ts'
import { PERCENTAGE_GRAMMAR, parsePercentage } from './percentage.ts'

/** A range of a number, both ends included. */
export interface Range {
  readonly min?: number
  readonly max?: number
}

/**
 * Reads the inputs of an action, one grammar for each kind. The defaults live in `action.yml` alone: an input that
 * is empty is absent.
 *
 * Every error names the input, what was given and what is allowed.
 */
export class InputReader {
  readonly #raw: (name: string) => string
  readonly #names = new Set<string>()

  /** @param raw gives the text of an input, empty when it is not set */
  constructor(raw: (name: string) => string) {
    this.#raw = raw
  }

  /** The inputs asked for so far: a test holds them to `action.yml`. */
  get names(): ReadonlySet<string> {
    return this.#names
  }

  /** The text of an input, or undefined when it is empty. */
  optional(name: string): string | undefined {
    this.#names.add(name)
    const text = this.#raw(name).trim()
    return text === '' ? undefined : text
  }

  /** The text of an input that must be given. */
  text(name: string): string {
    return this.optional(name) ?? this.#missing(name)
  }

  boolean(name: string): boolean {
    const text = this.text(name)
    if (/^true$/i.test(text)) return true
    if (/^false$/i.test(text)) return false
    return this.#refuse(name, text, 'true or false')
  }

  integer(name: string, range: Range = {}): number {
    return this.optionalInteger(name, range) ?? this.#missing(name)
  }

  optionalInteger(name: string, range: Range = {}): number | undefined {
    const text = this.optional(name)
    if (text === undefined) return undefined
    const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN
    return Number.isSafeInteger(value) && within(value, range)
      ? value
      : this.#refuse(name, text, `a whole number${rangeText(range)}`)
  }

  number(name: string, range: Range = {}): number {
    const text = this.text(name)
    const value = /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
    return within(value, range) ? value : this.#refuse(name, text, `a number${rangeText(range)}`)
  }

  /** Milliseconds. */
  durationMs(name: string, range: Range = {}): number {
    return this.optionalDurationMs(name, range) ?? this.#missing(name)
  }

  /** Milliseconds. */
  optionalDurationMs(name: string, range: Range = {}): number | undefined {
    const text = this.optional(name)
    if (text === undefined) return undefined
    const value = parseDuration(text)
    if (value === undefined) return this.#refuse(name, text, DURATION_GRAMMAR)
    return within(value, range)
      ? value
      : this.#refuse(name, text, `a duration${rangeText(range, formatDuration)}`)
  }

  /** Percent, 0 to 100. */
  percent(name: string): number {
    const text = this.text(name)
    return parsePercentage(text) ?? this.#refuse(name, text, PERCENTAGE_GRAMMAR)
  }

  choice<const Choice extends string>(name: string, choices: readonly Choice[]): Choice {
    const text = this.text(name)
    return choices.find((choice) => choice === text) ?? this.#refuse(name, text, choices.join(', '))
  }

  /** A list, one item a line or separated by commas; empty when not set. */
  list(name: string): readonly string[] {
    return parseList(this.optional(name) ?? '')
  }

  /** Names with values, one `NAME=value` a line; later ones win. */
  pairs(name: string): ReadonlyMap<string, string> {
    const pairs = new Map<string, string>()
    for (const line of (this.optional(name) ?? '').split('\n')) {
      if (line.trim() === '' || line.trimStart().startsWith('#')) continue
      const equals = line.indexOf('=')
      if (equals < 1) return this.#refuse(name, line, 'one NAME=value a line')
      pairs.set(line.slice(0, equals).trim(), line.slice(equals + 1).trim())
    }
    return pairs
  }

  /** The data of a YAML block, or undefined when not set. The caller checks its shape. */
  yaml(name: string): unknown {
    const text = this.optional(name)
    if (text === undefined) return undefined
    try {
      return parseYaml(text)
    } catch (error) {
      if (!(error instanceof YamlError)) throw error
      throw new UserError(`invalid YAML: ${error.message}.`, { where: `input ${name}` }, { cause: error })
    }
  }

  #missing(name: string): never {
    throw new UserError('a value is required.', { where: `input ${name}`, next: `Set \`with: ${name}: …\`.` })
  }

  #refuse(name: string, given: string, allowed: string): never {
    throw new UserError('the value cannot be used.', {
      where: `input ${name}`,
      given: `\`${given}\``,
      allowed,
    })
  }
}

function within(value: number, { min = -Infinity, max = Infinity }: Range): boolean {
  return value >= min && value <= max
}

function rangeText({ min, max }: Range, write: (value: number) => string = String): string {
  if (min !== undefined && max !== undefined) return ` from ${write(min)} to ${write(max)}`
  if (min !== undefined) return ` from ${write(min)}`
  return max === undefined ? '' : ` up to ${write(max)}`
}
