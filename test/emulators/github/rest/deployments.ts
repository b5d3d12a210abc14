import { created, noContent, notFound, ok, unprocessable } from '../http/answer.ts'
import { paged, pagedIn } from '../http/paging.ts'
import { type Call, loginOf, numberIn, type Route, textIn } from '../http/route.ts'
import type { Deployment, DeploymentStatus } from '../state/deployments.ts'
import { deploymentStatusView, deploymentView, environmentView } from '../views/deployment.ts'

const READ = [{ deployments: 'read' }] as const
const WRITE = [{ deployments: 'write' }] as const

/** Deployments, their statuses and environments: https://docs.github.com/rest/deployments */
export const deploymentRoutes: Route[] = [
  { operation: 'repos/list-deployments', needs: READ, handle: listDeployments },
  { operation: 'repos/create-deployment', needs: WRITE, handle: createDeployment },
  {
    operation: 'repos/get-deployment',
    needs: READ,
    handle: (call) => ok(view(call, requireDeployment(call))),
  },
  {
    operation: 'repos/delete-deployment',
    needs: WRITE,
    handle(call) {
      const deployment = requireDeployment(call)
      const { list } = call.repository.deployments
      const isActive = deployment.statuses.at(-1)?.state === 'success'
      if (isActive && list.length > 1)
        throw unprocessable(
          'We cannot delete an active deployment unless it is the only deployment in a given environment.',
        )
      list.splice(list.indexOf(deployment), 1)
      return noContent()
    },
  },
  {
    operation: 'repos/list-deployment-statuses',
    needs: READ,
    handle(call) {
      const deployment = requireDeployment(call)
      return paged(call.url, deployment.statuses.toReversed(), (status) =>
        statusView(call, deployment, status),
      )
    },
  },
  { operation: 'repos/create-deployment-status', needs: WRITE, handle: createStatus },
  {
    operation: 'repos/get-all-environments',
    needs: [{ actions: 'read' }],
    handle(call) {
      const environments = call.repository.deployments.environments()
      return pagedIn(call.url, environments, (page) => ({
        total_count: environments.length,
        environments: page.map((environment) => environmentView(call.world, call.repository, environment)),
      }))
    },
  },
  {
    operation: 'repos/get-environment',
    needs: [{ actions: 'read' }],
    handle(call) {
      const name = textIn(call, 'environment_name')
      const found = call.repository.deployments
        .environments()
        .find((environment) => environment.name === name)
      if (!found) throw notFound()
      return ok(environmentView(call.world, call.repository, found))
    },
  },
]

const STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'] as const

function listDeployments(call: Call) {
  const { query, repository } = call
  const found = repository.deployments.list
    .filter(({ sha }) => query.sha === undefined || query.sha === 'none' || sha === query.sha)
    .filter(({ ref }) => query.ref === undefined || query.ref === 'none' || ref === query.ref)
    .filter(({ task }) => query.task === undefined || query.task === 'none' || task === query.task)
    .filter(
      ({ environment }) =>
        query.environment === undefined || query.environment === 'none' || environment === query.environment,
    )
    .toReversed()
  return paged(call.url, found, (deployment) => view(call, deployment))
}

function createDeployment(call: Call) {
  const { repository, body, world } = call
  const ref = body.text('ref')
  const sha = repository.git.resolve(ref)
  if (!sha) throw unprocessable(`No ref found for: ${ref}`)
  const deployment = repository.deployments.add({
    sha,
    ref,
    task: body.optionalText('task') ?? 'deploy',
    environment: body.optionalText('environment') ?? 'production',
    description: body.optionalText('description') ?? null,
    payload: body.raw('payload') ?? '',
    creator: world.account(loginOf(call)),
  })
  return created(view(call, deployment))
}

/** A success makes the earlier deployments of the environment inactive, unless `auto_inactive` is false. */
function createStatus(call: Call) {
  const { repository, body, world } = call
  const deployment = requireDeployment(call)
  const state = STATES.find((known) => known === body.text('state'))
  if (!state) throw unprocessable('Invalid state')
  const status = newStatus(call, state)
  if (state === 'success' && body.optionalBoolean('auto_inactive') !== false) {
    for (const other of repository.deployments.list) {
      const isActive = other.statuses.at(-1)?.state === 'success'
      if (other !== deployment && other.environment === deployment.environment && isActive) {
        other.statuses.push({ ...newStatus(call, 'inactive'), id: world.nextId() })
      }
    }
  }
  deployment.statuses.push(status)
  return created(statusView(call, deployment, status))
}

function newStatus(call: Call, state: DeploymentStatus['state']): DeploymentStatus {
  const { body, world } = call
  return {
    id: world.nextId(),
    state,
    description: body.optionalText('description') ?? '',
    logUrl: body.optionalText('log_url') ?? body.optionalText('target_url') ?? '',
    environmentUrl: body.optionalText('environment_url') ?? '',
    creator: world.account(loginOf(call)),
    createdAt: world.now(),
  }
}

function requireDeployment(call: Call): Deployment {
  const id = numberIn(call, 'deployment_id')
  const deployment = call.repository.deployments.list.find((candidate) => candidate.id === id)
  if (!deployment) throw notFound()
  return deployment
}

function view({ world, repository }: Call, deployment: Deployment) {
  return deploymentView(world, repository, deployment)
}

function statusView({ world, repository }: Call, deployment: Deployment, status: DeploymentStatus) {
  return deploymentStatusView(world, repository, deployment, status)
}
