import { messageOf } from '../shared/errors.ts'
import { explainError } from '../shared/explain-error.ts'
import { formatDuration } from '../shared/inputs/duration.ts'
import type { Outcome, Section } from '../shared/report/report.ts'
import type { ReportContent } from '../shared/report/start-report.ts'
import type { Applied } from './apply.ts'
import type { CanaryRun } from './controller/canary-run.ts'
import { explainRollback } from './controller/rollback.ts'
import type { Session } from './controller/session.ts'
import { UnfitError } from './guards/checks.ts'
import type { Ending } from './machine/state.ts'
import type { Plan } from './plan.ts'
import type { Promotion } from './record/promotion.ts'
import type { CanaryRecord } from './record/record.ts'
import { chartsOf } from './report/charts.ts'
import { metricTables } from './report/metric-tables.ts'
import { verdictBasis } from './report/verdict-basis.ts'

/** The report of a plan that was not carried out, or that must not be. */
export function reportPlan(plan: Plan, outcome: 'planned' | 'refused'): ReportContent {
  const failed = plan.checks.filter(({ result }) => result === 'failed')
  const reason =
    outcome === 'planned'
      ? `Would shift the canary through ${describeSteps(plan)}.`
      : failed.map(({ name, explanation }) => `${name}: ${explanation}`).join(' ')
  return {
    title: titleOf(plan),
    outcome,
    reason,
    dryRun: outcome === 'planned',
    facts: factsOf(plan),
    changes: plan.steps.map(({ percent }) => ({
      subject: `${percent} % on the canary`,
      kind: 'shift',
      state: outcome === 'planned' ? 'planned' : 'skipped',
      reason: outcome === 'planned' ? 'once the evidence allows' : 'preflight checks failed',
    })),
    sections: [checksOf(plan)],
  }
}

/** The report of a run whose canary was promoted before. */
export function reportPromotedBefore({ runId, backend }: Promotion, dryRun: boolean): ReportContent {
  return {
    title: 'Canary already promoted',
    outcome: 'unchanged',
    reason: `Run ${runId} promoted ${backend}, which gets all the traffic; nothing was changed.`,
    dryRun,
    facts: [
      { label: 'Promoted', value: backend },
      { label: 'By run', value: runId },
    ],
    changes: [],
  }
}

/** The report of a canary that was run. */
export function reportCanary(applied: Applied): ReportContent {
  const { id, plan, session } = applied.run
  return {
    title: titleOf(plan),
    ...outcomeOf(applied),
    dryRun: false,
    facts: [...factsOf(plan), { label: 'Canary', value: id }, ...basisOf(session, promotedBecause(applied))],
    changes: session.timeline.map(({ at, event, why }) => ({
      subject: `${event} at ${new Date(at).toISOString()}`,
      kind: 'shift',
      state: event === 'roll-back' ? 'undone' : 'done',
      reason: why,
    })),
    sections: [...evidenceOf(session, isPromoted(applied)), checksOf(plan)],
  }
}

function isPromoted({ result }: Applied): boolean {
  return result.kind === 'ended' && result.ending.kind === 'promoted'
}

/** Why a promoted canary got all the traffic. */
function promotedBecause(applied: Applied): string | undefined {
  return isPromoted(applied) ? applied.run.session.timeline.at(-1)?.why : undefined
}

/** The report of a canary in progress. */
export function reportStatus({ plan, session }: CanaryRun, record: CanaryRecord): ReportContent {
  const { snapshot } = session.polled ?? {}
  const routing = snapshot?.routing
  const where = routing?.kind === 'ours' ? `has ${routing.percent} %` : `is ${routing?.kind ?? 'unknown'}`
  return {
    title: titleOf(plan),
    outcome: 'unchanged',
    reason: `Canary ${record.id} ${where}, ${record.state.phase}. ${snapshot?.verdict.explanation ?? ''}`,
    dryRun: false,
    facts: [
      ...factsOf(plan),
      { label: 'Canary', value: record.id },
      { label: 'Run', value: record.owner },
      { label: 'Started', value: new Date(record.startedAt).toISOString() },
      { label: 'Lease valid until', value: new Date(record.aliveUntil).toISOString() },
      ...basisOf(session),
      ...(snapshot?.guards ?? []).map((reading) => ({
        label: reading.guard,
        value: reading.kind === 'quiet' ? 'quiet' : `${reading.kind}: ${reading.explanation}`,
      })),
    ],
    sections: [...evidenceOf(session), checksOf(plan)],
  }
}

/** How the run ended, for the step: it passes only if the canary was promoted, or continues. */
export function outcomeOf({ run, result }: Applied): {
  readonly outcome: Outcome
  readonly reason: string
} {
  if (result.kind === 'ended') {
    return { outcome: OUTCOMES[result.ending.kind](result.ending), reason: result.ending.explanation }
  }
  const state = explainRollback(result.rollback, run.plan.resource.id)
  if (result.rollback.kind === 'failed' || result.rollback.kind === 'kept')
    return { outcome: 'failed', reason: `${explain(result.error, run)} ${state}` }
  return result.cancelled
    ? { outcome: 'cancelled', reason: `The run was cancelled. ${state}` }
    : {
        outcome: result.error instanceof UnfitError ? 'rolled-back' : 'failed',
        reason: `${explain(result.error, run)} ${state}`,
      }
}

/** An error of a service comes with its remedy. */
function explain(error: unknown, { world }: CanaryRun): string {
  const { kind, headline } = explainError(error, world.signal)
  return kind === 'service' ? headline : messageOf(error)
}

const OUTCOMES: Readonly<Record<Ending['kind'], (ending: Ending) => Outcome>> = {
  promoted: () => 'succeeded',
  held: (ending) => (ending.kind === 'held' && ending.cause === 'no-way-back' ? 'failed' : 'in-progress'),
  drifted: () => 'failed',
  'rolled-back': (ending) =>
    ending.kind === 'rolled-back' && ending.cause === 'inconclusive' ? 'inconclusive' : 'rolled-back',
}

function titleOf({ names }: Plan): string {
  return `Canary ${names.canary} beside ${names.stable}`
}

function describeSteps({ steps }: Plan): string {
  return steps.map(({ percent }) => `${percent} %`).join(' → ')
}

function factsOf(plan: Plan) {
  return [
    { label: plan.resource.kind, value: plan.resource.id },
    { label: 'Stable', value: plan.names.stable },
    { label: 'Canary group', value: plan.names.canary },
    { label: 'Steps', value: describeSteps(plan) },
  ]
}

function checksOf({ checks, steps }: Plan): Section {
  return {
    heading: 'Plan',
    blocks: [
      {
        type: 'table',
        columns: [
          { title: 'step', align: 'right' },
          { title: 'at least' },
          { title: 'at most' },
          { title: 'then' },
        ],
        rows: steps.map(({ percent, minDwellMs, maxDwellMs, hold }) => [
          `${percent} %`,
          formatDuration(minDwellMs),
          formatDuration(maxDwellMs),
          percent === 100 ? 'promoted' : hold ? 'waits for approval' : 'continues',
        ]),
      },
      {
        type: 'table',
        columns: [{ title: 'check' }, { title: 'result' }, { title: 'found' }],
        rows: checks.map(({ name, result, explanation }) => [name, result, explanation]),
      },
    ],
  }
}

/** What the verdict rests on. */
function basisOf({ polled }: Session, because?: string) {
  return polled?.judgement === undefined
    ? []
    : [{ label: 'Rests on', value: verdictBasis(polled.judgement, because) }]
}

function evidenceOf(session: Session, promoted = false): readonly Section[] {
  const { polled } = session
  if (polled?.judgement === undefined) return []
  return [
    {
      heading: 'Evidence',
      blocks: [...chartsOf(session, polled), ...metricTables(polled.judgement, promoted)],
    },
  ]
}
