import { escapeHtml } from './escape.ts'
import type { Chart } from './report.ts'

const WIDTH = 760
const HEIGHT = 300
/** Up to so many points of a series are drawn as dots as well: a line of one point shows nothing. */
const MAX_DOTS = 60
const PLOT = { left: 64, right: 16, top: 16, bottom: 44 }

/** A chart as an SVG element for the HTML page: scales with the page, colours by the page's style. */
export function svgChart(chart: Chart): string {
  const x = axis(
    [...(chart.xRange ?? []), ...chart.series.flatMap(({ points }) => points.map(([value]) => value))],
    'linear',
    [PLOT.left, WIDTH - PLOT.right],
  )
  const ys = [
    ...chart.series.flatMap(({ points }) => points.map(([, value]) => value)),
    ...(chart.lines ?? []).map(({ y }) => y),
  ]
  const y = axis(ys, chart.yScale, [HEIGHT - PLOT.bottom, PLOT.top])
  const parts = [
    ...y.ticks.map((tick) => gridLine(y.place(tick), tick)),
    ...x.ticks.map((tick) =>
      label({ x: x.place(tick), y: HEIGHT - PLOT.bottom + 16, text: short(tick), anchor: 'middle' }),
    ),
    ...(chart.marks ?? []).map((mark) => markLine(x.place(mark.x), mark.name)),
    ...(chart.lines ?? []).map((line) => threshold(y.place(line.y), line.name)),
    ...chart.series.map(({ points }, index) => polyline({ points, xOf: x.place, yOf: y.place, index })),
    label({ x: (PLOT.left + WIDTH) / 2, y: HEIGHT - 6, text: chart.xLabel, anchor: 'middle' }),
    `<text class="axis" transform="translate(14 ${HEIGHT / 2}) rotate(-90)" text-anchor="middle">${escapeHtml(chart.yLabel)}</text>`,
  ]
  const legend = chart.series
    .map(({ name }, index) => `<li class="s${index % 8}">${escapeHtml(name)}</li>`)
    .join('')
  return [
    `<figure><figcaption>${escapeHtml(chart.title)}</figcaption>`,
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(chart.title)}">${parts.join('')}</svg>`,
    `<ul class="legend">${legend}</ul></figure>`,
  ].join('')
}

interface Axis {
  readonly ticks: readonly number[]
  readonly place: (value: number) => number
}

function axis(
  values: readonly number[],
  scale: Chart['yScale'],
  [from, to]: readonly [number, number],
): Axis {
  const finite = values.filter((value) => Number.isFinite(value) && (scale === 'linear' || value > 0))
  const transform = scale === 'log' ? Math.log10 : (value: number) => value
  const floor = scale === 'log' ? 1e-12 : Number.NEGATIVE_INFINITY
  let low = finite.reduce((least, value) => Math.min(least, transform(value)), Number.POSITIVE_INFINITY)
  let high = finite.reduce((most, value) => Math.max(most, transform(value)), Number.NEGATIVE_INFINITY)
  if (!Number.isFinite(low)) [low, high] = [0, 1]
  if (low === high) [low, high] = [low - 0.5, high + 0.5]
  if (scale === 'linear' && low > 0 && low < high / 3) low = 0
  const step = niceStep((high - low) / 5, scale)
  const ticks: number[] = []
  for (let tick = Math.ceil(low / step) * step; tick <= high + step / 1e6; tick += step) {
    ticks.push(scale === 'log' ? 10 ** Math.round(tick) : Number(tick.toPrecision(12)))
  }
  return {
    ticks,
    place: (value) => from + ((transform(Math.max(value, floor)) - low) / (high - low)) * (to - from),
  }
}

function niceStep(raw: number, scale: Chart['yScale']): number {
  if (scale === 'log') return Math.max(1, Math.ceil(raw))
  const power = 10 ** Math.floor(Math.log10(raw))
  return power * (raw / power <= 1 ? 1 : raw / power <= 2 ? 2 : raw / power <= 5 ? 5 : 10)
}

function gridLine(y: number, tick: number): string {
  return `<line class="grid" x1="${PLOT.left}" x2="${WIDTH - PLOT.right}" y1="${px(y)}" y2="${px(y)}"/>${label({ x: PLOT.left - 6, y: y + 4, text: short(tick), anchor: 'end' })}`
}

function markLine(x: number, name: string): string {
  const line = `<line class="mark" x1="${px(x)}" x2="${px(x)}" y1="${PLOT.top}" y2="${HEIGHT - PLOT.bottom}"/>`
  const near = x > WIDTH - PLOT.right - 60
  return `${line}${label({ x: x + (near ? -3 : 3), y: PLOT.top + 8, text: name, anchor: near ? 'end' : 'start' })}`
}

function threshold(y: number, name: string): string {
  return `<line class="threshold" x1="${PLOT.left}" x2="${WIDTH - PLOT.right}" y1="${px(y)}" y2="${px(y)}"/>${label({ x: WIDTH - PLOT.right, y: y - 4, text: name, anchor: 'end' })}`
}

function polyline({
  points,
  xOf,
  yOf,
  index,
}: {
  readonly points: readonly (readonly [number, number])[]
  readonly xOf: (value: number) => number
  readonly yOf: (value: number) => number
  readonly index: number
}): string {
  const path = points.map(([x, y]) => `${px(xOf(x))},${px(yOf(y))}`).join(' ')
  const dots = points.length > MAX_DOTS ? [] : points
  const circles = dots.map(([x, y]) => `<circle cx="${px(xOf(x))}" cy="${px(yOf(y))}" r="2.5"/>`).join('')
  return `<g class="s${index % 8}"><polyline points="${path}"/>${circles}</g>`
}

function label({
  x,
  y,
  text,
  anchor,
}: {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
}): string {
  return `<text class="axis" x="${px(x)}" y="${px(y)}" text-anchor="${anchor}">${escapeHtml(text)}</text>`
}

function short(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e6 || Math.abs(value) < 1e-3)) return value.toExponential(0)
  return String(Number(value.toPrecision(4)))
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10)
}
