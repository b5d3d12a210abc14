import type { MetricDatum } from '@aws-sdk/client-cloudwatch'
import type { AwsEmulator } from '../../../emulators/aws/server.ts'
import type { ScaledTime } from '../../../support/scaled-time.ts'
import { seededRandom } from '../../../support/seeded-random.ts'
import type { ServedAlias } from './function-alias.ts'
import { drawTimes, publishLoad } from './published-load.ts'
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
  const random = seededRandom(initial.seed ?? 1)
  let settings = initial
  const published = await publishLoad(aws, time, {
    namespace: 'AWS/Lambda',
    historyMinutes: initial.historyMinutes ?? 30,
    shares: () => served.shares(),
    dataOf: (minute, shares) => minuteData(settings, served, shares, minute, random),
  })
  return {
    become: (changes) => {
      settings = { ...settings, ...changes }
    },
    [Symbol.asyncDispose]: () => published[Symbol.asyncDispose](),
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
  const durations = drawTimes(settings.latency === true ? invocations : 0, 200 * slowness, random)
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
