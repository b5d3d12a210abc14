import { UnfitError } from '../guards/checks.ts'
import { describeHealth } from '../guards/health.ts'
import type { CanaryRun } from './canary-run.ts'
import { renewLease } from './heartbeat.ts'

/** How often the health is read; health checks come every 5 s at most. */
const POLL_MS = 5_000

/**
 * Waits until enough targets of the canary are healthy.
 *
 * @throws UnfitError when they are not in time
 */
export async function waitUntilHealthy(run: CanaryRun): Promise<void> {
  const { world, inputs, plan } = run
  const untilMs = world.clock.now().getTime() + inputs.healthTimeoutMs
  for (;;) {
    const health = await run.readHealth('canary', world.signal)
    if (health.healthy >= inputs.minHealthyTargets) {
      world.log.info(`Canary: ${describeHealth(health)}.`)
      return
    }
    if (world.clock.now().getTime() >= untilMs) {
      throw new UnfitError('the canary did not become healthy in time.', {
        where: plan.names.canary,
        given: describeHealth(health),
        allowed: `at least ${inputs.minHealthyTargets} healthy`,
        next: 'Check its health check and its targets.',
      })
    }
    await renewLease(run)
    await world.clock.sleep(POLL_MS, world.signal)
  }
}
