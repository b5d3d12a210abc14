import { UserError } from '../../shared/errors.ts'
import type { HistoryMinute, Minute } from '../judge/trace.ts'
import { historySpan, type MetricSource } from '../metrics/metric-source.ts'
import { problemsBefore } from '../metrics/metrics-before.ts'
import { lastSettledMinute, minuteOf } from '../metrics/series.ts'
import type { Canary } from './canary-run.ts'

/** From this many minutes on the judge knows how errors scatter. */
const LONG_HISTORY_MINUTES = 20

/** What the load balancer and the metrics say of both versions. */
export interface Evidence {
  /** Minutes of the stable version before the canary. */
  readonly history: readonly HistoryMinute[]
  /** Whether response times can be judged: the stable version's own are known from before. */
  readonly latency: boolean
  /** The settled minutes since the canary began; the whole span is read anew when a minute closes, late data included. */
  read(nowMs: number, signal: AbortSignal): Promise<readonly Minute[]>
}

/**
 * Reads what was before the canary. The same canary gets the same evidence in every run: its begin fixes the span.
 *
 * @param startedAt epoch milliseconds
 * @throws UserError when a metric of one's own can never be proven in this plan
 */
export async function openEvidence(
  canary: Canary,
  startedAt: number,
  signal: AbortSignal,
): Promise<Evidence> {
  const { inputs, world } = canary
  const span = historySpan(startedAt, inputs.historyMs, inputs.settleMs)
  const source = await canary.openMetrics(span, signal)
  const history = await source.readHistory(span, signal)
  warnOfShortHistory(history, world)
  warnOfUncountedAnswers(history, source, world)
  checkMetricsBefore(history, canary)
  return { history, latency: source.latency, read: readerOf(source, startedAt, inputs.settleMs) }
}

/** The judge takes bursts into account when it cannot rule them out, and then needs much more traffic. */
function warnOfShortHistory(history: readonly HistoryMinute[], { log }: Canary['world']): void {
  const served = history.filter(({ stable }) => (stable.requests ?? 0) > 0).length
  if (served >= LONG_HISTORY_MINUTES) return
  log.warning(
    `Only ${served} minutes of the stable version are known from before. From ${LONG_HISTORY_MINUTES} on bursts of errors can be told from harm; until then far more traffic is needed.`,
  )
}

/** Tells of metrics of one's own what their history shows, before the canary gets traffic. */
function checkMetricsBefore(
  history: readonly HistoryMinute[],
  { inputs, plan, world }: Pick<Canary, 'inputs' | 'plan' | 'world'>,
): void {
  const { metrics, sources, beta } = inputs.judge
  const shares = plan.steps.map(({ percent }) => percent / 100).filter((share) => share < 1)
  const problems = problemsBefore({
    metrics,
    sources,
    beta,
    history: history.filter(({ stable }) => (stable.requests ?? 0) > 0),
    largestShare: Math.max(...shares, 0.01),
    deadlineMinutes: Math.round(inputs.deadlineMs / 60_000),
  })
  for (const { metric, kind, explanation } of problems) {
    if (kind === 'refused') throw new UserError(explanation, { where: `input settings: metrics: ${metric}` })
    world.log.warning(`${metric}: ${explanation}`)
  }
}

/** Where no answer is counted, a target that stays silent is seen only if the load balancer counts why. */
function warnOfUncountedAnswers(
  history: readonly HistoryMinute[],
  { answersCounted }: MetricSource,
  { log }: Canary['world'],
): void {
  if (answersCounted || !history.some(({ stable }) => (stable.requests ?? 0) > 0)) return
  log.warning(
    'The stable version has requests but no answers (HTTPCode_Target_*) in its history: requests without an answer are seen only where connections, TLS or Lambda are counted as the reason.',
  )
}

function readerOf(source: MetricSource, startedAt: number, settleMs: number): Evidence['read'] {
  const from = minuteOf(startedAt)
  let known: { readonly to: number; readonly minutes: readonly Minute[] } = { to: from - 1, minutes: [] }
  return async (nowMs, signal) => {
    const to = lastSettledMinute(nowMs, settleMs)
    if (to > known.to) known = { to, minutes: await source.readMinutes({ from, to }, signal) }
    return known.minutes
  }
}
