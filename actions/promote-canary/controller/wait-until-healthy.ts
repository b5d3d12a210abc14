import { UnfitError } from '../guards/checks.ts'
import { describeHealth } from '../guards/health.ts'
import type { Canary } from './canary-run.ts'
import { keepAlive } from './heartbeat.ts'
import type { Session } from './session.ts'

/** How often the health is looked at; health checks come every 5 s at most. */
const LOOK_MS = 5_000

/**
 * Waits until enough targets of the canary are healthy.
 *
 * @throws UnfitError when they are not in time
 */
export async function waitUntilHealthy(canary: Canary, session: Session): Promise<void> {
  const { world, inputs, plan } = canary
  const untilMs = world.clock.now().getTime() + inputs.healthTimeoutMs
  for (;;) {
    const health = await canary.readHealth('canary', world.signal)
    if (health.healthy >= inputs.minHealthyTargets) {
      world.log.info(`The canary has ${describeHealth(health)}.`)
      return
    }
    if (world.clock.now().getTime() >= untilMs) {
      throw new UnfitError('the canary did not become healthy in time.', {
        where: plan.names.canary,
        given: describeHealth(health),
        allowed: `at least ${inputs.minHealthyTargets} healthy`,
        next: 'Look at its health check and at its targets.',
      })
    }
    await keepAlive(canary, session)
    await world.clock.sleep(LOOK_MS, world.signal)
  }
}
