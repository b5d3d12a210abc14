import { UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import type { CanaryInputs } from '../inputs.ts'
import { servesEverything } from '../traffic/traffic.ts'
import { openCanary } from './canary-run.ts'
import { clearAway } from './cleanup.ts'
import { readHeld, readPostState } from './post-state.ts'
import { explainRolledBack, rollBackTraffic } from './rollback.ts'
import { clearSmokeTest } from './smoke-test.ts'

/**
 * The post step: rolls back what a main step that was killed left shifted. A promotion that had been decided stands.
 *
 * @throws UserError when the traffic could not be rolled back: then somebody must look
 */
export async function finishAfterwards(inputs: CanaryInputs, world: World): Promise<void> {
  const state = readPostState(world)
  if (state === undefined) return
  const canary = openCanary(state.id, state.plan, inputs, world)
  const held = readHeld(world)
  const inHand = held !== undefined && world.clock.now().getTime() < held.aliveUntil
  const record = await canary.ledger.read().catch(() => undefined)
  if (record !== undefined && record.id !== state.id && !inHand) {
    world.log.info(`Canary ${record.id} has taken over; nothing is left to do here.`)
    return
  }
  if (held?.promoted && servesEverything(await canary.traffic.read())) {
    world.log.info('The canary had been promoted.')
    await clearAway(canary)
    return
  }
  if (inputs.smoke !== undefined) await clearSmokeTest(canary, state.id)
  world.log.warning('The main step ended without finishing the canary.')
  const taken = await rollBackTraffic(canary, { inHand })
  const explanation = explainRolledBack(taken, canary.plan.resource.id)
  if (taken.kind === 'failed' || taken.kind === 'kept') throw new UserError(explanation)
  world.log.info(explanation)
}
