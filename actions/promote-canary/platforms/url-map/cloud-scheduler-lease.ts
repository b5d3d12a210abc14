import type { GoogleApi, GoogleCall } from '../../../shared/google/google-api.ts'
import { GoogleApiError } from '../../../shared/google/google-error.ts'
import { canaryOfLease, type Lease, leaseTaken } from '../lease.ts'
import { type LeaseJob, type LeaseJobSettings, leaseJob, leaseJobName } from './lease-job.ts'

interface FoundJob {
  readonly description?: string
  /** There once it has been sent. */
  readonly lastAttemptTime?: string
}

/** What the lease is made from; the merge patch is computed again at each renewal. */
export interface CloudSchedulerLeaseSettings extends Omit<LeaseJobSettings, 'restoration'> {
  readonly restoration: () => object
}

/** A job of Cloud Scheduler. Unlike a one-time schedule it stays when it has been sent. */
export class CloudSchedulerLease implements Lease {
  readonly absence = undefined
  readonly #google: GoogleApi
  readonly #settings: CloudSchedulerLeaseSettings

  constructor(google: GoogleApi, settings: CloudSchedulerLeaseSettings) {
    this.#google = google
    this.#settings = settings
  }

  async begin(untilMs: number, dead: string | undefined): Promise<void> {
    const parent = leaseJobName(this.#settings).replace(/\/jobs\/.*$/, '')
    const body = this.#jobAt(untilMs)
    try {
      // gcp: cloudscheduler.jobs.create
      // gcp: iam.serviceAccounts.actAs
      await this.#call({ name: 'jobs.create', method: 'POST', path: `${parent}/jobs`, body })
    } catch (error) {
      if (!isStatus(error, 409)) throw error
      const found = await this.#find()
      const holder = canaryOfLease(found?.description)
      const spent = found?.lastAttemptTime !== undefined
      const ours = holder === undefined || holder === this.#settings.canaryId || holder === dead
      if (found !== undefined && !ours && !spent) throw leaseTaken(holder)
      // A job that has been sent cannot become one that has not.
      await this.#delete()
      await this.begin(untilMs, dead)
    }
  }

  async renew(untilMs: number): Promise<boolean> {
    const found = await this.#find()
    if (found === undefined || found.lastAttemptTime !== undefined) return false
    const { name, ...job } = this.#jobAt(untilMs)
    const updateMask = 'description,schedule,timeZone,httpTarget,retryConfig,attemptDeadline'
    try {
      // gcp: cloudscheduler.jobs.update
      // gcp: iam.serviceAccounts.actAs
      await this.#call({
        name: 'jobs.patch',
        method: 'PATCH',
        path: name,
        query: { updateMask },
        body: { name, ...job },
      })
      return true
    } catch (error) {
      if (isStatus(error, 404)) return false
      throw error
    }
  }

  async end(): Promise<void> {
    const holder = canaryOfLease((await this.#find())?.description)
    if (holder === this.#settings.canaryId) await this.#delete()
  }

  #jobAt(untilMs: number): LeaseJob {
    return leaseJob({ ...this.#settings, restoration: this.#settings.restoration() }, untilMs)
  }

  async #find(): Promise<FoundJob | undefined> {
    try {
      // gcp: cloudscheduler.jobs.get
      return await this.#call<FoundJob>({
        name: 'jobs.get',
        method: 'GET',
        path: leaseJobName(this.#settings),
      })
    } catch (error) {
      if (isStatus(error, 404)) return undefined
      throw error
    }
  }

  async #delete(): Promise<void> {
    try {
      // gcp: cloudscheduler.jobs.delete
      await this.#call({ name: 'jobs.delete', method: 'DELETE', path: leaseJobName(this.#settings) })
    } catch (error) {
      if (!isStatus(error, 404)) throw error
    }
  }

  #call<Answer>(call: Omit<GoogleCall, 'service'>): Promise<Answer> {
    return this.#google.call<Answer>({ service: 'cloudscheduler', ...call })
  }
}

function isStatus(error: unknown, status: number): boolean {
  return error instanceof GoogleApiError && error.status === status
}
