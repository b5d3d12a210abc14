import type { Fact } from '../../../shared/report/report.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import { diffSection } from '../../diff/diff-section.ts'
import { gapsSection, policySection, versionsSection } from '../../document/record-sections.ts'
import type { ObservedSite, ShownRecord } from './observe.ts'
import { nameOf, reportSite, verdictText } from './report.ts'

/** The pages of a history by their names: `index.html` with its verification and timeline, and one for each record. */
export function sitePages(system: string, observed: ObservedSite): ReadonlyMap<string, ReportContent> {
  const { records } = observed
  return new Map([
    ['index.html', reportSite({ inputs: { system }, observation: observed })],
    ...records.map((shown, at) => {
      const beside = { before: records[at - 1], after: records[at + 1] }
      return [nameOf(shown), recordPage(system, shown, beside)] as const
    }),
  ])
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
