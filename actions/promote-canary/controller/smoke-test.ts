import { sendSmokeRequests } from '../smoke/send-requests.ts'
import type { Canary } from './canary-run.ts'

/**
 * Sends the smoke requests to the canary before it gets any real traffic: through a rule of its own for requests with its
 * header, which is deleted afterwards.
 *
 * @param heartbeat keeps the lease alive between the requests
 * @throws UnfitError when a response is not as expected
 */
export async function smokeTest(
  { smokeRoute, inputs, world, id }: Canary,
  heartbeat: () => Promise<unknown>,
): Promise<void> {
  const { smoke } = inputs
  if (smoke === undefined) return
  try {
    await smokeRoute.open(id)
    await world.clock.sleep(smokeRoute.settleMs, world.signal)
    await sendSmokeRequests(smoke, world, heartbeat)
  } finally {
    await smokeRoute.close(id)
  }
}

/** Deletes the header rule that a run left behind which died during its smoke test. */
export async function clearSmokeTest({ smokeRoute, world }: Canary, canaryId: string): Promise<void> {
  if ((await smokeRoute.close(canaryId)) > 0)
    world.log.info('Deleted the rule for smoke requests that was left behind.')
}
