import type { ReadRun } from '../../../shared/action/operation.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import type { TablesInputs } from '../../inputs.ts'
import { reportVerification } from '../verify/report.ts'
import type { ObservedTables } from './observe.ts'
import { TABLES } from './tables.ts'

/** Whether the history is in order, and of which months there are tables; none of a history that is damaged. */
export function reportTables({
  inputs,
  observation: { history, months },
}: Pick<ReadRun<Pick<TablesInputs, 'system'>, ObservedTables>, 'inputs' | 'observation'>): ReportContent {
  const verified = reportVerification({ inputs, observation: history })
  if (history.verification.findings.length > 0) return verified
  const rows = [...months].map(([month, entries]) => [
    month,
    String(entries.length),
    `#${entries[0]?.entry.sequence} to #${entries.at(-1)?.entry.sequence}`,
  ])
  const columns = ['Month', 'Records', 'Which'].map((title) => ({ title }))
  return {
    ...verified,
    sections: [
      ...(verified.sections ?? []),
      {
        heading: 'Tables',
        blocks: [
          { type: 'text', text: `Written for each month: ${Object.keys(TABLES).join(', ')}.` },
          { type: 'table', columns, rows },
        ],
      },
    ],
  }
}
