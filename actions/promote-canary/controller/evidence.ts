import { UserError } from '../../shared/errors.ts'
import { quantity } from '../../shared/quantity.ts'
import { describeNoise } from '../judge/describe-noise.ts'
import type { EpochMinute, HistoryMinute, Minute } from '../judge/trace.ts'
import { historySpan, type MetricSource, type ShareAt } from '../metrics/metric-source.ts'
import { problemsBefore } from '../metrics/metrics-before.ts'
import { lastSettledMinute, minuteOf } from '../metrics/series.ts'
import type { ShareChange } from '../record/record.ts'
import type { Canary, CanaryRun } from './canary-run.ts'

/** From this many minutes on the judge knows how errors scatter. */
const LONG_HISTORY_MINUTES = 20

/** What the load balancer and the metrics say of both versions. */
export interface EvidenceSource {
  /** Minutes of the stable version before the canary. */
  readonly history: readonly HistoryMinute[]
  /** Whether response times can be judged: the stable version's own are known from before. */
  readonly latency: boolean
  /** The settled minutes since the canary began; the whole span is read again when a minute closes, late data included. */
  read(nowMs: number, signal: AbortSignal): Promise<readonly Minute[]>
}

/** A run whose metrics are open: what the control loop polls. */
export interface ObservedRun extends CanaryRun {
  readonly evidence: EvidenceSource
}

/**
 * Reads the history before the canary. The same canary gets the same evidence in every run: its start fixes the span.
 *
 * @throws UserError when a custom metric can never be proven in this plan
 */
export async function openEvidence(run: CanaryRun): Promise<EvidenceSource> {
  const { inputs, world } = run
  const { signal } = world
  const { startedAt } = run.session
  const span = historySpan(startedAt, inputs.historyMs, inputs.settleMs)
  const source = await run.openMetrics(span, signal)
  const history = await source.readHistory(span, signal)
  warnOfShortHistory(history, world)
  warnOfUncountedAnswers(history, source, world)
  checkMetricsBefore(history, run)
  const noise = describeNoise(history, inputs.judge.metrics)
  if (noise !== null) world.log.info(noise)
  return { history, latency: source.latency, read: readerOf(source, run) }
}

/** The judge takes bursts into account when it cannot rule them out, and then needs much more traffic. */
function warnOfShortHistory(history: readonly HistoryMinute[], { log }: Canary['world']): void {
  const served = history.filter(({ stable }) => (stable.requests ?? 0) > 0).length
  if (served >= LONG_HISTORY_MINUTES) return
  log.warning(
    `Short history: ${quantity(served, 'minute')} with requests. Below ${LONG_HISTORY_MINUTES}, much more traffic is needed to tell bursts from harm.`,
  )
}

/** Reports what the history shows of custom metrics, before the canary gets traffic. */
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
    'No responses counted (HTTPCode_Target_*): unanswered requests show only as connection, TLS or Lambda errors.',
  )
}

function readerOf(source: MetricSource, { session, inputs }: CanaryRun): EvidenceSource['read'] {
  const from = minuteOf(session.startedAt)
  let known: { readonly to: number; readonly minutes: readonly Minute[] } = { to: from - 1, minutes: [] }
  const shareAt: ShareAt = (minute) => shareInMinute(session.changes, minute)
  return async (nowMs, signal) => {
    const to = lastSettledMinute(nowMs, inputs.settleMs)
    if (to > known.to) known = { to, minutes: await source.readMinutes({ from, to }, signal, shareAt) }
    return known.minutes
  }
}

/** The canary's share throughout a minute, in percent; undefined when it changed within it. */
function shareInMinute(changes: readonly ShareChange[], minute: EpochMinute): number | undefined {
  if (changes.some(({ at }) => minuteOf(at) === minute)) return undefined
  return changes.findLast(({ at }) => minuteOf(at) < minute)?.percent ?? 0
}
