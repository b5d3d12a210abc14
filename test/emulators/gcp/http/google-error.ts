import type { Api } from '../discovery/description.ts'

/** An error as Google's APIs know it. */
export interface GoogleError {
  /** Of HTTP. */
  readonly status: number
  /** Compute's word for it: `invalid`, `conditionNotMet`, `notFound`. */
  readonly reason: string
  readonly message: string
  /** Compute's place of it. */
  readonly location?: { readonly locationType: string; readonly location: string }
  /** Further facts, each with its `@type`. */
  readonly details?: readonly Readonly<Record<string, unknown>>[]
}

/** The codes of google.rpc.Code beside statuses of HTTP: https://cloud.google.com/apis/design/errors#handling_errors */
const codes: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ALREADY_EXISTS',
  412: 'FAILED_PRECONDITION',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  501: 'UNIMPLEMENTED',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
}

/** The name in google.rpc.Code for a status of HTTP. */
export function codeOf(status: number): string {
  return codes[status] ?? 'UNKNOWN'
}

/**
 * The body of an error. Compute lists errors with domain and reason
 * (as GoogleCloudPlatform/app-maven-plugin issue 137 shows one), the other APIs say a
 * code of google.rpc (https://cloud.google.com/apis/design/errors#http_mapping), STS speaks OAuth (RFC 6749, §5.2).
 */
export function errorBody(
  api: Api,
  { status, reason, message, location, details }: GoogleError,
): Readonly<Record<string, unknown>> {
  if (api === 'sts') return { error: reason, error_description: message }
  const more = details === undefined ? {} : { details }
  if (api !== 'compute') return { error: { code: status, message, status: codeOf(status), ...more } }
  const errors = [{ message, domain: 'global', reason, ...location }]
  // Errors of the front door, which all APIs share, carry the code of google.rpc in Compute as well.
  const code = status === 401 || status === 403 ? { status: codeOf(status) } : {}
  return { error: { code: status, message, errors, ...code, ...more } }
}

/** A refusal by an API; thrown by handlers, answered by the gateway. */
export class Refusal extends Error {
  readonly error: GoogleError

  constructor(error: GoogleError) {
    super(error.message)
    this.error = error
  }
}

/** A refusal with a status, Compute's word for it, and a message. */
export function refusal(status: number, reason: string, message: string): Refusal {
  return new Refusal({ status, reason, message })
}

/** 400 with Compute's reason `invalid`. */
export function invalid(message: string): Refusal {
  return new Refusal({ status: 400, reason: 'invalid', message })
}

/** 404 as Compute says it. */
export function notFound(resource: string): Refusal {
  return new Refusal({
    status: 404,
    reason: 'notFound',
    message: `The resource '${resource}' was not found`,
  })
}
