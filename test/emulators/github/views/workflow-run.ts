import type { Repository } from '../state/repository.ts'
import type { WorkflowJob, WorkflowRun } from '../state/workflow-runs.ts'
import type { World } from '../state/world.ts'
import { nodeId, timestamp } from '../state/world.ts'
import { accountView } from './account.ts'
import { minimalRepositoryView } from './repository.ts'

/** A workflow run as the API shows it. */
export function runView(world: World, repository: Repository, run: WorkflowRun) {
  const url = repository.api(`/actions/runs/${run.id}`)
  const actor = accountView(world.account(run.actor), world.addresses)
  const shown = minimalRepositoryView(repository, world.addresses)
  const workflowId = repository.runs.workflowId(run.path)
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: headlineOf(repository, run) ?? run.name,
    run_number: run.runNumber,
    run_attempt: run.runAttempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflowId,
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CS', run.id),
    url,
    html_url: repository.page(`/actions/runs/${run.id}`),
    pull_requests: [],
    created_at: timestamp(run.createdAt),
    updated_at: timestamp(run.createdAt),
    run_started_at: timestamp(run.createdAt),
    actor,
    triggering_actor: actor,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: repository.api(`/check-suites/${run.id}`),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: repository.api(`/actions/workflows/${workflowId}`),
    head_commit: headCommit(repository, run),
    repository: shown,
    head_repository: shown,
  }
}

/** A job of a run as the API shows it. */
export function jobView(repository: Repository, run: WorkflowRun, job: WorkflowJob) {
  const startedAt = timestamp(job.startedAt)
  return {
    id: job.id,
    run_id: run.id,
    run_url: repository.api(`/actions/runs/${run.id}`),
    run_attempt: run.runAttempt,
    node_id: nodeId('CR', job.id),
    head_sha: run.headSha,
    head_branch: run.headBranch,
    url: repository.api(`/actions/jobs/${job.id}`),
    html_url: repository.page(`/actions/runs/${run.id}/job/${job.id}`),
    status: job.status,
    conclusion: job.conclusion,
    created_at: startedAt,
    started_at: startedAt,
    completed_at: job.status === 'completed' ? startedAt : null,
    name: job.name,
    steps: [],
    check_run_url: repository.api(`/check-runs/${job.id}`),
    labels: ['ubuntu-latest'],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
    workflow_name: run.name,
  }
}

function headlineOf(repository: Repository, { headSha }: WorkflowRun): string | undefined {
  return repository.git.objects.has(headSha, 'commit')
    ? repository.git.readCommit(headSha).message.split('\n')[0]
    : undefined
}

function headCommit(repository: Repository, { headSha }: WorkflowRun) {
  if (!repository.git.objects.has(headSha, 'commit')) return null
  const { tree, message, author, committer } = repository.git.readCommit(headSha)
  return {
    id: headSha,
    tree_id: tree,
    message,
    timestamp: timestamp(committer.date),
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  }
}
