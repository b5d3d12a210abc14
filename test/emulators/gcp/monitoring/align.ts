import type { Point, Series } from './store.ts'
import { gain, part, plus, type Value } from './value.ts'

/** The aligners that are emulated. */
export type Aligner = 'ALIGN_NONE' | 'ALIGN_DELTA' | 'ALIGN_SUM' | 'ALIGN_MEAN'

/** Regular windows that end at a moment and go back from there, as far as a start. */
export interface Windows {
  readonly startMs: number
  readonly endMs: number
  readonly periodMs: number
}

/** Whether an aligner is for the kind of a series (descriptions of the aligners in monitoring.v3). */
export function suits(aligner: Aligner, { descriptor: { kind, valueType } }: Series): boolean {
  switch (aligner) {
    case 'ALIGN_NONE':
      return true
    case 'ALIGN_DELTA':
      return kind !== 'GAUGE'
    case 'ALIGN_SUM':
      return kind !== 'CUMULATIVE'
    case 'ALIGN_MEAN':
      return kind === 'GAUGE' && valueType !== 'DISTRIBUTION'
  }
}

/** A series with one point a window; windows without data have none. */
export function align(series: Series, aligner: Aligner, windows: Windows): Series {
  if (aligner === 'ALIGN_NONE') return series
  const { kind } = series.descriptor
  const counted = kind === 'CUMULATIVE' ? deltasOf(series.points) : series.points
  const points: Point[] = []
  for (let endMs = windows.endMs; endMs > windows.startMs; endMs -= windows.periodMs) {
    const window = { startMs: endMs - windows.periodMs, endMs }
    const value = aligner === 'ALIGN_DELTA' ? within(counted, window) : ended(counted, window, aligner)
    if (value !== undefined) points.unshift({ ...window, value })
  }
  const becomes = aligner === 'ALIGN_DELTA' ? 'DELTA' : kind
  return { ...series, descriptor: { ...series.descriptor, kind: becomes }, points }
}

interface Window {
  readonly startMs: number
  readonly endMs: number
}

/** Points that reach over the edge of a window count for the part that lies in it. */
function within(points: readonly Point[], window: Window): Value | undefined {
  const parts = points.flatMap(({ startMs, endMs, value }) => {
    const from = Math.max(startMs, window.startMs)
    const to = Math.min(endMs, window.endMs)
    const lengthMs = endMs - startMs
    return to > from ? [part(value, (from - startMs) / lengthMs, (to - startMs) / lengthMs)] : []
  })
  return parts.length === 0 ? undefined : parts.reduce(plus)
}

/** Points that end in a window count whole. */
function ended(points: readonly Point[], window: Window, aligner: Aligner): Value | undefined {
  const own = points.filter(({ endMs }) => endMs > window.startMs && endMs <= window.endMs)
  if (own.length === 0) return undefined
  const sum = own.map(({ value }) => value).reduce(plus)
  if (aligner !== 'ALIGN_MEAN') return sum
  const total = 'int64Value' in sum ? Number(sum.int64Value) : 'doubleValue' in sum ? sum.doubleValue : 0
  return { doubleValue: total / own.length }
}

/** What a counter gained from point to point; a new start is a reset. */
function deltasOf(points: readonly Point[]): readonly Point[] {
  return points.map((point, index) => {
    const before = points[index - 1]
    if (before === undefined || before.startMs !== point.startMs) return point
    return { startMs: before.endMs, endMs: point.endMs, value: gain(point.value, before.value) }
  })
}
