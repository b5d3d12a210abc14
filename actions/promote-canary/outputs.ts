import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outputs } from '../shared/action/operation.ts'
import type { Applied } from './apply.ts'
import type { CanaryRun } from './controller/canary-run.ts'
import type { EvidenceSource } from './controller/evidence.ts'
import { minuteOf } from './metrics/series.ts'
import type { Plan } from './plan.ts'
import { EVIDENCE_SCHEMA } from './replay/evidence-file.ts'

/** The outputs of a run that moved nothing. */
export const NO_OUTPUTS = { weights: '', stable: '', evidence: '', 'plan-file': '' }

/** The outputs of a run; writes the evidence of a canary that was moved, from which the judgement can be made again. */
export function outputsOf({
  applied,
  directory,
}: {
  readonly applied: Applied | undefined
  readonly directory: string
}): Outputs {
  if (applied === undefined) return NO_OUTPUTS
  const evidence = writeEvidence(applied.run, applied.evidence, directory)
  const { stable } = applied.run.plan.pair
  return { ...NO_OUTPUTS, weights: JSON.stringify(weightsOf(applied)), stable, evidence }
}

/** The split in percent of what the two groups get; empty when it is not known. */
function weightsOf({ run: { plan }, result }: Applied): Record<string, number> {
  if (result.kind === 'broken-off') {
    const { kind } = result.rollback
    return kind === 'restored' || kind === 'nothing-to-do' ? splitOf(plan, 0) : {}
  }
  switch (result.ending.kind) {
    case 'promoted':
      return splitOf(plan, 100)
    case 'rolled-back':
      return splitOf(plan, 0)
    case 'held':
      return splitOf(plan, plan.steps[result.ending.step]?.percent ?? 0)
    case 'drifted':
      return {}
  }
}

/** The split at a percentage of the canary, by the names of the two. */
export function splitOf({ names }: Plan, percent: number): Record<string, number> {
  return { [names.stable]: 100 - percent, [names.canary]: percent }
}

/** Writes the evidence. @returns its path, or an empty text while there is none */
export function writeEvidence(
  { id, plan, session }: CanaryRun,
  evidence: EvidenceSource | undefined,
  directory: string,
): string {
  const { polled } = session
  if (polled === undefined || evidence === undefined) return ''
  mkdirSync(directory, { recursive: true })
  const path = join(directory, 'evidence.json')
  const document = {
    schema: EVIDENCE_SCHEMA,
    version: 1,
    canary: id,
    pair: plan.pair,
    steps: plan.steps,
    trace: {
      minutes: polled.minutes,
      history: evidence.history,
      weightChanges: session.changes
        .filter(({ percent }) => percent > 0)
        .map(({ at, percent }) => ({ at: minuteOf(at), weight: percent / 100 })),
    },
    settings: polled.settings,
    verdict: polled.judgement ?? null,
    timeline: session.timeline,
  }
  writeFileSync(path, `${JSON.stringify(document)}\n`)
  return path
}
