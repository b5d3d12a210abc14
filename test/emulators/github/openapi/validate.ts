import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { loadDescription, type Operation, type Parameter, type SchemaObject } from './description.ts'
import { withDeviations } from './deviations.ts'
import { SCHEMA_BASE, toJsonSchema } from './json-schema.ts'

/** What is wrong with a request or an answer: the place and what the description asks for. */
export type Complaint = { at: string; message: string }

/** Checks values against the description's schemas; each schema is compiled when it is first needed. */
export class SchemaValidator {
  readonly #strict = newAjv(false)
  readonly #coercing = newAjv(true)
  readonly #known = new Set<string>()
  readonly #compiled = new WeakMap<SchemaObject, ValidateFunction>()

  /** Complaints about the path and query values of a request, and about queries the operation does not know. */
  checkParameters(operation: Operation, path: Record<string, string>, query: Record<string, string>) {
    const complaints: Complaint[] = []
    for (const parameter of operation.parameters) {
      const value = parameter.in === 'path' ? path[parameter.name] : query[parameter.name]
      if (parameter.in === 'header') continue
      if (value === undefined) {
        if (parameter.required) complaints.push({ at: place(parameter), message: 'is required' })
      } else {
        complaints.push(
          ...this.#check(this.#coercing, parameter.schema, coerced(parameter, value), place(parameter)),
        )
      }
    }
    const names = new Set(operation.parameters.filter((p) => p.in === 'query').map((p) => p.name))
    for (const name of Object.keys(query)) {
      if (!names.has(name))
        complaints.push({ at: `query ${name}`, message: 'is not a parameter of this operation' })
    }
    return complaints
  }

  /** Complaints about a JSON body, and about fields that the operation does not know (GitHub would ignore them). */
  checkBody(operation: Operation, body: unknown): Complaint[] {
    const schema = operation.bodySchema
    if (!schema) return body === undefined ? [] : [{ at: 'body', message: 'this operation takes no body' }]
    if (body === undefined) return operation.bodyRequired ? [{ at: 'body', message: 'is required' }] : []
    return [...this.#check(this.#strict, schema, body, 'body'), ...unknownFields(schema, body)]
  }

  /** Complaints about an answer: an undocumented success status, or a body that is not what the status promises. */
  checkAnswer(operation: Operation, status: number, body: unknown): Complaint[] {
    const schema = operation.answers.get(status)
    if (schema === undefined) {
      if (status < 400) return [{ at: 'status', message: `${status} is not documented for ${operation.id}` }]
      return this.#check(this.#strict, { $ref: '#/components/schemas/basic-error' }, body, 'answer')
    }
    if (schema === null) return []
    return this.#check(this.#strict, schema, body, 'answer')
  }

  #check(ajv: Ajv, schema: SchemaObject, value: unknown, at: string): Complaint[] {
    const validate = this.#compile(ajv, schema)
    if (validate(value)) return []
    return (validate.errors ?? [])
      .filter(isTelling)
      .map((error) => ({ at: at + error.instancePath, message: explain(error) }))
  }

  #compile(ajv: Ajv, schema: SchemaObject): ValidateFunction {
    let validate = this.#compiled.get(schema)
    if (!validate) {
      const converted = toJsonSchema(schema)
      for (const name of converted.components) this.#addComponent(name)
      validate = ajv.compile(converted.schema)
      this.#compiled.set(schema, validate)
    }
    return validate
  }

  #addComponent(name: string): void {
    if (this.#known.has(name)) return
    this.#known.add(name)
    const schema = loadDescription().schemas[name]
    if (!schema) throw new Error(`The OpenAPI description has no schema ${name}`)
    const converted = toJsonSchema(withDeviations(name, schema))
    for (const ajv of [this.#strict, this.#coercing]) ajv.addSchema(converted.schema, SCHEMA_BASE + name)
    for (const component of converted.components) this.#addComponent(component)
  }
}

function newAjv(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes, validateSchema: false })
  formats.default(ajv)
  ajv.addFormat('repo.nwo', /^[^/]+\/[^/]+$/)
  return ajv
}

function place(parameter: Parameter): string {
  return `${parameter.in} ${parameter.name}`
}

/** A query value is text; a list is written with commas or repeated. */
function coerced(parameter: Parameter, value: string): unknown {
  return parameter.schema.type === 'array' ? value.split(',') : value
}

/** The branches of an `anyOf` each complain; the summary of the `anyOf` itself says nothing more. */
function isTelling(error: ErrorObject): boolean {
  return error.keyword !== 'anyOf' && error.keyword !== 'oneOf'
}

function explain(error: ErrorObject): string {
  const allowed: unknown = error.params.allowedValues
  return Array.isArray(allowed) ? `must be one of ${allowed.join(', ')}` : (error.message ?? error.keyword)
}

function unknownFields(schema: SchemaObject, body: unknown): Complaint[] {
  const properties = schema.properties
  if (typeof properties !== 'object' || properties === null || typeof body !== 'object' || body === null)
    return []
  if (schema.additionalProperties === true || Array.isArray(body)) return []
  return Object.keys(body)
    .filter((name) => !(name in properties))
    .map((name) => ({ at: `body/${name}`, message: 'is not a field of this operation' }))
}
