import { CloudWatchClient, type MetricDatum, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch'
import type { AwsEmulator } from '../../../emulators/aws/server.ts'
import type { ScaledTime } from '../../../support/scaled-time.ts'

const MINUTE_MS = 60_000

/** Percent of all requests by version. */
export type LoadShares = Readonly<Record<string, number>>

/** What a service publishes of the requests that it splits. */
export interface PublishedLoad {
  readonly namespace: string
  /** Minutes before now. */
  readonly historyMinutes: number
  /** Who got the requests in these. Default stable alone. */
  readonly before?: LoadShares
  shares(): Promise<LoadShares>
  /** The figures of a minute that is over. */
  dataOf(minute: number, shares: LoadShares): readonly MetricDatum[]
}

/** Publishes each minute once it is over, by the shares that it began with. */
export async function publishLoad(
  aws: AwsEmulator,
  time: ScaledTime,
  { namespace: Namespace, historyMinutes, before = { stable: 100 }, shares, dataOf }: PublishedLoad,
): Promise<AsyncDisposable> {
  const cloudWatch = aws.client(CloudWatchClient)
  let running = true
  const publish = async (data: readonly MetricDatum[]) => {
    // Small calls: the SDK compresses large ones, which the emulator does not take apart.
    for (let i = 0; i < data.length; i += 20) {
      await cloudWatch.send(new PutMetricDataCommand({ Namespace, MetricData: data.slice(i, i + 20) }))
    }
  }
  const thisMinute = () => Math.floor(time.now().getTime() / MINUTE_MS)
  const began = thisMinute()
  const history = Array.from({ length: historyMinutes }, (_, index) => began - 1 - index)
  await publish(history.flatMap((minute) => dataOf(minute, before)))

  const run = async () => {
    let minute = began
    while (running) {
      const now = await time.whileHeld(shares)
      await time.sleepVirtual(Math.max(0, (minute + 1) * MINUTE_MS - time.now().getTime()) + 100)
      if (!running) return
      // A long step of the clock may span some minutes.
      for (; minute < thisMinute(); minute++) {
        const closed = dataOf(minute, now)
        await time.whileHeld(() => publish(closed))
      }
    }
  }
  const ended = run()
  return {
    async [Symbol.asyncDispose]() {
      running = false
      await ended
    },
  }
}

/** How often each of some response times was measured: log-normal around the median. @param random from 0 to 1 */
export function drawTimes(
  requests: number,
  median: number,
  random: () => number,
): ReadonlyMap<number, number> {
  const times = new Map<number, number>()
  for (let request = 0; request < requests; request++) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    // At most 150 values fit into one datum: times come on a grid of 8 %.
    const time = Math.exp(Math.round(Math.log(median * Math.exp(0.8 * normal)) / 0.08) * 0.08)
    const kept = Number(time.toPrecision(4))
    times.set(kept, (times.get(kept) ?? 0) + 1)
  }
  return times
}
