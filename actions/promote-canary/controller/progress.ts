import type { ArmTotals, Judgement } from '../judge/judgement.ts'
import { describeUndefined } from '../judge/undefined-values.ts'
import type { Command } from '../machine/state.ts'
import type { CanaryRun } from './canary-run.ts'

/** One line of the log for a poll in which something was new: a minute, a move. */
export function logProgress({ world, plan, session }: CanaryRun, command: Command): void {
  const { polled, state } = session
  const percent = session.changes.at(-1)?.percent ?? 0
  const errors = polled?.judgement?.metrics.find(({ name }) => name === 'errors')
  const parts = [
    `${percent} %`,
    ...(errors === undefined
      ? []
      : [`canary ${rate(errors.canary)}`, `stable ${rate(errors.stable)}`, evidenceOf(polled?.judgement)]),
    state.phase === 'shifting' || state.phase === 'watching'
      ? `step ${state.step + 1} of ${plan.steps.length}`
      : state.phase,
    command.do === 'finish' ? command.ending.explanation : command.why,
  ]
  world.log.info(`${world.clock.now().toISOString().slice(11, 19)}  ${parts.join(' · ')}`)
}

/**
 * Warns of invalid values, each once, the first of many.
 *
 * @param known how many were known before
 * @returns how many are now
 */
export function warnOfUndefined({ world, session }: CanaryRun, known: number): number {
  const values = session.polled?.judgement?.undefinedValues ?? []
  const fresh = values.slice(known)
  for (const value of fresh.slice(0, MOST_WARNINGS))
    world.log.warning(`Invalid value ignored: ${describeUndefined(value)}.`)
  if (fresh.length > MOST_WARNINGS)
    world.log.warning(`${fresh.length - MOST_WARNINGS} more invalid values ignored; see the report.`)
  return Math.max(known, values.length)
}

/**
 * Warns of metrics that decide nothing but show harm, each once, with the line that would make them decide.
 *
 * @param warned the metrics that were warned of before; the new ones are added
 */
export function warnOfObservedHarm({ world, session }: CanaryRun, warned: Set<string>): void {
  const judgement = session.polled?.judgement
  if (judgement === undefined) return
  for (const { name, role, harm, stable, canary } of judgement.metrics) {
    if (role !== 'observe' || warned.has(name) || harm.peak < judgement.global.threshold) continue
    warned.add(name)
    world.log.warning(
      `${name} of the canary are worse: ${figures(canary)}, stable ${figures(stable)}. This metric is only observed; to let it decide, set \`settings: { metrics: { ${name}: { role: guardrail } } }\`.`,
    )
  }
}

/** At most so many values are warned of at a time. */
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

function evidenceOf(judgement: Judgement | undefined): string {
  if (judgement === undefined) return 'no evidence'
  const now = Math.exp(judgement.global.logE.at(-1) ?? 0)
  return `E ${now.toPrecision(2)} of ${judgement.global.threshold}`
}
