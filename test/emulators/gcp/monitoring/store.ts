import { builtIn, type MetricDescriptor } from './descriptors.ts'
import type { Value } from './value.ts'

/** A value and the span it is of; of a gauge both ends are the same. */
export interface Point {
  readonly startMs: number
  readonly endMs: number
  readonly value: Value
}

/** What tells one series from another. */
export interface SeriesKey {
  readonly metric: { readonly type: string; readonly labels: Readonly<Record<string, string>> }
  readonly resource: { readonly type: string; readonly labels: Readonly<Record<string, string>> }
}

/** One series with its points in order of time. */
export interface Series extends SeriesKey {
  readonly descriptor: MetricDescriptor
  readonly points: readonly Point[]
}

/** All series that were recorded. */
export class SeriesStore {
  readonly #descriptors = new Map<string, MetricDescriptor>(Object.entries(builtIn))
  readonly #series = new Map<string, SeriesKey & { readonly points: Point[] }>()

  /** What a metric is; undefined when there is none of the name. */
  descriptorOf(metricType: string): MetricDescriptor | undefined {
    return this.#descriptors.get(metricType)
  }

  /** Makes a metric known. */
  describe(metricType: string, descriptor: MetricDescriptor): void {
    this.#descriptors.set(metricType, descriptor)
  }

  /** Adds a point to its series. */
  write(key: SeriesKey, point: Point): void {
    const id = JSON.stringify([
      key.metric.type,
      sorted(key.metric.labels),
      key.resource.type,
      sorted(key.resource.labels),
    ])
    const series = this.#series.get(id) ?? { ...key, points: [] }
    series.points.push(point)
    series.points.sort((a, b) => a.endMs - b.endMs)
    this.#series.set(id, series)
  }

  /** The series of a metric. */
  seriesOf(metricType: string): readonly Series[] {
    const descriptor = this.#descriptors.get(metricType)
    if (descriptor === undefined) return []
    return [...this.#series.values()]
      .filter(({ metric }) => metric.type === metricType)
      .map((series) => ({ ...series, descriptor }))
  }
}

function sorted(labels: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))
}
