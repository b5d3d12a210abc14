import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A JSON schema as the OpenAPI description writes it (OpenAPI 3.0 dialect). */
export type SchemaObject = { [keyword: string]: unknown }

/** A path or query parameter of an operation. */
export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  schema: SchemaObject
  /** The value may span several path segments (`heads/feature/a`). */
  multiSegment: boolean
}

/** One operation of GitHub's REST API. */
export type Operation = {
  id: string
  method: string
  /** The path template, e.g. `/repos/{owner}/{repo}/releases`. */
  path: string
  parameters: Parameter[]
  bodyRequired: boolean
  /** The JSON body's schema; undefined where the operation takes none (or raw bytes). */
  bodySchema?: SchemaObject
  /** The body may be anything but JSON (`uploadReleaseAsset`). */
  rawBody: boolean
  /** The schema of each documented status; null where the answer has no JSON body. */
  answers: Map<number, SchemaObject | null>
}

/** GitHub's published description, as far as the emulator reads it. */
export type Description = { operations: Map<string, Operation>; schemas: Record<string, SchemaObject> }

type Referencing = { $ref?: string }
type RawMedia = { content?: Record<string, { schema?: SchemaObject }>; required?: boolean }
type RawParameter = Referencing & {
  name: string
  in: Parameter['in']
  required?: boolean
  schema?: SchemaObject
  'x-multi-segment'?: boolean
}
type RawOperation = {
  operationId?: string
  parameters?: RawParameter[]
  requestBody?: RawMedia
  responses?: Record<string, Referencing & RawMedia>
}
type RawDescription = {
  paths: Record<string, Record<string, RawOperation>>
  components: {
    schemas: Record<string, SchemaObject>
    parameters: Record<string, RawParameter>
    responses: Record<string, RawMedia>
  }
}

/** Octokit's former spelling of `repos/compare-commits-with-basehead`: the same address. */
const OTHER_SPELLING = 'repos/compare-commits'

let loaded: Description | undefined

/**
 * GitHub's published OpenAPI description (`@octokit/openapi`), read once per process at the first request:
 * parsing its 13 MB takes about 0.1 s.
 */
export function loadDescription(): Description {
  loaded ??= readDescription()
  return loaded
}

function readDescription(): Description {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json')
  const raw: RawDescription = JSON.parse(readFileSync(file, 'utf8'))
  const operations = new Map<string, Operation>()
  for (const [path, methods] of Object.entries(raw.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!operation.operationId || operation.operationId === OTHER_SPELLING) continue
      operations.set(operation.operationId, readOperation(raw, path, method.toUpperCase(), operation))
    }
  }
  return { operations, schemas: raw.components.schemas }
}

function readOperation(
  raw: RawDescription,
  path: string,
  method: string,
  operation: RawOperation,
): Operation {
  const content = operation.requestBody?.content ?? {}
  return {
    id: operation.operationId ?? '',
    method,
    path,
    parameters: (operation.parameters ?? []).map((parameter) => readParameter(raw, parameter)),
    bodyRequired: operation.requestBody?.required ?? false,
    bodySchema: content['application/json']?.schema,
    rawBody: Object.keys(content).some((type) => type !== 'application/json'),
    answers: new Map(
      Object.entries(operation.responses ?? {}).map(([status, answer]) => [
        Number(status),
        resolve(answer, raw.components.responses).content?.['application/json']?.schema ?? null,
      ]),
    ),
  }
}

function readParameter(raw: RawDescription, parameter: RawParameter): Parameter {
  const found = resolve(parameter, raw.components.parameters)
  return {
    name: found.name,
    in: found.in,
    required: found.required ?? false,
    schema: found.schema ?? {},
    multiSegment: found['x-multi-segment'] ?? false,
  }
}

function resolve<T extends Referencing | RawMedia>(value: T, components: Record<string, T>): T {
  const reference = '$ref' in value ? value.$ref : undefined
  if (!reference) return value
  const found = components[reference.split('/').at(-1) ?? '']
  if (!found) throw new Error(`The OpenAPI description refers to ${reference}, which it does not contain`)
  return found
}
