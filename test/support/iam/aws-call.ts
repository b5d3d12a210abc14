import { iamPrefixOf, type Meaning, type RequestHead } from '../fault-proxy/aws-operation.ts'

/** A call to AWS as its parameters, whatever protocol it came in. */
export interface AwsCall {
  /** The prefix of its IAM actions: `elasticloadbalancing`, not `elbv2`. */
  readonly service: string
  readonly operation: string
  /** The Region that it was signed for. */
  readonly region: string
  /** The access key that signed it; empty when nobody did. */
  readonly accessKeyId: string
  /** Parts of the path, decoded, without empty ones. */
  readonly path: readonly string[]
  readonly query: URLSearchParams
  /** A parameter by its name, empty when it is not given. */
  text(name: string): string
  /** A parameter that is a list of texts. */
  texts(name: string): readonly string[]
  /** A parameter that is a structure, as it came; undefined when it is not given. */
  structure(name: string): Readonly<Record<string, unknown>> | undefined
  /** Tags that the call gives, by key. */
  readonly tags: Readonly<Record<string, string>>
}

/** Reads a request whose meaning is known. */
export function readCall({ service, operation }: Meaning, request: RequestHead): AwsCall {
  const url = new URL(request.url, 'http://aws')
  const signed = /Credential=([^/]+)\/\d+\/([^/]+)\//.exec(String(request.headers.authorization ?? ''))
  const isForm = String(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  return {
    service: iamPrefixOf(service),
    operation,
    region: signed?.[2] ?? '',
    accessKeyId: signed?.[1] ?? '',
    path: url.pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent),
    query: url.searchParams,
    ...(isForm ? readForm(new URLSearchParams(request.body.toString())) : readJson(request.body)),
  }
}

type Parameters = Pick<AwsCall, 'text' | 'texts' | 'structure' | 'tags'>

/** The query protocols: `Name.member.1=…`, EC2's `Name.1=…`. */
function readForm(fields: URLSearchParams): Parameters {
  const tags: Record<string, string> = {}
  for (const [name, key] of fields) {
    if (/^(Tags\.member|TagSpecification\.\d+\.Tag)\.\d+\.Key$/.test(name))
      tags[key] = fields.get(name.replace(/Key$/, 'Value')) ?? ''
  }
  return {
    text: (name) => fields.get(name) ?? '',
    texts: (name) =>
      [...fields]
        .filter(([key]) => key.startsWith(`${name}.`) && /^(\.member)?\.\d+$/.test(key.slice(name.length)))
        .map(([, value]) => value),
    structure: () => undefined,
    tags,
  }
}

function readJson(body: Buffer): Parameters {
  const fields = parseObject(body.toString())
  return {
    text: (name) => (typeof fields[name] === 'string' ? fields[name] : ''),
    texts: (name) => {
      const list = fields[name]
      return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
    },
    structure: (name) => {
      const value = fields[name]
      return isRecord(value) ? value : undefined
    },
    tags: {},
  }
}

/** An object in JSON; an empty one for what is none, as a body of S3. */
export function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
