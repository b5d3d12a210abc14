import type { Change, Fact, Outcome, Section } from '../../../shared/report/report.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import { countsText, diffSection } from '../../diff/diff-section.ts'
import { countByClass } from '../../diff/release-diff.ts'
import { shortDigest } from '../../document/digest.ts'
import type { RecordDocument } from '../../document/record.ts'
import { gapsSection, policySection, versionsSection } from '../../document/record-sections.ts'
import type { RecordRun } from './outputs.ts'
import { type RecordPlan, sequenceOf } from './plan.ts'

/** The report of `mode: record`. */
export function reportRecord({ inputs: { dryRun }, observation, plan, applied }: RecordRun): ReportContent {
  return describeRecord(applied?.plan ?? plan, { dryRun, location: observation.store.location })
}

/** Says what is recorded, or would be, in the history at a place. */
export function describeRecord(
  plan: RecordPlan,
  { dryRun, location }: { readonly dryRun: boolean; readonly location: string },
): ReportContent {
  const { record, diff, previous } = plan
  const outcome = outcomeOf(plan, dryRun)
  return {
    title: `Record of ${record.system} ${record.release}`,
    outcome,
    reason: reasonOf(plan, outcome),
    dryRun,
    facts: factsOf(plan, location),
    changes: changesOf(plan, dryRun),
    sections: [
      ...(diff === undefined || previous === undefined
        ? []
        : [diffSection(`Changes since #${previous.sequence} (${previous.release})`, diff)]),
      versionsSection(record),
      ...policySection(plan.verdict),
      ...gapsSection(record),
      resourcesSection(record),
    ],
  }
}

function outcomeOf({ verdict, isRecorded }: RecordPlan, dryRun: boolean): Outcome {
  if (dryRun) return 'planned'
  if (!verdict.passed) return 'failed'
  return isRecorded ? 'unchanged' : 'succeeded'
}

function reasonOf(plan: RecordPlan, outcome: Outcome): string {
  const { verdict, isRecorded, previous, diff } = plan
  const sequence = sequenceOf(plan)
  const counts = diff === undefined ? 'It is the first record.' : countsText(countByClass(diff))
  const mandatory = verdict.violations.filter(
    ({ level, exception }) => level === 'mandatory' && exception === undefined,
  )
  const first = mandatory.find(({ notJudged }) => notJudged === undefined) ?? mandatory[0]
  if (outcome === 'failed' && first !== undefined) {
    const more = mandatory.length > 1 ? `, and ${mandatory.length - 1} more` : ''
    const done = isRecorded ? `Recorded before as #${sequence}` : `Recorded as #${sequence}`
    return first.notJudged === true
      ? `${done}, but the policy ${first.rule} could not be judged: ${first.message}${more}.`
      : `${done}, but the policy ${first.rule} is violated: ${first.subject}: ${first.message}${more}.`
  }
  if (isRecorded)
    return `Nothing that lasts has changed since #${previous?.sequence}, which records this release.`
  return `${outcome === 'planned' ? 'Would be recorded' : 'Recorded'} as #${sequence}. ${counts}`
}

function factsOf(plan: RecordPlan, location: string): Fact[] {
  const { record, recordDigest } = plan
  const { recorder, redaction } = record
  return [
    { label: 'System', value: record.system },
    { label: 'Release', value: record.release },
    { label: 'Record', value: `#${sequenceOf(plan)} ${recordDigest}` },
    { label: 'State', value: shortDigest(record.state.durable) },
    { label: 'History', value: location },
    { label: 'Resources', value: String(Object.keys(record.resources).length) },
    { label: 'AWS Config', value: recorderText(recorder) },
    {
      label: 'Secrets',
      value:
        redaction.keyId === null
          ? 'withheld: give `redaction-key` to see when one changes'
          : `hashed with key ${redaction.keyId}`,
    },
  ]
}

function recorderText(recorder: RecordDocument['recorder']): string {
  if (recorder.state === 'absent') return 'no recorder'
  if (recorder.state === 'unknown') return `not known: ${recorder.reason}`
  const { name, recording, channel } = recorder
  const delivery = channel === null ? 'no delivery channel' : `delivers to ${channel.bucket ?? channel.name}`
  const failing = channel?.lastErrorCode ? `, failing with ${channel.lastErrorCode}` : ''
  return `${name} ${recording ? 'is recording' : 'is stopped'}, ${delivery}${failing}`
}

function changesOf(plan: RecordPlan, dryRun: boolean): Change[] {
  const state = dryRun ? 'planned' : 'done'
  const finished = (plan.append?.finished ?? []).map(({ entry }): Change => {
    const reason = `it was appended by ${entry.run || 'a run'} that died before it finished`
    return { subject: `record #${entry.sequence} (${entry.release})`, kind: 'update', state, reason }
  })
  const subject = `record #${sequenceOf(plan)} (${plan.record.release})`
  const own: Change = plan.isRecorded
    ? { subject, kind: 'keep', state: 'unchanged', reason: 'nothing that lasts has changed since it' }
    : { subject, kind: 'create', state, reason: `state ${shortDigest(plan.record.state.durable)}` }
  return [...finished, own]
}

function resourcesSection({ resources }: RecordDocument): Section {
  const columns = ['Resource', 'Source', 'Lasting state'].map((title) => ({ title }))
  const rows = Object.entries(resources).map(([key, { source, durable }]) => [
    key,
    source,
    shortDigest(durable),
  ])
  const summary = `${rows.length} resources`
  return {
    heading: 'Resources',
    blocks:
      rows.length === 0
        ? [{ type: 'text', text: 'None selected.' }]
        : [{ type: 'details', summary, blocks: [{ type: 'table', columns, rows }] }],
  }
}
