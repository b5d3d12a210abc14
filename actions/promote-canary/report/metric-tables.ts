import type { Block, Cell } from '../../shared/report/report.ts'
import type { Effect, Evidence, Judgement, MetricJudgement } from '../judge/judgement.ts'
import { quantity } from '../judge/quantity.ts'
import { describeUndefined } from '../judge/undefined-values.ts'

/** One table a metric: what both versions showed, how they differ, and what that proves. */
export function metricTables(judgement: Judgement): readonly Block[] {
  const { judged, warmUp, noData, outage } = judgement.minutes
  const overview: Block = {
    type: 'text',
    text: `${judgement.reason}. Judged minutes: ${judged}; excluded: ${warmUp} warm-up, ${noData} without data. During ${outage} of the judged minutes the stable version failed far beyond its history. Evidence of harm over all metrics: ${evidence(judgement.global)}.`,
  }
  const told = undefinedTable(judgement)
  const { afterPromotion } = judgement
  if (afterPromotion !== null) {
    const text = `At 100 %, against the history of the stable version: ${evidence(afterPromotion.global)} in ${quantity(afterPromotion.minutes.length, 'minute')}.`
    return [overview, { type: 'text', text }, ...told, ...judgement.metrics.map(metricTable)]
  }
  return [overview, ...told, ...judgement.metrics.map(metricTable)]
}

/** Invalid values, the latest of many; empty without any. */
function undefinedTable({ undefinedValues }: Judgement): readonly Block[] {
  if (undefinedValues.length === 0) return []
  const title = `invalid values, ignored (${undefinedValues.length})`
  const rows = undefinedValues.slice(-MOST_UNDEFINED).map((value): Cell[] => [describeUndefined(value)])
  return [{ type: 'table', columns: [{ title }], rows }]
}

/** So many undefined values are listed. */
const MOST_UNDEFINED = 20

function metricTable(metric: MetricJudgement): Block {
  const rows: Cell[][] = [
    ['stable', arm(metric.stable)],
    ['canary', arm(metric.canary)],
    ['difference', metric.effect === null ? 'not known yet' : effect(metric.effect)],
    ['evidence of harm', evidence(metric.harm)],
    ...metric.safety.map((step): Cell[] => [
      `evidence of safety for ${percent(step.toWeight)}`,
      evidence(step),
    ]),
    ['test', `${metric.test.name}: ${metric.test.why}`],
  ]
  return {
    type: 'table',
    columns: [{ title: `${metric.name} (${metric.role})` }, { title: '' }],
    rows,
  }
}

function arm({ events, exposure }: { readonly events: number; readonly exposure: number }): string {
  const rate = exposure === 0 ? '' : ` (${figure((100 * events) / exposure)} %)`
  return `${figure(events)} of ${figure(exposure)}${rate}`
}

function effect({ scale, estimate, lower, upper }: Effect): string {
  const name = scale === 'ratio' ? 'canary / stable' : 'canary − stable'
  return `${name} = ${figure(estimate)}, between ${figure(lower)} and ${figure(upper)} at all times`
}

function evidence({ logE, peak, threshold }: Evidence): string {
  const now = Math.exp(logE.at(-1) ?? 0)
  const needed = Number.isFinite(threshold) ? ` of ${figure(threshold)}` : ' (decides nothing)'
  return `E = ${figure(now)}${needed}, at most ${figure(peak)}`
}

function percent(weight: number): string {
  return `${Number((100 * weight).toFixed(2))} %`
}

function figure(value: number): string {
  if (!Number.isFinite(value)) return '∞'
  return Number.isInteger(value) && Math.abs(value) < 1e9
    ? value.toLocaleString('en')
    : String(Number(value.toPrecision(3)))
}
