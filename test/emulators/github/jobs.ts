import { randomUUID } from 'node:crypto'
import type { Caller, Level, Permission, Permissions } from './access.ts'
import type { JobIdentity } from './oidc.ts'
import type { Repository } from './state/repository.ts'
import type { World } from './state/world.ts'

/** The permissions of a job in the workflow's words: `contents`, `pull-requests`, `id-token`, … */
export type JobPermissions = Record<string, 'read' | 'write' | 'none'> | 'read-all' | 'write-all'

/** A job of a workflow, as far as GitHub tells the job's steps about it. */
export type JobOptions = {
  /** `owner/name`. */
  repository: string
  /** Everything unless told. Without `id-token: write` the variables for the identity token are absent. */
  permissions?: JobPermissions
  /** The deployment environment of the job. */
  environment?: string
  /** The default branch unless told. */
  ref?: string
  /** The tip of `ref` unless told. */
  sha?: string
  actor?: string
  eventName?: string
  /** The workflow's name; `release` unless told. */
  workflow?: string
  /** The workflow's file; `.github/workflows/release.yml` unless told. */
  workflowFile?: string
  jobWorkflowRef?: string
  runId?: number
  runNumber?: number
  runAttempt?: number
}

type Job = {
  repository: Repository
  options: JobOptions
  token: string
  idToken: string | undefined
  runId: number
}

/** The jobs that run, and every token that the emulator knows. */
export class Jobs {
  readonly #world: World
  readonly #callers = new Map<string, Caller>()
  readonly #identities = new Map<string, Job>()

  constructor(world: World) {
    this.#world = world
  }

  /** Starts a job: makes its tokens. */
  start(repository: Repository, options: JobOptions): Job {
    const granted = options.permissions ?? 'write-all'
    const hasIdentity = granted === 'write-all' || (granted !== 'read-all' && granted['id-token'] === 'write')
    const job: Job = {
      repository,
      options,
      token: this.createToken(tokenPermissions(granted), { repositories: [repository.fullName] }),
      idToken: hasIdentity ? `emulated-id-token-request-${randomUUID()}` : undefined,
      runId: options.runId ?? this.#world.nextId(),
    }
    if (job.idToken) this.#identities.set(job.idToken, job)
    return job
  }

  /** Makes a token; of `github-actions[bot]` unless another login is told. */
  createToken(
    permissions: Permissions,
    {
      repositories,
      login = 'github-actions[bot]',
    }: { repositories?: readonly string[]; login?: string } = {},
  ): string {
    const token = `ghs_emulated${randomUUID().replaceAll('-', '')}`
    this.#callers.set(token, {
      account: this.#world.account(login),
      permissions,
      repositories: repositories ?? 'all',
    })
    return token
  }

  /** Who a token is; undefined for one that was never made. */
  caller(token: string): Caller | undefined {
    return this.#callers.get(token)
  }

  /** The identity behind a token for requesting identity tokens. */
  identity(idToken: string): JobIdentity | undefined {
    const job = this.#identities.get(idToken)
    return job && identityOf(this.#world, job)
  }

  /** The variables that the runner gives to the steps of a job. */
  variables(job: Job): Record<string, string> {
    const { server, api, graphql, oidc } = this.#world.addresses
    const identity = identityOf(this.#world, job)
    const ref = identity.ref ?? ''
    const workflowRef = `${job.repository.fullName}/${identity.workflowFile}@${ref}`
    return {
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_SERVER_URL: server,
      GITHUB_API_URL: api,
      GITHUB_GRAPHQL_URL: graphql,
      GITHUB_REPOSITORY: job.repository.fullName,
      GITHUB_REPOSITORY_ID: String(job.repository.id),
      GITHUB_REPOSITORY_OWNER: job.repository.owner.login,
      GITHUB_REPOSITORY_OWNER_ID: String(job.repository.owner.id),
      GITHUB_TOKEN: job.token,
      GITHUB_REF: ref,
      GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags)\//, ''),
      GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
      GITHUB_SHA: identity.sha,
      GITHUB_ACTOR: identity.actor.login,
      GITHUB_ACTOR_ID: String(identity.actor.id),
      GITHUB_TRIGGERING_ACTOR: identity.actor.login,
      GITHUB_EVENT_NAME: identity.eventName,
      GITHUB_WORKFLOW: identity.workflow,
      GITHUB_WORKFLOW_REF: workflowRef,
      GITHUB_WORKFLOW_SHA: identity.sha,
      GITHUB_RUN_ID: String(identity.runId),
      GITHUB_RUN_NUMBER: String(identity.runNumber),
      GITHUB_RUN_ATTEMPT: String(identity.runAttempt),
      ...(job.idToken
        ? {
            ACTIONS_ID_TOKEN_REQUEST_URL: `${oidc}/token?api-version=2.0`,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.idToken,
          }
        : {}),
    }
  }
}

function identityOf(world: World, { repository, options, runId }: Job): JobIdentity {
  const ref = options.ref ?? `refs/heads/${repository.defaultBranch}`
  return {
    repository,
    ref,
    sha: options.sha ?? repository.git.resolve(ref) ?? '0'.repeat(40),
    environment: options.environment,
    actor: world.account(options.actor ?? 'octocat'),
    eventName: options.eventName ?? 'workflow_dispatch',
    workflow: options.workflow ?? 'release',
    workflowFile: options.workflowFile ?? '.github/workflows/release.yml',
    jobWorkflowRef: options.jobWorkflowRef,
    runId,
    runNumber: options.runNumber ?? 1,
    runAttempt: options.runAttempt ?? 1,
  }
}

function tokenPermissions(granted: JobPermissions): Permissions {
  if (granted === 'write-all') return granted
  if (granted === 'read-all')
    return Object.fromEntries(Object.values(PERMISSION_NAMES).map((name) => [name, 'read']))
  const permissions: Partial<Record<Permission, Level>> = {}
  for (const [name, level] of Object.entries(granted)) {
    if (level !== 'none' && isPermission(name)) permissions[PERMISSION_NAMES[name]] = level
  }
  return permissions
}

/** A workflow's words for the permissions of its token, and the API's. */
const PERMISSION_NAMES = {
  actions: 'actions',
  attestations: 'attestations',
  checks: 'checks',
  contents: 'contents',
  deployments: 'deployments',
  issues: 'issues',
  'pull-requests': 'pull_requests',
  'security-events': 'security_events',
  statuses: 'statuses',
} as const satisfies Record<string, Permission>

function isPermission(name: string): name is keyof typeof PERMISSION_NAMES {
  return name in PERMISSION_NAMES
}
