import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Applied } from './apply.ts'
import type { Inputs } from './inputs.ts'
import { minuteOf } from './metrics/series.ts'
import { targetGroupName } from './traffic/alb/arns.ts'

/** The outputs of a run that moved nothing. */
export const NO_OUTPUTS = { weights: '', evidence: '', 'plan-file': '' }

/** The outputs of a run that moved a canary; writes the evidence, from which the judgement can be made again. */
export function outputsOf(applied: Applied, inputs: Inputs): Record<string, string> {
  const evidence = writeEvidence(applied, inputs)
  return { ...NO_OUTPUTS, weights: JSON.stringify(weightsOf(applied)), evidence }
}

/** Where the traffic is, in percent of what the two groups get; empty when it is not known. */
function weightsOf({ canary, result }: Applied): Record<string, number> {
  const { stable, canary: next } = canary.plan.pair
  const divided = (percent: number) => ({
    [targetGroupName(stable)]: 100 - percent,
    [targetGroupName(next)]: percent,
  })
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

function writeEvidence({ canary, session, evidence }: Applied, inputs: Inputs): string {
  const { polled } = session
  if (polled === undefined || evidence === undefined) return ''
  const directory = inputs.reportDirectory ?? join(canary.world.runner.tempDir, 'ai-ops', 'promote-canary')
  mkdirSync(directory, { recursive: true })
  const path = join(directory, 'evidence.json')
  const document = {
    schema: 'https://ai-ops.dev/canary-evidence/v1',
    canary: canary.id,
    pair: canary.plan.pair,
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
