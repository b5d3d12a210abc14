import { decide } from './decide.ts'
import { gatherEvidence } from './gather-evidence.ts'
import type { Judgement } from './judgement.ts'
import { type JudgeSettings, problemsOf } from './settings.ts'
import type { MinuteTrace } from './trace.ts'

/**
 * Judges a canary from everything that is known of it. Pure and deterministic: the same minutes in any order give the same
 * judgement, so it is called again with the whole trace whenever a minute closes or late data arrive.
 *
 * Harm in any metric: the weighted average of the metrics' e-values, valid under any dependence between them; it does
 * not roll a healthy canary back with a chance above alpha, however often one looks. Safety: every guardrail by itself
 * (intersection-union, no correction), on the present evidence.
 *
 * No trace makes it throw: an invalid value is listed in `undefinedValues` and ignored.
 *
 * @throws RangeError when the settings contradict themselves, with every reason
 */
export function judge(trace: MinuteTrace, settings: JudgeSettings): Judgement {
  const problems = problemsOf(settings)
  if (problems.length > 0) throw new RangeError(problems.join('; '))
  return decide(gatherEvidence(trace, settings), settings)
}
