import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const schema = JSON.parse(readFileSync(new URL('../../doc/report.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTuples: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** Holds a report to the published schema; returns what is wrong, empty when nothing is. */
export function reportViolations(report: unknown): string[] {
  if (validate(report)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
