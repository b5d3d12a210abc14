import type { Block, ListItem, Section } from '../../shared/report/report.ts'
import type { Decision } from '../planning/decision.ts'
import { countImages } from '../planning/explain.ts'
import type { PrunePlan } from '../planning/make-plan.ts'
import type { LifecyclePolicy } from '../policy/lifecycle-policy.ts'
import { lintPolicy } from '../policy/lint.ts'

/**
 * For each rule how many images it decides, how many stay without a rule, and what is odd about a rule.
 *
 * @param decisions on every image
 */
export function rulesSection({ settings }: PrunePlan, decisions: readonly Decision[]): Section[] {
  const { rules } = settings.policy.parsed
  const decided = (rule: number, fate: Decision['fate']) =>
    decisions.filter(
      (one) =>
        one.fate === fate && (one.why.type === 'rule' || one.why.type === 'spared') && one.why.rule === rule,
    ).length
  const columns = ['rule', 'description', 'deletes', 'archives', 'quarantines', 'held back', 'leaves'].map(
    (title, i) => ({
      title,
      align: i < 2 ? ('left' as const) : ('right' as const),
    }),
  )
  const rows = rules.map(({ priority, description = '' }) => [
    priority,
    description,
    ...(['delete', 'archive', 'quarantine', 'hold', 'keep'] as const).map((fate) => decided(priority, fate)),
  ])
  const blocks: Block[] = [{ type: 'table', columns, rows }]
  for (const items of [withoutRule(decisions), findings({ rules }, decisions)])
    if (items.length > 0) blocks.push({ type: 'list', items })
  return [{ heading: 'Rules', blocks }]
}

function withoutRule(decisions: readonly Decision[]): ListItem[] {
  const item = (type: string, why: string): ListItem[] => {
    const count = decisions.filter((one) => one.fate === 'keep' && one.why.type === type).length
    return count === 0 ? [] : [{ text: `${countImages(count)} ${why}.` }]
  }
  return [
    ...item('unmatched', 'that no rule is about'),
    ...item('child', 'in an index that stays'),
    ...item('referrer', 'about another that stays: signatures, attestations, SBOMs'),
    ...item('quarantined', 'in quarantine, whose grace period is not over'),
    ...item('orphan', 'about an image that is not in this repository (`orphaned-referrers` decides on them)'),
  ]
}

function findings(policy: LifecyclePolicy, decisions: readonly Decision[]): ListItem[] {
  const images = decisions.map(({ image }) => image)
  return lintPolicy(policy, images).map(({ rule, message }) => ({ text: `Rule ${rule}: ${message}` }))
}
