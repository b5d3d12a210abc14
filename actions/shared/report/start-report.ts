import { VERSION } from '../version.ts'
import type { World } from '../world.ts'
import { REPORT_SCHEMA, type Report } from './report.ts'

/** What an action says of its run; the rest of a report is the same for all. */
export type ReportContent = Pick<Report, 'title' | 'outcome' | 'reason' | 'dryRun'> &
  Partial<Pick<Report, 'facts' | 'changes' | 'sections'>>

/** Notes when the run begins, and gives the function that makes its report at the end. */
export function startReport(action: string, { clock, runner }: Pick<World, 'clock' | 'runner'>) {
  const startedAt = clock.now().toISOString()
  return (content: ReportContent): Report => ({
    schema: REPORT_SCHEMA,
    action,
    version: VERSION,
    startedAt,
    finishedAt: clock.now().toISOString(),
    ...(runner.runUrl === undefined
      ? {}
      : { run: { repository: runner.repository, sha: runner.sha, url: runner.runUrl } }),
    facts: [],
    changes: [],
    sections: [],
    ...content,
  })
}
