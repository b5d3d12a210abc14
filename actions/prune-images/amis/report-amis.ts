import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outputs, Run } from '../../shared/action/operation.ts'
import { formatDuration } from '../../shared/inputs/duration.ts'
import type { Log } from '../../shared/log/log.ts'
import type { Change, Outcome } from '../../shared/report/report.ts'
import type { ReportContent } from '../../shared/report/start-report.ts'
import { describeUnmatched } from '../guards/named-uses.ts'
import { sentence } from '../planning/explain.ts'
import { countAmis, describeAmi } from './ami.ts'
import { type AmiDecision, type AmiPlan, type AmiStep, changesOf, isStep } from './ami-decision.ts'
import type { AmiInputs } from './ami-inputs.ts'
import type { AmiResult, AppliedAmis } from './apply-amis.ts'
import type { ObservedAmis } from './observe-amis.ts'
import { describeRetention } from './recycle-bin.ts'
import { AMI_SOURCES, NEVER_LOOKED_AT } from './uses/ami-use.ts'

export type AmiRun = Run<AmiInputs, ObservedAmis, AmiPlan, AppliedAmis>

const STEPS: readonly AmiStep[] = ['deprecate', 'disable', 'deregister']
const PARTICIPLES = { deprecate: 'deprecated', disable: 'disabled', deregister: 'deregistered' } as const
/** The most rows of the report; the decisions file has all. */
const MAX_ROWS = 1_000
/** The most AMIs that the log names. */
const MAX_LOGGED = 50

/** Says in the log what is planned, and what is held back. */
export function logAmiPlan({ decisions, unmatched, retention }: AmiPlan, log: Log): void {
  for (const one of unmatched) log.warning(`${sentence(describeUnmatched(one))}.`)
  log.info(`looked for uses: ${AMI_SOURCES.join(', ')}`)
  log.info(`not looked at: ${NEVER_LOOKED_AT}`)
  const told = decisions.filter(({ fate }) => fate !== 'keep')
  for (const one of told.slice(0, MAX_LOGGED)) {
    const bin = one.fate === 'deregister' ? `; ${describeRetention(one.ami, retention)}` : ''
    log.info(`${one.fate === 'hold' ? 'hold back' : one.fate} ${describeAmi(one.ami)}: ${one.why}${bin}`)
  }
  if (told.length > MAX_LOGGED) log.info(`… and ${told.length - MAX_LOGGED} more.`)
}

/** Writes what becomes of every AMI and why, one JSON object a line. */
export function saveAmiDecisions({ decisions, region }: AmiPlan, directory: string): void {
  mkdirSync(directory, { recursive: true })
  const lines = decisions.map((one) => {
    const { id, name, assetId, state, createdAtMs } = one.ami
    const createdAt = Number.isNaN(createdAtMs) ? null : new Date(createdAtMs).toISOString()
    const guard = one.fate === 'hold' ? { guard: one.guard } : {}
    return `${JSON.stringify({ region, id, name, assetId, state, createdAt, fate: one.fate, reason: one.why, ...guard })}\n`
  })
  writeFileSync(join(directory, 'decisions.jsonl'), lines.join(''))
}

/** Says what was deprecated, disabled and deregistered, what is held back, and why. */
export function reportAmis(run: AmiRun): ReportContent {
  const { inputs, plan, applied, observation } = run
  const changes = changesOf(plan)
  const of = (step: AmiStep) => changes.filter(({ fate }) => fate === step)
  const gib = of('deregister').reduce((sum, { ami }) => sum + ami.sizeGib, 0)
  const history = applied?.history
  return {
    title: `Prune AMIs of ${inputs.scope.patterns.join(', ')}`,
    ...conclude(run),
    dryRun: inputs.dryRun,
    facts: [
      { label: 'Region', value: plan.region },
      { label: 'Policy', value: `from the input, SHA-256 ${plan.policySha256.slice(0, 12)}` },
      {
        label: 'Seen',
        value: `${countAmis(plan.decisions.length)} at ${new Date(observation.seen.nowMs).toISOString()}`,
      },
      { label: 'To deprecate', value: countAmis(of('deprecate').length) },
      { label: 'To disable', value: countAmis(of('disable').length) },
      {
        label: 'To deregister',
        value: `${countAmis(of('deregister').length)}, whose snapshots are of disks of ${gib} GiB`,
      },
      { label: 'Each stage lasts', value: formatDuration(inputs.graceMs) },
      { label: 'Held back', value: countAmis(heldOf(run)) },
      { label: 'Looked at for uses', value: AMI_SOURCES.join(', ') },
      { label: 'Not looked at', value: NEVER_LOOKED_AT },
      ...(history === undefined ? [] : [{ label: 'Kept in', value: history }]),
    ],
    changes: plan.decisions
      .filter(({ fate }) => fate !== 'keep')
      .slice(0, MAX_ROWS)
      .map((decision) => changeOf(decision, run)),
  }
}

function changeOf(decision: AmiDecision, { plan, applied }: AmiRun): Change {
  const { ami, fate, why } = decision
  const subject = describeAmi(ami)
  if (!isStep(fate))
    return {
      subject,
      kind: 'keep',
      state: 'unchanged',
      reason: why,
      ...(fate === 'hold' ? { rule: decision.guard } : {}),
    }
  const result = applied?.results.get(ami.id)
  const evidence = [
    ...(fate === 'deregister' ? [describeRetention(ami, plan.retention)] : []),
    ...(result !== undefined && 'reason' in result ? [result.reason] : []),
    ...(result?.type === 'done' && result.detail !== undefined ? [result.detail] : []),
  ]
  return {
    subject,
    kind: fate === 'deregister' ? 'delete' : 'update',
    state: plan.refusal === undefined && applied === undefined ? 'planned' : stateOf(result),
    reason: `${fate}: ${why}`,
    ...(evidence.length === 0 ? {} : { evidence: evidence.join('; ') }),
  }
}

function stateOf(result: AmiResult | undefined): Change['state'] {
  if (result?.type === 'done') return 'done'
  return result?.type === 'failed' ? 'failed' : 'skipped'
}

function conclude({ inputs, plan, applied }: AmiRun): { outcome: Outcome; reason: string } {
  const changes = changesOf(plan)
  if (plan.refusal !== undefined) return { outcome: 'refused', reason: sentence(plan.refusal) }
  const count = (step: AmiStep) => changes.filter(({ fate }) => fate === step).length
  if (changes.length === 0)
    return { outcome: 'unchanged', reason: `Nothing to do on ${countAmis(plan.decisions.length)}.` }
  if (inputs.dryRun || applied === undefined)
    return {
      outcome: 'planned',
      reason: `Would ${STEPS.map((step) => `${step} ${count(step)}`).join(', ')} of ${countAmis(plan.decisions.length)}.`,
    }
  const results = [...applied.results.values()]
  const failed = results.filter(({ type }) => type === 'failed').length
  const held = results.filter(({ type }) => type === 'held').length
  const done = STEPS.map((step) => `${PARTICIPLES[step]} ${doneOf(step, plan, applied)}`).join(', ')
  const more = [
    ...(held === 0 ? [] : [`${countAmis(held)} held back at the last moment`]),
    ...(failed === 0 ? [] : [`${countAmis(failed)} failed`]),
  ]
  const reason = `${sentence([done, ...more].join('; '))}.`
  if (applied.cancelled !== undefined)
    return { outcome: 'cancelled', reason: `${applied.cancelled} ${reason} The next run continues.` }
  return { outcome: failed > 0 ? 'failed' : 'succeeded', reason }
}

function doneOf(step: AmiStep, plan: AmiPlan, applied: AppliedAmis | undefined): number {
  return changesOf(plan).filter(
    ({ ami, fate }) => fate === step && applied?.results.get(ami.id)?.type === 'done',
  ).length
}

function heldOf({ plan, applied }: AmiRun): number {
  const late = [...(applied?.results.values() ?? [])].filter(({ type }) => type === 'held').length
  return plan.decisions.filter(({ fate }) => fate === 'hold').length + late
}

/** The outputs of a run on AMIs; see `action.yml`. */
export function amiOutputs(run: AmiRun): Outputs {
  const { plan, applied, directory } = run
  const failed = [...(applied?.results.values() ?? [])].filter(({ type }) => type === 'failed').length
  return {
    decisions: join(directory, 'decisions.jsonl'),
    manifests: applied?.saved ?? '',
    history: applied?.history ?? '',
    'not-looked-at': NEVER_LOOKED_AT,
    'planned-count': String(changesOf(plan).length),
    'deprecated-count': String(doneOf('deprecate', plan, applied)),
    'disabled-count': String(doneOf('disable', plan, applied)),
    'deleted-count': String(doneOf('deregister', plan, applied)),
    'held-count': String(heldOf(run)),
    'failed-count': String(failed),
  }
}
