import type { SchemaObject } from './description.ts'

/**
 * Where GitHub's own answers leave its published description. Each entry is a fact about GitHub, with its source;
 * it widens the schema, never narrows it.
 */
const deviations: Record<string, (schema: SchemaObject) => SchemaObject> = {
  // "starter" is the state of an asset whose upload broke: https://docs.github.com/rest/releases/assets#upload-a-release-asset
  'release-asset': (schema) =>
    withProperty(schema, 'state', { type: 'string', enum: ['uploaded', 'open', 'starter'] }),
  // An address that was not given is an empty text, the default that the description itself names beside "format: uri".
  'deployment-status': (schema) =>
    ['target_url', 'log_url', 'environment_url'].reduce(
      (changed, name) => withProperty(changed, name, { type: 'string' }),
      schema,
    ),
}

/** The schema as GitHub really answers it. */
export function withDeviations(name: string, schema: SchemaObject): SchemaObject {
  return deviations[name]?.(schema) ?? schema
}

function withProperty(schema: SchemaObject, name: string, property: SchemaObject): SchemaObject {
  return { ...schema, properties: { ...Object(schema.properties), [name]: property } }
}
