import { messageOf } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import type { Observer } from '../observation/observer.ts'
import { type PrunePlan, removalsOf } from '../planning/make-plan.ts'
import { DONE_AS, type RemovalResults } from './removal-results.ts'
import { isDone } from './same-names.ts'

/** How often, and how long apart, the repository is read until all is there as it was said to be. */
const ATTEMPTS = 4
const DELAY_MS = 5_000

/**
 * Reads the repository again: what was said to be done and is not counts as failed, and what failed but is done (its
 * answer was lost) counts as done.
 *
 * @returns why the repository could not be read, if it could not
 */
export async function readBack(
  {
    plan,
    observer,
    results,
  }: { readonly plan: PrunePlan; readonly observer: Observer; readonly results: RemovalResults },
  { clock, signal, log }: World,
): Promise<string | undefined> {
  const asked = removalsOf(plan).filter(({ image: { digest }, fate }) =>
    ['failed', DONE_AS[fate]].includes(results.get(digest)?.type ?? ''),
  )
  if (asked.length === 0) return undefined
  try {
    for (let attempt = 1; ; attempt++) {
      const present = await observer.list()
      const left = asked.filter(({ image: { digest }, fate }) => {
        const current = present.get(digest)
        const done = current === undefined ? fate === 'delete' : isDone(fate, current)
        if (done) results.set(digest, { type: DONE_AS[fate] })
        return !done && results.get(digest)?.type !== 'failed'
      })
      if (left.length === 0) return undefined
      if (attempt === ATTEMPTS) {
        for (const { image, fate } of left)
          results.set(image.digest, {
            type: 'failed',
            reason: `ECR said that it was ${DONE_AS[fate]}, but still lists it as it was`,
          })
        return undefined
      }
      log.info(`ECR still lists ${left.length} of the removed images; reading again in 5 s.`)
      await clock.sleep(DELAY_MS, signal)
    }
  } catch (error) {
    return messageOf(error)
  }
}
