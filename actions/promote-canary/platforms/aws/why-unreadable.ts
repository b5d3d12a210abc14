import { messageOf } from '../../../shared/errors.ts'
import { explainError } from '../../../shared/explain-error.ts'

/** Why a guard could not be read; an error of a service comes with its remedy. */
export function whyUnreadable(error: unknown, signal: AbortSignal): string {
  const { kind, headline } = explainError(error, signal)
  return kind === 'service' ? headline : messageOf(error)
}
