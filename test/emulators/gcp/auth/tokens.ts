import { randomUUID } from 'node:crypto'
import type { Api, Method } from '../discovery/description.ts'
import { Refusal } from '../http/google-error.ts'
import type { Caller } from './access.ts'

/** IAM Credentials takes it as well, though its description does not say so: google-auth asks STS for this one. */
const IAM_SCOPE = 'https://www.googleapis.com/auth/iam'

interface Issued extends Caller {
  readonly expiresAtMs: number
}

/** The access tokens that were issued. */
export class Tokens {
  /** Longest life of a token in virtual milliseconds, whatever is asked for. Default one hour, as at Google. */
  lifetimeMs = 3_600_000
  readonly #issued = new Map<string, Issued>()
  readonly #now: () => Date

  constructor(now: () => Date) {
    this.#now = now
  }

  /** A token for a principal. */
  issue(caller: Caller, wishedMs = this.lifetimeMs): { readonly token: string; readonly expiresAt: Date } {
    const token = `ya29.${randomUUID().replaceAll('-', '')}`
    const expiresAtMs = this.#now().getTime() + Math.min(wishedMs, this.lifetimeMs)
    this.#issued.set(token, { ...caller, expiresAtMs })
    return { token, expiresAt: new Date(expiresAtMs) }
  }

  /** Ends all tokens that were issued so far. */
  expireAll(): void {
    for (const [token, issued] of this.#issued) this.#issued.set(token, { ...issued, expiresAtMs: 0 })
  }

  /** @throws Refusal 401 for a token that is absent, unknown or expired, 403 for one whose scopes do not suffice */
  callerOf(token: string | undefined, method: Method): Caller {
    const issued = token === undefined ? undefined : this.#issued.get(token)
    if (token === undefined) throw unauthenticated(method, 'CREDENTIALS_MISSING')
    if (issued === undefined) throw unauthenticated(method, 'ACCESS_TOKEN_TYPE_UNSUPPORTED')
    if (issued.expiresAtMs <= this.#now().getTime()) throw unauthenticated(method, 'ACCESS_TOKEN_EXPIRED')
    const wanted = [...method.scopes, ...(method.api === 'iamcredentials' ? [IAM_SCOPE] : [])]
    const fits = method.scopes.length === 0 || wanted.some((scope) => issued.scopes.includes(scope))
    if (!fits) throw scopeInsufficient(method)
    return issued
  }
}

/** As every API answers; the words and reasons are assumed. */
function unauthenticated(method: Method, reason: string): Refusal {
  const message =
    reason === 'CREDENTIALS_MISSING'
      ? 'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential.'
      : 'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.'
  return new Refusal({
    status: 401,
    reason: 'authError',
    message,
    location: { locationType: 'header', location: 'Authorization' },
    details: [errorInfo(method.api, method.id, reason)],
  })
}

function scopeInsufficient(method: Method): Refusal {
  return new Refusal({
    status: 403,
    reason: 'insufficientPermissions',
    message: 'Request had insufficient authentication scopes.',
    details: [errorInfo(method.api, method.id, 'ACCESS_TOKEN_SCOPE_INSUFFICIENT')],
  })
}

function errorInfo(api: Api, method: string, reason: string) {
  return {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason,
    domain: 'googleapis.com',
    metadata: { service: `${api}.googleapis.com`, method },
  }
}
