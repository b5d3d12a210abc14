import { messageOf } from '../../shared/errors.ts'
import type { Canary } from './canary-run.ts'

/** Ends the lease and removes the record. What fails is logged: the lease would only write the weights that are there. */
export async function cleanUp({ lease, ledger, world }: Canary): Promise<void> {
  for (const [what, clear] of [
    ['The lease could not be ended; it will roll back once more', () => lease.end()],
    ['The canary record could not be removed; the next run will remove it', () => ledger.clear()],
  ] as const) {
    await clear().catch((error: unknown) => world.log.warning(`${what}: ${messageOf(error)}`))
  }
}
