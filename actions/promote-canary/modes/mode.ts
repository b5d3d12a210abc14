import { UserError } from '../../shared/errors.ts'
import type { ReportContent } from '../../shared/report/start-report.ts'
import type { Observation, Plan } from '../platforms/platforms.ts'
import type { CanaryRecord } from '../record/record.ts'

/** The name of the action in its plans and reports. */
export const ACTION = 'promote-canary'

/** What a mode gives. */
export interface ModeResult {
  readonly content: ReportContent
  readonly outputs: Readonly<Record<string, string>>
}

/**
 * The canary that is in progress.
 *
 * @throws UserError when there is none
 */
export function requireRecord({ record }: Observation, { resource }: Plan): CanaryRecord {
  if (record !== undefined) return record
  throw new UserError('no canary is in progress here.', {
    where: resource.id,
    next: 'Start one with `mode: start`.',
  })
}
