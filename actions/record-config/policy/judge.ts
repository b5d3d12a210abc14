import { messageOf } from '../../shared/errors.ts'
import type { Verdict, Violation } from '../document/record.ts'
import type { PolicyLevels } from './levels.ts'
import type { PolicyInput, PolicyRule } from './rule.ts'

/** Judges a release by all rules that are not disabled; it passes when no mandatory rule is violated. */
export function judge(input: PolicyInput, rules: readonly PolicyRule[], levels: PolicyLevels): Verdict {
  const violations = rules.flatMap((rule): Violation[] => {
    const level = levels.get(rule.id) ?? rule.level
    if (level === 'disabled') return []
    return breaches(rule, input).map((breach) => ({ rule: rule.id, level, ...breach }))
  })
  return { passed: violations.every(({ level }) => level !== 'mandatory'), violations }
}

type Breach = Pick<Violation, 'subject' | 'message' | 'notJudged'>

/** A rule that fails, or does not answer with a list of breaches, has not shown that it holds: that is a breach. */
function breaches(rule: PolicyRule, input: PolicyInput): Breach[] {
  const notJudged = (message: string): Breach => ({ subject: `rule ${rule.id}`, message, notJudged: true })
  try {
    const found: unknown = rule.judge(input)
    if (!Array.isArray(found)) return [notJudged(`it returned no list but ${typeof found}`)]
    return found.map((breach: unknown) => breachOf(breach) ?? notJudged('it returned an invalid violation'))
  } catch (error) {
    return [notJudged(`it failed: ${messageOf(error)}`)]
  }
}

/** What a verdict says in a word: `not-judged` when only rules without an answer keep it from passing. */
export function policyState({ passed, violations }: Verdict): 'passed' | 'violated' | 'not-judged' {
  if (passed) return 'passed'
  const isBroken = violations.some(
    ({ level, exception, notJudged }) =>
      level === 'mandatory' && exception === undefined && notJudged === undefined,
  )
  return isBroken ? 'violated' : 'not-judged'
}

function breachOf(value: unknown): Pick<Violation, 'subject' | 'message'> | undefined {
  if (typeof value !== 'object' || value === null || !('subject' in value && 'message' in value))
    return undefined
  const { subject, message } = value
  return typeof subject === 'string' && typeof message === 'string' ? { subject, message } : undefined
}
