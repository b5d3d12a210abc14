import { type CloudWatchClient, type MetricDatum, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch'

const MINUTE_MS = 60_000
/** CloudWatch takes at most 150 different values in one datum (PutMetricData). */
const MAX_VALUES = 150

/** What one version of a function did in one minute. */
export interface InvokedMinute {
  readonly version: string
  readonly startMs: number
  readonly invocations: number
  readonly errors: number
  /** In milliseconds. */
  readonly durationsMs: readonly number[]
}

/** Whose invocations are published. */
export interface PublishedAlias {
  readonly functionName: string
  readonly alias: string
}

/** Counts what the versions of a function do, by minute. */
export class InvocationMetrics {
  readonly #minutes = new Map<string, { invocations: number; errors: number; durationsMs: number[] }>()

  count(
    version: string,
    { at, failed, durationMs }: { at: number; failed: boolean; durationMs: number },
  ): void {
    const key = `${Math.floor(at / MINUTE_MS) * MINUTE_MS} ${version}`
    const minute = this.#minutes.get(key) ?? { invocations: 0, errors: 0, durationsMs: [] }
    this.#minutes.set(key, minute)
    minute.invocations++
    if (failed) minute.errors++
    minute.durationsMs.push(durationMs)
  }

  /** Takes out the minutes that are over. */
  takeClosed(nowMs: number): InvokedMinute[] {
    const closed: InvokedMinute[] = []
    for (const [key, minute] of this.#minutes) {
      const [start = '', version = ''] = key.split(' ')
      if (Number(start) + MINUTE_MS > nowMs) continue
      this.#minutes.delete(key)
      closed.push({ ...minute, version, startMs: Number(start) })
    }
    return closed
  }
}

/** Publishes closed minutes as Lambda does: of the alias, and of each version that it gave requests to. */
export async function publishInvocations(
  cloudwatch: CloudWatchClient,
  { functionName, alias }: PublishedAlias,
  minutes: readonly InvokedMinute[],
): Promise<void> {
  const dimensions = [
    { Name: 'FunctionName', Value: functionName },
    { Name: 'Resource', Value: `${functionName}:${alias}` },
  ]
  const data = minutes.flatMap((minute) => [
    ...dataOf(minute, dimensions),
    ...dataOf(minute, [...dimensions, { Name: 'ExecutedVersion', Value: minute.version }]),
  ])
  // Small calls: the SDK compresses large ones, which the emulator does not take apart.
  for (let i = 0; i < data.length; i += 20) {
    const MetricData = data.slice(i, i + 20)
    await cloudwatch.send(new PutMetricDataCommand({ Namespace: 'AWS/Lambda', MetricData }))
  }
}

function dataOf(
  { startMs, invocations, errors, durationsMs }: InvokedMinute,
  Dimensions: MetricDatum['Dimensions'],
): MetricDatum[] {
  const common = { Timestamp: new Date(startMs), Dimensions }
  const histogram = new Map<number, number>()
  for (const durationMs of durationsMs) {
    // At most 150 values: tenths of a millisecond up to 10 ms, whole ones beyond.
    const rounded = durationMs < 10 ? Math.round(10 * durationMs) / 10 : Math.round(durationMs)
    histogram.set(rounded, (histogram.get(rounded) ?? 0) + 1)
  }
  const durations = [...histogram].slice(0, MAX_VALUES)
  return [
    { ...common, MetricName: 'Invocations', Unit: 'Count', Value: invocations },
    { ...common, MetricName: 'Errors', Unit: 'Count', Value: errors },
    {
      ...common,
      MetricName: 'Duration',
      Unit: 'Milliseconds',
      Values: durations.map(([value]) => value),
      Counts: durations.map(([, count]) => count),
    },
  ]
}
