import type { PolicyException } from '../../policy/exceptions.ts'
import type { PolicyLevels } from '../../policy/levels.ts'
import type { PolicyRule } from '../../policy/rule.ts'

/** What a plan is made by, besides what was observed. */
export interface PlanSettings {
  readonly system: string
  readonly release: string
  readonly rules: readonly PolicyRule[]
  readonly policyLevels: PolicyLevels
  readonly policyExceptions: readonly PolicyException[]
}
