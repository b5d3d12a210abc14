import type { World } from '../../shared/world.ts'
import type { Observer } from '../observation/observer.ts'
import type { PrunePlan } from '../planning/make-plan.ts'
import { type Confirmation, confirmPlan } from './revalidate.ts'

/** How often a call is sent that ECR leaves without an answer until the look behind it is too old. */
const MAX_ATTEMPTS = 5

/** How long a call that changes something may go on after the run was cancelled, out of the runner's 7.5 s. */
const FINISH_MS = 3_000

/** A call that changes something, about some things of a plan. */
export interface FreshCall<Item> {
  /** What of it nothing speaks against by now. */
  readonly open: () => Promise<readonly Item[]>
  readonly send: (open: readonly Item[], signal: AbortSignal) => Promise<void>
  /** Forgets what was said of things whose call was given up. */
  readonly forget?: (items: readonly Item[]) => void
}

/** The newest look at the world behind the calls that carry a plan out. */
export class FreshLook {
  readonly #plan: PrunePlan
  readonly #observer: Observer
  readonly #world: World
  /** Aborted a while after the run is, so that calls under way can end. */
  readonly #calls = new AbortController()
  /** What the newest look at the world says; under way or done. */
  #look: { readonly confirmation: Promise<Confirmation>; done: boolean } | undefined

  constructor({ plan, observer }: { readonly plan: PrunePlan; readonly observer: Observer }, world: World) {
    this.#plan = plan
    this.#observer = observer
    this.#world = world
    world.signal.addEventListener('abort', async () => {
      await world.clock.sleep(FINISH_MS, this.#calls.signal)
      this.#calls.abort(world.signal.reason)
    })
  }

  /** What the newest look says; another look is taken when that one is too old. */
  async confirmation(): Promise<Confirmation> {
    const now = this.#world.clock.now()
    if (this.#look === undefined || (this.#look.done && now.getTime() >= this.#observer.freshUntilMs)) {
      const look = {
        confirmation: this.#observer
          .look(this.#plan.settings.policy.parsed, now)
          .then((seen) => confirmPlan(this.#plan, seen, now)),
        done: false,
      }
      const finish = () => {
        look.done = true
      }
      look.confirmation.then(finish, finish)
      this.#look = look
    }
    return this.#look.confirmation
  }

  /**
   * Sends one call that changes something, on the ground of a look that is fresh when the call is sent. A call that
   * has no answer by the time that the look is too old is given up, and its things are looked at again: a call that
   * the client repeats after a minute would rest on what was true a minute ago.
   */
  async send<Item>(call: FreshCall<Item>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const open = await call.open()
      if (open.length === 0) return
      this.#world.signal.throwIfAborted()
      const stale = new AbortController()
      const timer = new AbortController()
      const leftMs = this.#observer.freshUntilMs - this.#world.clock.now().getTime()
      this.#world.clock.sleep(Math.max(0, leftMs), timer.signal).then(
        () => stale.abort(),
        () => {},
      )
      try {
        await call.send(open, AbortSignal.any([this.#calls.signal, stale.signal]))
        return
      } catch (error) {
        if (!stale.signal.aborted || this.#calls.signal.aborted) throw error
        if (attempt === MAX_ATTEMPTS) throw new Error('ECR did not answer in time.', { cause: error })
        this.#world.log.info('ECR has not answered in time; looking at the repository again.')
        call.forget?.(open)
      } finally {
        timer.abort()
      }
    }
  }
}
