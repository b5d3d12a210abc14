import { UserError } from '../shared/errors.ts'
import type { World } from '../shared/world.ts'
import { openCanary } from './canary.ts'
import { clearAway } from './clear-away.ts'
import type { CanaryInputs } from './inputs.ts'
import { readPostState } from './post-state.ts'
import { clearSmokeTest } from './smoke/smoke.ts'
import { explainTakenBack, takeBack } from './take-back.ts'

/**
 * The post step: takes back what a main step that was killed left shifted. A promotion that had been decided stands.
 *
 * @throws UserError when the traffic could not be taken back: then somebody must look
 */
export async function finishAfterwards(inputs: CanaryInputs, world: World): Promise<void> {
  const state = readPostState(world)
  if (state === undefined) return
  const canary = openCanary(state.id, state.plan, inputs, world)
  const record = await canary.ledger.read().catch(() => undefined)
  if (record !== undefined && record.id !== state.id) {
    world.log.info(`Canary ${record.id} has taken over; nothing is left to do here.`)
    return
  }
  if (record?.state.phase === 'promoted') {
    world.log.info('The canary had been promoted.')
    await clearAway(canary)
    return
  }
  if (inputs.smoke !== undefined) await clearSmokeTest(canary)
  world.log.warning('The main step ended without finishing the canary.')
  const taken = await takeBack(canary)
  const explanation = explainTakenBack(taken, canary.plan.resource.id)
  if (taken.kind === 'failed') throw new UserError(explanation)
  world.log.info(explanation)
}
