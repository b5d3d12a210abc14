import { notFound, ok } from '../http/answer.ts'
import { pagedIn } from '../http/paging.ts'
import { type Call, numberIn, type Route, textIn } from '../http/route.ts'
import type { WorkflowRun } from '../state/workflow-runs.ts'
import { jobView, runView } from '../views/workflow-run.ts'

const READ = [{ actions: 'read' }] as const

/** Workflow runs and their jobs: https://docs.github.com/rest/actions/workflow-runs */
export const workflowRunRoutes: Route[] = [
  {
    operation: 'actions/list-workflow-runs-for-repo',
    needs: READ,
    handle: (call) => listRuns(call, call.repository.runs.list),
  },
  {
    operation: 'actions/list-workflow-runs',
    needs: READ,
    handle(call) {
      const wanted = textIn(call, 'workflow_id')
      const { runs } = call.repository
      const ofWorkflow = runs.list.filter(
        ({ path }) => path.endsWith(`/${wanted}`) || String(runs.workflowId(path)) === wanted,
      )
      if (ofWorkflow.length === 0) throw notFound()
      return listRuns(call, ofWorkflow)
    },
  },
  {
    operation: 'actions/get-workflow-run',
    needs: READ,
    handle: (call) => ok(runView(call.world, call.repository, requireRun(call))),
  },
  {
    operation: 'actions/list-jobs-for-workflow-run',
    needs: READ,
    handle(call) {
      const run = requireRun(call)
      return pagedIn(call.url, run.jobs, (page) => ({
        total_count: run.jobs.length,
        jobs: page.map((job) => jobView(call.repository, run, job)),
      }))
    },
  },
]

/** Newest first; `status` may name a status or a conclusion, as on GitHub. */
function listRuns(call: Call, runs: readonly WorkflowRun[]) {
  const { query, world, repository } = call
  const found = runs
    .filter((run) => query.head_sha === undefined || run.headSha === query.head_sha)
    .filter((run) => query.branch === undefined || run.headBranch === query.branch)
    .filter((run) => query.event === undefined || run.event === query.event)
    .filter((run) => query.actor === undefined || run.actor === query.actor)
    .filter(
      (run) => query.status === undefined || run.status === query.status || run.conclusion === query.status,
    )
    .toReversed()
  return pagedIn(call.url, found, (page) => ({
    total_count: found.length,
    workflow_runs: page.map((run) => runView(world, repository, run)),
  }))
}

function requireRun(call: Call): WorkflowRun {
  const id = numberIn(call, 'run_id')
  const run = call.repository.runs.list.find((candidate) => candidate.id === id)
  if (!run) throw notFound()
  return run
}
