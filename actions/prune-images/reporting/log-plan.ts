import type { Log } from '../../shared/log/log.ts'
import { describeUnmatched } from '../guards/named-uses.ts'
import type { PlannedRun } from '../plan.ts'
import {
  describeHold,
  describeImage,
  describeSelected,
  describeUntag,
  sentence,
} from '../planning/explain.ts'
import { type PrunePlan, removalsOf } from '../planning/make-plan.ts'

/** The most images that the log names; the files name all. */
const MAX_LOGGED = 50

const VERBS = { delete: 'delete', archive: 'archive', quarantine: 'put in quarantine' } as const

/** Says in the log where uses were looked for, what would be deleted, and what is held back. */
export function logPlans({ repositories }: PlannedRun, log: Log): void {
  const plans = repositories.flatMap((one) => (one.status === 'planned' ? [one.planned.plan] : []))
  const [first] = plans
  for (const unmatched of first?.unmatchedGuards ?? [])
    log.warning(`${sentence(describeUnmatched(unmatched))}.`)
  for (const place of new Set(plans.flatMap(({ coverage }) => coverage.lookedAt)))
    log.info(`looked for uses: ${place}`)
  for (const place of new Set(plans.flatMap(({ coverage }) => coverage.notLookedAt)))
    log.info(`not looked at: ${place}`)
  for (const one of repositories) {
    if (repositories.length > 1) log.info(`${one.title}:`)
    if (one.status === 'planned') logPlan(one.planned.plan, log)
    else if (one.status === 'failed') log.warning(`${one.title}: ${one.reason}`)
    else log.info('no lifecycle policy is set, so nothing decides on its images')
  }
}

function logPlan(plan: PrunePlan, log: Log): void {
  const { holds } = plan
  const lines = [
    ...removalsOf(plan).map(
      ({ image, why, fate }) => `${VERBS[fate]} ${describeImage(image)}: ${describeSelected(why)}`,
    ),
    ...plan.untags.flatMap(({ image, tags }) =>
      tags.map((one) => `take off ${describeImage(image)} ${describeUntag(one)}`),
    ),
    ...holds.map(({ image, hold }) => `hold back ${describeImage(image)}: ${describeHold(hold)}`),
  ]
  for (const line of lines.slice(0, MAX_LOGGED)) log.info(line)
  if (lines.length > MAX_LOGGED) log.info(`… and ${lines.length - MAX_LOGGED} more.`)
}
