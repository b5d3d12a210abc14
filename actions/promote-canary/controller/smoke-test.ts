import { sendSmokeRequests } from '../smoke/send-requests.ts'
import type { Canary } from './canary-run.ts'

/**
 * Lets the canary answer the smoke requests before it gets any real traffic: through a rule of its own for requests with
 * its header, which is gone afterwards.
 *
 * @param keepAlive says that this run is alive, between the requests
 * @throws UnfitError when an answer is not as it must be
 */
export async function smokeTest(
  { smokeRoute, inputs, world, id }: Canary,
  keepAlive: () => Promise<unknown>,
): Promise<void> {
  const { smoke } = inputs
  if (smoke === undefined) return
  try {
    await smokeRoute.open(id)
    await world.clock.sleep(smokeRoute.settleMs, world.signal)
    await sendSmokeRequests(smoke.requests, smoke.url, smoke.header, world, keepAlive)
  } finally {
    await smokeRoute.close(id)
  }
}

/** Deletes the header rule that the run of a canary left behind which died during its smoke test. */
export async function clearSmokeTest({ smokeRoute, world }: Canary, canaryId: string): Promise<void> {
  if ((await smokeRoute.close(canaryId)) > 0)
    world.log.info('Deleted the rule for smoke requests that was left behind.')
}
