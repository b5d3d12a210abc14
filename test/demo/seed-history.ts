import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import type { AwsEmulator } from '../emulators/aws/server.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { type ClosedMinute, publishMinutes } from './load-balancer-metrics.ts'
import type { LoadBalancer } from './seed-load-balancer.ts'

const MINUTE_MS = 60_000
const HISTORY_MINUTES = 120
const SAMPLES = 300
const AT_ONCE = 10

/** How the stable version has served until now. */
export interface ServedBefore {
  readonly requestsPerMinute: number
  readonly errorRate: number
}

/**
 * Puts the metrics of the two hours before the demo into CloudWatch, since a canary is judged against what the stable
 * version usually does. The response times are those of real requests, measured now and drawn again and again.
 */
export async function seedHistory(
  aws: AwsEmulator,
  { stableGroupArn, dimension }: LoadBalancer,
  { port, now, served }: { readonly port: number; readonly now: Date; readonly served: ServedBefore },
): Promise<void> {
  const times = await measure(port)
  const random = seededRandom(42)
  const start = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS
  const minutes = Array.from({ length: HISTORY_MINUTES }, (_, index): ClosedMinute => {
    const requests = Math.round(served.requestsPerMinute * (0.95 + 0.1 * random()))
    const drawn = Array.from({ length: requests }, () => times[Math.floor(random() * times.length)] ?? 0)
    const errors5xx = drawn.filter(() => random() < served.errorRate).length
    return {
      targetGroupArn: stableGroupArn,
      startMs: start - (HISTORY_MINUTES - index) * MINUTE_MS,
      requests,
      answered2xx: requests - errors5xx,
      errors5xx,
      connectionErrors: 0,
      times: drawn,
    }
  })
  const cloudwatch = aws.client(CloudWatchClient)
  for (let i = 0; i < minutes.length; i += 20)
    await publishMinutes(cloudwatch, dimension, minutes.slice(i, i + 20))
}

/** The response times of real requests through the load balancer, in seconds. */
async function measure(port: number): Promise<number[]> {
  const times: number[] = []
  const ask = async () => {
    while (times.length < SAMPLES) {
      const begun = performance.now()
      const answer = await fetch(`http://127.0.0.1:${port}/v1/answers`, {
        method: 'POST',
        body: '{"prompt":"canary"}',
      })
      await answer.arrayBuffer()
      times.push((performance.now() - begun) / 1_000)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask))
  return times
}
