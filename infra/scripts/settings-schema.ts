import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { CONFIGURATION } from '../configuration/schema.ts'

/** Where the schema for editors is kept. */
export const SETTINGS_SCHEMA_FILE = join(import.meta.dirname, '..', 'settings.schema.json')

/** What a JSON Schema cannot say, and the program checks itself. */
const CHECKED_BY_THE_PROGRAM = ['metadata', 'partial_check', 'raw_check', 'transform']

/** A JSON Schema (draft 7) of a stack file `Pulumi.STACK.yaml`, for completion and checks in editors. */
export function settingsSchema(): string {
  const { properties = {} } = toJsonSchema(CONFIGURATION, {
    typeMode: 'input',
    ignoreActions: CHECKED_BY_THE_PROGRAM,
  })
  const keys = Object.keys(properties)
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Generated from infra/configuration: npm run docs --prefix infra',
    type: 'object',
    properties: {
      config: {
        type: 'object',
        properties: Object.fromEntries(keys.map((key) => [`ai-ops:${key}`, properties[key]])),
        // Keys of other name spaces, such as aws:profile, are not ours.
        patternProperties: { [`^ai-ops:(?!(${keys.join('|')})$)`]: false },
        required: ['ai-ops:region'],
      },
    },
    required: ['config'],
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
