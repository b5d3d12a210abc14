import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Permissions } from './access.ts'
import { answerControl } from './control.ts'
import { Gateway } from './gateway.ts'
import { parseJson, readBody, send } from './http/exchange.ts'
import { Faults } from './http/faults.ts'
import { type JobOptions, Jobs } from './jobs.ts'
import type { LoggedRequest, Violation } from './log.ts'
import { Repository, type RepositoryOptions } from './state/repository.ts'
import { type Addresses, World } from './state/world.ts'

export type { Permissions } from './access.ts'
export type { Fault, FaultRule } from './http/faults.ts'
export type { JobOptions } from './jobs.ts'
export type { LoggedRequest, Violation } from './log.ts'
export type { Repository, RepositoryOptions } from './state/repository.ts'

/** How an emulator starts. */
export type GitHubOptions = {
  /** The repositories that exist, `owner/name` and how they are set up. One empty `octo/service` unless told. */
  repositories?: Record<string, RepositoryOptions>
  /** The job that `.environment` is for: the first repository with every permission unless told. */
  job?: Partial<JobOptions>
  /** The emulator's time; the real one unless told. */
  now?: () => Date
  /** Requests per hour and token; 5,000 unless told. */
  rateLimit?: number
  /** The port on 127.0.0.1; a free one unless told. */
  port?: number
}

/** A running emulator of GitHub. */
export type GitHubEmulator = AsyncDisposable & {
  /** The REST API's address, as in `GITHUB_API_URL`. */
  readonly apiUrl: string
  /** The variables that a runner gives to the steps of a job (see `GitHubOptions.job`). */
  readonly environment: Record<string, string>
  /** What goes wrong on demand. */
  readonly faults: Faults
  /** Time, ids and accounts. */
  readonly world: World
  /** A repository's state, to seed and to assert; throws for one that does not exist. */
  repository(fullName: string): Repository
  /** Makes a repository. */
  createRepository(fullName: string, options?: RepositoryOptions): Repository
  /** The variables for the steps of a further job, with a token of its own. */
  startJob(options: JobOptions): Record<string, string>
  /** A token with permissions of its own, as an app's installation token would be. */
  createToken(
    permissions: Permissions,
    options?: { repositories?: readonly string[]; login?: string },
  ): string
  /** Every request so far, in order. */
  requests(): readonly LoggedRequest[]
  /** Everything so far that GitHub would not have taken, or would not have answered. Tests assert that it is empty. */
  violations(): readonly Violation[]
  /** Ends the emulator and every connection to it. */
  stop(): Promise<void>
}

/** Starts an emulator on 127.0.0.1. It answers when the promise is fulfilled. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubEmulator> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  return new Emulator(server, options)
}

class Emulator implements GitHubEmulator {
  readonly world: World
  readonly faults = new Faults()
  readonly #server: Server
  readonly #gateway: Gateway
  readonly #jobs: Jobs
  readonly #jobOptions: Partial<JobOptions>
  #job: ReturnType<Jobs['start']> | undefined
  readonly #repositories = new Map<string, Repository>()

  constructor(server: Server, options: GitHubOptions) {
    this.#server = server
    this.world = new World(addressesOf(server), options.now ?? (() => new Date()))
    this.#jobs = new Jobs(this.world)
    const repositories = Object.entries(options.repositories ?? { 'octo/service': {} })
    for (const [fullName, setup] of repositories) this.createRepository(fullName, setup)
    this.#jobOptions = options.job ?? {}
    this.#gateway = new Gateway({
      world: this.world,
      repositories: this.#repositories,
      jobs: this.#jobs,
      faults: this.faults,
      requestsPerHour: options.rateLimit,
    })
    server.on('request', (request, response) => {
      void (request.url?.startsWith('/emulator/')
        ? this.#control(request, response)
        : this.#gateway.serve(request, response))
    })
  }

  get apiUrl(): string {
    return this.world.addresses.api
  }

  get environment(): Record<string, string> {
    const repository = this.#jobOptions.repository ?? [...this.#repositories.values()][0]?.fullName
    if (!repository) throw new Error('The emulator has no repository that a job could be of')
    this.#job ??= this.#jobs.start(this.repository(repository), { ...this.#jobOptions, repository })
    return this.#jobs.variables(this.#job)
  }

  repository(fullName: string): Repository {
    const repository = this.#repositories.get(fullName.toLowerCase())
    if (!repository) throw new Error(`The emulator has no repository ${fullName}`)
    return repository
  }

  createRepository(fullName: string, options?: RepositoryOptions): Repository {
    const repository = new Repository(this.world, fullName, options)
    this.#repositories.set(fullName.toLowerCase(), repository)
    return repository
  }

  startJob(options: JobOptions): Record<string, string> {
    return this.#jobs.variables(this.#jobs.start(this.repository(options.repository), options))
  }

  createToken(
    permissions: Permissions,
    options?: { repositories?: readonly string[]; login?: string },
  ): string {
    return this.#jobs.createToken(permissions, options)
  }

  requests(): readonly LoggedRequest[] {
    return this.#gateway.requests
  }

  violations(): readonly Violation[] {
    return this.#gateway.violations
  }

  async #control(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = parseJson(await readBody(request))
    send(response, answerControl(this, request.method ?? 'GET', request.url ?? '/', body))
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    if (this.#server.listening) await new Promise((resolve) => this.#server.close(resolve))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }
}

function addressesOf(server: Server): Addresses {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The emulator does not listen')
  const origin = `http://127.0.0.1:${address.port}`
  return {
    server: origin,
    api: `${origin}/api/v3`,
    uploads: `${origin}/api/uploads`,
    graphql: `${origin}/api/graphql`,
    oidc: `${origin}/oidc`,
  }
}
