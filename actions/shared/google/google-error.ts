/** An error that a Google API answered with ("Errors", https://cloud.google.com/apis/design/errors). */
export class GoogleApiError extends Error {
  override readonly name = 'GoogleApiError'
  /** Of HTTP; 0 when there was no answer. */
  readonly status: number
  /** The machine's word for it: `conditionNotMet`, `rateLimitExceeded`, `PERMISSION_DENIED`. */
  readonly reason: string

  constructor({
    what,
    status,
    reason,
    message,
    options,
  }: {
    readonly what: string
    readonly status: number
    readonly reason: string
    readonly message: string
    readonly options?: ErrorOptions | undefined
  }) {
    super(`${what}: ${reason === '' ? `status ${status}` : reason}: ${message}`, options)
    this.status = status
    this.reason = reason
  }

  /** Whether asking again may help: throttling, time-outs, faults on Google's side, a change that is still under way. */
  get isPassing(): boolean {
    return [0, 408, 429].includes(this.status) || this.status >= 500 || this.reason === 'resourceNotReady'
  }
}

/**
 * Reads the error out of an answer; older APIs name the reason in `errors`, newer ones in `status`, the token exchange in
 * the words of OAuth (RFC 6749, §5.2).
 *
 * @param what the call, for the message
 */
export function readGoogleError(what: string, status: number, body: string): GoogleApiError {
  const { error, error_description: description } = parse(body)
  if (typeof error === 'string')
    return new GoogleApiError({ what, status, reason: error, message: description ?? describe(body) })
  const reason = error?.errors?.[0]?.reason ?? error?.status ?? ''
  return new GoogleApiError({ what, status, reason, message: error?.message ?? describe(body) })
}

interface ErrorBody {
  readonly error_description?: string
  readonly error?:
    | string
    | {
        readonly message?: string
        readonly status?: string
        readonly errors?: readonly { readonly reason?: string }[]
      }
}

function parse(body: string): ErrorBody {
  try {
    const value: ErrorBody | null = JSON.parse(body)
    return typeof value === 'object' ? (value ?? {}) : {}
  } catch {
    return {}
  }
}

function describe(body: string): string {
  return body.slice(0, 200)
}
