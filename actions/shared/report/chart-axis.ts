import type { Chart } from './report.ts'

/** An axis of a chart: where its ticks are, and where a value comes to lie. */
export interface Axis {
  readonly ticks: readonly number[]
  readonly place: (value: number) => number
}

/** What an axis is made of. */
export interface AxisSettings {
  readonly scale: Chart['yScale']
  /** Where the least and the greatest value come to lie. */
  readonly ends: readonly [from: number, to: number]
  /** About so many ticks. */
  readonly ticks: number
}

/** An axis that spans the values, with ticks at round numbers. */
export function chartAxis(values: readonly number[], { scale, ends, ticks }: AxisSettings): Axis {
  const [from, to] = ends
  const transform = scale === 'log' ? Math.log10 : (value: number) => value
  const floor = scale === 'log' ? 1e-12 : Number.NEGATIVE_INFINITY
  const [low, high] = span(
    values.filter((value) => Number.isFinite(value) && (scale === 'linear' || value > 0)).map(transform),
    scale,
  )
  const step = niceStep((high - low) / ticks, scale)
  const marked: number[] = []
  for (let tick = Math.ceil(low / step) * step; tick <= high + step / 1e6; tick += step) {
    marked.push(scale === 'log' ? 10 ** Math.round(tick) : Number(tick.toPrecision(12)))
  }
  return {
    ticks: marked,
    place: (value) => from + ((transform(Math.max(value, floor)) - low) / (high - low)) * (to - from),
  }
}

function span(values: readonly number[], scale: Chart['yScale']): readonly [number, number] {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  if (values.length === 0) return [0, 1]
  if (low === high) return [low - 0.5, high + 0.5]
  return scale === 'linear' && low > 0 && low < high / 3 ? [0, high] : [low, high]
}

function niceStep(raw: number, scale: Chart['yScale']): number {
  if (scale === 'log') return Math.max(1, Math.ceil(raw))
  const power = 10 ** Math.floor(Math.log10(raw))
  return power * (raw / power <= 1 ? 1 : raw / power <= 2 ? 2 : raw / power <= 5 ? 5 : 10)
}

/** A value as a tick says it. */
export function tickText(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e6 || Math.abs(value) < 1e-3)) return value.toExponential(0)
  if (Math.abs(value) >= 1e4) return `${Number((value / 1e3).toPrecision(4))}k`
  return String(Number(value.toPrecision(4)))
}
