import { messageOf } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import type { EpochMinute } from '../judge/trace.ts'
import type { SpanRequest } from './metric-source.ts'
import type { Series } from './series.ts'

/** Where Prometheus, or any endpoint with its HTTP API, answers. */
export interface PrometheusSettings {
  readonly url: string
  /** A bearer token, if one is needed; asked for with every query, since some expire. */
  readonly token: () => Promise<string | undefined>
  readonly fetch: typeof globalThis.fetch
}

/** The Prometheus that the inputs name. */
export interface PrometheusInputs {
  readonly url: string
  readonly token: string | undefined
}

/**
 * The Prometheus that the inputs name, if any.
 *
 * @param tokenFor gives a token for a URL of which there is none among the inputs
 */
export function openPrometheus(
  inputs: PrometheusInputs | undefined,
  { fetch }: Pick<World, 'fetch'>,
  tokenFor: (url: string) => Promise<string | undefined> = () => Promise.resolve(undefined),
): PrometheusSettings | undefined {
  if (inputs === undefined) return undefined
  const { url, token } = inputs
  return { url, fetch, token: () => (token === undefined ? tokenFor(url) : Promise.resolve(token)) }
}

/** How long a response may take. */
const TIMEOUT_MS = 30_000
/** More of an error than this is not shown. */
const MAX_REASON_LENGTH = 500

/**
 * Evaluates queries, all at the same time.
 *
 * @param prometheus undefined when nothing asks for it; the inputs are refused that ask for what is nowhere
 * @returns the series by the ids of the queries
 */
export async function readPrometheusFigures(
  prometheus: PrometheusSettings | undefined,
  queries: readonly { readonly id: string; readonly query: string }[],
  request: SpanRequest,
): Promise<ReadonlyMap<string, Series>> {
  if (prometheus === undefined) return new Map()
  const answers = queries.map(
    async ({ id, query }) => [id, await queryPrometheus(prometheus, query, request)] as const,
  )
  return new Map(await Promise.all(answers))
}

/**
 * Evaluates a query at the end of each minute (Prometheus HTTP API, `GET /api/v1/query_range`): with a range of `[1m]`
 * the value is that of the minute before.
 *
 * @throws Error when it cannot be evaluated, or gives more than one series
 */
export async function queryPrometheus(
  { url, token, fetch }: PrometheusSettings,
  query: string,
  { span: { from, to }, signal }: SpanRequest,
): Promise<Series> {
  const address = new URL(`${url.replace(/\/$/, '')}/api/v1/query_range`)
  address.search = new URLSearchParams({
    query,
    start: String((from + 1) * 60),
    end: String((to + 1) * 60),
    step: '60',
  }).toString()
  const bearer = await token()
  const response = await fetch(address, {
    headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  })
  // A server may echo the token, and its response ends in reports.
  const text = withoutToken(await response.text(), bearer)
  const answer = parseAnswer(text)
  if (answer?.status !== 'success') {
    const reason = String(answer?.error ?? `status ${response.status}`).slice(0, MAX_REASON_LENGTH)
    throw new Error(`Prometheus cannot evaluate \`${query}\`: ${reason}.`)
  }
  const [series, ...more] = answer.data?.result ?? []
  if (more.length > 0) {
    throw new Error(
      `\`${query}\` returns ${more.length + 1} series; it must return one. Aggregate it, for instance with sum(…).`,
    )
  }
  return valuesOf(series?.values ?? [])
}

function withoutToken(text: string, token: string | undefined): string {
  return token === undefined ? text : text.replaceAll(token, '***')
}

interface Answer {
  readonly status?: string
  readonly error?: string
  readonly data?: {
    readonly result?: readonly { readonly values?: readonly (readonly [number, string])[] }[]
  }
}

function parseAnswer(text: string): Answer | undefined {
  try {
    const answer: Answer = JSON.parse(text)
    return answer
  } catch (error) {
    throw new Error(`The response of Prometheus is not JSON: ${messageOf(error)}.`)
  }
}

/** NaN and infinity are what a division by zero gives: no data. */
function valuesOf(values: readonly (readonly [number, string])[]): Series {
  const series = new Map<EpochMinute, number>()
  for (const [seconds, text] of values) {
    const value = Number(text)
    if (Number.isFinite(value)) series.set(Math.round(seconds / 60) - 1, value)
  }
  return series
}
