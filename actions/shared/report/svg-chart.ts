import { type Axis, chartAxis, tickText } from './chart-axis.ts'
import { escapeHtml } from './escape.ts'
import { placeMarkLabels } from './mark-labels.ts'
import type { Chart } from './report.ts'

/** Up to so many points of a series are drawn as dots as well: a line of one point shows nothing. */
const MAX_DOTS = 60
/** How many colours the page's style has. */
const COLOURS = 8
/** Names of marks stand in so many rows above the plot. */
const MARK_ROWS = 3
const ROW_PX = 14

/** The size of a drawing. Its texts are not scaled much: a phone gets one of its own. */
interface Frame {
  readonly name: 'wide' | 'narrow'
  readonly width: number
  readonly height: number
  readonly left: number
  readonly xTicks: number
}

const FRAMES: readonly Frame[] = [
  { name: 'wide', width: 900, height: 320, left: 64, xTicks: 8 },
  { name: 'narrow', width: 358, height: 280, left: 56, xTicks: 4 },
]
const RIGHT = 12
const BOTTOM = 44

/** A chart as SVG for the HTML page, wide and narrow: the page's style shows the one that fits, and gives the colours. */
export function svgChart(chart: Chart): string {
  const legend = chart.series
    .map(({ name }, index) => `<li class="s${index % COLOURS}">${escapeHtml(name)}</li>`)
    .join('')
  return [
    `<figure><figcaption>${escapeHtml(chart.title)}</figcaption>`,
    ...FRAMES.map((frame) => drawing(chart, frame)),
    `<ul class="legend">${legend}</ul></figure>`,
  ].join('')
}

function drawing(chart: Chart, frame: Frame): string {
  const { name, width, height, left } = frame
  const top = (chart.marks ?? []).length === 0 ? 12 : MARK_ROWS * ROW_PX + 8
  const right = width - RIGHT
  const bottom = height - BOTTOM
  const x = chartAxis(
    [...(chart.xRange ?? []), ...chart.series.flatMap(({ points }) => points.map(([value]) => value))],
    { scale: 'linear', ends: [left, right], ticks: frame.xTicks },
  )
  const values = chart.series.flatMap(({ points }) => points.map(([, value]) => value))
  const y = chartAxis([...values, ...(chart.lines ?? []).map((line) => line.y)], {
    scale: chart.yScale,
    ends: [bottom, top],
    ticks: 5,
  })
  const parts = [
    ...y.ticks.map((tick) => gridLine(tick, y.place(tick), { left, right })),
    ...x.ticks.map((tick) =>
      label({ x: x.place(tick), y: bottom + 16, text: tickText(tick), anchor: 'middle' }),
    ),
    ...marks(chart, x, { top, bottom, right }),
    ...(chart.lines ?? []).map((line) => threshold(line.name, y.place(line.y), { left, right })),
    ...chart.series.map(({ points }, index) => curve(points, { x, y }, index)),
    label({ x: (left + right) / 2, y: height - 6, text: chart.xLabel, anchor: 'middle' }),
    `<text class="axis" transform="translate(14 ${(top + bottom) / 2}) rotate(-90)" text-anchor="middle">${escapeHtml(chart.yLabel)}</text>`,
  ]
  return `<svg class="${name}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(chart.title)}">${parts.join('')}</svg>`
}

function gridLine(tick: number, y: number, { left, right }: { left: number; right: number }): string {
  return `<line class="grid" x1="${left}" x2="${right}" y1="${px(y)}" y2="${px(y)}"/>${label({ x: left - 6, y: y + 4, text: tickText(tick), anchor: 'end' })}`
}

/** Vertical lines, each with its name above the plot. */
function marks(
  chart: Chart,
  x: Axis,
  { top, bottom, right }: { top: number; bottom: number; right: number },
): readonly string[] {
  const placed = (chart.marks ?? []).map((mark) => ({ name: mark.name, x: x.place(mark.x) }))
  const names = placeMarkLabels(placed, { right, rows: MARK_ROWS })
  return [
    ...placed.map(
      (mark) =>
        `<line class="mark" x1="${px(mark.x)}" x2="${px(mark.x)}" y1="${top - 4}" y2="${px(bottom)}"/>`,
    ),
    ...names.map(({ row, ...name }) => label({ ...name, y: (row + 1) * ROW_PX })),
  ]
}

function threshold(name: string, y: number, { left, right }: { left: number; right: number }): string {
  return `<line class="threshold" x1="${left}" x2="${right}" y1="${px(y)}" y2="${px(y)}"/>${label({ x: right, y: y - 4, text: name, anchor: 'end' })}`
}

function curve(
  points: readonly (readonly [number, number])[],
  { x, y }: { readonly x: Axis; readonly y: Axis },
  index: number,
): string {
  const placed = points.map((point) => [px(x.place(point[0])), px(y.place(point[1]))] as const)
  const path = placed.map((at) => at.join(',')).join(' ')
  const dots = placed.length > MAX_DOTS ? [] : placed
  const circles = dots.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="2.5"/>`).join('')
  return `<g class="s${index % COLOURS}"><polyline points="${path}"/>${circles}</g>`
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

function px(value: number): string {
  return String(Math.round(value * 10) / 10)
}
