import { secretReason } from './secrets/detect-secret.ts'

/** What an error tells its reader besides what happened. */
export interface ErrorDetail {
  /** The input, `file:line` or resource that it is about. */
  readonly where?: string
  /** What was given. */
  readonly given?: string
  /** What would have been accepted. */
  readonly allowed?: string
  /** What the reader should do now. */
  readonly next?: string
}

/** Something that the user has to change: reported with its message alone, never with a stack. */
export class UserError extends Error {
  readonly detail: ErrorDetail

  constructor(what: string, detail: ErrorDetail = {}, options?: ErrorOptions) {
    super(sentence(what, detail), options)
    this.name = 'UserError'
    this.detail = detail
  }
}

/** The world is not as it was when the plan was made: nothing more may be done by this plan. */
export class WorldMovedError extends UserError {
  constructor(what: string, detail: ErrorDetail = {}, options?: ErrorOptions) {
    super(what, { next: 'Make a new plan and review it.', ...detail }, options)
    this.name = 'WorldMovedError'
  }
}

/** The run was cancelled from outside. */
export class CancelledError extends Error {
  override readonly cause: NodeJS.Signals | 'timeout'

  constructor(cause: NodeJS.Signals | 'timeout') {
    super(cause === 'timeout' ? 'The time for this run is over.' : `The run was cancelled (${cause}).`)
    this.name = 'CancelledError'
    this.cause = cause
  }
}

/** Whether the failure is the run's cancellation, also when a library wrapped it as an `AbortError`. */
export function isCancellation(error: unknown, signal: AbortSignal): boolean {
  if (error instanceof CancelledError) return true
  return (
    signal.aborted && error instanceof Error && /^(AbortError|TimeoutError|CancelledError)$/.test(error.name)
  )
}

/** The message of anything that can be thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function sentence(what: string, { where, given, allowed, next }: ErrorDetail): string {
  return [
    where === undefined ? what : `${withoutSecret(where)}: ${what}`,
    given === undefined ? '' : `Given: ${withoutSecret(given)}.`,
    allowed === undefined ? '' : `Allowed: ${allowed}.`,
    next ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** What was given may hold a secret, and an error is read by many. */
function withoutSecret(text: string): string {
  return secretReason('', text) === undefined ? text : '(withheld, it holds a secret in clear)'
}
