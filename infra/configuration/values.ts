import * as v from 'valibot'

/** What a text must be. */
export interface TextRule {
  readonly pattern: RegExp
  /** Ends "Allowed: …". */
  readonly allowed: string
}

type AnySchema = v.GenericSchema

/**
 * What a value may be, in words, as the messages of its schema say it. For a key that is missing: valibot reports that
 * of the object around it.
 */
export function allowedOf(schema: AnySchema): string {
  const allowed = v.getMetadata(innermost(schema)).allowed
  return typeof allowed === 'string' ? allowed : 'an object'
}

/** The schema inside `v.optional`. */
export function innermost(schema: AnySchema): AnySchema {
  return 'wrapped' in schema ? innermost(schema.wrapped as AnySchema) : schema
}

/** A text that follows a rule. */
export function text({ pattern, allowed }: TextRule) {
  return v.pipe(v.string(allowed), v.regex(pattern, allowed), v.metadata({ allowed }))
}

/** A whole number, both bounds included. */
export function wholeNumber(least: number, most: number) {
  const allowed = `a whole number from ${least} to ${most}`
  return v.pipe(
    v.number(allowed),
    v.integer(allowed),
    v.minValue(least, allowed),
    v.maxValue(most, allowed),
    v.metadata({ allowed }),
  )
}

/** `true` or `false`. */
export function flag() {
  const allowed = 'true, false'
  return v.pipe(v.boolean(allowed), v.metadata({ allowed }))
}

/** One of some values. */
export function oneOf<const Choices extends readonly (string | number)[]>(choices: Choices) {
  const allowed = choices.join(', ')
  return v.pipe(v.picklist(choices, allowed), v.metadata({ allowed }))
}

/** A list of texts, of `least` to `most` items. */
export function texts(rule: TextRule, { least = 0, most = 1_000, noun = 'items' } = {}) {
  const allowed = `a list${least > 0 ? ` of ${least} or more` : ''}, each ${rule.allowed}`
  return v.pipe(
    v.array(v.pipe(v.string(allowed), v.regex(rule.pattern, allowed)), allowed),
    v.minLength(least, allowed),
    v.maxLength(most, `up to ${most} ${noun}`),
    v.metadata({ allowed }),
  )
}

/** An object with these fields and no others. Every unknown key is reported, with the keys that are allowed. */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  const strict = v.strictObject(entries, ({ expected, path }) => {
    if (expected === 'never') return `one of the keys ${Object.keys(entries).join(', ')}`
    const missing = entries[String(path?.[0]?.key)]
    return missing === undefined ? 'an object' : allowedOf(missing as AnySchema)
  })
  return {
    ...strict,
    '~run'(...[dataset, config]: Parameters<(typeof strict)['~run']>) {
      const { value } = dataset
      // valibot takes a list for an object.
      const result = strict['~run'](Array.isArray(value) ? { value: null } : dataset, config)
      // valibot reports the first unknown key only.
      const [first] =
        result.issues?.filter(({ expected, path }) => expected === 'never' && path?.length === 1) ?? []
      const place = first?.path?.[0]
      if (first === undefined || place?.type !== 'object') return result
      const others = Object.entries(place.input).filter(([key]) => !(key in entries) && key !== place.key)
      for (const [key, other] of others) {
        result.issues?.push({ ...first, input: key, path: [{ ...place, key, value: other }] })
      }
      return result
    },
  }
}

/** Adds what a key does, and in words what holds when it is not set, to a schema. */
export function key<Schema extends AnySchema>(schema: Schema, does: string, unless?: string) {
  return v.optional(about(schema, does, unless))
}

/** The same for a key that gets a value here when it is not set. */
export function filled<Schema extends AnySchema, const Value extends v.InferInput<Schema>>(
  schema: Schema,
  does: string,
  value: Value,
) {
  return v.optional(about(schema, does, String(value)), value)
}

/** Adds what a key does to the schema of a key that must be set. */
export function about<Schema extends AnySchema>(schema: Schema, does: string, unless?: string) {
  return v.pipe(
    schema,
    v.description(does),
    v.metadata({ allowed: allowedOf(schema), ...(unless === undefined ? {} : { default: unless }) }),
  )
}
