import { readFileSync } from 'node:fs'
import { messageOf, UserError } from '../../shared/errors.ts'
import type { RecordedCanary } from '../judge/replay.ts'
import { EVIDENCE_SCHEMA } from '../outputs.ts'

/** The evidence of a canary of the past, as its run wrote it. */
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
    const next = 'Give the path that the output `evidence` of a canary named.'
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
    return refuse('this is no evidence of a canary.')
  }
  return settings === undefined
    ? refuse('this canary was never judged, so there is nothing to judge anew.')
    : { schema, version, canary, steps, trace, settings }
}
