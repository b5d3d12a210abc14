import { readOnly } from '../../../shared/action/operation.ts'
import { proposedSettings } from '../../recording/recording-costs.ts'
import { observeCosts } from './observe.ts'
import { reportCosts } from './report.ts'

/** Says what recording costs, and how it would cost less. */
export const costs = readOnly({
  observe: observeCosts,
  report: reportCosts,
  outputs: ({ observation: { recordingMode, proposals } }) => ({
    'recorder-proposal':
      proposals.length === 0 ? '' : JSON.stringify(proposedSettings(recordingMode, proposals)),
  }),
})
