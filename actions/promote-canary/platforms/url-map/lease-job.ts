import { createHash } from 'node:crypto'
import { describeLease } from '../lease.ts'
import type { UrlMapPlace } from './paths.ts'

/** What a lease's job says. */
export interface LeaseJobSettings {
  readonly place: UrlMapPlace
  /** The merge patch that it sends. */
  readonly restoration: object
  /** Email of the service account in whose name it is sent. */
  readonly serviceAccount: string
  /** Location of Cloud Scheduler: `europe-west3`. */
  readonly location: string
  /** Which canary it belongs to. */
  readonly canaryId: string
}

/** A job of Cloud Scheduler (API v1, `projects.locations.jobs`), as far as it is a lease. */
export interface LeaseJob {
  readonly name: string
  readonly description: string
  readonly schedule: string
  readonly timeZone: string
  readonly attemptDeadline: string
  readonly retryConfig: object
  readonly httpTarget: object
}

/** The path of the one lease that a URL map can have; creating it twice conflicts, which excludes two runs. */
export function leaseJobName({ place, location }: Pick<LeaseJobSettings, 'place' | 'location'>): string {
  const hash = createHash('sha256').update(place.path).digest('hex').slice(0, 24)
  return `projects/${place.project}/locations/${location}/jobs/ai-ops-canary-${hash}`
}

/**
 * The job that gives the URL map its original division back, with nothing of ours running: Cloud Scheduler sends the
 * API's own request, with a token of a service account. It carries no fingerprint, so that it works whatever form the
 * canary has then. Its schedule is yearly, since cron knows no year; whoever comes next deletes it.
 *
 * @param atMs when it is sent at the latest, epoch milliseconds; cron knows minutes
 */
export function leaseJob(settings: LeaseJobSettings, atMs: number): LeaseJob {
  const { place, restoration, serviceAccount, canaryId } = settings
  return {
    name: leaseJobName(settings),
    description: describeLease(canaryId),
    schedule: cronAt(atMs),
    timeZone: 'Etc/UTC',
    attemptDeadline: '60s',
    retryConfig: { retryCount: 5, minBackoffDuration: '5s', maxBackoffDuration: '60s' },
    httpTarget: {
      uri: `https://compute.googleapis.com/compute/v1/${place.path}`,
      httpMethod: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: Buffer.from(JSON.stringify(restoration)).toString('base64'),
      oauthToken: {
        serviceAccountEmail: serviceAccount,
        scope: 'https://www.googleapis.com/auth/cloud-platform',
      },
    },
  }
}

/** The first full minute that is not before a moment, as `minute hour day month *` in UTC. */
export function cronAt(epochMs: number): string {
  const at = new Date(Math.ceil(epochMs / 60_000) * 60_000)
  return `${at.getUTCMinutes()} ${at.getUTCHours()} ${at.getUTCDate()} ${at.getUTCMonth() + 1} *`
}
