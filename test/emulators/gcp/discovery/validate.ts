import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { Api, Description, Method, Parameter } from './description.ts'
import { addGoogleFormats } from './formats.ts'
import { type Direction, schemaAddress, toJsonSchema } from './json-schema.ts'

/** What is wrong with a request or an answer: the place, and what the description asks for. */
export interface Complaint {
  readonly at: string
  readonly message: string
}

/** Parameters of every method that change the form of an answer, which is always plain JSON here. */
const notModelled = new Set(['$.xgafv', 'callback', 'fields', 'key', 'upload_protocol', 'uploadType'])

/** Holds values against Google's descriptions; each schema is compiled when it is first needed. */
export class Validator {
  readonly #descriptions: ReadonlyMap<Api, Description>
  readonly #ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false })
  readonly #known = new Set<string>()
  readonly #parameters = new WeakMap<Parameter, ValidateFunction>()

  constructor(descriptions: ReadonlyMap<Api, Description>) {
    this.#descriptions = descriptions
    addGoogleFormats(this.#ajv)
  }

  /** Complaints about the values in a path and a query. */
  checkParameters(
    method: Method,
    path: Readonly<Record<string, string>>,
    query: URLSearchParams,
  ): Complaint[] {
    const known = new Map(method.parameters.map((parameter) => [parameter.name, parameter]))
    const unknown = [...new Set(query.keys())]
      .filter((name) => known.get(name)?.location !== 'query')
      .map((name) => ({ at: `query ${name}`, message: 'is no parameter of this method' }))
    const unsupported = [...new Set(query.keys())]
      .filter((name) => notModelled.has(name))
      .map((name) => ({ at: `query ${name}`, message: 'is not modelled by this emulator' }))
    const wrong = method.parameters.flatMap((parameter) => {
      const { name, location } = parameter
      const own = path[name]
      const values = location === 'query' ? query.getAll(name) : own === undefined ? [] : [own]
      return this.#checkParameter(parameter, values)
    })
    return [...unknown, ...unsupported, ...wrong]
  }

  /** Complaints about the body of a request, `undefined` for none. */
  checkBody(method: Method, body: unknown): Complaint[] {
    if (method.request === undefined) {
      return body === undefined ? [] : [{ at: 'body', message: 'this method takes none' }]
    }
    return this.#check('request', method.api, method.request, body ?? {}, 'body')
  }

  /** Complaints about the body of an answer that is no error. */
  checkAnswer(method: Method, body: unknown): Complaint[] {
    if (method.response === undefined) {
      return body === undefined ? [] : [{ at: 'answer', message: 'this method answers nothing' }]
    }
    return this.#check('answer', method.api, method.response, body, 'answer')
  }

  #checkParameter(parameter: Parameter, values: readonly string[]): Complaint[] {
    const at = `${parameter.location} ${parameter.name}`
    if (values.length === 0) return parameter.required ? [{ at, message: 'is required' }] : []
    if (values.length > 1 && !parameter.repeated) return [{ at, message: 'is given more than once' }]
    let validate = this.#parameters.get(parameter)
    if (validate === undefined) {
      validate = this.#ajv.compile(toJsonSchema(parameter.schema, 'request', 'parameter').schema)
      this.#parameters.set(parameter, validate)
    }
    return values.flatMap((value) => complaints(validate, ofQuery(parameter, value), at))
  }

  #check(direction: Direction, api: Api, name: string, value: unknown, at: string): Complaint[] {
    this.#add(direction, api, name)
    const validate = this.#ajv.getSchema(schemaAddress(direction, api, name))
    if (validate === undefined) throw new Error(`${api} has no schema ${name}`)
    return complaints(validate, value, at)
  }

  #add(direction: Direction, api: Api, name: string): void {
    const address = schemaAddress(direction, api, name)
    if (this.#known.has(address)) return
    this.#known.add(address)
    const described = this.#descriptions.get(api)?.schemas[name]
    if (described === undefined) throw new Error(`The description of ${api} has no schema ${name}`)
    const { schema, names } = toJsonSchema(described, direction, api)
    this.#ajv.addSchema(schema, address)
    for (const other of names) this.#add(direction, api, other)
  }
}

function complaints(validate: ValidateFunction, value: unknown, at: string): Complaint[] {
  if (validate(value)) return []
  return (validate.errors ?? [])
    .filter(({ keyword, schemaPath }) => keyword !== 'anyOf' && !schemaPath.endsWith('/anyOf/0/type'))
    .map((error) => ({ at: at + error.instancePath, message: explain(error) }))
}

/** A value in a query is text. */
function ofQuery({ schema }: Parameter, value: string): unknown {
  if (schema.type === 'integer' && /^-?\d+$/.test(value)) return Number(value)
  if (schema.type === 'boolean' && /^(?:true|false)$/.test(value)) return value === 'true'
  return value
}

function explain({ keyword, params, message }: ErrorObject): string {
  if (keyword === 'additionalProperties') return `has no field ${String(params.additionalProperty)}`
  if (keyword === 'enum') return `must be one of ${String(params.allowedValues)}`
  return message ?? keyword
}
