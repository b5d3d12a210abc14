import { messageOf, UserError } from '../../shared/errors.ts'
import { formatDuration } from '../../shared/inputs/duration.ts'
import type { World } from '../../shared/world.ts'
import { pollDelayMs } from '../poll-delay.ts'

/** How something stands that AWS is making. */
export type Look<T> =
  | { readonly state: 'done'; readonly value: T }
  /** @param news how far it is, for the log */
  | { readonly state: 'waiting'; readonly news: string }

/** What is waited for, and how long at most. */
export interface Wait {
  readonly what: string
  readonly limitMs: number
}

export type WaitingWorld = Pick<World, 'aws' | 'clock' | 'log' | 'signal' | 'random'>

/** Looks in a row that AWS may deny: a role that was made a moment ago is not known everywhere. */
const MOST_DENIED_LOOKS = 5

/**
 * Waits until something is as it should be, and tells how far it is whenever that changes. AWS goes on without us, so a
 * look that fails is only told and tried again, up to the limit; a permission that is missing for good ends the wait.
 *
 * @throws UserError from the look when it will not get there, and when it takes longer than the limit
 */
export async function awaitState<T>(
  { what, limitMs }: Wait,
  look: () => Promise<Look<T>>,
  { clock, log, signal, random }: WaitingWorld,
): Promise<T> {
  const begin = clock.now().getTime()
  let told = ''
  let denied = 0
  for (let quiet = 0; ; quiet += 1) {
    let news: string
    try {
      const seen = await look()
      if (seen.state === 'done') return seen.value
      denied = 0
      news = seen.news
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof UserError) throw error
      denied = isDenied(error) ? denied + 1 : 0
      if (denied === MOST_DENIED_LOOKS) throw error
      news = `its state is unknown for now (${messageOf(error)})`
    }
    const waitedMs = clock.now().getTime() - begin
    if (waitedMs >= limitMs)
      throw new UserError(`${what} is not done after ${formatDuration(limitMs)}: ${news}.`)
    if (news !== told) {
      log.info(`${what}: ${news}, after ${formatDuration(waitedMs)}`)
      quiet = 0
    }
    told = news
    await clock.sleep(Math.min(pollDelayMs(quiet, random()), limitMs - waitedMs), signal)
  }
}

function isDenied(error: unknown): boolean {
  return error instanceof Error && /^(AccessDenied|UnauthorizedOperation)/.test(error.name)
}

/** How long it will still take when it goes on as it did, or undefined when nothing tells. */
export function leftMs(elapsedMs: number, percent: number): number | undefined {
  return percent > 0 && percent < 100 ? (elapsedMs * (100 - percent)) / percent : undefined
}
