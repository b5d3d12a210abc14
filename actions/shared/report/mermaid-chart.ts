import { escapeMarkdown } from './escape.ts'
import type { Chart } from './report.ts'

/** Colours that stand out from GitHub's light and dark page by at least 3 : 1 (WCAG 2.2 §1.4.11), and their sign. */
export const MERMAID_COLOURS = [
  { colour: '#2f81f7', sign: '🟦' },
  { colour: '#db6d28', sign: '🟧' },
  { colour: '#2ea043', sign: '🟩' },
  { colour: '#a371f7', sign: '🟪' },
  { colour: '#da3633', sign: '🟥' },
  { colour: '#bb8009', sign: '🟨' },
  { colour: '#a5682a', sign: '🟫' },
] as const

const PALETTE = MERMAID_COLOURS.map(({ colour }) => colour).join(', ')

/** More points than this make a chart of the summary slow to render and no clearer. */
const MAX_POINTS = 60

/**
 * A chart as Mermaid's `xychart-beta`, which GitHub renders in a summary. Mermaid has no logarithmic axis: such values
 * are drawn as their decimal logarithm, and the axis says so.
 */
export function mermaidChart(chart: Chart): string[] {
  const xs = xValues(chart)
  if (xs.length === 0) return [`*${escapeMarkdown(chart.title)}: no data yet.*`]
  const log = chart.yScale === 'log'
  const scale = (y: number) => (log ? Math.log10(Math.max(y, 1e-12)) : y)
  const series = chart.series.filter(({ points }) => points.length > 0)
  // A line of one point is not drawn.
  const mark = xs.length === 1 ? 'bar' : 'line'
  const legend = [...series, ...(chart.lines ?? [])].map(({ name }, index) => {
    const { sign } = MERMAID_COLOURS[index % MERMAID_COLOURS.length] ?? MERMAID_COLOURS[0]
    return `${sign} ${escapeMarkdown(name)}`
  })
  return [
    `**${escapeMarkdown(chart.title)}**: ${legend.join(', ')}`,
    '',
    '```mermaid',
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${PALETTE}"}}}}%%`,
    'xychart-beta',
    `  x-axis "${quoted(chart.xLabel)}" [${xs.map((x) => number(x)).join(', ')}]`,
    `  y-axis "${quoted(chart.yLabel)}${log ? ' (log10)' : ''}"`,
    ...series.map(
      ({ points }) =>
        `  ${mark} [${sampled(points, xs)
          .map((y) => number(scale(y)))
          .join(', ')}]`,
    ),
    ...(chart.lines ?? []).map(({ y }) => `  line [${xs.map(() => number(scale(y))).join(', ')}]`),
    '```',
  ]
}

/** Where all series have values: Mermaid knows no gaps, and what did not exist yet is not made up. */
function xValues({ series }: Chart): number[] {
  const starts = series.flatMap(({ points }) => points[0]?.[0] ?? [])
  const from = Math.max(...starts, Number.NEGATIVE_INFINITY)
  const xs = series.flatMap(({ points }) => points.map(([x]) => x)).filter((x) => x >= from)
  const all = [...new Set(xs)].sort((a, b) => a - b)
  const step = Math.ceil(all.length / MAX_POINTS)
  return all.filter((_, index) => index % step === 0 || index === all.length - 1)
}

/** The series at the given places: the last value known there. */
function sampled(points: readonly (readonly [number, number])[], xs: readonly number[]): number[] {
  let last = points[0]?.[1] ?? 0
  let next = 0
  return xs.map((x) => {
    for (let point = points[next]; point !== undefined && point[0] <= x; point = points[++next])
      last = point[1]
    return last
  })
}

function number(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : '0'
}

function quoted(text: string): string {
  return text.replace(/["`\r\n]/g, "'")
}
