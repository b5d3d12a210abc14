import type { GoogleApi } from '../../../shared/google/google-api.ts'
import type { ArmMinute, EpochMinute, HistoryMinute, Minute, Sample } from '../../judge/trace.ts'
import { type CustomSources, customSamples, prometheusFigures } from '../../metrics/custom-figures.ts'
import type { ArmLabels } from '../../metrics/custom-metric.ts'
import {
  type MetricSource,
  type MinuteSpan,
  minutesOf,
  type SpanRequest,
} from '../../metrics/metric-source.ts'
import { type PrometheusSettings, readPrometheusFigures } from '../../metrics/prometheus.ts'
import type { ArmAt, Series } from '../../metrics/series.ts'
import type { Arm } from '../../traffic/arms.ts'
import {
  addHistograms,
  boundAtQuantile,
  countFrom,
  type Histogram,
  histogramOf,
  totalOf,
} from './histogram.ts'
import { readTimeSeries, type TimeSeries } from './time-series.ts'

/** What the minutes of both versions are read from. */
export interface UrlMapMetricSettings {
  readonly project: string
  readonly urlMap: string
  /** The names of the backend services. */
  readonly backends: Readonly<Record<Arm, string>>
  readonly custom: CustomSources
  readonly labels: ArmLabels
  readonly prometheus: PrometheusSettings | undefined
}

/** Milliseconds that a request of the stable version stays under, by metric. */
export type LatencyBounds = Readonly<Record<string, number>>

const REQUESTS = 'loadbalancing.googleapis.com/https/request_count'
const LATENCIES = 'loadbalancing.googleapis.com/https/backend_latencies'
const BACKEND = 'backend_target_name'
const CLASS = 'response_code_class'
const QUANTILES = [
  ['latency-p50', 0.5],
  ['latency-p90', 0.9],
  ['latency-p99', 0.99],
] as const

interface ArmData {
  readonly requests: Map<EpochMinute, number>
  readonly failures: Map<EpochMinute, number>
  readonly clientErrors: Map<EpochMinute, number>
  readonly unanswered: Map<EpochMinute, number>
  readonly latencies: Map<EpochMinute, Histogram>
}
type Data = Readonly<Record<Arm, ArmData>>

/**
 * The minutes of both versions: what a global external Application Load Balancer publishes of its backend services in
 * Cloud Monitoring ("Google Cloud metrics", loadbalancing), and custom metrics from Prometheus.
 */
export class UrlMapMetrics implements MetricSource {
  readonly latency: boolean
  /** What was not answered has a class of its own. */
  readonly answersCounted = true
  readonly #google: GoogleApi
  readonly #settings: UrlMapMetricSettings
  readonly #bounds: LatencyBounds | undefined

  constructor(google: GoogleApi, settings: UrlMapMetricSettings, bounds: LatencyBounds | undefined) {
    this.#google = google
    this.#settings = settings
    this.#bounds = bounds
    this.latency = bounds !== undefined
  }

  async readMinutes(span: MinuteSpan, signal: AbortSignal): Promise<readonly Minute[]> {
    const [data, own] = await this.#read(['stable', 'canary'], span, signal)
    return minutesOf(span).map((at) => ({
      at,
      stable: this.#armMinute(data, own, { arm: 'stable', at }),
      canary: this.#armMinute(data, own, { arm: 'canary', at }),
    }))
  }

  async readHistory(span: MinuteSpan, signal: AbortSignal): Promise<readonly HistoryMinute[]> {
    const [data, own] = await this.#read(['stable'], span, signal)
    return minutesOf(span).map((at) => ({ at, stable: this.#armMinute(data, own, { arm: 'stable', at }) }))
  }

  async #read(arms: readonly Arm[], span: MinuteSpan, signal: AbortSignal) {
    if (span.to < span.from) return [NO_DATA, new Map<string, Series>()] as const
    const { custom, labels, prometheus } = this.#settings
    return Promise.all([
      readData(this.#google, this.#settings, { arms, latency: this.latency, span, signal }),
      readPrometheusFigures(prometheus, prometheusFigures(custom, arms, labels), { span, signal }),
    ])
  }

  /** Nothing is published of a minute without requests: what is missing stays missing, and the judge decides. */
  #armMinute(data: Data, own: ReadonlyMap<string, Series>, { arm, at }: ArmAt): ArmMinute {
    const { requests, failures, clientErrors, unanswered, latencies } = data[arm]
    const count = (found: number | undefined): Sample | null =>
      found === undefined ? null : { count: found }
    const samples: Record<string, Sample | null> = {
      errors: count(failures.get(at)),
      unanswered: count(unanswered.get(at)),
      'client-errors': count(clientErrors.get(at)),
    }
    for (const [metric, bound] of Object.entries(this.#bounds ?? {})) {
      const histogram = latencies.get(at)
      samples[metric] =
        histogram === undefined ? null : { count: countFrom(histogram, bound), of: totalOf(histogram) }
    }
    return {
      requests: requests.get(at) ?? null,
      samples: { ...samples, ...customSamples(this.#settings.custom, own, { arm, at }) },
    }
  }
}

/**
 * The stable version's own quantiles of its response time, or undefined when there is no history of it: then latency is
 * not judged. They are bounds of buckets, so that what lies above them is counted exactly; any fixed bound makes a valid
 * test.
 */
export async function readLatencyBounds(
  google: GoogleApi,
  settings: UrlMapMetricSettings,
  { span, signal }: SpanRequest,
): Promise<LatencyBounds | undefined> {
  if (span.to < span.from) return undefined
  const { stable } = await readLatencies(google, settings, { arms: ['stable'], span, signal })
  const usual = addHistograms([...stable.values()])
  if (usual === undefined) return undefined
  const bounds: Record<string, number> = {}
  for (const [metric, quantile] of QUANTILES) {
    const bound = boundAtQuantile(usual, quantile)
    if (bound === undefined) return undefined
    bounds[metric] = bound
  }
  return bounds
}

const NO_ARM: ArmData = {
  requests: new Map(),
  failures: new Map(),
  clientErrors: new Map(),
  unanswered: new Map(),
  latencies: new Map(),
}
const NO_DATA: Data = { stable: NO_ARM, canary: NO_ARM }

/** Which versions are asked for, in which minutes. */
interface ArmsRequest extends SpanRequest {
  readonly arms: readonly Arm[]
}

async function readData(
  google: GoogleApi,
  settings: UrlMapMetricSettings,
  { latency, ...request }: ArmsRequest & { readonly latency: boolean },
): Promise<Data> {
  const query = {
    project: settings.project,
    filter: filterOf(REQUESTS, settings, request.arms),
    groupBy: [`resource.label.${BACKEND}`, `metric.label.${CLASS}`],
  }
  const [counts, latencies] = await Promise.all([
    readTimeSeries(google, query, request),
    latency ? readLatencies(google, settings, request) : undefined,
  ])
  const dataOf = (arm: Arm): ArmData => {
    const own = counts.filter(({ labels }) => labels[BACKEND] === settings.backends[arm])
    return {
      requests: sumOf(own),
      failures: sumOf(own.filter(({ labels }) => isOfClass(labels[CLASS], '5'))),
      clientErrors: sumOf(own.filter(({ labels }) => isOfClass(labels[CLASS], '4'))),
      unanswered: sumOf(own.filter(({ labels }) => !isAnswered(labels[CLASS]))),
      latencies: latencies?.[arm] ?? new Map(),
    }
  }
  return { stable: dataOf('stable'), canary: dataOf('canary') }
}

async function readLatencies(
  google: GoogleApi,
  settings: UrlMapMetricSettings,
  { arms, ...request }: ArmsRequest,
): Promise<Readonly<Record<Arm, Map<EpochMinute, Histogram>>>> {
  const query = {
    project: settings.project,
    filter: filterOf(LATENCIES, settings, arms),
    groupBy: [`resource.label.${BACKEND}`],
  }
  const series = await readTimeSeries(google, query, request)
  const histogramsOf = (arm: Arm) => {
    const histograms = new Map<EpochMinute, Histogram>()
    for (const { labels, points } of series) {
      if (labels[BACKEND] !== settings.backends[arm]) continue
      for (const [at, { distributionValue }] of points) {
        if (distributionValue !== undefined) histograms.set(at, histogramOf(distributionValue))
      }
    }
    return histograms
  }
  return { stable: histogramsOf('stable'), canary: histogramsOf('canary') }
}

/** A filter of Cloud Monitoring ("Monitoring filters"); names of URL maps and backend services need no escape. */
function filterOf(metric: string, { urlMap, backends }: UrlMapMetricSettings, arms: readonly Arm[]): string {
  const names = arms.map((arm) => `"${backends[arm]}"`).join(', ')
  return [
    `metric.type = "${metric}"`,
    'resource.type = "https_lb_rule"',
    `resource.labels.url_map_name = "${urlMap}"`,
    `resource.labels.${BACKEND} = one_of(${names})`,
  ].join(' AND ')
}

/** The class is `500` or `5xx`; what the load balancer answers itself for a backend that is down is among them. */
function isOfClass(responseCodeClass: string | undefined, digit: string): boolean {
  return responseCodeClass?.startsWith(digit) === true
}

/** The class is `0` where there was no answer: a client that hung up, or a backend that closed the connection. */
function isAnswered(responseCodeClass: string | undefined): boolean {
  return responseCodeClass !== undefined && /^[1-5]/.test(responseCodeClass)
}

function sumOf(series: readonly TimeSeries[]): Map<EpochMinute, number> {
  const sums = new Map<EpochMinute, number>()
  for (const { points } of series) {
    for (const [at, { int64Value, doubleValue }] of points) {
      sums.set(at, (sums.get(at) ?? 0) + Number(int64Value ?? doubleValue ?? 0))
    }
  }
  return sums
}
