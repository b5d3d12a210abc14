import { createHash } from 'node:crypto'
import type { GuardSettings } from '../guards/guard-settings.ts'
import { describeUnmatched, type UnmatchedEntry } from '../guards/named-uses.ts'
import {
  type AmiDecision,
  type AmiPlan,
  type AmiSettings,
  type AmiStep,
  isStep,
  type SeenAmis,
} from './ami-decision.ts'
import { decideAmis } from './decide-amis.ts'
import type { RetentionRules } from './recycle-bin.ts'
import type { SavedAmiPlan } from './saved-ami-plan.ts'

/** What a plan rests on besides what was seen of the AMIs. */
export interface AmiPlanContext {
  readonly settings: AmiSettings
  readonly retention: RetentionRules
  /** The plan that was reviewed, if one is to be applied. */
  readonly saved: SavedAmiPlan | undefined
}

/** Plans what becomes of each AMI. Pure. */
export function planAmis(seen: SeenAmis, { settings, retention, saved }: AmiPlanContext): AmiPlan {
  const { decisions, unmatched } = decideAmis(seen, settings)
  const policySha256 = createHash('sha256').update(settings.policy.text).digest('hex')
  const plan = { region: seen.region, policySha256, unmatched, retention }
  const refusal =
    unreadRefusal(seen, decisions) ??
    unmatchedRefusal(unmatched, { decisions, guards: settings.guards }) ??
    limitRefusal(decisions, settings.guards)
  if (saved === undefined || refusal !== undefined) return { ...plan, decisions, refusal }
  return { ...plan, ...held(saved, { ...plan, decisions }) }
}

function unreadRefusal({ readings }: SeenAmis, decisions: readonly AmiDecision[]): string | undefined {
  if (!decisions.some((one) => one.fate === 'hold' && one.guard === 'use-unknown')) return undefined
  const unread = readings.find(({ status }) => status === 'unreadable')
  return unread?.status === 'unreadable'
    ? `${unread.source} is unreadable; refusing to remove anything: ${unread.reason}`
    : undefined
}

function unmatchedRefusal(
  unmatched: readonly UnmatchedEntry[],
  { decisions, guards }: { readonly decisions: readonly AmiDecision[]; readonly guards: GuardSettings },
): string | undefined {
  if (!decisions.some(({ fate }) => isStep(fate))) return undefined
  const [first, ...others] = unmatched.filter(
    ({ input }) => input === 'in-use-images' || guards.unmatchedPatterns === 'refuse',
  )
  if (first === undefined) return undefined
  return `${describeUnmatched(first)}.${others.length === 0 ? '' : ` ${others.length} more entries match nothing.`}`
}

function limitRefusal(decisions: readonly AmiDecision[], { maxDelete }: GuardSettings): string | undefined {
  const count = decisions.filter(({ fate }) => isStep(fate)).length
  const all = decisions.length
  const [isOver, allowed] =
    maxDelete.type === 'count'
      ? [count > maxDelete.count, `${maxDelete.count}`]
      : [count * 100 > maxDelete.percent * all, `${maxDelete.percent}%`]
  return isOver ? `the plan changes ${count} of ${all} AMIs, but max-delete allows ${allowed}.` : undefined
}

/**
 * What both the saved plan and the new one do. A saved step that is done already is fine; one that a new plan would not take
 * refuses all.
 */
function held(
  saved: SavedAmiPlan,
  plan: Pick<AmiPlan, 'region' | 'policySha256' | 'decisions'>,
): Pick<AmiPlan, 'decisions' | 'refusal'> {
  const next = 'Make a new plan and review it.'
  const byId = new Map(plan.decisions.map((one) => [one.ami.id, one]))
  const planned = new Map(saved.steps.map(({ id, step }) => [id, step]))
  const decisions = plan.decisions.map((one): AmiDecision => {
    if (!isStep(one.fate) || planned.get(one.ami.id) === one.fate) return one
    return { ami: one.ami, fate: 'keep', why: `the saved plan does not ${one.fate} it; else: ${one.why}` }
  })
  if (saved.region !== plan.region)
    return {
      decisions,
      refusal: `the plan is for ${saved.region}, and this job looks at ${plan.region}. ${next}`,
    }
  if (saved.policySha256 !== plan.policySha256)
    return { decisions, refusal: `the plan was made for another policy. ${next}` }
  for (const { id, step } of saved.steps) {
    const now = byId.get(id)
    if (now === undefined || now.fate === step || isDone(step, now)) continue
    return { decisions, refusal: `the plan is stale: it would ${step} ${id}, but ${now.why}. ${next}` }
  }
  return { decisions, refusal: undefined }
}

/** Whether the AMI is where the step leads, or further. */
function isDone(step: AmiStep, { ami, fate }: AmiDecision): boolean {
  if (step === 'disable') return ami.state === 'disabled'
  return (
    step === 'deprecate' &&
    (ami.state === 'disabled' || (fate !== 'deprecate' && ami.deprecatedAtMs !== undefined))
  )
}
