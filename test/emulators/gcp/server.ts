import { createServer, type Server } from 'node:http'
import { type ScaledTime, scaledTime } from '../../support/scaled-time.ts'
import type { Access } from './auth/access.ts'
import { authRoutes } from './auth/routes.ts'
import type { Tokens } from './auth/tokens.ts'
import {
  createHttpLoadBalancer,
  type HttpLoadBalancer,
  type HttpLoadBalancerSettings,
} from './compute/load-balancer.ts'
import type { Operations } from './compute/operations.ts'
import { computeRoutes } from './compute/routes.ts'
import { CredentialsFiles, type EnvironmentOptions } from './credentials.ts'
import { loadDescriptions } from './discovery/description.ts'
import { Gateway } from './gateway.ts'
import type { LoggedRequest, Violation } from './log.ts'
import type { Monitoring } from './monitoring/monitoring.ts'
import { monitoringRoutes } from './monitoring/time-series.ts'
import { schedulerRoutes } from './scheduler/routes.ts'
import type { Scheduler } from './scheduler/scheduler.ts'
import { World } from './world.ts'

export type { Permission } from './auth/access.ts'
export type { HealthState } from './compute/backend-services.ts'
export type {
  Backend,
  HttpLoadBalancer,
  HttpLoadBalancerSettings,
  UrlMapPlace,
} from './compute/load-balancer.ts'
export type { UrlMap, UrlMapContents } from './compute/url-map.ts'
export type { LoggedRequest, Violation } from './log.ts'
export type { BackendMinute, WrittenPoint } from './monitoring/monitoring.ts'
export type { Job } from './scheduler/job.ts'

/** How an emulator starts. */
export interface GcpOptions {
  /** The clock that all goes by; the real one when left out. */
  readonly time?: ScaledTime
  /** Default `ai-service`. */
  readonly project?: string
}

/** A running emulator of Google Cloud. */
export interface GcpEmulator extends AsyncDisposable {
  /** Origin: `http://127.0.0.1:<port>`. */
  readonly url: string
  readonly project: string
  /** Address of the service account that `environment()` leads to. */
  readonly serviceAccount: string
  /** The identity that a token has before it becomes the service account's. */
  readonly federatedPrincipal: string
  /** Who may do what; everybody everything until told. */
  readonly access: Access
  /** Access tokens: how long they live, and their end. */
  readonly tokens: Tokens
  /** Compute's operations: how long they take, and which fail. */
  readonly operations: Operations
  /** What Cloud Monitoring knows: recording, how late points show, how large a page is. */
  readonly monitoring: Monitoring
  /** Cloud Scheduler's jobs, past tokens. */
  readonly scheduler: Scheduler
  /** Variables for a process that finds everything at `url`, where a proxy may stand. Default the emulator's own. */
  environment(url?: string, options?: EnvironmentOptions): Promise<Readonly<Record<string, string>>>
  /** The same for a job that asks the runner for OIDC tokens, and names the provider and the service account itself. */
  jobEnvironment(url?: string): Readonly<Record<string, string>>
  /** The workload identity provider: `projects/N/locations/global/workloadIdentityPools/…/providers/…`. */
  readonly provider: string
  /** An access token of the service account, for tests that call by themselves. */
  accessToken(principal?: string): string
  /** Makes a service account and answers its address. */
  createServiceAccount(name: string): string
  /** Makes a global external application load balancer. */
  createHttpLoadBalancer(settings: HttpLoadBalancerSettings): HttpLoadBalancer
  /** What a request is for, by the description's name: `compute.urlMaps.patch`. */
  operationOf(httpMethod: string, url: string): string | undefined
  /** Every request so far, in order. */
  requests(): readonly LoggedRequest[]
  /** Everything so far that Google would not have taken or answered; `stop` throws unless it is empty. */
  violations(): readonly Violation[]
  /** The same, and forgets them: for tests that provoke some. */
  takeViolations(): readonly Violation[]
  /** Ends the emulator. @throws Error that lists the violations */
  stop(): Promise<void>
}

/** Starts an emulator on a free port of 127.0.0.1. */
export async function startGcp(options: GcpOptions = {}): Promise<GcpEmulator> {
  const { time = scaledTime({ factor: 1 }), project = 'ai-service' } = options
  const descriptions = await loadDescriptions()
  const world = new World(project, time)
  const gateway = new Gateway(
    world,
    { ...authRoutes(world), ...computeRoutes(world), ...monitoringRoutes(world), ...schedulerRoutes(world) },
    descriptions,
  )
  const server = createServer((request, response) => {
    response.on('error', () => {})
    gateway.serve(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return new Emulator(server, world, gateway)
}

const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform'

class Emulator implements GcpEmulator {
  readonly url: string
  readonly #server: Server
  readonly #world: World
  readonly #gateway: Gateway
  readonly #credentials: CredentialsFiles

  constructor(server: Server, world: World, gateway: Gateway) {
    const address = server.address()
    if (typeof address !== 'object' || address === null) throw new Error('The emulator does not listen')
    this.url = `http://127.0.0.1:${address.port}`
    this.#server = server
    this.#world = world
    world.origin = this.url
    this.#gateway = gateway
    this.#credentials = new CredentialsFiles(world)
  }

  get project() {
    return this.#world.project
  }

  get serviceAccount() {
    return this.#world.serviceAccount
  }

  get federatedPrincipal() {
    return this.#world.federatedPrincipal
  }

  get access() {
    return this.#world.access
  }

  get tokens() {
    return this.#world.tokens
  }

  get operations() {
    return this.#world.operations
  }

  get monitoring() {
    return this.#world.monitoring
  }

  get scheduler() {
    return this.#world.scheduler
  }

  environment(url = this.url, options?: EnvironmentOptions) {
    return this.#credentials.environment(url, options)
  }

  jobEnvironment(url = this.url) {
    return this.#credentials.jobEnvironment(url)
  }

  get provider() {
    return this.#world.audience.replace('//iam.googleapis.com/', '')
  }

  accessToken(principal = this.serviceAccount) {
    return this.#world.tokens.issue({ principal, scopes: [CLOUD_PLATFORM] }).token
  }

  createServiceAccount(name: string) {
    const email = `${name}@${this.project}.iam.gserviceaccount.com`
    this.#world.serviceAccounts.add(email)
    return email
  }

  createHttpLoadBalancer(settings: HttpLoadBalancerSettings) {
    return createHttpLoadBalancer(this.#world, settings)
  }

  operationOf(httpMethod: string, url: string) {
    return this.#gateway.address(httpMethod, url).operation
  }

  requests() {
    return this.#gateway.requests
  }

  violations() {
    return [...this.#gateway.violations]
  }

  takeViolations() {
    return this.#gateway.violations.splice(0)
  }

  async stop() {
    this.#world.wait.end()
    await this.#world.scheduler.settled()
    this.#server.closeAllConnections()
    if (this.#server.listening) await new Promise((resolve) => this.#server.close(resolve))
    await this.#credentials.remove()
    const found = this.takeViolations()
    if (found.length === 0) return
    const lines = found.map(({ kind, method, url, message }) => `${kind}: ${method} ${url}: ${message}`)
    throw new Error(`Google would not have taken or answered:\n${lines.join('\n')}`)
  }

  async [Symbol.asyncDispose]() {
    await this.stop()
  }
}
