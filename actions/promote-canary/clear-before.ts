import type { World } from '../shared/world.ts'
import { openCanary, openLedger } from './canary.ts'
import { clearAway } from './clear-away.ts'
import { waitUntilDead } from './exclusive.ts'
import type { CanaryInputs } from './inputs.ts'
import { type Observed, observe } from './observe.ts'
import { planCanary } from './plan.ts'
import type { CanaryRecord } from './record/record.ts'
import { clearSmokeTest } from './smoke/smoke.ts'
import { takeBack } from './take-back.ts'

/** Whether the canary gets everything. A record can be written by others: a promotion counts when the weights show it. */
async function servesEverything({ traffic }: ReturnType<typeof openCanary>): Promise<boolean> {
  const routing = await traffic.read()
  return routing.kind === 'ours' && routing.percent === 100
}

/**
 * Clears away what a canary before this one left behind: a run that died in the middle, whose traffic is taken back, or
 * just after its promotion, which stands.
 *
 * @throws UserError when that canary is still alive or holds
 */
export async function clearBefore(
  record: CanaryRecord,
  before: Observed,
  inputs: CanaryInputs,
  world: World,
): Promise<void> {
  await waitUntilDead(record, openLedger(before, world), world)
  // The lease may have taken it back, or somebody may have divided the traffic otherwise meanwhile: it is looked at anew.
  const observed = await observe(inputs, world)
  if (observed.record?.id !== record.id) return
  const canary = openCanary(record.id, planCanary(observed, inputs), inputs, world)
  if (record.state.phase === 'ready') await clearSmokeTest(canary)
  if (record.state.phase === 'promoted' && (await servesEverything(canary))) {
    world.log.info(`Canary ${record.id} of ${record.owner} was promoted; clearing away what it left.`)
    await clearAway(canary)
    return
  }
  const taken = await takeBack(canary)
  world.log.warning(`Canary ${record.id} of ${record.owner} died on the way: ${taken.kind}.`)
  if (taken.kind === 'failed') throw new Error(`The traffic could not be taken back: ${taken.reason}`)
  await clearAway(canary)
}
