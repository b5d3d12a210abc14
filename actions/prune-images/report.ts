import type { ReportContent } from '../shared/report/start-report.ts'
import type { PruneRun } from './outputs.ts'
import { type RepositoryEnd, reportRepositories } from './reporting/several.ts'
import { reportRepository } from './repository/report-repository.ts'

/** The most rows of changes of one kind, over all repositories; the decisions file has all. */
const MAX_ROWS = 1_000

/** Says what went, what was held back, what stays, and why. */
export function reportPrune(run: PruneRun): ReportContent {
  const content = reportAll(run)
  const history = run.applied?.history
  if (history === undefined) return content
  return { ...content, facts: [...(content.facts ?? []), { label: 'Kept in', value: history }] }
}

function reportAll({ inputs: { dryRun }, plan, applied }: PruneRun): ReportContent {
  const rows = Math.ceil(MAX_ROWS / Math.max(1, plan.repositories.length))
  const ends = plan.repositories.map((one): RepositoryEnd => {
    const { title } = one
    const state = { dryRun, facts: [], changes: [], sections: [] }
    if (one.status === 'failed') return { ...state, title, outcome: 'failed', reason: one.reason }
    if (one.status === 'no-policy')
      return {
        ...state,
        title,
        outcome: 'unchanged',
        reason: 'No lifecycle policy is set, so nothing decides on its images.',
      }
    const { observed, planned } = one
    const became = applied?.repositories.get(title)
    if (became !== undefined && 'failure' in became)
      return { ...state, title, outcome: 'failed', reason: became.failure }
    return { ...state, ...reportRepository({ ...planned, observed, applied: became, dryRun, rows }), title }
  })
  const [only] = plan.repositories
  const [end] = ends
  if (ends.length === 1 && end !== undefined && only?.status === 'planned')
    return { ...end, title: `Prune ${only.planned.plan.repository.name}` }
  return reportRepositories(ends, plan, dryRun)
}
