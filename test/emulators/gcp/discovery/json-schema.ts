import type { Schema } from './description.ts'

/** What a value belongs to: requests may say `null` for "not set" or "remove", answers never do. */
export type Direction = 'request' | 'answer'

/** Where the named schemas of an API live for the validator. */
export function schemaAddress(direction: Direction, api: string, name: string): string {
  return `https://${api}.googleapis.com/${direction}/${name}`
}

/**
 * A schema of a discovery document as JSON Schema: references by name become addresses, patterns are for the whole
 * value, `any` is anything, and an object has no fields but those described.
 *
 * The dialect: https://developers.google.com/discovery/v1/reference/apis (JSON Schema draft 3 with differences).
 *
 * @returns the schema, and the names of those it refers to
 */
export function toJsonSchema(
  schema: Schema,
  direction: Direction,
  api: string,
): { schema: Schema; names: readonly string[] } {
  const names = new Set<string>()
  const convert = (part: Schema, nullable: boolean): Schema => {
    if (typeof part.$ref === 'string') {
      names.add(part.$ref)
      const reference = { $ref: schemaAddress(direction, api, part.$ref) }
      return nullable ? { anyOf: [{ type: 'null' }, reference] } : reference
    }
    const orNull = nullable && part.type !== 'any'
    return {
      ...typeOf(part, orNull),
      ...(typeof part.format === 'string' ? { format: part.format } : {}),
      ...(typeof part.pattern === 'string' ? { pattern: `^(?:${part.pattern})$` } : {}),
      ...(Array.isArray(part.enum) ? { enum: orNull ? [...part.enum, null] : part.enum } : {}),
      ...(isSchema(part.items) ? { items: convert(part.items, false) } : {}),
      ...(part.type === 'object' ? fieldsOf(part) : {}),
    }
  }
  const fieldsOf = ({ properties, additionalProperties }: Schema): Schema => ({
    properties: Object.fromEntries(
      Object.entries(properties ?? {}).map(([name, field]) => [
        name,
        isSchema(field) ? convert(field, direction === 'request') : {},
      ]),
    ),
    additionalProperties: isSchema(additionalProperties) ? convert(additionalProperties, false) : false,
  })
  return { schema: convert(schema, false), names: [...names] }
}

function typeOf({ type }: Schema, orNull: boolean): Schema {
  if (typeof type !== 'string' || type === 'any') return {}
  return { type: orNull ? [type, 'null'] : type }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
