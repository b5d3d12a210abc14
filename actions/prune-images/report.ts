import type { Block, Change, Fact, Outcome, Section } from '../shared/report/report.ts'
import type { ReportContent } from '../shared/report/start-report.ts'
import type { Applied } from './apply.ts'
import type { Decision } from './decision.ts'
import { countImages, describeHold, describeImage, describeSelected } from './explain.ts'
import type { Fate } from './fates.ts'
import { describeRepository } from './images/repository.ts'
import type { PlannedRemoval, PrunePlan } from './plan.ts'
import { lintPolicy } from './policy/lint.ts'
import { requirePolicy } from './policy/parse-policy.ts'

/** The most rows of one kind; the decisions file has all. */
const MAX_ROWS = 1_000

/** What a report tells of. */
export interface Told {
  readonly plan: PrunePlan
  /** What the plan says of every image; unknown where a saved plan was applied. */
  readonly decisions: readonly Decision[] | undefined
  readonly applied: Applied | undefined
  readonly indexesRead: number
  readonly outcome: Outcome
  readonly reason: string
  readonly dryRun: boolean
}

/** Says what went, what was held back, what stays, and why. */
export function describeRun(told: Told): ReportContent {
  const { plan, outcome, reason, dryRun } = told
  return {
    title: `Prune ${plan.repository.name}`,
    outcome,
    reason,
    dryRun,
    facts: factsOf(told),
    changes: changesOf(told),
    sections: [...rulesSection(told), ...lostUsesSection(plan)],
  }
}

function factsOf({ plan, applied, indexesRead }: Told): Fact[] {
  const { policy } = plan.settings
  const planned = plan.deletions.flat()
  const facts: Fact[] = [
    { label: 'Repository', value: describeRepository(plan.repository) },
    {
      label: 'Policy',
      value: `${policy.from === 'input' ? 'from the input' : 'of the repository'}, SHA-256 ${plan.policySha256.slice(0, 12)}`,
    },
    { label: 'Seen', value: `${countImages(plan.imageCount)} at ${plan.seenAt}` },
    { label: 'To delete', value: `${countImages(planned.length)}, at most ${megabytes(plan.sizeBytes)}` },
  ]
  const archivals = plan.archivals.flat().length
  if (archivals > 0) facts.push({ label: 'To archive', value: countImages(archivals) })
  if (indexesRead > 0)
    facts.push({ label: 'Indexes read', value: `${indexesRead}; ECR counts each as a pull` })
  facts.push({ label: 'Held back', value: countImages(plan.holds.length) })
  if (applied !== undefined) {
    const deleted = applied.fates.of('deleted')
    facts.push({
      label: 'Deleted',
      value: `${countImages(deleted.length)}; their layers, each counted once: ${megabytes(applied.manifests.bytesOf(deleted))}`,
    })
  }
  return facts
}

function changesOf({ plan, applied }: Told): Change[] {
  const removals = [
    ...plan.deletions.flat().map((removal) => changeOf(removal, 'delete', applied)),
    ...plan.archivals.flat().map((removal) => changeOf(removal, 'update', applied)),
  ]
  const trouble = removals.filter(({ state }) => state === 'failed' || state === 'skipped')
  const smooth = removals.filter(({ state }) => state !== 'failed' && state !== 'skipped')
  const holds = plan.holds.map(
    ({ image, why, hold }): Change => ({
      subject: describeImage(image),
      kind: 'keep',
      state: 'unchanged',
      reason: `held back: ${describeHold(hold)}`,
      ...ruleOf(why),
      evidence: describeSelected(why),
    }),
  )
  return [...trouble.slice(0, MAX_ROWS), ...smooth.slice(0, MAX_ROWS), ...holds.slice(0, MAX_ROWS)]
}

function changeOf(
  { image, why }: PlannedRemoval,
  kind: 'delete' | 'update',
  applied: Applied | undefined,
): Change {
  const fate = applied?.fates.get(image.digest)
  const verb = kind === 'update' ? 'archive: ' : ''
  return {
    subject: describeImage(image),
    kind,
    state: applied === undefined ? 'planned' : stateOf(fate),
    reason: `${verb}${describeSelected(why)}`,
    ...ruleOf(why),
    ...evidenceOf(fate),
  }
}

function stateOf(fate: Fate | undefined): Change['state'] {
  switch (fate?.type) {
    case undefined:
    case 'held':
      return 'skipped'
    case 'failed':
      return 'failed'
    default:
      return 'done'
  }
}

function evidenceOf(fate: Fate | undefined): { evidence?: string } {
  if (fate?.type === 'gone') return { evidence: 'it was gone already' }
  return fate?.type === 'held' || fate?.type === 'failed' ? { evidence: fate.reason } : {}
}

function ruleOf(why: PlannedRemoval['why']): { rule?: string } {
  return why.type === 'rule' ? { rule: `rule ${why.rule}` } : {}
}

/** For each rule how many images it decides, and what is odd about it. */
function rulesSection({ plan, decisions }: Told): Section[] {
  if (decisions === undefined) return []
  const policy = requirePolicy(plan.settings.policy.text, 'policy')
  const decided = (rule: number, fate: Decision['fate']) =>
    decisions.filter(
      (one) =>
        one.fate === fate && (one.why.type === 'rule' || one.why.type === 'spared') && one.why.rule === rule,
    ).length
  const columns = ['rule', 'description', 'deletes', 'archives', 'held back', 'leaves'].map((title, i) => ({
    title,
    align: i < 2 ? ('left' as const) : ('right' as const),
  }))
  const rows = policy.rules.map(({ priority, description = '' }) => [
    priority,
    description,
    ...(['delete', 'archive', 'hold', 'keep'] as const).map((fate) => decided(priority, fate)),
  ])
  const staying = (type: string) =>
    countImages(decisions.filter((one) => one.fate === 'keep' && one.why.type === type).length)
  const text = `Besides: no rule is about ${staying('unmatched')}; ${staying('child')} in an index that stays; ${staying('referrer')} about another that stays (signatures, attestations, SBOMs).`
  const findings = lintPolicy(
    policy,
    decisions.map(({ image }) => image),
  ).map(({ rule, message }) => ({ text: `Rule ${rule}: ${message}` }))
  const blocks: Block[] = [
    { type: 'table', columns, rows },
    { type: 'text', text },
  ]
  if (findings.length > 0) blocks.push({ type: 'list', items: findings })
  return [{ heading: 'Rules', blocks }]
}

function lostUsesSection({ lostUses }: PrunePlan): Section[] {
  if (lostUses.length === 0) return []
  const rows = lostUses.slice(0, MAX_ROWS).map(({ user, image }) => [user, image])
  return [
    {
      heading: 'In use, but not in the repository',
      blocks: [{ type: 'table', columns: [{ title: 'user' }, { title: 'image' }], rows }],
    },
  ]
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
