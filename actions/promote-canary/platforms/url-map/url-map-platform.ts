import { UserError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import type { CanaryOptions } from '../../inputs/canary-options.ts'
import { partsOf } from '../../metrics/custom-metric.ts'
import type { MetricSource, MinuteSpan } from '../../metrics/metric-source.ts'
import { openPrometheus } from '../../metrics/prometheus.ts'
import type { Ledger } from '../../record/ledger.ts'
import type { Arm } from '../../traffic/arms.ts'
import { type Lease, noLease } from '../lease.ts'
import type { OpenRequest, Platform, PlatformDefinition, SmokeRoute } from '../platform.ts'
import { readGroupHealth } from './backend-service.ts'
import { CloudSchedulerLease } from './cloud-scheduler-lease.ts'
import { DescriptionLedger } from './description-ledger.ts'
import { planForms } from './forms.ts'
import { observeUrlMap, type UrlMapObservation } from './observe-url-map.ts'
import { encodeDivision } from './original.ts'
import type { UrlMapPlace } from './paths.ts'
import { formSettingsOf, planUrlMap, type UrlMapPlan } from './plan-url-map.ts'
import { restorationOf } from './restoration.ts'
import { readServingOfUrlMap } from './serving.ts'
import { countSmokeRules, withoutSmokeRules, withSmokeRule } from './smoke-route-rule.ts'
import { readLatencyBounds, UrlMapMetrics } from './url-map-metrics.ts'
import { UrlMapStore } from './url-map-store.ts'
import { readUrlMapTarget, URL_MAP_INPUTS, type UrlMapTarget } from './url-map-target.ts'
import { UrlMapTraffic } from './url-map-traffic.ts'

/** The documents of a canary on a URL map. */
export interface UrlMapKind {
  readonly target: UrlMapTarget
  readonly observation: UrlMapObservation
  readonly plan: UrlMapPlan
}

/** The URL map of a global external Application Load Balancer of Google Cloud. */
export const URL_MAP: PlatformDefinition<UrlMapKind> = {
  ...URL_MAP_INPUTS,
  // The metrics of a global load balancer are "not visible for up to 210 seconds" ("Google Cloud metrics", loadbalancing).
  settleMs: 4 * 60_000,
  readTarget: readUrlMapTarget,
  requireSupported: refuseCloudWatch,
  namesConfirm: ({ stable, canary }) => stable !== undefined || canary !== undefined,
  observe: observeUrlMap,
  plan: planUrlMap,
  open: openUrlMap,
  openLedger: ({ place }, world) => openUrlMapLedger(place, world),
  encodeOriginal: ({ original }) => encodeDivision(original),
  readServing: readServingOfUrlMap,
}

const LEASE_ADVICE =
  'Set `lease-service-account` and `lease-location`, so that Cloud Scheduler can roll the traffic back.'

/** A change of a URL map is carried out at once and known everywhere within a minute or so. */
const SMOKE_SETTLE_MS = 60_000

/** There is no CloudWatch beside a URL map: its metric would never have data. */
function refuseCloudWatch({ judge: { sources } }: Pick<CanaryOptions, 'judge'>): void {
  const [name] =
    Object.entries(sources).find(([, source]) =>
      partsOf(source).some(([, { from }]) => from === 'cloudwatch'),
    ) ?? []
  if (name === undefined) return
  throw new UserError('CloudWatch metrics are not available with a URL map.', {
    where: 'input settings',
    given: `metric ${name}`,
    next: "Take it from Prometheus; Cloud Monitoring's own is https://monitoring.googleapis.com/v1/projects/PROJECT/location/global/prometheus, and needs no token.",
  })
}

function openUrlMap(request: OpenRequest<UrlMapKind>): Platform {
  const { plan, world } = request
  const { place, pair, groups } = plan
  const google = world.google()
  const store = new UrlMapStore(google, place, world)
  const restoration = () => restorationNow(plan, store)
  const forms = planForms(formSettingsOf(plan))
  return {
    traffic: new UrlMapTraffic({ store, place, forms, restoration, signal: world.signal }),
    ledger: new DescriptionLedger(store, place),
    lease: openLease(request, restoration),
    deployment: () => undefined,
    // Who may write the description of a URL map may change its split anyway.
    confirms: () => Promise.resolve(true),
    readHealth: (arm, signal) => readGroupHealth(google, { path: pair[arm], groups: groups[arm] }, signal),
    readGuards: () => Promise.resolve([]),
    openMetrics: (history, signal) => openMetrics(request, history, signal),
    smokeRoute: openSmokeRoute(plan, store),
  }
}

function openUrlMapLedger(place: UrlMapPlace, world: World): Ledger {
  return new DescriptionLedger(new UrlMapStore(world.google(), place, world), place)
}

/** With what others have changed in the path matchers since the plan was made, as far as it was seen. */
function restorationNow({ place, original, restoration }: UrlMapPlan, { lastRead }: UrlMapStore): object {
  return lastRead === undefined ? restoration : restorationOf(lastRead, place, original)
}

function openLease(
  { plan: { place }, target, world, leaseId: canaryId }: OpenRequest<UrlMapKind>,
  restoration: () => object,
): Lease {
  if (target.lease === undefined) return noLease(LEASE_ADVICE)
  return new CloudSchedulerLease(world.google(), { place, restoration, canaryId, ...target.lease })
}

function openSmokeRoute({ place, smokeRule }: UrlMapPlan, store: UrlMapStore): SmokeRoute {
  return {
    settleMs: SMOKE_SETTLE_MS,
    async open() {
      if (smokeRule === undefined) throw new Error('No route rule for smoke requests is planned.')
      await store.change((current) => withSmokeRule(current, place, smokeRule))
    },
    async close() {
      let closed = 0
      await store.change((current) => {
        closed = countSmokeRules(current)
        return withoutSmokeRules(current)
      })
      return closed
    },
  }
}

async function openMetrics(
  { plan: { place, names }, options, world }: OpenRequest<UrlMapKind>,
  history: MinuteSpan,
  signal: AbortSignal,
): Promise<MetricSource> {
  const google = world.google()
  const { sources, labels } = options.judge
  const known = (arm: Arm) => ({
    'backend-service': names[arm],
    'url-map': place.name,
    project: place.project,
    ...labels[arm],
  })
  const settings = {
    project: place.project,
    urlMap: place.name,
    backends: names,
    custom: sources,
    labels: { stable: known('stable'), canary: known('canary') },
    prometheus: openPrometheus(options.prometheus, world, (url) => google.tokenFor(url)),
  }
  return new UrlMapMetrics(
    google,
    settings,
    await readLatencyBounds(google, settings, { span: history, signal }),
  )
}
