import { UserError } from '../../shared/errors.ts'

/** A request that the canary must answer well before it gets any real traffic. */
export interface SmokeRequest {
  readonly method: string
  /** Relative to the smoke URL. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /** The statuses that are well; any below 400 when empty. */
  readonly statuses: readonly number[]
  /** What the body of the answer must contain. */
  readonly contains: string | undefined
  /** How often it is sent. */
  readonly times: number
}

const WHERE = 'input smoke-requests'
const KEYS = 'path, method, headers, body, status, contains, times'

/**
 * Reads smoke requests, a YAML list:
 *
 * ```yaml
 * - path: /health
 * - { path: /v1/answers, method: POST, body: { prompt: Hello }, status: 200, contains: answer, times: 5 }
 * ```
 *
 * @param data the YAML's data; one `GET /` when absent
 * @throws UserError for anything else
 */
export function readSmokeRequests(data: unknown): readonly SmokeRequest[] {
  if (data === undefined) return [readOne({ path: '/' }, 0)]
  if (!Array.isArray(data) || data.length === 0) return refuse(WHERE, data, 'a list of requests')
  return data.map(readOne)
}

function readOne(data: unknown, index: number): SmokeRequest {
  const where = `${WHERE}, request ${index + 1}`
  const {
    path,
    method = 'GET',
    headers = {},
    body,
    status = [],
    contains,
    times = 1,
    ...unknown
  } = mapping(data, where)
  const [stray] = Object.keys(unknown)
  if (stray !== undefined) return refuse(where, stray, KEYS)
  if (typeof path !== 'string' || !/^\/(?!\/)/.test(path))
    return refuse(`${where}: path`, path, 'a path that begins with /')
  if (typeof method !== 'string' || !/^[A-Z]+$/.test(method))
    return refuse(`${where}: method`, method, 'a method such as POST')
  if (contains !== undefined && typeof contains !== 'string')
    return refuse(`${where}: contains`, contains, 'text')
  if (typeof times !== 'number' || !Number.isInteger(times) || times < 1 || times > 1_000) {
    return refuse(`${where}: times`, times, 'a whole number from 1 to 1000')
  }
  const json = body !== undefined && typeof body !== 'string'
  return {
    method,
    path,
    headers: { ...(json ? { 'content-type': 'application/json' } : {}), ...readHeaders(headers, where) },
    body: json ? JSON.stringify(body) : body,
    statuses: readStatuses(status, where),
    contains,
    times,
  }
}

function readHeaders(headers: unknown, where: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping(headers, `${where}: headers`)).map(([name, value]) => [
      name.toLowerCase(),
      String(value),
    ]),
  )
}

function readStatuses(status: unknown, where: string): readonly number[] {
  const list: unknown[] = Array.isArray(status) ? status : [status]
  return list.map((one) =>
    typeof one === 'number' && Number.isInteger(one) && one >= 100 && one <= 599
      ? one
      : refuse(`${where}: status`, one, 'an HTTP status, or a list of them'),
  )
}

function mapping(value: unknown, where: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  return refuse(where, value, 'a mapping')
}

function refuse(where: string, given: unknown, allowed: string): never {
  throw new UserError('the value cannot be used.', { where, given: `\`${JSON.stringify(given)}\``, allowed })
}
