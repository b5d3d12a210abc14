import type { World } from '../../shared/world.ts'

/** How long what was done may stay unseen: reads of EC2 lag behind its writes (EC2 API reference, "Eventual consistency"). */
const UNSEEN_MS = 60_000
const POLL_MS = 2_000

/**
 * Looks until what is wanted is seen, or for a minute.
 *
 * @returns whether it was seen
 */
export async function isSeen(
  look: () => Promise<boolean>,
  { clock, signal }: Pick<World, 'clock' | 'signal'>,
): Promise<boolean> {
  const until = clock.now().getTime() + UNSEEN_MS
  for (;;) {
    if (await look()) return true
    if (clock.now().getTime() >= until) return false
    await clock.sleep(POLL_MS, signal)
  }
}
