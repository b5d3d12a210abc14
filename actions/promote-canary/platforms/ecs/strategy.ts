import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import type { CanaryOptions } from '../../inputs/canary-options.ts'
import type { Step } from '../../machine/steps.ts'

/** What ECS does with the traffic by itself. */
export interface Strategy {
  /** `CANARY`, `LINEAR`, `BLUE_GREEN`; undefined for one that does not divide requests. */
  readonly kind: 'CANARY' | 'LINEAR' | 'BLUE_GREEN' | undefined
  /** The shares of the new revision, in percent, ascending to 100. */
  readonly percents: readonly number[]
  /** How long ECS stays at each share below 100 % before it pauses, in minutes. */
  readonly stepBakeMinutes: number
  /** How long ECS keeps both revisions after the last pause, in minutes. */
  readonly bakeMinutes: number
}

/** The stages at which the judge decides: before each shift, and after the last. */
export const JUDGED_STAGES = ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'] as const

/** How long ECS waits at a pause that names no time, in minutes (ECS API, `DeploymentLifecycleHookTimeoutConfiguration`). */
const DEFAULT_TIMEOUT_MINUTES = 1_440
/** More steps would not fit into the record. */
export const MOST_STEPS = 12

/** Reads a strategy with the defaults of the API (`CanaryConfiguration`, `LinearConfiguration`). */
export function strategyOf(configuration: DeploymentConfiguration): Strategy {
  const { strategy, canaryConfiguration = {}, linearConfiguration = {} } = configuration
  const { bakeTimeInMinutes: bakeMinutes = 0 } = configuration
  switch (strategy) {
    case 'CANARY': {
      const { canaryPercent = 5, canaryBakeTimeInMinutes: stepBakeMinutes = 10 } = canaryConfiguration
      const percents = canaryPercent < 100 ? [canaryPercent, 100] : [100]
      return { kind: strategy, percents, stepBakeMinutes, bakeMinutes }
    }
    case 'LINEAR': {
      const { stepPercent = 10, stepBakeTimeInMinutes: stepBakeMinutes = 6 } = linearConfiguration
      return { kind: strategy, percents: multiplesOf(stepPercent), stepBakeMinutes, bakeMinutes }
    }
    case 'BLUE_GREEN':
      return { kind: strategy, percents: [100], stepBakeMinutes: 0, bakeMinutes }
    default:
      return { kind: undefined, percents: [100], stepBakeMinutes: 0, bakeMinutes }
  }
}

/** "Equal percentage increments … until 100% of traffic is shifted"; percentages have one decimal at most. */
function multiplesOf(stepPercent: number): readonly number[] {
  const percents: number[] = []
  // A step that is not above 0 is none of ECS's: it would never end here.
  for (let count = 1; stepPercent > 0; count++) {
    const percent = Number((stepPercent * count).toFixed(1))
    if (percent >= 100) break
    percents.push(percent)
  }
  return [...percents, 100]
}

/**
 * The steps of a canary: the shares are the strategy's, the dwell that of the step of `steps` with the same share, or of
 * `min-dwell` and `max-dwell`. No step is left before ECS pauses.
 */
export function stepsOf(
  { percents, stepBakeMinutes }: Strategy,
  { steps, dwell }: Pick<CanaryOptions, 'steps' | 'dwell'>,
): readonly Step[] {
  return percents.map((percent) => {
    const own = steps.find((step) => step.percent === percent)
    const { minDwellMs, maxDwellMs, hold } = own ?? { ...dwell, hold: false }
    const bakeMs = percent < 100 ? stepBakeMinutes * 60_000 : 0
    const shortest = Math.max(minDwellMs, bakeMs)
    return { percent, minDwellMs: shortest, maxDwellMs: Math.max(maxDwellMs, shortest), hold }
  })
}

/** The longest that a pause may have to last: a step's longest dwell, and the wait for approval where there is one. */
export function longestPauseMs(
  steps: readonly Step[],
  { lease, onInconclusive }: Pick<CanaryOptions, 'lease' | 'onInconclusive'>,
): number {
  return Math.max(
    ...steps.map(
      ({ maxDwellMs, hold }) => maxDwellMs + (hold || onInconclusive === 'hold' ? lease.holdMs : 0),
    ),
  )
}

/** A stage at which the judge decides, and how long ECS waits there before it rolls back. */
export interface JudgedPause {
  readonly stage: (typeof JUDGED_STAGES)[number]
  /** The shortest of its pause hooks; undefined when it has none. */
  readonly timeoutMs: number | undefined
  /** Whether every pause hook of the stage rolls back when nobody answers. */
  readonly rollsBack: boolean
}

/** What the configuration says of the pauses at which the judge decides. */
export function judgedPauses({ lifecycleHooks = [] }: DeploymentConfiguration): readonly JudgedPause[] {
  return JUDGED_STAGES.map((stage) => {
    const hooks = lifecycleHooks.filter(
      ({ targetType, lifecycleStages }) => targetType === 'PAUSE' && lifecycleStages?.includes(stage),
    )
    const minutes = hooks.map(
      ({ timeoutConfiguration }) => timeoutConfiguration?.timeoutInMinutes ?? DEFAULT_TIMEOUT_MINUTES,
    )
    return {
      stage,
      timeoutMs: minutes.length === 0 ? undefined : Math.min(...minutes) * 60_000,
      rollsBack: hooks.every(
        ({ timeoutConfiguration }) => (timeoutConfiguration?.action ?? 'ROLLBACK') === 'ROLLBACK',
      ),
    }
  })
}
