import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ensurePythonEnvironment } from '../../../support/python-environment.ts'

const run = promisify(execFile)

/** The APIs that are emulated, by the names in Google's descriptions. */
export const apis = ['compute', 'monitoring', 'cloudscheduler', 'sts', 'iamcredentials'] as const

/** One of them. */
export type Api = (typeof apis)[number]

/** A schema as a discovery document writes it: nearly JSON Schema. */
export type Schema = { readonly [keyword: string]: unknown }

/** A path or query parameter of a method. */
export interface Parameter {
  readonly name: string
  readonly location: 'path' | 'query'
  readonly required: boolean
  readonly repeated: boolean
  readonly schema: Schema
}

/** One method of an API. */
export interface Method {
  readonly api: Api
  /** As the description names it: `compute.urlMaps.patch`. */
  readonly id: string
  readonly httpMethod: string
  /** Path below the API's root with a variable a segment: `v1/projects/{projectsId}/locations/{locationsId}/jobs`. */
  readonly flatPath: string
  /** Path below the API's root with the method's own parameters: `v1/{+parent}/jobs`. */
  readonly path: string
  readonly parameters: readonly Parameter[]
  /** Names of the schemas of the body and of the answer. */
  readonly request: string | undefined
  readonly response: string | undefined
  /** A token needs one of these scopes; none where a method takes no token. */
  readonly scopes: readonly string[]
}

/** Google's description of one API. */
export interface Description {
  readonly api: Api
  readonly methods: readonly Method[]
  readonly schemas: Readonly<Record<string, Schema>>
}

const files: Readonly<Record<Api, string>> = {
  compute: 'compute.v1.json',
  monitoring: 'monitoring.v3.json',
  cloudscheduler: 'cloudscheduler.v1.json',
  sts: 'sts.v1.json',
  iamcredentials: 'iamcredentials.v1.json',
}

type RawParameter = Schema & {
  readonly location?: 'path' | 'query'
  readonly required?: boolean
  readonly repeated?: boolean
}
interface RawMethod {
  readonly id: string
  readonly httpMethod: string
  readonly flatPath?: string
  readonly path: string
  readonly parameters?: Readonly<Record<string, RawParameter>>
  readonly request?: { readonly $ref: string }
  readonly response?: { readonly $ref: string }
  readonly scopes?: readonly string[]
}
interface RawResource {
  readonly methods?: Readonly<Record<string, RawMethod>>
  readonly resources?: Readonly<Record<string, RawResource>>
}
interface RawDescription extends RawResource {
  readonly schemas: Readonly<Record<string, Schema>>
  readonly parameters: Readonly<Record<string, RawParameter>>
}

let loaded: Promise<ReadonlyMap<Api, Description>> | undefined

/**
 * Google's discovery documents, as the Python package google-api-python-client carries them; read once a process.
 *
 * @throws Error when Python is missing or the package cannot be installed
 */
export function loadDescriptions(): Promise<ReadonlyMap<Api, Description>> {
  loaded ??= readDescriptions()
  return loaded
}

async function readDescriptions(): Promise<ReadonlyMap<Api, Description>> {
  const requirements = fileURLToPath(new URL('../requirements.txt', import.meta.url))
  const python = await ensurePythonEnvironment({ requirements })
  const where = 'import sysconfig; print(sysconfig.get_path("purelib"))'
  const { stdout } = await run(python, ['-c', where])
  const folder = join(stdout.trim(), 'googleapiclient/discovery_cache/documents')
  const described = apis.map(async (api) => {
    const raw: RawDescription = JSON.parse(await readFile(join(folder, files[api]), 'utf8'))
    return [api, readDescription(api, raw)] as const
  })
  return new Map(await Promise.all(described))
}

function readDescription(api: Api, raw: RawDescription): Description {
  const common = Object.entries(raw.parameters).map(readParameter)
  const methods = [...rawMethods(raw)].map((method) => ({
    api,
    id: method.id,
    httpMethod: method.httpMethod,
    flatPath: method.flatPath ?? method.path,
    path: method.path,
    parameters: [...Object.entries(method.parameters ?? {}).map(readParameter), ...common],
    request: method.request?.$ref,
    response: method.response?.$ref,
    scopes: method.scopes ?? [],
  }))
  return { api, methods, schemas: raw.schemas }
}

function* rawMethods({ methods = {}, resources = {} }: RawResource): Generator<RawMethod> {
  yield* Object.values(methods)
  for (const resource of Object.values(resources)) yield* rawMethods(resource)
}

function readParameter([name, raw]: readonly [string, RawParameter]): Parameter {
  const { location = 'query', required = false, repeated = false, ...schema } = raw
  return { name, location, required, repeated, schema }
}
