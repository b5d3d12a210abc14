import type { Verdict, Violation } from '../document/record.ts'
import type { PolicyLevels } from './levels.ts'
import type { PolicyInput, PolicyRule } from './rule.ts'

/** Judges a release by all rules that are not disabled; it passes when no mandatory rule is violated. */
export function judge(input: PolicyInput, rules: readonly PolicyRule[], levels: PolicyLevels): Verdict {
  const violations = rules.flatMap((rule): Violation[] => {
    const level = levels.get(rule.id) ?? rule.level
    if (level === 'disabled') return []
    return rule.judge(input).map(({ subject, message }) => ({ rule: rule.id, level, message, subject }))
  })
  return { passed: violations.every(({ level }) => level !== 'mandatory'), violations }
}
