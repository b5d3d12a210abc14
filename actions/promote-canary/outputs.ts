import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Applied } from './apply.ts'
import type { Canary } from './controller/canary-run.ts'
import type { Evidence } from './controller/evidence.ts'
import type { Session } from './controller/session.ts'
import type { Inputs } from './inputs.ts'
import { minuteOf } from './metrics/series.ts'
import type { Plan } from './plan.ts'

/** What the file of the evidence follows. */
export const EVIDENCE_SCHEMA = 'https://ai-ops.dev/canary-evidence/v1'

/** The outputs of a run that moved nothing. */
export const NO_OUTPUTS = { weights: '', evidence: '', 'plan-file': '' }

/** The outputs of a run that moved a canary; writes the evidence, from which the judgement can be made again. */
export function outputsOf(applied: Applied, inputs: Inputs): Record<string, string> {
  const { canary, session } = applied
  const evidence = writeEvidence(canary, session, applied.evidence, inputs)
  return { ...NO_OUTPUTS, weights: JSON.stringify(weightsOf(applied)), evidence }
}

/** Where the traffic is, in percent of what the two groups get; empty when it is not known. */
function weightsOf({ canary, result }: Applied): Record<string, number> {
  const divided = (percent: number) => divide(canary.plan, percent)
  if (result.kind === 'broken-off') {
    return result.taken.kind === 'restored' || result.taken.kind === 'nothing-to-do' ? divided(0) : {}
  }
  switch (result.ending.kind) {
    case 'promoted':
      return divided(100)
    case 'rolled-back':
      return divided(0)
    case 'held':
      return divided(canary.plan.steps[result.ending.step]?.percent ?? 0)
    case 'drifted':
      return {}
  }
}

/** The traffic at a share of the canary, by the names of the two. */
export function divide({ names }: Plan, percent: number): Record<string, number> {
  return { [names.stable]: 100 - percent, [names.canary]: percent }
}

/** Writes the evidence. @returns its path, or nothing while there is none */
export function writeEvidence(
  canary: Canary,
  session: Session,
  evidence: Evidence | undefined,
  inputs: Inputs,
): string {
  const { polled } = session
  if (polled === undefined || evidence === undefined) return ''
  const directory = inputs.reportDirectory ?? join(canary.world.runner.tempDir, 'ai-ops', 'promote-canary')
  mkdirSync(directory, { recursive: true })
  const path = join(directory, 'evidence.json')
  const document = {
    schema: EVIDENCE_SCHEMA,
    version: 1,
    canary: canary.id,
    pair: canary.plan.pair,
    steps: canary.plan.steps,
    trace: {
      minutes: polled.minutes,
      history: evidence.history,
      weightChanges: session.changes
        .filter(({ percent }) => percent > 0)
        .map(({ at, percent }) => ({ at: minuteOf(at), weight: percent / 100 })),
    },
    settings: polled.settings,
    verdict: polled.verdict ?? null,
    timeline: session.timeline,
  }
  writeFileSync(path, `${JSON.stringify(document)}\n`)
  return path
}
