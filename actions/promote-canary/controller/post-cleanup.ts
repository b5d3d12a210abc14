import { UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import type { CanaryInputs } from '../platforms/platforms.ts'
import { servesEverything } from '../traffic/traffic.ts'
import { type Canary, openCanary } from './canary-run.ts'
import { cleanUp } from './cleanup.ts'
import { readPostState, readProgress } from './post-state.ts'
import { explainRollback, rollBackTraffic } from './rollback.ts'
import { clearSmokeTest } from './smoke-test.ts'

/**
 * The post step: rolls back what a main step that was killed left shifted. A promotion that had been decided is kept.
 *
 * @throws UserError when the traffic could not be rolled back: a person has to act
 */
export async function cleanUpInPost(inputs: CanaryInputs, world: World): Promise<void> {
  const state = readPostState(world)
  if (state === undefined) return
  const canary = openCanary({ ...state, inputs, world })
  const progress = readProgress(world)
  const inControl = progress !== undefined && world.clock.now().getTime() < progress.aliveUntil
  const record = await canary.ledger.read().catch(() => undefined)
  if (record !== undefined && record.id !== state.id && !inControl) {
    world.log.info(`Canary ${record.id} has taken over; nothing to clean up.`)
    return
  }
  if (progress?.promoted && (await keepsPromotion(canary))) {
    world.log.info('The canary had been promoted.')
    await cleanUp(canary)
    return
  }
  if (inputs.smoke !== undefined) await clearSmokeTest(canary, state.id)
  world.log.warning('The main step ended before the canary was completed; rolling back.')
  const rollback = await rollBackTraffic(canary, { inControl })
  const explanation = explainRollback(rollback, canary.plan.resource.id)
  if (rollback.kind === 'failed' || rollback.kind === 'kept') throw new UserError(explanation)
  world.log.info(explanation)
}

/** Whether a promotion that had been decided is in place; where it waits for a last word, it gets it. */
async function keepsPromotion({ traffic }: Canary): Promise<boolean> {
  const routing = await traffic.read()
  if (routing.kind !== 'ours' || routing.unfinished !== true) return servesEverything(routing)
  await traffic.settle()
  return servesEverything(await traffic.read())
}
