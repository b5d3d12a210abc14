import type { Chart } from '../../shared/report/report.ts'
import type { Polled, Session } from '../controller/session.ts'
import type { ArmMinute } from '../judge/trace.ts'
import { minuteOf } from '../metrics/series.ts'

/** The curves of a canary over its minutes: its share, the error rates of both versions, the evidence. */
export function chartsOf(session: Session, { minutes, judgement }: Polled): readonly Chart[] {
  const start = minuteOf(session.startedAt)
  const moves = movesOf(session).map(({ at, percent }) => ({ x: minuteOf(at) - start, percent }))
  const end = Math.max((minutes.at(-1)?.at ?? start) - start, moves.at(-1)?.x ?? 0)
  const marks = moves.map(({ x, percent }) => ({ name: percent === 0 ? 'roll-back' : `${percent} %`, x }))
  const base = {
    type: 'chart',
    xLabel: 'minutes since the canary began',
    xRange: [0, Math.max(1, end)],
    marks,
  } as const
  const points = (value: (arm: ArmMinute) => number, arm: 'stable' | 'canary') =>
    minutes
      .filter((minute) => (minute[arm].requests ?? 0) > 0)
      .map((minute) => [minute.at - start, value(minute[arm])] as const)
  const charts: Chart[] = [
    {
      ...base,
      title: 'Share of the canary',
      yLabel: 'percent',
      yScale: 'linear',
      series: [
        { name: 'weight', points: weights(moves, end) },
        { name: 'requests', points: shares(minutes, start) },
      ],
    },
    {
      ...base,
      title: 'Errors',
      yLabel: 'percent of requests',
      yScale: 'linear',
      series: [
        { name: 'stable', points: points(errorPercent, 'stable') },
        { name: 'canary', points: points(errorPercent, 'canary') },
      ],
    },
  ]
  if (judgement === undefined) return charts
  const curve = (logE: readonly number[], judged = judgement.judgedMinutes) =>
    logE.map((value, index) => [(judged[index] ?? start) - start, Math.exp(Math.min(value, 60))] as const)
  const { afterPromotion } = judgement
  charts.push({
    ...base,
    title: 'Evidence of harm',
    yLabel: 'e-value',
    yScale: 'log',
    series: [
      { name: 'all metrics', points: curve(judgement.global.logE) },
      ...judgement.metrics.map(({ name, harm }) => ({ name, points: curve(harm.logE) })),
      ...(afterPromotion === null
        ? []
        : [{ name: 'at 100 %', points: curve(afterPromotion.global.logE, afterPromotion.minutes) }]),
    ],
    lines: [{ name: 'roll back', y: judgement.global.threshold }],
  })
  return charts
}

/** The changes of the canary's share, the rollback among them. */
function movesOf({
  changes,
  timeline,
}: Session): readonly { readonly at: number; readonly percent: number }[] {
  const rollBack = timeline.find(({ event }) => event === 'roll-back')
  return rollBack === undefined ? changes : [...changes, { at: rollBack.at, percent: 0 }]
}

/** The share as set, drawn as steps. */
function weights(
  moves: readonly { readonly x: number; readonly percent: number }[],
  end: number,
): readonly (readonly [number, number])[] {
  const points: [number, number][] = [[0, 0]]
  let last = 0
  for (const { x, percent } of moves) {
    points.push([x, last], [x, percent])
    last = percent
  }
  return [...points, [Math.max(end, points.at(-1)?.[0] ?? 0), last]]
}

/** The share as counted. */
function shares(minutes: Polled['minutes'], start: number): readonly (readonly [number, number])[] {
  return minutes.flatMap(({ at, stable, canary }) => {
    const [mine, theirs] = [canary.requests ?? 0, stable.requests ?? 0]
    return mine + theirs === 0 ? [] : [[at - start, (100 * mine) / (mine + theirs)] as const]
  })
}

function errorPercent({ requests, samples }: ArmMinute): number {
  const sample = samples.errors
  const count = sample !== null && sample !== undefined && 'count' in sample ? sample.count : 0
  return requests === null || requests === 0 ? 0 : (100 * count) / requests
}
