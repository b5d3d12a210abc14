import type { Log } from '../../shared/log/log.ts'
import { describeUnmatched } from '../guards/named-uses.ts'
import { describeHold, describeImage, describeSelected } from '../planning/explain.ts'
import { type PrunePlan, removalsOf } from '../planning/make-plan.ts'

/** The most images that the log names; the files name all. */
const MAX_LOGGED = 50

const VERBS = { delete: 'delete', archive: 'archive', quarantine: 'put in quarantine' } as const

/** Says in the log where uses were looked for, what would be deleted, and what is held back. */
export function logPlan(plan: PrunePlan, log: Log): void {
  const { holds, coverage, unmatchedGuards } = plan
  for (const unmatched of unmatchedGuards) log.warning(`${sentence(describeUnmatched(unmatched))}.`)
  for (const place of coverage.lookedAt) log.info(`looked for uses: ${place}`)
  for (const place of coverage.notLookedAt) log.info(`not looked at: ${place}`)
  const lines = [
    ...removalsOf(plan).map(
      ({ image, why, fate }) => `${VERBS[fate]} ${describeImage(image)}: ${describeSelected(why)}`,
    ),
    ...holds.map(({ image, hold }) => `hold back ${describeImage(image)}: ${describeHold(hold)}`),
  ]
  for (const line of lines.slice(0, MAX_LOGGED)) log.info(line)
  if (lines.length > MAX_LOGGED) log.info(`… and ${lines.length - MAX_LOGGED} more.`)
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
