import { type CloudWatchClient, type MetricDatum, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch'
import { seededRandom } from '../support/seeded-random.ts'
import type { ServedBefore } from './seed-history.ts'

const MINUTE_MS = 60_000
const HISTORY_MINUTES = 120
/** CloudWatch takes at most 150 different values in one datum (PutMetricData). */
const MAX_VALUES = 150

/** What one version did in one minute. */
export interface InvokedMinute {
  readonly version: string
  readonly startMs: number
  readonly invocations: number
  readonly errors: number
  /** In milliseconds. */
  readonly durationsMs: readonly number[]
}

/** Counts what versions do, by minute. */
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

/** What a version did in the two hours before a moment. */
export function minutesBefore(
  now: Date,
  { version, before }: { readonly version: string; readonly before: ServedBefore },
): InvokedMinute[] {
  const random = seededRandom(42)
  const start = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS
  return Array.from({ length: HISTORY_MINUTES }, (_, index): InvokedMinute => {
    const invocations = Math.round(before.requestsPerMinute * (0.95 + 0.1 * random()))
    const durationsMs = Array.from({ length: invocations }, () => Math.round(8 + 20 * random() ** 3))
    return {
      version,
      startMs: start - (HISTORY_MINUTES - index) * MINUTE_MS,
      invocations,
      errors: durationsMs.filter(() => random() < before.errorRate).length,
      durationsMs,
    }
  })
}

/** How often each duration was measured, in the unit of the metric. @param unitsPerMs how many make a millisecond */
export function histogramOf(durationsMs: readonly number[], unitsPerMs: number) {
  const histogram = new Map<number, number>()
  for (const durationMs of durationsMs) {
    // At most 150 values: tenths of a millisecond up to 10 ms, whole ones beyond.
    const rounded = durationMs < 10 ? Math.round(10 * durationMs) / 10 : Math.round(durationMs)
    const value = rounded * unitsPerMs
    histogram.set(value, (histogram.get(value) ?? 0) + 1)
  }
  const kept = [...histogram].slice(0, MAX_VALUES)
  return { Values: kept.map(([value]) => value), Counts: kept.map(([, count]) => count) }
}

/** Puts figures into CloudWatch. */
export async function publish(
  cloudwatch: CloudWatchClient,
  Namespace: string,
  data: readonly MetricDatum[],
): Promise<void> {
  // Small calls: the SDK compresses large ones, which the emulator does not take apart.
  for (let i = 0; i < data.length; i += 20) {
    await cloudwatch.send(new PutMetricDataCommand({ Namespace, MetricData: data.slice(i, i + 20) }))
  }
}
