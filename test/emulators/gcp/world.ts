import type { ScaledTime } from '../../support/scaled-time.ts'
import { Access } from './auth/access.ts'
import { GitHubIdentity } from './auth/github-identity.ts'
import { Tokens } from './auth/tokens.ts'
import { BackendServices } from './compute/backend-services.ts'
import { Operations } from './compute/operations.ts'
import { UrlMaps } from './compute/url-maps.ts'
import { Monitoring } from './monitoring/monitoring.ts'
import { Scheduler } from './scheduler/scheduler.ts'
import { VirtualWait } from './virtual-wait.ts'

/** What one emulator knows. */
export class World {
  readonly project: string
  readonly projectNumber = '123456789012'
  /** The service account that a credentials file is for. */
  readonly serviceAccount: string
  readonly serviceAccounts: Set<string>
  readonly wait: VirtualWait
  readonly access = new Access()
  readonly tokens: Tokens
  readonly github: GitHubIdentity
  readonly backendServices: BackendServices
  readonly operations: Operations
  readonly urlMaps: UrlMaps
  readonly monitoring: Monitoring
  readonly scheduler: Scheduler
  /** Where the emulator listens; known once it does. */
  origin = ''
  #lastId = 4_000_000_000_000_000_000n

  constructor(project: string, time: ScaledTime) {
    this.project = project
    this.serviceAccount = `release@${project}.iam.gserviceaccount.com`
    this.serviceAccounts = new Set([this.serviceAccount])
    this.wait = new VirtualWait(time)
    const now = () => time.now()
    this.tokens = new Tokens(now)
    this.github = new GitHubIdentity(now)
    this.backendServices = new BackendServices()
    this.operations = new Operations(this)
    this.urlMaps = new UrlMaps(this)
    this.monitoring = new Monitoring(project)
    this.scheduler = new Scheduler(this)
  }

  /** What the clock shows. */
  now(): Date {
    return this.wait.now()
  }

  /** A new number of 64 bits, as Compute gives each resource one. */
  nextId(): string {
    this.#lastId += 1n
    return String(this.#lastId)
  }

  /** The name of the workload identity provider, as an audience. */
  get audience(): string {
    return `//iam.googleapis.com/projects/${this.projectNumber}/locations/global/workloadIdentityPools/github/providers/octo`
  }

  /** Who a federated token stands for. */
  get federatedPrincipal(): string {
    return `principal://iam.googleapis.com/projects/${this.projectNumber}/locations/global/workloadIdentityPools/github/subject/${this.github.subject}`
  }
}
