import { UserError } from '../../shared/errors.ts'
import { formatDuration } from '../../shared/inputs/duration.ts'
import type { World } from '../../shared/world.ts'

/** Who works, as a message names it, and how long at most. */
export interface Limit {
  readonly what: string
  readonly limitMs: number
}

/**
 * Ends the work with the run, and when it takes too long.
 *
 * @throws UserError when it does
 */
export async function withinLimit<T>(
  { what, limitMs }: Limit,
  { clock, signal }: Pick<World, 'clock' | 'signal'>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const tooLong = new AbortController()
  const done = new AbortController()
  const late = new UserError(`${what} was not done after ${formatDuration(limitMs)}.`)
  clock.sleep(limitMs, AbortSignal.any([signal, done.signal])).then(
    () => tooLong.abort(late),
    () => {},
  )
  try {
    return await work(AbortSignal.any([signal, tooLong.signal]))
  } finally {
    done.abort()
  }
}
