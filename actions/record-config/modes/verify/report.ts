import type { ReadRun } from '../../../shared/action/operation.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import type { VerifyInputs } from '../../inputs.ts'
import type { ObservedHistory } from './observe.ts'

/** More findings than that nobody reads: the first one tells where it began. */
const maxRows = 100

/** The report of `mode: verify`. */
export function reportVerification({
  inputs: { system },
  observation: { verification, keptElsewhere },
}: Pick<ReadRun<Pick<VerifyInputs, 'system'>, ObservedHistory>, 'inputs' | 'observation'>): ReportContent {
  const { findings, entries, checkpoint, signature, recordsChecked, bodiesChecked, location } = verification
  const [first] = findings
  const columns = ['Finding', 'Entry', 'File', 'What'].map((title) => ({ title }))
  const shown = findings.slice(0, maxRows)
  const rows = shown.map(({ kind, sequence, path, message }) => [kind, sequence ?? '', path, message])
  return {
    title: `History of ${system}`,
    outcome: first === undefined ? 'succeeded' : 'failed',
    reason:
      first === undefined
        ? `${entries.length === 1 ? '1 entry is' : `${entries.length} entries are`} complete and unchanged.`
        : `${first.kind}${first.sequence === undefined ? '' : ` at entry ${first.sequence}`} (${first.path}): ${first.message}.`,
    dryRun: false,
    facts: [
      { label: 'History', value: location },
      { label: 'Entries', value: String(entries.length) },
      { label: 'Root', value: checkpoint === undefined ? 'none' : checkpoint.root.toString('base64') },
      { label: 'Signature', value: signatureTexts[signature] },
      { label: 'Checkpoints kept elsewhere', value: String(keptElsewhere) },
      { label: 'Records checked', value: String(recordsChecked) },
      { label: 'Bodies checked', value: String(bodiesChecked) },
      { label: 'Findings', value: String(findings.length) },
    ],
    sections:
      first === undefined ? [] : [{ heading: 'Findings', blocks: [{ type: 'table', columns, rows }] }],
  }
}

const signatureTexts = {
  valid: 'valid, by a trusted key',
  invalid: 'wrong',
  'unknown-key': 'by a key that is not trusted',
  unsigned: 'none',
  'not-checked': 'not checked: give `verification-keys`',
} as const
