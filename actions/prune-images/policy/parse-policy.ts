import { messageOf, UserError } from '../../shared/errors.ts'
import { objectOf } from './fields.ts'
import type { LifecyclePolicy, Rule } from './lifecycle-policy.ts'
import { parseRule } from './parse-rule.ts'
import { describeProblem, type PolicyProblem, Problems } from './problem.ts'

/** The longest policy that ECR takes, in characters (ECR API, `LifecyclePolicyText`). */
export const MAX_POLICY_LENGTH = 30_720

/** The most rules in one policy (ECR user guide, "Service quotas"). */
export const MAX_RULES = 50

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: LifecyclePolicy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] }

/** Reads a lifecycle policy and says everything about it that ECR would refuse, each with its rule and field. */
export function parsePolicy(text: string): ParsedPolicy {
  const problems = new Problems()
  if (text.length > MAX_POLICY_LENGTH)
    problems.add(`The policy has ${text.length} characters; ECR allows ${MAX_POLICY_LENGTH}.`)
  const rules = rulesOf(text, problems)
  if (problems.list.length > 0) return { ok: false, problems: problems.list }
  return { ok: true, policy: { rules: rules.sort((a, b) => a.priority - b.priority) } }
}

/**
 * Reads a lifecycle policy.
 *
 * @param where the input or resource that it came from
 * @throws UserError with all that is wrong
 */
export function requirePolicy(text: string, where: string): LifecyclePolicy {
  const parsed = parsePolicy(text)
  if (parsed.ok) return parsed.policy
  const what = parsed.problems.map((problem) => `\n- ${describeProblem(problem)}`).join('')
  throw new UserError(`this is not a lifecycle policy that ECR would take:${what}`, { where })
}

function rulesOf(text: string, problems: Problems): Rule[] {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (error) {
    problems.add(`The policy is not JSON: ${messageOf(error)}`)
    return []
  }
  const fields = objectOf(document, ['rules'], problems)
  if (fields === undefined) return []
  const list = fields.rules
  if (!Array.isArray(list) || list.length === 0) {
    problems.at('rules').add('must be a list with at least one rule.')
    return []
  }
  if (list.length > MAX_RULES) problems.at('rules').add(`has ${list.length} rules; ECR allows ${MAX_RULES}.`)
  const rules = list.map((value, i) => parseRule(value, problems.at('rules').at(i)))
  checkTogether(rules, problems.at('rules'))
  return rules.filter((rule) => rule !== undefined)
}

/** What holds between rules: priorities over the whole document, all else within each storage class. */
function checkTogether(rules: readonly (Rule | undefined)[], problems: Problems): void {
  const firstWith = new Map<string, number>()
  const seenBefore = (key: string, i: number): number | undefined => {
    const first = firstWith.get(key)
    if (first === undefined) firstWith.set(key, i)
    return first
  }
  rules.forEach((rule, i) => {
    if (rule === undefined) return
    const { priority, storageClass, tags } = rule
    const here = problems.at(i, priority)
    const same = seenBefore(`priority ${priority}`, i)
    if (same !== undefined) here.at('rulePriority').add(`is that of rules[${same}] too; each must be unique.`)
    if (tags.status === 'any') {
      const later = rules.find((other) => other?.storageClass === storageClass && other.priority > priority)
      if (later !== undefined)
        here
          .at('selection')
          .at('tagStatus')
          .add(
            `"any" must have the highest rulePriority of the ${storageClass} class, but there is ${later.priority}.`,
          )
    }
    if (tags.status === 'untagged') {
      const other = seenBefore(`untagged ${storageClass}`, i)
      if (other !== undefined)
        here
          .at('selection')
          .at('tagStatus')
          .add(
            `rules[${other}] selects the untagged images of the ${storageClass} class already; only one may.`,
          )
    }
    if (tags.status === 'tagged' && tags.by === 'prefix') {
      const other = seenBefore(`${storageClass} ${JSON.stringify([...new Set(tags.values)].sort())}`, i)
      if (other !== undefined)
        here
          .at('selection')
          .at('tagPrefixList')
          .add(`is the set of rules[${other}] too; each must be unique within the ${storageClass} class.`)
    }
  })
}
