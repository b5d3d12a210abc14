import type { Answer } from './answer.ts'
import { Refusal } from './answer.ts'
import type { Fault } from './faults.ts'

/** Requests per hour for a token of a workflow run: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const REQUESTS_PER_HOUR = 5000

/** The primary rate limit of one caller. */
export class RateLimit {
  #used = 0
  #resetAt: Date
  readonly #limit: number

  constructor(now: Date, limit = REQUESTS_PER_HOUR) {
    this.#limit = limit
    this.#resetAt = new Date(now.getTime() + 3_600_000)
  }

  /** Counts a request; false when none is left. */
  use(now: Date): boolean {
    if (now >= this.#resetAt) {
      this.#used = 0
      this.#resetAt = new Date(now.getTime() + 3_600_000)
    }
    if (this.#used >= this.#limit) return false
    this.#used++
    return true
  }

  /** As `GET /rate_limit` shows it. */
  view(): { limit: number; used: number; remaining: number; reset: number; resource?: string } {
    const remaining = this.#limit - this.#used
    return { limit: this.#limit, used: this.#used, remaining, reset: seconds(this.#resetAt) }
  }

  /** The headers of every answer. */
  headers(resource = 'core'): Record<string, string> {
    const { limit, used, remaining, reset } = this.view()
    return rateHeaders({ limit, used, remaining, reset, resource })
  }

  /** The refusal when no request is left. */
  refusal(): Refusal {
    return new Refusal(403, 'API rate limit exceeded for installation.', { headers: this.headers() })
  }
}

/** The answer of a fault that is one; resets and delays are the server's business. */
export function faultAnswer(fault: Fault, now: Date): Answer | undefined {
  switch (fault.kind) {
    case 'status':
      return new Refusal(fault.status, fault.message ?? statusText(fault.status), { headers: fault.headers })
        .answer
    case 'secondary-rate-limit':
      return new Refusal(
        fault.status ?? 403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        { headers: { 'retry-after': String(fault.retryAfterSeconds ?? 60) } },
      ).answer
    case 'primary-rate-limit': {
      const reset = seconds(now) + (fault.resetInSeconds ?? 3600)
      const limit = REQUESTS_PER_HOUR
      return new Refusal(fault.status ?? 403, 'API rate limit exceeded for installation.', {
        headers: rateHeaders({ limit, used: limit, remaining: 0, reset, resource: 'core' }),
      }).answer
    }
    case 'reset':
    case 'slow':
    case 'meanwhile':
      return undefined
  }
}

function rateHeaders(values: {
  limit: number
  used: number
  remaining: number
  reset: number
  resource: string
}) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`x-ratelimit-${name}`, String(value)]),
  )
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000)
}

function statusText(status: number): string {
  if (status === 502) return 'Server Error'
  if (status === 503) return 'Service Unavailable'
  return status >= 500 ? 'Internal Server Error' : 'Refused'
}
