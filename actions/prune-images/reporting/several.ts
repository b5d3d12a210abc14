import type { Change, Fact, Outcome, Section } from '../../shared/report/report.ts'
import type { ReportContent } from '../../shared/report/start-report.ts'
import type { PlannedRun } from '../plan.ts'
import { countImages } from '../planning/explain.ts'
import { countRemovals } from '../planning/make-plan.ts'

/** How it ended with one repository. */
export type RepositoryEnd = Required<ReportContent>

/** What is the same for all, and is said once. */
const IN_COMMON = ['Looked at for uses', 'Not looked at']

/** From the worst to the best: that of several repositories is the worst of them. */
const WORST_FIRST: readonly Outcome[] = [
  'failed',
  'cancelled',
  'refused',
  'planned',
  'succeeded',
  'unchanged',
]

/** Says how it ended with each of several repositories. */
export function reportRepositories(
  ends: readonly RepositoryEnd[],
  plan: PlannedRun,
  dryRun: boolean,
): ReportContent {
  const changes = ends.flatMap(({ title, changes }) =>
    changes.map((change): Change => ({ ...change, subject: `${title}: ${change.subject}` })),
  )
  return {
    title: `Prune ${ends.length} repositories`,
    ...concludeAll(ends),
    dryRun,
    facts: factsOf(plan),
    changes,
    sections: [tableOf(ends), ...ends.flatMap(sectionOf)],
  }
}

/** The worst outcome of all, and how many ended in which way. */
export function concludeAll(ends: readonly Pick<RepositoryEnd, 'title' | 'outcome' | 'reason'>[]): {
  outcome: Outcome
  reason: string
} {
  const outcome = WORST_FIRST.find((one) => ends.some((end) => end.outcome === one)) ?? 'unchanged'
  const counts = WORST_FIRST.toReversed().flatMap((one) => {
    const count = ends.filter((end) => end.outcome === one).length
    return count === 0 ? [] : [`${count} ${one}`]
  })
  const worst = ends.find((end) => end.outcome === outcome)
  const why = isRed(outcome) && worst !== undefined ? ` ${worst.title}: ${worst.reason}` : ''
  return { outcome, reason: `Of ${ends.length} repositories: ${counts.join(', ')}.${why}` }
}

function isRed(outcome: Outcome): boolean {
  return WORST_FIRST.indexOf(outcome) < WORST_FIRST.indexOf('planned')
}

function factsOf({ repositories }: PlannedRun): Fact[] {
  const plans = repositories.flatMap((one) => (one.status === 'planned' ? [one.planned.plan] : []))
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const join = (texts: readonly string[]) => [...new Set(texts)].join('; ')
  return [
    { label: 'Repositories', value: String(repositories.length) },
    { label: 'Seen', value: countImages(sum(plans.map(({ imageCount }) => imageCount))) },
    { label: 'To remove', value: countImages(sum(plans.map(countRemovals))) },
    { label: 'Held back', value: countImages(sum(plans.map(({ holds }) => holds.length))) },
    { label: 'Looked at for uses', value: join(plans.flatMap(({ coverage }) => coverage.lookedAt)) },
    { label: 'Not looked at', value: join(plans.flatMap(({ coverage }) => coverage.notLookedAt)) },
  ]
}

function tableOf(ends: readonly RepositoryEnd[]): Section {
  const columns = ['repository', 'outcome', 'reason'].map((title) => ({ title }))
  const rows = ends.map(({ title, outcome, reason }) => [title, outcome, reason])
  return { heading: 'Repositories', blocks: [{ type: 'table', columns, rows }] }
}

/** A section for each repository with something to tell besides its row. */
function sectionOf({ title, facts, sections }: RepositoryEnd): Section[] {
  if (facts.length === 0) return []
  const own = facts.filter(({ label }) => !IN_COMMON.includes(label))
  const list = {
    type: 'list',
    items: own.map(({ label, value }) => ({ text: `${label}: ${value}` })),
  } as const
  return [
    {
      heading: title,
      blocks: [
        {
          type: 'details',
          summary: 'Facts and rules',
          blocks: [list, ...sections.flatMap(({ blocks }) => blocks)],
        },
      ],
    },
  ]
}
