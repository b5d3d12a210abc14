import type { Deployment, DeploymentStatus, Environment } from '../state/deployments.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { nodeId, timestamp } from '../state/world.ts'
import { accountView } from './account.ts'

/** A deployment as the API shows it. */
export function deploymentView(world: World, repository: Repository, deployment: Deployment) {
  const url = repository.api(`/deployments/${deployment.id}`)
  return {
    url,
    id: deployment.id,
    node_id: nodeId('DE', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: accountView(deployment.creator, world.addresses),
    created_at: timestamp(deployment.createdAt),
    updated_at: timestamp(deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt),
    statuses_url: `${url}/statuses`,
    repository_url: repository.api(),
    transient_environment: false,
    production_environment: deployment.environment === 'production',
  }
}

/** A status of a deployment. An address that was not given is an empty text, as on GitHub. */
export function deploymentStatusView(
  world: World,
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
) {
  const url = repository.api(`/deployments/${deployment.id}`)
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DES', status.id),
    state: status.state,
    creator: accountView(status.creator, world.addresses),
    description: status.description,
    environment: deployment.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: timestamp(status.createdAt),
    updated_at: timestamp(status.createdAt),
    deployment_url: url,
    repository_url: repository.api(),
  }
}

/** An environment with its required reviewers. */
export function environmentView(world: World, repository: Repository, environment: Environment) {
  const name = encodeURIComponent(environment.name)
  return {
    id: environment.id,
    node_id: nodeId('EN', environment.id),
    name: environment.name,
    url: repository.api(`/environments/${name}`),
    html_url: repository.page(`/deployments/activity_log?environments_filter=${name}`),
    created_at: timestamp(environment.createdAt),
    updated_at: timestamp(environment.createdAt),
    protection_rules: environment.reviewers.length === 0 ? [] : [reviewersRule(world, environment)],
    deployment_branch_policy: null,
  }
}

function reviewersRule(world: World, { id, reviewers }: Environment) {
  return {
    id,
    node_id: nodeId('GA', id),
    type: 'required_reviewers',
    prevent_self_review: true,
    reviewers: reviewers.map((reviewer) => ({
      type: 'User',
      reviewer: accountView(reviewer, world.addresses),
    })),
  }
}
