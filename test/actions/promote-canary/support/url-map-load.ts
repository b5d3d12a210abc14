import type { GcpEmulator, HttpLoadBalancer } from '../../../emulators/gcp/server.ts'
import type { ScaledTime } from '../../../support/scaled-time.ts'
import { seededRandom } from '../../../support/seeded-random.ts'
import type { LoadSettings, SimulatedLoad } from './simulated-load.ts'

const MINUTE_MS = 60_000
type Arm = 'stable' | 'canary'

/** The traffic on a URL map. */
export interface UrlMapLoadSettings extends LoadSettings {
  /** Where in the map the weights are, as `balancer.weights()` names it. Default `default`. */
  readonly at?: string
}

/**
 * Traffic that a load balancer divides by the weights of its URL map, as its metrics in Cloud Monitoring: the history,
 * then every minute when it has closed, until it is disposed of. Nothing is recorded for a minute without requests.
 * Backends other than `stable` and `canary` get their share of the requests, and their metrics show no errors.
 */
export function simulateUrlMapLoad(
  gcp: GcpEmulator,
  time: ScaledTime,
  balancer: HttpLoadBalancer,
  initial: UrlMapLoadSettings,
): SimulatedLoad {
  const random = seededRandom(initial.seed ?? 1)
  let settings = initial
  let running = true

  const record = (backend: string, requests: number, minute: number) => {
    const version = backend === 'stable' || backend === 'canary' ? settings[backend] : { errorRate: 0 }
    const { errorRate, unanswered = 0, clientErrors = 0, slowness = 1 } = version
    let errors = 0
    for (let request = 0; request < requests; request++) if (random() < errorRate) errors++
    const silent = Math.round((requests - errors) * unanswered)
    const refused = Math.round((requests - errors) * clientErrors)
    const answers = requests - errors - silent - refused
    const latencies = settings.latency
      ? Array.from({ length: requests }, () => responseTimeMs(slowness, random))
      : []
    gcp.monitoring.record({
      balancer,
      backend,
      at: new Date(minute * MINUTE_MS),
      responses: { 0: silent, 200: answers, 404: refused, 500: errors },
      latenciesMs: { 200: latencies.slice(errors), 500: latencies.slice(0, errors) },
    })
  }
  const shares = (): Readonly<Record<string, number>> => {
    if (settings.divides === false) return { stable: 0.9, canary: 0.1 }
    const weights = balancer.weights(settings.at)
    const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
    return Object.fromEntries(Object.entries(weights).map(([backend, weight]) => [backend, weight / total]))
  }

  const thisMinute = () => Math.floor(time.now().getTime() / MINUTE_MS)
  const began = thisMinute()
  const served: readonly Arm[] = initial.bothServed ? ['stable', 'canary'] : ['stable']
  for (const arm of served) {
    for (let minute = began - (initial.historyMinutes ?? 30); minute < began; minute++) {
      record(arm, settings.requestsPerMinute, minute)
    }
  }

  const run = async () => {
    let minute = began
    while (running) {
      const divided = shares()
      await time.sleepVirtual(Math.max(0, (minute + 1) * MINUTE_MS - time.now().getTime()) + 100)
      if (!running) return
      // A long step of the clock may span some minutes.
      for (; minute < thisMinute(); minute++) {
        for (const [backend, share] of Object.entries(divided)) {
          record(backend, Math.round(settings.requestsPerMinute * share), minute)
        }
      }
    }
  }
  const ended = run()
  return {
    become: (changes) => {
      settings = { ...settings, ...changes }
    },
    async [Symbol.asyncDispose]() {
      running = false
      await ended
    },
  }
}

/** A response time of log-normal law around 200 ms. */
function responseTimeMs(slowness: number, random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return slowness * 200 * Math.exp(0.8 * normal)
}
