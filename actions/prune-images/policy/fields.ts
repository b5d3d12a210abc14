import { isRecord } from '../../shared/is-record.ts'
import type { Problems } from './problem.ts'

/** A JSON object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>

/** The value as an object with no other than these fields; undefined and a problem when it is none. */
export function objectOf(value: unknown, allowed: readonly string[], problems: Problems): Fields | undefined {
  if (!isRecord(value)) {
    problems.add(value === undefined ? 'is required.' : `must be an object, not ${shown(value)}.`)
    return undefined
  }
  for (const name of Object.keys(value)) {
    if (!allowed.includes(name))
      problems.at(name).add(`is not a field that ECR knows here; allowed are ${allowed.join(', ')}.`)
  }
  return value
}

/** The value as a whole number from `min`; undefined and a problem when it is none. */
export function integerOf(value: unknown, min: number, problems: Problems): number | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min) return value
  problems.add(
    value === undefined
      ? 'is required.'
      : `must be a whole number from ${min}, without quotes, not ${shown(value)}.`,
  )
  return undefined
}

/** The value as one of the words; undefined and a problem when it is none. */
export function wordOf<const Word extends string>(
  value: unknown,
  words: readonly Word[],
  problems: Problems,
): Word | undefined {
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  const allowed = words.map((word) => `"${word}"`).join(', ')
  problems.add(value === undefined ? `is required: ${allowed}.` : `must be ${allowed}, not ${shown(value)}.`)
  return undefined
}

/** The value as a list of non-empty texts; undefined and a problem when it is none. */
export function textsOf(value: unknown, problems: Problems): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) {
    problems.add(`must be a list with at least one text, not ${shown(value)}.`)
    return undefined
  }
  const texts = value.filter((item) => typeof item === 'string' && item !== '')
  value.forEach((item, i) => {
    if (typeof item !== 'string' || item === '') problems.at(i).add(`must be a text, not ${shown(item)}.`)
  })
  return texts.length === value.length ? texts : undefined
}

function shown(value: unknown): string {
  const json = JSON.stringify(value)
  return json.length <= 60 ? json : `${json.slice(0, 57)}…`
}
