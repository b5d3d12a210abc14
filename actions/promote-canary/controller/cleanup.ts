import { messageOf } from '../../shared/errors.ts'
import type { Canary } from './canary-run.ts'

/** Ends the lease and removes the record. What fails is said: the lease would only set what is set already. */
export async function clearAway({ lease, ledger, world }: Canary): Promise<void> {
  for (const [what, clear] of [
    ['The lease could not be ended; it rolls the traffic back once more', () => lease.end()],
    ['The record of the canary could not be removed; the next run does', () => ledger.clear()],
  ] as const) {
    await clear().catch((error: unknown) => world.log.warning(`${what}: ${messageOf(error)}`))
  }
}
