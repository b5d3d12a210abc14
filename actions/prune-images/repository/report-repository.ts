import type { Digest } from '../../shared/images/digest.ts'
import { formatDuration } from '../../shared/inputs/duration.ts'
import type { Change, Fact, Section } from '../../shared/report/report.ts'
import type { ReportContent } from '../../shared/report/start-report.ts'
import type { Image } from '../images/image.ts'
import { describeRepository } from '../images/repository.ts'
import {
  countImages,
  countTags,
  describeHold,
  describeImage,
  describeSelected,
  describeUntag,
} from '../planning/explain.ts'
import { countUntags, type PlannedRemoval, type PrunePlan, removalsOf } from '../planning/make-plan.ts'
import type { RemovalResult } from '../removal/removal-results.ts'
import { rulesSection } from '../reporting/rules-section.ts'
import type { Untag } from '../tags/plan-untags.ts'
import type { UntagResult } from '../tags/untag-work.ts'
import type { Applied } from './apply-repository.ts'
import { concludeRun } from './conclude-repository.ts'
import type { ObservedRepository } from './observe-repository.ts'
import type { Planned } from './plan-repository.ts'

/** The most rows of a table; the decisions file has all. */
const MAX_ROWS = 1_000

/** What the functions below tell of. */
interface Told {
  readonly plan: PrunePlan
  readonly applied: Applied | undefined
  readonly indexesRead: number
}

/** One repository of a run, as its report tells it. */
export interface ToldRepository extends Planned {
  readonly applied: Applied | undefined
  readonly observed: Pick<ObservedRepository, 'observer'>
  readonly dryRun: boolean
  /** The most rows of changes of one kind; the decisions file has all. */
  readonly rows: number
}

/** Says of one repository what went, what was held back, what stays, and why. */
export function reportRepository({
  observed,
  dryRun,
  differences,
  rows,
  ...told
}: ToldRepository): ReportContent {
  const { plan, decisions, applied } = told
  return {
    title: `Prune ${plan.repository.name}`,
    ...concludeRun({ ...told, dryRun }),
    dryRun,
    facts: factsOf({ plan, applied, indexesRead: observed.observer.indexesRead }),
    changes: changesOf({ plan, applied }, rows),
    sections: [
      ...differencesSection(differences),
      ...rulesSection(plan, decisions),
      ...heldTagsSection(plan),
      ...lostUsesSection(plan),
    ],
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
  const { lookedAt, notLookedAt } = plan.coverage
  facts.push(
    { label: 'Looked at for uses', value: lookedAt.length === 0 ? 'nothing' : lookedAt.join('; ') },
    { label: 'Not looked at', value: notLookedAt.join('; ') },
  )
  const archivals = plan.archivals.flat().length
  if (archivals > 0) facts.push({ label: 'To archive', value: countImages(archivals) })
  const quarantines = plan.quarantines.flat().length
  if (quarantines > 0)
    facts.push({
      label: 'To put in quarantine',
      value: `${countImages(quarantines)}, for ${formatDuration(plan.settings.removal.graceMs)}`,
    })
  if (indexesRead > 0)
    facts.push({ label: 'Indexes read', value: `${indexesRead}; ECR counts each as a pull` })
  if (plan.settings.removal.untag.length > 0)
    facts.push({
      label: 'Tags to take off',
      value: `${countTags(countUntags(plan))}; ${countTags(plan.heldTags.length)} held back`,
    })
  facts.push({ label: 'Held back', value: countImages(plan.holds.length) })
  if (applied !== undefined) {
    const deleted = applied.results.of('deleted')
    facts.push({
      label: 'Deleted',
      value: `${countImages(deleted.length)}; their layers, each counted once: ${megabytes(applied.freedBytes)}`,
    })
  }
  return facts
}

function changesOf({ plan, applied }: Pick<Told, 'plan' | 'applied'>, rows: number): Change[] {
  const indexOf = new Map<Digest, Image>()
  for (const { image, children = [] } of removalsOf(plan))
    for (const child of children) indexOf.set(child, image)
  const removals = removalsOf(plan).map((removal) =>
    changeOf({ removal, index: indexOf.get(removal.image.digest), applied }),
  )
  const untags = plan.untags.map((untag) => untagChange(untag, applied))
  const removed = [...removals, ...untags]
  const trouble = removed.filter(({ state }) => state === 'failed' || state === 'skipped')
  const smooth = removed.filter(({ state }) => state !== 'failed' && state !== 'skipped')
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
  return [trouble, smooth, holds].flatMap((changes) => changes.slice(0, rows))
}

function changeOf({
  removal: { image, why, fate: planned },
  index,
  applied,
}: {
  readonly removal: ReturnType<typeof removalsOf>[number]
  readonly index: Image | undefined
  readonly applied: Applied | undefined
}): Change {
  const fate = applied?.results.get(image.digest)
  const verb = { delete: '', archive: 'archive: ', quarantine: 'put in quarantine: ' }[planned]
  const after = index === undefined ? '' : `after its index ${describeImage(index)}: `
  return {
    subject: describeImage(image),
    kind: planned === 'delete' ? 'delete' : 'update',
    state: applied === undefined ? 'planned' : stateOf(fate),
    reason: `${verb}${after}${describeSelected(why)}`,
    ...ruleOf(why),
    ...evidenceOf(fate),
  }
}

function untagChange({ image, tags }: Untag, applied: Applied | undefined): Change {
  const results = tags.map(({ tag }) => ({ tag, result: applied?.untags.get(tag) }))
  const has = (type: UntagResult['type']) => results.some(({ result }) => result?.type === type)
  const state = has('failed') ? 'failed' : has('off') ? 'done' : 'skipped'
  const evidence = results.flatMap(({ tag, result }) =>
    result !== undefined && 'reason' in result ? `${tag} stays: ${result.reason}` : [],
  )
  return {
    subject: describeImage(image),
    kind: 'update',
    state: applied === undefined ? 'planned' : state,
    reason: `take off ${tags.map(describeUntag).join('; ')}`,
    ...(evidence.length === 0 ? {} : { evidence: evidence.join('; ') }),
  }
}

function stateOf(fate: RemovalResult | undefined): Change['state'] {
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

function evidenceOf(fate: RemovalResult | undefined): { evidence?: string } {
  if (fate?.type === 'gone') return { evidence: 'it was gone already' }
  return fate?.type === 'held' || fate?.type === 'failed' ? { evidence: fate.reason } : {}
}

function ruleOf(why: PlannedRemoval['why']): { rule?: string } {
  return why.type === 'rule' ? { rule: `rule ${why.rule}` } : {}
}

function differencesSection(differences: Planned['differences']): Section[] {
  if (differences.length === 0) return []
  const columns = ['image', 'here it', 'by ECR it'].map((title) => ({ title }))
  const rows = differences.slice(0, MAX_ROWS).map(({ image, here, ecr }) => [image, here, ecr])
  return [{ heading: "Differences from ECR's lifecycle preview", blocks: [{ type: 'table', columns, rows }] }]
}

function heldTagsSection({ heldTags }: PrunePlan): Section[] {
  if (heldTags.length === 0) return []
  const columns = ['tag', 'image', 'why'].map((title) => ({ title }))
  const rows = heldTags
    .slice(0, MAX_ROWS)
    .map(({ tag, image, because }) => [tag, describeImage(image), because])
  return [
    { heading: 'Tags that stay though a rule takes them off', blocks: [{ type: 'table', columns, rows }] },
  ]
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
