import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const path = new URL('../../../doc/record-config/record.schema.json', import.meta.url)
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')))

/** Holds a record to the published schema; returns what is wrong, empty when nothing is. */
export function recordViolations(record: unknown): string[] {
  if (validate(record)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
