import { parse, TomlError } from 'smol-toml'

/** A text in a TOML document, and where its characters are. */
export interface TomlText {
  readonly value: string
  /** Of the first character between the quotes. */
  readonly offset: number
}

/** Longer documents are no manifests; a parser is not let loose on them. */
const MAX_LENGTH = 1_000_000

/** What a TOML document says, or undefined when it is none. */
export function readToml(text: string): Readonly<Record<string, unknown>> | undefined {
  if (text.length > MAX_LENGTH) return undefined
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof TomlError) return undefined
    throw error
  }
}

/** The value at a path of keys, or undefined when there is none. */
export function valueAt(document: Readonly<Record<string, unknown>>, path: readonly string[]): unknown {
  let value: unknown = document
  for (const key of path) {
    if (!isTable(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

/**
 * Finds a text by the path of its keys. The parser tells no positions: each place where the text stands is tried, by whether
 * the document says something else there when it is changed.
 */
export function textAt(
  text: string,
  document: Readonly<Record<string, unknown>>,
  path: readonly string[],
): TomlText | undefined {
  const value = valueAt(document, path)
  if (typeof value !== 'string' || value === '') return undefined
  const other = 'x'.repeat(value.length) === value ? 'y'.repeat(value.length) : 'x'.repeat(value.length)
  let tried = 0
  for (let at = text.indexOf(value); at !== -1 && tried < MAX_PLACES; at = text.indexOf(value, at + 1)) {
    if (!/["']/.test(text[at - 1] ?? '')) continue
    tried++
    const changed = readToml(text.slice(0, at) + other + text.slice(at + value.length))
    if (changed !== undefined && valueAt(changed, path) === other) return { value, offset: at }
  }
  return undefined
}

/** A version that stands in quotes more often than this has no place that is worth looking for. */
const MAX_PLACES = 100

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
