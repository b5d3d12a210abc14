import { CloudWatchClient, type MetricDatum, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch'
import type { AwsEmulator } from '../../../emulators/aws/server.ts'
import type { ScaledTime } from '../../../support/scaled-time.ts'
import { seededRandom } from '../../../support/seeded-random.ts'
import type { ServedAlias } from './function-alias.ts'
import type { LoadSettings, SimulatedLoad } from './simulated-load.ts'

const MINUTE_MS = 60_000

/** How Lambda tells versions apart in its metrics. */
export interface AliasLoadSettings extends LoadSettings {
  /** Whether it does while the alias has one version only. The developer guide says it of weighted aliases. Default false. */
  readonly tellsSoleVersion?: boolean
}

/**
 * The invocations that an alias splits between its versions, as Lambda's metrics in CloudWatch (developer guide, "Types of
 * metrics for Lambda functions"): Invocations, Errors (also zero) and Duration with each minute in which it was invoked,
 * Throttles where there are any; of the alias by `Resource`, and by `ExecutedVersion` of each version that it was given to.
 */
export async function simulateAliasLoad(
  aws: AwsEmulator,
  time: ScaledTime,
  served: ServedAlias,
  initial: AliasLoadSettings,
): Promise<SimulatedLoad> {
  const cloudWatch = aws.client(CloudWatchClient)
  const random = seededRandom(initial.seed ?? 1)
  let settings = initial
  let running = true

  const publish = async (data: readonly MetricDatum[]) => {
    // Small calls: the SDK compresses large ones, which the emulator does not take apart.
    for (let i = 0; i < data.length; i += 20) {
      const MetricData = data.slice(i, i + 20)
      await cloudWatch.send(new PutMetricDataCommand({ Namespace: 'AWS/Lambda', MetricData }))
    }
  }
  const thisMinute = () => Math.floor(time.now().getTime() / MINUTE_MS)
  const began = thisMinute()
  const history = Array.from({ length: initial.historyMinutes ?? 30 }, (_, index) => began - 1 - index)
  await publish(history.flatMap((minute) => minuteData(settings, served, { stable: 100 }, minute, random)))

  const run = async () => {
    let minute = began
    while (running) {
      const shares = await time.whileHeld(() => served.shares())
      await time.sleepVirtual(Math.max(0, (minute + 1) * MINUTE_MS - time.now().getTime()) + 100)
      if (!running) return
      // A long step of the clock may span some minutes.
      for (; minute < thisMinute(); minute++) {
        const closed = minuteData(settings, served, shares, minute, random)
        await time.whileHeld(() => publish(closed))
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

/** What one version was invoked. */
interface Invoked {
  readonly arm: 'stable' | 'canary'
  readonly invocations: number
  readonly errors: number
  readonly throttles: number
  readonly durations: ReadonlyMap<number, number>
}

function minuteData(
  settings: AliasLoadSettings,
  { functionName, aliasArn, versions }: ServedAlias,
  shares: Readonly<Record<string, number>>,
  minute: number,
  random: () => number,
): readonly MetricDatum[] {
  const split = settings.divides === false ? { stable: 90, canary: 10 } : shares
  const invoked = (['stable', 'canary'] as const)
    .map((arm) =>
      invoke(settings, arm, Math.round((settings.requestsPerMinute * (split[arm] ?? 0)) / 100), random),
    )
    .filter(({ invocations, throttles }) => invocations + throttles > 0)
  const Resource = { Name: 'Resource', Value: `${functionName}:${aliasArn.split(':').at(-1)}` }
  const alias = [{ Name: 'FunctionName', Value: functionName }, Resource]
  const toldApart = Object.keys(shares).length > 1 || settings.tellsSoleVersion === true
  const at = { Timestamp: new Date(minute * MINUTE_MS) }
  return [
    ...(toldApart
      ? invoked.flatMap((one) => {
          const version = { Name: 'ExecutedVersion', Value: versions[one.arm] }
          return dataOf([one], { ...at, Dimensions: [...alias, version] })
        })
      : []),
    ...(invoked.length === 0 ? [] : dataOf(invoked, { ...at, Dimensions: alias })),
  ]
}

function invoke(
  settings: AliasLoadSettings,
  arm: 'stable' | 'canary',
  requests: number,
  random: () => number,
): Invoked {
  const { errorRate, unanswered = 0, slowness = 1 } = settings[arm]
  const throttles = Math.round(requests * unanswered)
  const invocations = requests - throttles
  let errors = 0
  for (let request = 0; request < invocations; request++) if (random() < errorRate) errors++
  const durations = new Map<number, number>()
  for (let request = 0; settings.latency === true && request < invocations; request++) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    // At most 150 values fit into one datum: durations come on a grid of 8 %.
    const ms = Math.exp(Math.round(Math.log(slowness * 200 * Math.exp(0.8 * normal)) / 0.08) * 0.08)
    const kept = Number(ms.toPrecision(4))
    durations.set(kept, (durations.get(kept) ?? 0) + 1)
  }
  return { arm, invocations, errors, throttles, durations }
}

function dataOf(invoked: readonly Invoked[], common: Partial<MetricDatum>): readonly MetricDatum[] {
  const sum = (figure: 'invocations' | 'errors' | 'throttles') =>
    invoked.reduce((total, one) => total + one[figure], 0)
  const count = (MetricName: string, Value: number): MetricDatum => ({
    ...common,
    MetricName,
    Value,
    Unit: 'Count',
  })
  const durations = new Map<number, number>()
  for (const one of invoked) {
    for (const [ms, times] of one.durations) durations.set(ms, (durations.get(ms) ?? 0) + times)
  }
  return [
    ...(sum('invocations') === 0
      ? []
      : [count('Invocations', sum('invocations')), count('Errors', sum('errors'))]),
    ...(sum('throttles') === 0 ? [] : [count('Throttles', sum('throttles'))]),
    ...(durations.size === 0
      ? []
      : [
          {
            ...common,
            MetricName: 'Duration',
            Unit: 'Milliseconds' as const,
            Values: [...durations.keys()],
            Counts: [...durations.values()],
          },
        ]),
  ]
}
