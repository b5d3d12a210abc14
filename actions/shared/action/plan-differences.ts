import { isRecord } from '../is-record.ts'

/** More differences than that are not written out. */
const MOST_DIFFERENCES = 5
/** A value is shown up to so many characters. */
const LONGEST_VALUE = 60

/**
 * Says where a saved plan differs from that which would be made now, at most five places:
 * `steps[1].percent is 25 in the plan and would be 50 now`.
 */
export function describeDifferences(saved: unknown, now: unknown): string {
  const differences = [...differencesAt('', saved, now)]
  const more = differences.length - MOST_DIFFERENCES
  const told = differences.slice(0, MOST_DIFFERENCES).join('; ')
  return more > 0 ? `${told}; and ${more} more` : told
}

function* differencesAt(path: string, saved: unknown, now: unknown): Generator<string> {
  if (Array.isArray(saved) && Array.isArray(now)) {
    for (let i = 0; i < Math.max(saved.length, now.length); i++)
      yield* differencesAt(`${path}[${i}]`, saved[i], now[i])
  } else if (isRecord(saved) && isRecord(now)) {
    const keys = new Set([...Object.keys(saved), ...Object.keys(now)])
    for (const key of keys) yield* differencesAt(path === '' ? key : `${path}.${key}`, saved[key], now[key])
  } else if (saved !== now) {
    yield `${path || 'the plan'} is ${shown(saved)} in the plan and would be ${shown(now)} now`
  }
}

function shown(value: unknown): string {
  if (value === undefined) return 'absent'
  const text = JSON.stringify(value)
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`
}
