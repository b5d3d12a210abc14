import * as v from 'valibot'
import { ConfigurationError, type Refusal } from './configuration-error.ts'
import { CONFIGURATION } from './schema.ts'

/** What the program makes. A part that is left out is not made. */
export type Settings = Omit<v.InferOutput<typeof CONFIGURATION>, 'assetId'> & {
  /** Value of the tag `asset-id` of everything. */
  readonly assetId: string
}

/**
 * Reads the whole configuration.
 *
 * @param values by key, as the stack has them
 * @param stack name of the stack
 * @throws ConfigurationError with all that is wrong, before anything is declared
 */
export function readSettings(values: Readonly<Record<string, unknown>>, stack: string): Settings {
  const result = v.safeParse(CONFIGURATION, values)
  if (!result.success) throw new ConfigurationError(refusalsOf(result.issues))
  return { ...result.output, assetId: result.output.assetId ?? stack }
}

/** One refusal for each key and rule, however many checks of valibot a value failed. */
function refusalsOf(issues: readonly v.BaseIssue<unknown>[]): readonly Refusal[] {
  const refusals = issues.map(refusalOf)
  return [...new Map(refusals.map((refusal) => [`${refusal.key} ${refusal.allowed}`, refusal])).values()]
}

/** A wrong item is told by its list. */
function refusalOf({ type, path, input, message }: v.BaseIssue<unknown>): Refusal {
  const all: readonly v.IssuePathItem[] = path ?? []
  const list = all.findIndex((place) => place.type === 'array')
  const places = list < 0 ? all : all.slice(0, list)
  const last = places.at(-1)
  // A name that the user chose; the key of an object is reported with its value.
  const isName = last?.origin === 'key' && type !== 'strict_object'
  return {
    key: `ai-ops:${places.map((place) => String(place.key)).join('.')}`,
    value: last === undefined ? input : isName ? last.key : last.value,
    allowed: message,
  }
}
