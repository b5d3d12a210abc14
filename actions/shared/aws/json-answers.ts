import { isRecord } from '../is-record.ts'

/** A member of what a `JsonServiceClient` was answered; undefined where it has none. */
export function memberOf(answer: unknown, name: string): unknown {
  return isRecord(answer) ? answer[name] : undefined
}

/** A text of an answer. */
export function textIn(answer: unknown, name: string): string | undefined {
  const value = memberOf(answer, name)
  return typeof value === 'string' ? value : undefined
}

/**
 * A list of an answer.
 *
 * @throws Error when the answer has no such list: then it is not known that there is nothing
 */
export function listIn(answer: unknown, name: string): readonly unknown[] {
  const value = memberOf(answer, name)
  if (Array.isArray(value)) return value
  throw new Error(`an answer of AWS has no ${name}: ${JSON.stringify(answer)?.slice(0, 200)}`)
}
