import type { MetricDatum } from '@aws-sdk/client-cloudwatch'
import type { AwsEmulator } from '../../../emulators/aws/server.ts'
import type { ScaledTime } from '../../../support/scaled-time.ts'
import { seededRandom } from '../../../support/seeded-random.ts'
import { drawTimes, type LoadShares, publishLoad } from './published-load.ts'
import type { ServedEndpoint } from './served-endpoint.ts'
import type { LoadSettings, SimulatedLoad } from './simulated-load.ts'

/** The median of the model's response times, in microseconds. */
const MEDIAN_MICROSECONDS = 40_000

/**
 * The requests that an endpoint splits between its variants, as SageMaker's metrics in CloudWatch have them (developer guide,
 * "Amazon SageMaker AI metrics in Amazon CloudWatch"): with each minute in which a variant was invoked its Invocations,
 * its errors (also zero), ModelLatency, and metrics of the test's own. What the model does not answer is among InvocationModelErrors alone.
 */
export async function simulateEndpointLoad(
  aws: AwsEmulator,
  time: ScaledTime,
  served: ServedEndpoint,
  initial: LoadSettings,
): Promise<SimulatedLoad> {
  const random = seededRandom(initial.seed ?? 1)
  let settings = initial
  const published = await publishLoad(aws, time, {
    namespace: 'AWS/SageMaker',
    historyMinutes: initial.historyMinutes ?? 30,
    ...(initial.bothServed === true ? { before: { stable: 50, canary: 50 } } : {}),
    shares: () => served.shares(),
    dataOf: (minute, shares) =>
      (['stable', 'canary'] as const).flatMap((arm) =>
        variantData(settings, served, { arm, minute, shares }, random),
      ),
  })
  return {
    become: (changes) => {
      settings = { ...settings, ...changes }
    },
    [Symbol.asyncDispose]: () => published[Symbol.asyncDispose](),
  }
}

function variantData(
  settings: LoadSettings,
  { endpointName, variants }: ServedEndpoint,
  {
    arm,
    minute,
    shares,
  }: { readonly arm: 'stable' | 'canary'; readonly minute: number; readonly shares: LoadShares },
  random: () => number,
): readonly MetricDatum[] {
  const split: LoadShares = settings.divides === false ? { stable: 90, canary: 10 } : shares
  const requests = Math.round((settings.requestsPerMinute * (split[arm] ?? 0)) / 100)
  if (requests === 0) return []
  const { errorRate, unanswered = 0, clientErrors = 0, slowness = 1 } = settings[arm]
  const silent = Math.round(requests * unanswered)
  const refused = Math.round(requests * clientErrors)
  let errors = 0
  for (let request = silent + refused; request < requests; request++) if (random() < errorRate) errors++
  const common = {
    Timestamp: new Date(minute * 60_000),
    Dimensions: [
      { Name: 'EndpointName', Value: endpointName },
      { Name: 'VariantName', Value: variants[arm] },
    ],
  }
  const count = (MetricName: string, Value: number): MetricDatum => ({ ...common, MetricName, Value })
  const times = drawTimes(
    settings.latency === true ? requests - silent : 0,
    slowness * MEDIAN_MICROSECONDS,
    random,
  )
  return [
    count('Invocations', requests),
    count('Invocation4XXErrors', refused),
    count('Invocation5XXErrors', errors),
    count('InvocationModelErrors', errors + refused + silent),
    ...(settings.own?.({ arm, requests, random }) ?? []).map(({ name, values }) => ({
      ...common,
      MetricName: name,
      Values: [...values],
    })),
    ...(times.size === 0
      ? []
      : [
          {
            ...common,
            MetricName: 'ModelLatency',
            Unit: 'Microseconds' as const,
            Values: [...times.keys()],
            Counts: [...times.values()],
          },
        ]),
  ]
}
