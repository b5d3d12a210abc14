import { readOnly } from '../../../shared/action/operation.ts'
import { observeHistory } from './observe.ts'
import { reportVerification } from './report.ts'

/** Verifies a history from its files alone. */
export const verify = readOnly({
  observe: observeHistory,
  report: reportVerification,
  outputs: ({ observation: { verification } }) => ({
    sequence: String(verification.entries.at(-1)?.entry.sequence ?? 0),
  }),
})
