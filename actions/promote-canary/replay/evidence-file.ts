import { readFileSync } from 'node:fs'
import { messageOf, UserError } from '../../shared/errors.ts'
import type { RecordedCanary } from '../judge/replay.ts'

/** The schema of the evidence file. */
export const EVIDENCE_SCHEMA = 'https://ai-ops.dev/canary-evidence/v1'

/** The evidence of an earlier canary, as its run wrote it. */
export interface EvidenceFile extends RecordedCanary {
  readonly schema: typeof EVIDENCE_SCHEMA
  readonly canary: string
  readonly steps: readonly { readonly percent: number }[]
}

/**
 * Reads the evidence that a run wrote.
 *
 * @throws UserError when the file is something else
 */
export function readEvidenceFile(path: string): EvidenceFile {
  const refuse = (what: string, cause?: unknown): never => {
    const next = 'Use the path in the output `evidence` of a canary.'
    throw new UserError(what, { where: path, next }, { cause })
  }
  let file: Partial<EvidenceFile>
  try {
    file = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    return refuse(`the evidence cannot be read: ${messageOf(error)}`, error)
  }
  const { schema, version, canary, steps, trace, settings } = file
  if (
    schema !== EVIDENCE_SCHEMA ||
    version !== 1 ||
    canary === undefined ||
    steps === undefined ||
    trace === undefined
  ) {
    return refuse('not an evidence file of a canary.')
  }
  return settings === undefined
    ? refuse('this canary was never judged; there is nothing to replay.')
    : { schema, version, canary, steps, trace, settings }
}
