import type { Application } from '../../../shared/action/operation.ts'
import type { World } from '../../../shared/world.ts'
import { appendRecord, SlotTakenError } from '../../history/append-record.ts'
import { requireSigner } from '../../history/keyring.ts'
import type { RecordInputs } from '../../inputs.ts'
import { type ObservedSystem, observeBodies, observePast } from './observe.ts'
import { planRecord, type RecordPlan } from './plan.ts'

/** What was recorded. */
export interface AppliedRecord {
  /** The plan that was carried out: made anew when other runs had appended meanwhile. */
  readonly plan: RecordPlan
  /** The checkpoint that is published now. */
  readonly checkpoint: Buffer | undefined
}

/** How often to plan again when other runs append at the same time. */
const MOST_ATTEMPTS = 30

/**
 * Appends the record to the history. When another run was faster, a fresh plan is made for the new end of the history; a
 * reviewed plan is not changed.
 */
export async function applyRecord(
  planned: RecordPlan,
  { inputs, observation, journal }: Application<RecordInputs, ObservedSystem>,
  world: World,
): Promise<AppliedRecord> {
  const { store, now, settings, keyring } = observation
  const history = { store, system: settings.system, signer: keyring.signer }
  let plan = planned
  let past = observation.past
  for (let attempt = 1; ; attempt++) {
    try {
      const before = past.head.checkpoint?.value
      if (plan.append !== undefined && before !== undefined) requireSigner(before, keyring, store.location)
      const checkpoint = await appendRecord(plan, history, { ...world, journal })
      warnOf(plan, world)
      return { plan, checkpoint: checkpoint ?? past.head.checkpoint?.content }
    } catch (error) {
      const isFinal = inputs.planFile !== undefined || attempt === MOST_ATTEMPTS
      if (!(error instanceof SlotTakenError) || isFinal) throw error
      world.log.info(`${error.message} Planning again after it.`)
      await world.clock.sleep(25 * attempt * (0.5 + world.random()), world.signal)
      past = await observePast(store, inputs.system, keyring)
      plan = planRecord(now, { ...past, stored: await observeBodies(store, now, past) }, settings)
    }
  }
}

function warnOf({ verdict }: RecordPlan, { log }: World): void {
  for (const { level, rule, subject, message, exception } of verdict.violations) {
    if (exception !== undefined)
      log.warning(`${rule}: ${subject}: let pass until ${exception.until}: ${exception.reason}`)
    else if (level === 'advisory') log.warning(`${rule}: ${subject}: ${message}`)
  }
}
