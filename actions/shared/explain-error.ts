import { isCancellation, messageOf, UserError } from './errors.ts'
import { GoogleApiError } from './google/google-error.ts'
import { explainSurroundings } from './surroundings.ts'

/** How a failure is told to the user. */
export interface Explanation {
  readonly kind: 'user' | 'cancelled' | 'service' | 'bug'
  /** One paragraph for the annotation. */
  readonly headline: string
  /** Further lines for the log: causes, and the stack of a bug. */
  readonly lines: readonly string[]
}

const ISSUES = 'https://github.com/ai-ops/ai-ops/issues'

/**
 * Tells apart what the user has to change, what the surroundings lack or a service refused, and what is a bug of ours.
 *
 * @param error anything thrown
 * @param signal the run's signal, to recognise cancellation
 */
export function explainError(error: unknown, signal: AbortSignal): Explanation {
  const lines = causesOf(error)
  if (isCancellation(error, signal))
    return { kind: 'cancelled', headline: messageOf(signal.reason ?? error), lines }
  if (error instanceof UserError) return { kind: 'user', headline: error.message, lines }
  const surroundings = explainSurroundings(error)
  if (surroundings !== undefined) return { kind: 'service', headline: surroundings, lines }
  if (isServiceError(error)) return { kind: 'service', headline: explainServiceError(error), lines }
  const stack = error instanceof Error && error.stack !== undefined ? [error.stack] : []
  return {
    kind: 'bug',
    headline: `Unexpected: ${messageOf(error)} If this is a bug of ai-ops, please report it with this log: ${ISSUES}`,
    lines: [...stack, ...lines],
  }
}

interface ServiceError extends Error {
  readonly $metadata?: {
    readonly httpStatusCode?: number
    readonly requestId?: string
    readonly attempts?: number
  }
  readonly status?: number
}

function isServiceError(error: unknown): error is ServiceError {
  return (
    error instanceof GoogleApiError ||
    (error instanceof Error && ('$metadata' in error || ('status' in error && 'request' in error)))
  )
}

function explainServiceError(error: ServiceError): string {
  const status = error.$metadata?.httpStatusCode ?? error.status
  const attempts = error.$metadata?.attempts
  const tried = attempts === undefined || attempts < 2 ? '' : ` after ${attempts} attempts`
  const denied = status === 403 || /AccessDenied|Unauthorized|Forbidden/.test(error.name)
  const next = denied
    ? ' The role or token of this job lacks the permission; the action’s README lists the ones it needs.'
    : ''
  const request = error.$metadata?.requestId === undefined ? '' : ` (request ${error.$metadata.requestId})`
  return `${error.name}${tried}: ${error.message}${request}${next}`
}

function causesOf(error: unknown): string[] {
  const lines: string[] = []
  const seen = new Set<unknown>([error])
  for (let cause = nextCause(error); cause !== undefined && !seen.has(cause); cause = nextCause(cause)) {
    seen.add(cause)
    lines.push(`caused by: ${messageOf(cause)}`)
  }
  return lines
}

function nextCause(error: unknown): unknown {
  return error instanceof Error && typeof error.cause !== 'string' ? error.cause : undefined
}
