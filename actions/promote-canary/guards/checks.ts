import { UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import type { GuardReading } from '../machine/snapshot.ts'
import { describeHealth, type TargetHealth } from './health.ts'

/** The canary was found unfit before it got any traffic. */
export class UnfitError extends UserError {
  override readonly name = 'UnfitError'
}

/** One thing that must hold, or that the user should know, before traffic is shifted. */
export interface Check {
  readonly name: string
  readonly result: 'passed' | 'failed' | 'warning'
  readonly explanation: string
}

/** What both versions must have in common, and what to call them. */
export interface SameCheck<Subject> {
  nameOf(subject: Subject): string
  of(subject: Subject): string | undefined
}

/** A check that both versions must pass alike. */
export function checkSame<Subject>(
  what: string,
  versions: readonly [Subject, Subject],
  { nameOf, of }: SameCheck<Subject>,
): Check {
  const [stable, canary] = versions
  const [one, other] = [of(stable) ?? 'none', of(canary) ?? 'none']
  return one === other
    ? { name: `same ${what}`, result: 'passed', explanation: one }
    : {
        name: `same ${what}`,
        result: 'failed',
        explanation: `${nameOf(stable)} has ${one}, ${nameOf(canary)} has ${other}.`,
      }
}

/** The stable version must serve before anything begins: the canary is compared with it and rolled back to it. */
export function checkServing(name: string, health: TargetHealth): Check {
  return health.healthy > 0
    ? { name, result: 'passed', explanation: describeHealth(health) }
    : {
        name,
        result: 'failed',
        explanation: `${describeHealth(health)}: nothing to compare with, and nothing to roll back to.`,
      }
}

/** A guard must be quiet before anything begins. */
export function checkGuard(reading: GuardReading): Check {
  return reading.kind === 'quiet'
    ? { name: reading.guard, result: 'passed', explanation: 'quiet' }
    : { name: reading.guard, result: 'failed', explanation: reading.explanation }
}

/** Logs the checks. */
export function logChecks(checks: readonly Check[], { log }: Pick<World, 'log'>): void {
  for (const { name, result, explanation } of checks) {
    if (result === 'warning') log.warning(explanation, { title: name })
    else log.info(`${result === 'passed' ? '✓' : '✗'} ${name}: ${explanation}`)
  }
}
