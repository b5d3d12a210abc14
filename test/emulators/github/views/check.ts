import type { Annotation, CheckRun, CommitStatus } from '../state/checks.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { nodeId, timestamp } from '../state/world.ts'
import { accountView, actionsAppView } from './account.ts'

/** A check run as the API shows it. */
export function checkRunView(world: World, repository: Repository, run: CheckRun) {
  const url = repository.api(`/check-runs/${run.id}`)
  const page = repository.page(`/runs/${run.id}`)
  return {
    id: run.id,
    node_id: nodeId('CR', run.id),
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt && timestamp(run.startedAt),
    completed_at: run.completedAt && timestamp(run.completedAt),
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: repository.id },
    app: actionsAppView(world.account('github', 'Organization'), world.addresses),
    pull_requests: [],
  }
}

/** An annotation of a check run. */
export function annotationView(repository: Repository, run: CheckRun, annotation: Annotation) {
  return {
    path: annotation.path,
    blob_href: repository.page(`/blob/${run.headSha}/${annotation.path}`),
    start_line: annotation.startLine,
    end_line: annotation.endLine,
    start_column: annotation.startColumn,
    end_column: annotation.endColumn,
    annotation_level: annotation.level,
    title: annotation.title,
    message: annotation.message,
    raw_details: annotation.rawDetails,
  }
}

/** A commit status as the API shows it. */
export function statusView(world: World, repository: Repository, status: CommitStatus) {
  return {
    url: repository.api(`/statuses/${status.sha}`),
    avatar_url: accountView(status.creator, world.addresses).avatar_url,
    id: status.id,
    node_id: nodeId('SC', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: timestamp(status.createdAt),
    updated_at: timestamp(status.createdAt),
    creator: accountView(status.creator, world.addresses),
  }
}
