import { readOnly } from '../../../shared/action/operation.ts'
import { visibleChanges } from '../../diff/release-diff.ts'
import { writeDiff } from '../../document/output-files.ts'
import { observeDiff } from './observe.ts'
import { reportDiff } from './report.ts'

/** Compares two records of a history. */
export const diff = readOnly({
  observe: observeDiff,
  report: reportDiff,
  outputs: async ({ observation, directory }) => ({
    changes: String(visibleChanges(observation.diff)),
    diff: await writeDiff(directory, observation.diff),
  }),
})
