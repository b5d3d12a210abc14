import type { ArmTotals, Judgement as Verdict } from '../judge/judgement.ts'
import { describeUndefined } from '../judge/undefined-values.ts'
import type { Command } from '../machine/state.ts'
import type { Canary } from './canary-run.ts'
import type { Session } from './session.ts'

/** One line of the log for a poll in which something was new: a minute, a move. */
export function logProgress({ world, plan }: Canary, session: Session, command: Command): void {
  const { polled, state } = session
  const percent = session.changes.at(-1)?.percent ?? 0
  const errors = polled?.verdict?.metrics.find(({ name }) => name === 'errors')
  const parts = [
    `${percent} %`,
    ...(errors === undefined
      ? []
      : [`canary ${rate(errors.canary)}`, `stable ${rate(errors.stable)}`, evidenceOf(polled?.verdict)]),
    state.phase === 'shifting' || state.phase === 'watching'
      ? `step ${state.step + 1} of ${plan.steps.length}`
      : state.phase,
    command.do === 'finish' ? command.ending.explanation : command.why,
  ]
  world.log.info(`${world.clock.now().toISOString().slice(11, 19)}  ${parts.join(' · ')}`)
}

/**
 * Warns of values that cannot be right, each once, the first of many.
 *
 * @param told how many were known before
 * @returns how many are now
 */
export function warnOfUndefined({ world }: Canary, { polled }: Session, told: number): number {
  const values = polled?.verdict?.undefinedValues ?? []
  const fresh = values.slice(told)
  for (const value of fresh.slice(0, MOST_WARNINGS))
    world.log.warning(`${describeUndefined(value)}: it counts for nothing.`)
  if (fresh.length > MOST_WARNINGS)
    world.log.warning(`${fresh.length - MOST_WARNINGS} more values cannot be right; the report names them.`)
  return Math.max(told, values.length)
}

/**
 * Warns of metrics that decide nothing but show harm, each once, with the line that would make them decide.
 *
 * @param told the names of those that were warned of before; the new ones are added
 */
export function warnOfObservedHarm({ world }: Canary, { polled }: Session, told: Set<string>): void {
  const verdict = polled?.verdict
  if (verdict === undefined) return
  for (const { name, role, harm, stable, canary } of verdict.metrics) {
    if (role !== 'observe' || told.has(name) || harm.peak < verdict.global.threshold) continue
    told.add(name)
    world.log.warning(
      `${name} of the canary are worse: ${figures(canary)}, stable ${figures(stable)}. This metric is only observed; \`settings: { metrics: { ${name}: { role: guardrail } } }\` lets it decide.`,
    )
  }
}

/** So many values are warned of at a time. */
const MOST_WARNINGS = 3

function rate(totals: ArmTotals): string {
  return `${totals.events} of ${totals.exposure} failed${shareOf(totals)}`
}

function figures(totals: ArmTotals): string {
  return `${totals.events} of ${totals.exposure}${shareOf(totals)}`
}

function shareOf({ events, exposure }: ArmTotals): string {
  return exposure === 0 ? '' : ` (${((100 * events) / exposure).toPrecision(2)} %)`
}

function evidenceOf(verdict: Verdict | undefined): string {
  if (verdict === undefined) return 'no evidence'
  const now = Math.exp(verdict.global.logE.at(-1) ?? 0)
  return `E ${now.toPrecision(2)} of ${verdict.global.threshold}`
}
