import type { Meaning } from './aws-operation.ts'

/** What a rule or a hook sees of a request. */
export interface SeenRequest extends Meaning {
  /** 1 for the first request of the proxy. */
  readonly sequence: number
  readonly method: string
  /** Path with query. */
  readonly url: string
  readonly body: Buffer
}

/** What happens to a request. */
export type Fault =
  /** The service's own throttling error; the server never sees the call. */
  | { readonly kind: 'throttle' }
  /** Throttles what goes beyond a token bucket. */
  | { readonly kind: 'rate-limit'; readonly perSecond: number; readonly burst: number }
  /** A 5xx; the server never sees the call. */
  | { readonly kind: 'server-error'; readonly status?: 500 | 502 | 503 | 504 }
  /** The service's own error for a missing permission. */
  | { readonly kind: 'access-denied' }
  /** Any other error of the service. */
  | { readonly kind: 'error'; readonly status: number; readonly code: string; readonly message?: string }
  /** The connection breaks before the server sees the call. */
  | { readonly kind: 'reset' }
  /** The call takes effect, and the connection breaks before the answer. */
  | { readonly kind: 'lose-answer' }
  /** The answer comes late, in real milliseconds. */
  | { readonly kind: 'delay'; readonly durationMs: number }
  /** Runs in the test before the server sees the call. */
  | { readonly kind: 'before'; readonly hook: (request: SeenRequest) => void | Promise<void> }
  /** Runs in the test when the call has taken effect, before the caller sees the answer. */
  | { readonly kind: 'after'; readonly hook: (request: SeenRequest) => void | Promise<void> }

/** Which requests a fault is for; what is left out matches everything. */
export interface Matcher {
  readonly service?: string
  readonly operation?: string
  readonly where?: (request: SeenRequest) => boolean
  /** From the how manieth matching request on (1 is the first). Default 1. */
  readonly nth?: number
  /** How many requests from there on. Default 1; `Infinity` for all. */
  readonly times?: number
}

/** A fault that was ordered. */
export interface Injection {
  /** How many requests it has hit. */
  readonly hits: number
  remove(): void
}

interface Rule {
  readonly matcher: Matcher
  readonly fault: Fault
  matched: number
  hits: number
  bucket?: { tokens: number; filledAtMs: number }
}

/** The faults of a proxy. */
export class Faults {
  #rules: Rule[] = []

  /** Orders a fault for the requests that match. Several faults may hit one request, in the order they were given. */
  inject(matcher: Matcher, fault: Fault): Injection {
    const rule: Rule = { matcher, fault, matched: 0, hits: 0 }
    this.#rules.push(rule)
    return {
      get hits() {
        return rule.hits
      },
      remove: () => {
        this.#rules = this.#rules.filter((other) => other !== rule)
      },
    }
  }

  /** Removes all. */
  clear(): void {
    this.#rules = []
  }

  /** The faults for a request; counts it. */
  faultsFor(request: SeenRequest): readonly Fault[] {
    return this.#rules.filter((rule) => hits(rule, request)).map(({ fault }) => fault)
  }
}

function hits(rule: Rule, request: SeenRequest): boolean {
  const { service, operation, where, nth = 1, times = 1 } = rule.matcher
  if (service !== undefined && service !== request.service) return false
  if (operation !== undefined && operation !== request.operation) return false
  if (where !== undefined && !where(request)) return false
  rule.matched += 1
  const limits = rule.fault.kind === 'rate-limit'
  if (rule.matched < nth || (!limits && rule.matched >= nth + times)) return false
  if (limits && takeToken(rule)) return false
  rule.hits += 1
  return true
}

function takeToken(rule: Rule): boolean {
  if (rule.fault.kind !== 'rate-limit') return false
  const { perSecond, burst } = rule.fault
  const nowMs = performance.now()
  rule.bucket ??= { tokens: burst, filledAtMs: nowMs }
  const { tokens, filledAtMs } = rule.bucket
  const filled = Math.min(burst, tokens + ((nowMs - filledAtMs) / 1_000) * perSecond)
  const granted = filled >= 1
  rule.bucket = { tokens: granted ? filled - 1 : filled, filledAtMs: nowMs }
  return granted
}
