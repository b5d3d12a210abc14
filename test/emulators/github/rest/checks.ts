import { created, notFound, ok, unprocessable } from '../http/answer.ts'
import type { Fields } from '../http/fields.ts'
import { paged, pagedIn } from '../http/paging.ts'
import { type Call, numberIn, type Route, textIn } from '../http/route.ts'
import type { Annotation, CheckRun, Conclusion } from '../state/checks.ts'
import { annotationView, checkRunView } from '../views/check.ts'

const READ = [{ checks: 'read' }] as const
const WRITE = [{ checks: 'write' }] as const

const CONCLUSIONS: readonly Conclusion[] = [
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
]

/** Check runs: https://docs.github.com/rest/checks/runs */
export const checkRoutes: Route[] = [
  {
    operation: 'checks/list-for-ref',
    needs: READ,
    handle(call) {
      const { repository, query } = call
      const sha = requireCommit(call, textIn(call, 'ref'))
      const runs = repository.checks.runs
        .filter((run) => run.headSha === sha)
        .filter((run) => query.check_name === undefined || run.name === query.check_name)
        .filter((run) => query.status === undefined || run.status === query.status)
      const latest = query.filter === 'all' ? runs : latestByName(runs)
      return pagedIn(call.url, latest, (page) => ({
        total_count: latest.length,
        check_runs: page.map((run) => view(call, run)),
      }))
    },
  },
  {
    operation: 'checks/get',
    needs: READ,
    handle: (call) => ok(view(call, requireRun(call))),
  },
  {
    operation: 'checks/list-annotations',
    needs: READ,
    handle: (call) =>
      paged(call.url, requireRun(call).annotations, (annotation) =>
        annotationView(call.repository, requireRun(call), annotation),
      ),
  },
  {
    operation: 'checks/create',
    needs: WRITE,
    handle(call) {
      const headSha = requireCommit(call, call.body.text('head_sha'))
      const run = call.repository.checks.add({
        name: call.body.text('name'),
        headSha,
        status: 'queued',
        conclusion: null,
        completedAt: null,
      })
      apply(call, run)
      return created(view(call, run))
    },
  },
  {
    operation: 'checks/update',
    needs: WRITE,
    handle(call) {
      const run = requireRun(call)
      apply(call, run)
      return ok(view(call, run))
    },
  },
]

/** Takes over what a request says of a run; annotations are added to those that are there. */
function apply({ body, world }: Call, run: CheckRun): void {
  const output = body.fields('output')
  const annotations = output.list('annotations')
  const conclusion = CONCLUSIONS.find((known) => known === body.optionalText('conclusion'))
  const status = body.optionalText('status')
  run.name = body.optionalText('name') ?? run.name
  run.externalId = body.optionalText('external_id') ?? run.externalId
  run.detailsUrl = body.optionalText('details_url') ?? run.detailsUrl
  if (status === 'queued' || status === 'in_progress' || status === 'completed') run.status = status
  if (status === 'completed' && !conclusion)
    throw unprocessable('Invalid request.\n\n"conclusion" wasn\'t supplied.')
  if (conclusion) Object.assign(run, { status: 'completed', conclusion, completedAt: world.now() })
  run.title = output.optionalText('title') ?? run.title
  run.summary = output.optionalText('summary') ?? run.summary
  run.text = output.optionalText('text') ?? run.text
  run.annotations.push(...annotations.map(toAnnotation))
}

function toAnnotation(fields: Fields): Annotation {
  const level = fields.text('annotation_level')
  const startLine = fields.optionalNumber('start_line') ?? 1
  return {
    path: fields.text('path'),
    startLine,
    endLine: fields.optionalNumber('end_line') ?? startLine,
    startColumn: fields.optionalNumber('start_column') ?? null,
    endColumn: fields.optionalNumber('end_column') ?? null,
    level: level === 'notice' || level === 'warning' ? level : 'failure',
    title: fields.optionalText('title') ?? null,
    message: fields.text('message'),
    rawDetails: fields.optionalText('raw_details') ?? null,
  }
}

function latestByName(runs: CheckRun[]): CheckRun[] {
  return [...new Map(runs.map((run) => [run.name, run])).values()]
}

function requireCommit({ repository }: Call, revision: string): string {
  const sha = repository.git.resolve(revision)
  if (!sha) throw unprocessable(`No commit found for SHA: ${revision}`)
  return sha
}

function requireRun(call: Call): CheckRun {
  const id = numberIn(call, 'check_run_id')
  const run = call.repository.checks.runs.find((candidate) => candidate.id === id)
  if (!run) throw notFound()
  return run
}

function view({ world, repository }: Call, run: CheckRun) {
  return checkRunView(world, repository, run)
}
