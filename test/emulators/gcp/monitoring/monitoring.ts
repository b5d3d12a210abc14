import type { HttpLoadBalancer } from '../compute/load-balancer.ts'
import type { MetricDescriptor } from './descriptors.ts'
import { distributionOf } from './distribution.ts'
import { SeriesStore } from './store.ts'
import type { Value } from './value.ts'

const MINUTE_MS = 60_000

/** What the clients of one minute got from one backend service. */
export interface BackendMinute {
  readonly balancer: HttpLoadBalancer
  /** The name of the backend in the load balancer. */
  readonly backend: string
  /** When the minute began. */
  readonly at: Date
  /** Responses by status; none is recorded where there were none. */
  readonly responses: Readonly<Record<number, number>>
  /** How long the backend took, in milliseconds, by status. */
  readonly latenciesMs?: Readonly<Record<number, readonly number[]>>
  /** The rule that matched. Default UNMATCHED, the default of a map. */
  readonly matchedUrlPathRule?: string
}

/** A point of any metric. */
export interface WrittenPoint extends MetricDescriptor {
  /** `custom.googleapis.com/…`: a gauge or a counter, DELTA is for Google's own metrics. */
  readonly metricType: string
  readonly metricLabels?: Readonly<Record<string, string>>
  readonly resourceType?: string
  readonly resourceLabels?: Readonly<Record<string, string>>
  /** The start of a counter, or of the span of a delta; that of a gauge is its end. */
  readonly startTime?: Date
  readonly endTime: Date
  readonly value: Value
}

/** Where clients are: a series for each, so that readers must sum. */
const clients = [
  { share: 0.7, labels: { client_country: 'Germany', proxy_continent: 'Europe' } },
  { share: 0.3, labels: { client_country: 'United States', proxy_continent: 'America' } },
] as const

/** What Cloud Monitoring knows. */
export class Monitoring {
  /**
   * How long after the end of a minute its points show, in virtual milliseconds. Google says of load balancers' metrics:
   * sampled every 60 s, not visible for up to 210 s. Default 5 s.
   */
  visibleAfterMs = 5_000
  /** Most points in a page, whatever is asked for. */
  largestPage = Number.POSITIVE_INFINITY
  readonly store = new SeriesStore()
  readonly #project: string

  constructor(project: string) {
    this.#project = project
  }

  /** Records a minute of one backend service as the load balancer's metrics. */
  record(minute: BackendMinute): void {
    for (const [status, count] of Object.entries(minute.responses)) {
      const far = Math.floor(count * clients[1].share)
      const latencies = minute.latenciesMs?.[Number(status)] ?? []
      const split = [
        { labels: clients[0].labels, count: count - far, own: latencies.slice(far) },
        { labels: clients[1].labels, count: far, own: latencies.slice(0, far) },
      ]
      for (const { labels, count: part, own } of split) {
        if (part > 0) this.#write(minute, status, labels, 'request_count', { int64Value: String(part) })
        if (own.length > 0) {
          const distributionValue = distributionOf(own)
          this.#write(minute, status, labels, 'backend_latencies', { distributionValue })
        }
      }
    }
  }

  /** Writes a point of a metric of one's own. */
  write(point: WrittenPoint): void {
    const { metricType, kind, valueType, unit, labels, endTime, startTime = endTime, value } = point
    if (metricType.startsWith('custom.googleapis.com/') && kind === 'DELTA') {
      throw new Error("A custom metric is a gauge or cumulative: DELTA is for Google's own")
    }
    this.store.describe(metricType, { kind, valueType, unit, ...(labels === undefined ? {} : { labels }) })
    this.store.write(
      {
        metric: { type: metricType, labels: point.metricLabels ?? {} },
        resource: {
          type: point.resourceType ?? 'global',
          labels: { project_id: this.#project, ...point.resourceLabels },
        },
      },
      { startMs: startTime.getTime(), endMs: endTime.getTime(), value },
    )
  }

  #write(
    { balancer, backend, at, matchedUrlPathRule = 'UNMATCHED' }: BackendMinute,
    status: string,
    client: Readonly<Record<string, string>>,
    metric: 'request_count' | 'backend_latencies',
    value: Value,
  ): void {
    const service = balancer.backendServices[backend]
    if (service === undefined) throw new Error(`The load balancer has no backend ${backend}`)
    const startMs = Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS
    const key = {
      metric: {
        type: `loadbalancing.googleapis.com/https/${metric}`,
        labels: {
          ...client,
          cache_result: 'DISABLED',
          load_balancing_scheme: 'EXTERNAL_MANAGED',
          protocol: 'HTTP/2.0',
          response_code: status,
          // Without an answer, both are 0 ("Google Cloud metrics", loadbalancing).
          response_code_class: status === '0' ? '0' : `${status.charAt(0)}00`,
        },
      },
      resource: {
        type: 'https_lb_rule',
        labels: {
          project_id: this.#project,
          backend_name: service.name,
          backend_scope: 'europe-west1-b',
          backend_scope_type: 'ZONE',
          backend_target_name: service.name,
          backend_target_type: 'BACKEND_SERVICE',
          backend_type: 'INSTANCE_GROUP',
          forwarding_rule_name: balancer.forwardingRuleName,
          matched_url_path_rule: matchedUrlPathRule,
          region: 'global',
          target_proxy_name: balancer.targetProxyName,
          url_map_name: balancer.urlMapName,
        },
      },
    }
    this.store.write(key, { startMs, endMs: startMs + MINUTE_MS, value })
  }
}
