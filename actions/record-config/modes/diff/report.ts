import type { ReadRun } from '../../../shared/action/operation.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import { countsText, diffSection } from '../../diff/diff-section.ts'
import { countByClass } from '../../diff/release-diff.ts'
import type { DiffInputs } from '../../inputs.ts'
import type { ObservedDiff } from './observe.ts'

/** Says how two records differ. */
export function reportDiff({ inputs, observation }: ReadRun<DiffInputs, ObservedDiff>): ReportContent {
  const { from, to, diff } = observation
  const heading = `Changes from #${from.sequence} (${from.release}) to #${to.sequence} (${to.release})`
  return {
    title: `Changes of ${inputs.system}`,
    outcome: 'succeeded',
    reason: `From #${from.sequence} to #${to.sequence}: ${countsText(countByClass(diff))}`,
    dryRun: false,
    facts: [
      { label: 'From', value: `#${from.sequence} ${from.release}, ${from.collectedAt}` },
      { label: 'To', value: `#${to.sequence} ${to.release}, ${to.collectedAt}` },
    ],
    sections: [diffSection(heading, diff)],
  }
}
