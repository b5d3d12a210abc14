import type { ReadRun } from '../../../shared/action/operation.ts'
import type { Cell, Chart, Section } from '../../../shared/report/report.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import { visibleChanges } from '../../diff/release-diff.ts'
import type { Verdict } from '../../document/record.ts'
import type { SiteInputs } from '../../inputs.ts'
import { policyState } from '../../policy/judge.ts'
import { reportVerification } from '../verify/report.ts'
import type { ObservedSite, ShownRecord } from './observe.ts'

/** Whether the history is in order, and what was recorded when, the newest first. */
export function reportSite({
  inputs,
  observation: { history, records },
}: Pick<ReadRun<Pick<SiteInputs, 'system'>, ObservedSite>, 'inputs' | 'observation'>): ReportContent {
  const verified = reportVerification({ inputs, observation: history })
  return {
    ...verified,
    sections: [
      ...(verified.sections ?? []),
      timelineSection(records),
      ...olderSection(history.verification.entries.length - records.length),
    ],
  }
}

/** How many records have no page; nothing when each has one. */
function olderSection(count: number): Section[] {
  const text = `${count} older records are in the history, without a page.`
  return count === 0 ? [] : [{ heading: 'Older records', blocks: [{ type: 'text', text }] }]
}

function timelineSection(records: readonly ShownRecord[]): Section {
  const changes = records.flatMap(({ entry, content }): [number, number][] =>
    content.state === 'read' && content.diff !== undefined
      ? [[entry.sequence, visibleChanges(content.diff)]]
      : [],
  )
  const chart: Chart = {
    type: 'chart',
    title: 'Changes in each record',
    xLabel: 'record',
    yLabel: 'changes since the record before',
    yScale: 'linear',
    series: [{ name: 'changes', points: changes }],
  }
  const columns = ['Record', 'Release', 'Recorded', 'Policy', 'Changes'].map((title) => ({ title }))
  const table = { type: 'table' as const, columns, rows: records.map(timelineRow).toReversed() }
  return { heading: 'Timeline', blocks: changes.length < 2 ? [table] : [chart, table] }
}

function timelineRow(shown: ShownRecord): Cell[] {
  const { entry, content } = shown
  const link = { text: `#${entry.sequence}`, url: nameOf(shown) }
  if (content.state === 'damaged') return [link, entry.release, entry.collectedAt, 'not known', 'not known']
  const { record, diff } = content
  const changes = diff === undefined ? 'not compared' : String(visibleChanges(diff))
  return [link, entry.release, entry.collectedAt, verdictText(record.verdict), changes]
}

/** What the policy said of a record, in a few words. */
export function verdictText(verdict: Verdict): string {
  const { violations } = verdict
  const excepted = violations.filter(({ exception }) => exception !== undefined).length
  const breaches = violations.length - excepted
  const counts = [
    ...(breaches === 0 ? [] : [`${breaches} ${breaches === 1 ? 'breach' : 'breaches'}`]),
    ...(excepted === 0 ? [] : [`${excepted} let pass`]),
  ]
  return [policyState(verdict), ...counts].join(', ')
}

/** The name of a record's page. */
export function nameOf({ entry }: ShownRecord): string {
  return `record-${entry.sequence}.html`
}
