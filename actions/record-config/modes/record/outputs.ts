import type { Outputs, Run } from '../../../shared/action/operation.ts'
import { visibleChanges } from '../../diff/release-diff.ts'
import { writeDiff, writeFiles } from '../../document/output-files.ts'
import { formatVerifier } from '../../history/signed-note.ts'
import type { RecordInputs } from '../../inputs.ts'
import { policyState } from '../../policy/judge.ts'
import type { AppliedRecord } from './apply.ts'
import type { ObservedSystem } from './observe.ts'
import { type RecordPlan, sequenceOf } from './plan.ts'

/** A run that records, as its report and outputs tell it. */
export type RecordRun = Run<RecordInputs, ObservedSystem, RecordPlan, AppliedRecord>

/** The outputs of `mode: record` besides `plan-file`. A checkpoint that was only planned must not get out. */
export async function outputsOf({
  observation,
  plan: planned,
  applied,
  directory,
}: RecordRun): Promise<Outputs> {
  const { plan, checkpoint } = applied ?? { plan: planned, checkpoint: undefined }
  const { signer } = observation.keyring
  const files = await writeFiles(directory, {
    'record.json': plan.recordText,
    ...(checkpoint === undefined ? {} : { checkpoint }),
  })
  return {
    ...files,
    ...(plan.diff === undefined ? {} : { diff: await writeDiff(directory, plan.diff) }),
    'record-digest': plan.recordDigest,
    sequence: String(sequenceOf(plan)),
    policy: policyState(plan.verdict),
    changes: String(plan.diff === undefined ? 0 : visibleChanges(plan.diff)),
    ...(signer === undefined ? {} : { 'verification-key': formatVerifier(signer.verifier) }),
  }
}
