import type { ReadRun } from '../../../shared/action/operation.ts'
import { quantity } from '../../../shared/quantity.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import type { CostsInputs } from '../../inputs.ts'
import { DAYS, type Proposal } from '../../recording/recording-costs.ts'
import type { ObservedCosts } from './observe.ts'

/** What each type costs, and what would cost less. */
export function reportCosts({
  observation: { recorderName, types, usd, proposals },
}: ReadRun<CostsInputs, ObservedCosts>): ReportContent {
  const items = types.reduce((sum, one) => sum + one.items, 0)
  const right = { align: 'right' as const }
  const columns = [
    { title: 'Type' },
    { title: 'Frequency' },
    { title: 'Resources', ...right },
    { title: 'Items', ...right },
    { title: 'USD', ...right },
  ]
  return {
    title: `Costs of the recorder ${recorderName}`,
    outcome: 'succeeded',
    reason: `About $${usd.toFixed(2)} for ${quantity(items, 'configuration item')} of ${quantity(types.length, 'type')} in ${DAYS} days; ${quantity(proposals.length, 'proposal')}.`,
    dryRun: false,
    sections: [
      ...(proposals.length === 0
        ? []
        : [
            {
              heading: 'What would cost less',
              blocks: [
                {
                  type: 'table' as const,
                  columns: [{ title: 'What' }, { title: 'Saves USD', ...right }],
                  rows: proposals.map((one) => [describeProposal(one), one.savesUsd.toFixed(2)]),
                },
              ],
            },
          ]),
      {
        heading: 'By type',
        blocks: [
          {
            type: 'table' as const,
            columns,
            rows: types.map((one) => [
              one.type,
              one.frequency.toLowerCase(),
              String(one.resources),
              String(one.items),
              one.usd.toFixed(2),
            ]),
          },
        ],
      },
    ],
  }
}

function describeProposal(proposal: Proposal): string {
  return proposal.kind === 'daily'
    ? `Record ${proposal.type} daily: its resources change more often than four times a day.`
    : `Record only the ${quantity(proposal.types.length, 'type')} of the last record, if nobody else needs the others: ${proposal.left.join(', ')}.`
}
