import type { World } from '../../../shared/world.ts'
import type { CanaryInputs } from '../../inputs.ts'
import type { MetricSource, MinuteSpan } from '../../metrics/metric-source.ts'
import { openPrometheus } from '../../metrics/prometheus.ts'
import type { Ledger } from '../../record/ledger.ts'
import type { Arm } from '../../traffic/arms.ts'
import { type Lease, noLease } from '../lease.ts'
import type { Platform, SmokeRoute } from '../platform.ts'
import { readGroupHealth } from './backend-service.ts'
import { CloudSchedulerLease } from './cloud-scheduler-lease.ts'
import { DescriptionLedger } from './description-ledger.ts'
import { planForms } from './forms.ts'
import type { UrlMapPlace } from './paths.ts'
import { formSettingsOf, type UrlMapPlan } from './plan-url-map.ts'
import { restorationOf } from './restoration.ts'
import { countSmokeRules, withoutSmokeRules, withSmokeRule } from './smoke-route-rule.ts'
import { readLatencyBounds, UrlMapMetrics } from './url-map-metrics.ts'
import { UrlMapStore } from './url-map-store.ts'
import { UrlMapTraffic } from './url-map-traffic.ts'

const LEASE_ADVICE =
  'Give `lease-service-account` and `lease-location`, so that Cloud Scheduler can roll the traffic back.'

/** A change of a URL map is carried out at once and known everywhere within a minute or so. */
const SMOKE_SETTLE_MS = 60_000

/**
 * Wires a canary on a URL map to Google Cloud. Makes no call.
 *
 * @param leaseOf the id under which its lease was begun
 */
export function openUrlMap(plan: UrlMapPlan, inputs: CanaryInputs, world: World, leaseOf: string): Platform {
  const { place, pair, groups } = plan
  const google = world.google()
  const store = new UrlMapStore(google, place, world)
  const restoration = () => restorationNow(plan, store)
  const forms = planForms(formSettingsOf(plan))
  return {
    traffic: new UrlMapTraffic({ store, place, forms, restoration, signal: world.signal }),
    ledger: new DescriptionLedger(store, place),
    lease: openLease(plan, restoration, inputs, world, leaseOf),
    // Who may write the description of a URL map may change its division anyway.
    vouches: () => Promise.resolve(true),
    readHealth: (arm, signal) => readGroupHealth(google, pair[arm], groups[arm], signal),
    readGuards: () => Promise.resolve([]),
    openMetrics: (history, signal) => openMetrics(plan, inputs, world, history, signal),
    smokeRoute: openSmokeRoute(plan, store),
  }
}

/** Where the record of the canary of a URL map is kept. */
export function openUrlMapLedger(place: UrlMapPlace, world: World): Ledger {
  return new DescriptionLedger(new UrlMapStore(world.google(), place, world), place)
}

/** With what others have changed in the path matchers since the plan was made, as far as it was seen. */
function restorationNow({ place, original, restoration }: UrlMapPlan, { lastRead }: UrlMapStore): object {
  return lastRead === undefined ? restoration : restorationOf(lastRead, place, original)
}

function openLease(
  { place }: UrlMapPlan,
  restoration: () => object,
  { target }: CanaryInputs,
  world: World,
  canaryId: string,
): Lease {
  if (target.platform !== 'url-map' || target.lease === undefined) return noLease(LEASE_ADVICE)
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
  { place, names }: UrlMapPlan,
  inputs: CanaryInputs,
  world: World,
  history: MinuteSpan,
  signal: AbortSignal,
): Promise<MetricSource> {
  const google = world.google()
  const { sources, labels } = inputs.judge
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
    prometheus: openPrometheus(inputs.prometheus, world, (url) => google.tokenFor(url)),
  }
  return new UrlMapMetrics(google, settings, await readLatencyBounds(google, settings, history, signal))
}
