import { type CloudWatchClient, type MetricDatum, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch'

const MINUTE_MS = 60_000
/** CloudWatch takes at most 150 different values in one datum (PutMetricData). */
const MAX_VALUES = 150

/** What a target group did in one minute. */
interface Minute {
  requests: number
  answered2xx: number
  errors5xx: number
  connectionErrors: number
  /** Response times in seconds. */
  readonly times: number[]
}

/** The metrics of one closed minute of a target group. */
export interface ClosedMinute extends Readonly<Minute> {
  readonly targetGroupArn: string
  readonly startMs: number
}

/** Counts what the target groups do, by minute. */
export class TargetGroupMetrics {
  readonly #minutes = new Map<string, Minute>()

  count(targetGroupArn: string, nowMs: number, status: number, seconds: number): void {
    const minute = this.#minute(targetGroupArn, nowMs)
    minute.requests++
    if (status >= 500) minute.errors5xx++
    else minute.answered2xx++
    minute.times.push(seconds)
  }

  countConnectionError(targetGroupArn: string, nowMs: number): void {
    const minute = this.#minute(targetGroupArn, nowMs)
    minute.requests++
    minute.connectionErrors++
  }

  /** Takes out the minutes that are over. */
  takeClosed(nowMs: number): ClosedMinute[] {
    const closed: ClosedMinute[] = []
    for (const [key, minute] of this.#minutes) {
      const [start = '', targetGroupArn = ''] = key.split(' ')
      const startMs = Number(start)
      if (startMs + MINUTE_MS > nowMs) continue
      this.#minutes.delete(key)
      closed.push({ ...minute, targetGroupArn, startMs })
    }
    return closed
  }

  #minute(targetGroupArn: string, nowMs: number): Minute {
    const key = `${Math.floor(nowMs / MINUTE_MS) * MINUTE_MS} ${targetGroupArn}`
    const known = this.#minutes.get(key)
    if (known !== undefined) return known
    const minute: Minute = { requests: 0, answered2xx: 0, errors5xx: 0, connectionErrors: 0, times: [] }
    this.#minutes.set(key, minute)
    return minute
  }
}

/** Publishes closed minutes as an ALB does: 60 s metrics by target group and load balancer, nothing where the count is zero. */
export async function publishMinutes(
  cloudwatch: CloudWatchClient,
  loadBalancer: string,
  minutes: readonly ClosedMinute[],
): Promise<void> {
  const data = minutes.flatMap((minute) => dataOf(minute, loadBalancer))
  if (data.length > 0)
    await cloudwatch.send(new PutMetricDataCommand({ Namespace: 'AWS/ApplicationELB', MetricData: data }))
}

function dataOf(minute: ClosedMinute, loadBalancer: string): MetricDatum[] {
  const common = {
    Timestamp: new Date(minute.startMs),
    Dimensions: [
      { Name: 'TargetGroup', Value: minute.targetGroupArn.replace(/^.*:(?=targetgroup\/)/, '') },
      { Name: 'LoadBalancer', Value: loadBalancer },
    ],
  }
  const counts: [string, number][] = [
    ['RequestCount', minute.requests],
    ['HTTPCode_Target_2XX_Count', minute.answered2xx],
    ['HTTPCode_Target_5XX_Count', minute.errors5xx],
    ['TargetConnectionErrorCount', minute.connectionErrors],
  ]
  return [
    ...counts
      .filter(([, count]) => count > 0)
      .map(([MetricName, count]) => ({
        ...common,
        MetricName,
        Unit: 'Count' as const,
        Values: [1],
        Counts: [count],
      })),
    ...timesOf(minute.times).map((times) => ({
      ...common,
      ...times,
      MetricName: 'TargetResponseTime',
      Unit: 'Seconds' as const,
    })),
  ]
}

/** Response times to a tenth of a millisecond, with their counts, in data of at most {@link MAX_VALUES} values. */
function timesOf(times: readonly number[]): { Values: number[]; Counts: number[] }[] {
  const histogram = new Map<number, number>()
  for (const seconds of times) {
    const rounded = Math.max(1e-4, Math.round(seconds * 1e4) / 1e4)
    histogram.set(rounded, (histogram.get(rounded) ?? 0) + 1)
  }
  const entries = [...histogram]
  const chunks: { Values: number[]; Counts: number[] }[] = []
  for (let i = 0; i < entries.length; i += MAX_VALUES) {
    const chunk = entries.slice(i, i + MAX_VALUES)
    chunks.push({ Values: chunk.map(([value]) => value), Counts: chunk.map(([, count]) => count) })
  }
  return chunks
}
