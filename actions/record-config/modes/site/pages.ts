import type { Cell, Chart, Fact, Section } from '../../../shared/report/report.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import { diffSection } from '../../diff/diff-section.ts'
import { visibleChanges } from '../../diff/release-diff.ts'
import type { Verdict } from '../../document/record.ts'
import { gapsSection, policySection, versionsSection } from '../../document/record-sections.ts'
import { reportVerification } from '../verify/report.ts'
import type { ObservedSite, ShownRecord } from './observe.ts'

/** The pages of a history by their names: `index.html` with its verification and timeline, and one for each record. */
export function sitePages(system: string, observed: ObservedSite): ReadonlyMap<string, ReportContent> {
  const { records } = observed
  return new Map([
    ['index.html', indexPage(system, observed)],
    ...records.map((shown, at) => {
      const beside = { before: records[at - 1], after: records[at + 1] }
      return [nameOf(shown), recordPage(system, shown, beside)] as const
    }),
  ])
}

/** Whether the history is in order, and what was recorded when, the newest first. */
export function indexPage(system: string, { history, records }: ObservedSite): ReportContent {
  const verified = reportVerification({ inputs: { system }, observation: history })
  const hidden = history.verification.entries.length - records.length
  return {
    ...verified,
    sections: [
      ...(verified.sections ?? []),
      timelineSection(records),
      ...(hidden === 0
        ? []
        : [
            {
              heading: 'Older records',
              blocks: [
                {
                  type: 'text' as const,
                  text: `${hidden} older records are in the history, without a page.`,
                },
              ],
            },
          ]),
    ],
  }
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

/** The pages that a page leads to. */
interface Beside {
  readonly before: ShownRecord | undefined
  readonly after: ShownRecord | undefined
}

function recordPage(
  system: string,
  { entry, content }: ShownRecord,
  { before, after }: Beside,
): ReportContent {
  const { sequence, release, collectedAt, run, record: digest } = entry
  const facts = [
    { label: 'History', value: 'timeline', url: 'index.html' },
    ...linkTo('Before', before),
    ...linkTo('After', after),
    { label: 'Recorded', value: collectedAt },
    {
      label: 'By',
      value: run === '' ? 'a run outside a workflow' : run,
      ...(run === '' ? {} : { url: run }),
    },
    { label: 'Record', value: digest },
  ]
  const page = { title: `#${sequence} ${system} ${release}`, dryRun: false, facts }
  if (content.state === 'damaged')
    return { ...page, outcome: 'failed', reason: `This record cannot be shown: ${content.message}` }
  const { record, resourceCount, diff } = content
  return {
    ...page,
    outcome: record.verdict.passed ? 'succeeded' : 'failed',
    reason: `The policy: ${verdictText(record.verdict)}.`,
    facts: [
      ...facts,
      { label: 'Commit', value: `${record.collector.repository}@${record.collector.commit}` },
      { label: 'Resources', value: String(resourceCount) },
    ],
    sections: [
      ...(diff === undefined ? [] : [diffSection(`Changes since #${sequence - 1}`, diff)]),
      ...policySection(record.verdict),
      versionsSection(record),
      ...gapsSection(record),
    ],
  }
}

function linkTo(label: string, shown: ShownRecord | undefined): Fact[] {
  return shown === undefined ? [] : [{ label, value: `#${shown.entry.sequence}`, url: nameOf(shown) }]
}

function verdictText({ passed, violations }: Verdict): string {
  const excepted = violations.filter(({ exception }) => exception !== undefined).length
  const breaches = violations.length - excepted
  const counts = [
    ...(breaches === 0 ? [] : [`${breaches} ${breaches === 1 ? 'breach' : 'breaches'}`]),
    ...(excepted === 0 ? [] : [`${excepted} let pass`]),
  ]
  return [passed ? 'passed' : 'violated', ...counts].join(', ')
}

function nameOf({ entry }: ShownRecord): string {
  return `record-${entry.sequence}.html`
}
