import { UserError } from '../../shared/errors.ts'
import type { ReportContent } from '../../shared/report/start-report.ts'
import type { Observed } from '../observe.ts'
import type { Plan } from '../plan.ts'
import type { CanaryRecord } from '../record/record.ts'

/** The name of the action, as its plans and reports bear it. */
export const ACTION = 'promote-canary'

/** What a mode gives. */
export interface ModeResult {
  readonly content: ReportContent
  readonly outputs: Readonly<Record<string, string>>
}

/**
 * The canary that is under way.
 *
 * @throws UserError when there is none
 */
export function requireRecord({ record }: Observed, { resource }: Plan): CanaryRecord {
  if (record !== undefined) return record
  throw new UserError('no canary is under way here.', {
    where: resource.id,
    next: 'Begin one with `mode: start`.',
  })
}
