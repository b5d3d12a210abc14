import { quantity } from '../../shared/quantity.ts'
import type { GuardReading } from '../machine/snapshot.ts'

/** The targets of a group, counted by their state. */
export interface TargetHealth {
  readonly healthy: number
  readonly total: number
  /** Why targets are not healthy, each reason once. */
  readonly reasons: readonly string[]
}

/** What stands for a health that nobody has read, since a rollback does not depend on it. */
export const UNREAD_HEALTH: TargetHealth = { healthy: 0, total: 0, reasons: ['not read'] }

/**
 * What the health of both groups says. A canary below the minimum is harm, and one without any healthy target is so whatever
 * the stable group does. While stable has no healthy target and the canary has, nothing is rolled back.
 */
export function judgeHealth(
  canary: TargetHealth,
  stable: TargetHealth,
  minHealthyTargets: number,
): GuardReading {
  const guard = 'target health'
  if (stable.healthy === 0 && canary.healthy > 0) {
    return {
      guard,
      kind: 'stable-down',
      explanation: `Stable has ${describeHealth(stable)}, the canary ${describeHealth(canary)}.`,
    }
  }
  if (canary.healthy >= minHealthyTargets && canary.healthy > 0) return { guard, kind: 'quiet' }
  const least = Math.max(1, minHealthyTargets)
  const explanation = `The canary has ${describeHealth(canary)}; at least ${least} must be healthy.`
  return { guard, kind: 'tripped', explanation }
}

/** The health of a group in words: `1 of 3 targets healthy (Target.Timeout)`. */
export function describeHealth({ healthy, total, reasons }: TargetHealth): string {
  const why = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`
  return `${healthy} of ${quantity(total, 'target')} healthy${why}`
}
