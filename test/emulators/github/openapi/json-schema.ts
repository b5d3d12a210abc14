import type { SchemaObject } from './description.ts'

/** Where schemas of the description live for the validator. */
export const SCHEMA_BASE = 'https://api.github.com/schemas/'

/**
 * An OpenAPI 3.0 schema as JSON Schema: `nullable` becomes the type `null` (also beside `$ref`, `enum` and `allOf`,
 * where JSON Schema validators ignore or refuse it), component references become absolute.
 * Returns the names of the components it refers to.
 */
export function toJsonSchema(schema: SchemaObject): { schema: SchemaObject; components: string[] } {
  const components = new Set<string>()
  const converted = convertObject(schema, components)
  return { schema: converted, components: [...components] }
}

function convertObject(schema: SchemaObject, components: Set<string>): SchemaObject {
  const { nullable, example: _example, examples: _examples, discriminator: _discriminator, ...rest } = schema
  const converted: SchemaObject = {}
  for (const [keyword, value] of Object.entries(rest)) {
    converted[keyword] = convertKeyword(keyword, value, components)
  }
  return nullable === true ? { anyOf: [{ type: 'null' }, converted] } : converted
}

function convertKeyword(keyword: string, value: unknown, components: Set<string>): unknown {
  if (keyword === '$ref' && typeof value === 'string') {
    const name = value.replace('#/components/schemas/', '')
    components.add(name)
    return SCHEMA_BASE + name
  }
  if (keyword === 'properties') return convertEach(value, components)
  if (keyword === 'enum' || keyword === 'default' || keyword === 'required') return value
  return convertValue(value, components)
}

function convertEach(value: unknown, components: Set<string>): SchemaObject {
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, part]) => [name, convertValue(part, components)]),
  )
}

function convertValue(value: unknown, components: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((part) => convertValue(part, components))
  return isSchema(value) ? convertObject(value, components) : value
}

function isSchema(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null
}
