import { quantity } from '../../shared/quantity.ts'
import type { Block, Cell } from '../../shared/report/report.ts'
import type { Effect, Evidence, Judgement, MetricJudgement } from '../judge/judgement.ts'
import { describeUndefined } from '../judge/undefined-values.ts'
import { armText, figure } from './figures.ts'

/**
 * One table a metric: what both versions showed, how they differ, and what that proves. What a promoted canary would be
 * waiting for is not said.
 */
export function metricTables(judgement: Judgement, promoted = false): readonly Block[] {
  const { judged, warmUp, noData, outage } = judgement.minutes
  const overview: Block = {
    type: 'text',
    text: `${promoted ? '' : `${judgement.reason}. `}Judged minutes: ${judged}; excluded: ${warmUp} warm-up, ${noData} without data. During ${outage} of the judged minutes the stable version failed far beyond its history. Evidence of harm over all metrics: ${evidence(judgement.global)}.`,
  }
  const told = [HOW_TO_READ, ...undefinedTable(judgement)]
  const { afterPromotion } = judgement
  if (afterPromotion !== null) {
    const text = `At 100 %, against the history of the stable version: ${evidence(afterPromotion.global)} in ${quantity(afterPromotion.minutes.length, 'minute')}.`
    return [overview, { type: 'text', text }, ...told, ...judgement.metrics.map(metricTable)]
  }
  return [overview, ...told, ...judgement.metrics.map(metricTable)]
}

const HOW_TO_READ: Block = {
  type: 'details',
  summary: 'How to read the figures',
  blocks: [
    {
      type: 'list',
      items: [
        {
          text: 'E (e-value): how strongly the minutes so far speak against chance. Of canaries as good as the stable version, at most 1 in 20 ever reaches E = 20, however often one looks.',
        },
        {
          text: 'φ (dispersion): by how much counts of this service vary more than independent requests would; 1 is no more.',
        },
        {
          text: 'An interval “at all times” holds the true difference during the whole canary with the stated confidence, not only at one look.',
        },
      ],
    },
  ],
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
    ['stable', armText(metric.stable)],
    ['canary', armText(metric.canary)],
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
    columns: [{ title: `${metric.name} (${metric.role})` }, { title: 'value' }],
    rows,
  }
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
