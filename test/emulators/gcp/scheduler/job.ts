import { type Refusal, refusal } from '../http/google-error.ts'
import { NotModelled } from '../http/not-modelled.ts'
import { pathHere } from '../roots.ts'
import { nextTime, parseCron } from './cron.ts'
import { isTimeZone } from './time-zone.ts'

/** A request that a job makes. */
export interface HttpTarget {
  readonly uri?: string
  readonly httpMethod?: string
  readonly headers?: Readonly<Record<string, string>>
  /** In base64. */
  readonly body?: string
  readonly oauthToken?: { readonly serviceAccountEmail?: string; readonly scope?: string }
  readonly oidcToken?: object
}

/** How a job is tried again. */
export interface RetryConfig {
  readonly retryCount?: number
  readonly maxRetryDuration?: string
  readonly minBackoffDuration?: string
  readonly maxBackoffDuration?: string
  readonly maxDoublings?: number
}

/** What a user decides of a job. */
export interface JobContents {
  readonly description?: string
  readonly httpTarget?: HttpTarget
  readonly schedule?: string
  readonly timeZone?: string
  readonly retryConfig?: RetryConfig
  readonly attemptDeadline?: string
  readonly pubsubTarget?: object
  readonly appEngineHttpTarget?: object
}

/** A job as Cloud Scheduler answers it. */
export interface Job extends JobContents {
  readonly name: string
  readonly state: 'ENABLED'
  readonly userUpdateTime: string
  readonly scheduleTime?: string
  readonly lastAttemptTime?: string
  readonly status?: { readonly code?: number; readonly message?: string }
}

const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform'

/** What of a job, or of an update, is a user's to decide. */
export const decided: readonly (keyof JobContents)[] = [
  'description',
  'httpTarget',
  'schedule',
  'timeZone',
  'retryConfig',
  'attemptDeadline',
  'pubsubTarget',
  'appEngineHttpTarget',
]

/**
 * Holds a job against what the description of cloudscheduler.v1 states, and adds the defaults it names.
 *
 * @throws Refusal 400
 * @throws NotModelled for targets and schedules that are not emulated
 */
export function completed(job: JobContents): JobContents {
  const { httpTarget, schedule = '', timeZone = 'Etc/UTC', retryConfig = {}, description } = job
  if (job.pubsubTarget !== undefined || job.appEngineHttpTarget !== undefined) {
    throw new NotModelled('a target other than httpTarget')
  }
  if (/^\s*(?:every|\d+(?:st|nd|rd|th)|first|last)\b/i.test(schedule))
    throw new NotModelled('an English schedule')
  if (parseCron(schedule) === undefined || !isTimeZone(timeZone)) {
    throw wrong('Schedule or time zone is invalid.')
  }
  if ((description?.length ?? 0) > 500) throw wrong('Description must not exceed 500 characters.')
  const { retryCount = 0 } = retryConfig
  if (retryCount < 0 || retryCount > 5) throw wrong('RetryConfig.retry_count must be in [0, 5].')
  const deadlineS = Number.parseFloat(job.attemptDeadline ?? '180s')
  if (deadlineS < 15 || deadlineS > 1_800) throw wrong('Attempt deadline must be in [15s, 1800s].')
  if (httpTarget === undefined) throw wrong('Job must have a target.')
  return {
    ...job,
    schedule,
    timeZone,
    httpTarget: completedTarget(httpTarget),
    attemptDeadline: job.attemptDeadline ?? '180s',
    retryConfig: {
      maxRetryDuration: '0s',
      minBackoffDuration: '5s',
      maxBackoffDuration: '3600s',
      maxDoublings: 5,
      ...retryConfig,
    },
  }
}

/** When a job is due next. */
export function nextScheduleTime({ schedule = '', timeZone = 'Etc/UTC' }: JobContents, after: Date) {
  const cron = parseCron(schedule)
  return cron === undefined ? undefined : nextTime(cron, timeZone, after)
}

function completedTarget(target: HttpTarget): HttpTarget {
  const { uri = '', httpMethod = 'POST', body, oauthToken, headers = {} } = target
  if (!/^https?:\/\//.test(uri) || !URL.canParse(uri)) throw wrong(`HttpTarget.uri "${uri}" is invalid.`)
  if (body !== undefined && !['POST', 'PUT', 'PATCH'].includes(httpMethod)) {
    throw wrong(`A request body is not allowed for HTTP method ${httpMethod}.`)
  }
  if (pathHere(new URL(uri)) === undefined) throw new NotModelled(`a job that calls ${uri}`)
  if (target.oidcToken !== undefined) throw new NotModelled('oidcToken')
  if (oauthToken !== undefined && oauthToken.serviceAccountEmail === undefined) {
    throw wrong('OAuthToken.service_account_email must be set.')
  }
  const named = new Set(Object.keys(headers).map((name) => name.toLowerCase()))
  return {
    ...target,
    httpMethod,
    headers: {
      'User-Agent': 'Google-Cloud-Scheduler',
      // The description of HttpTarget says so; Google's own APIs do not read that type.
      ...(body === undefined || named.has('content-type')
        ? {}
        : { 'Content-Type': 'application/octet-stream' }),
      ...Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'user-agent')),
    },
    ...(oauthToken === undefined ? {} : { oauthToken: { scope: CLOUD_PLATFORM, ...oauthToken } }),
  }
}

/** 400 in Cloud Scheduler's words. */
export function wrong(message: string): Refusal {
  return refusal(400, 'invalid', message)
}
