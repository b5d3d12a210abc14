import type { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { messageOf } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import type { Routing, Traffic } from '../../traffic/traffic.ts'
import type { Endpoint } from './endpoint.ts'
import { readEndpoint, writeWeights } from './endpoint-store.ts'
import { describeEndpoint, type EndpointForms, sharesIn, weightsAt } from './endpoint-weights.ts'

/** What the traffic of an endpoint is made from. */
export interface EndpointTrafficSettings extends Pick<World, 'clock' | 'log'> {
  readonly sageMaker: SageMakerClient
  /** Answers at once or not at all: for rollbacks. */
  readonly promptSageMaker: SageMakerClient
  readonly endpoint: Endpoint
  readonly forms: EndpointForms
  /** Who manages the endpoint besides us, for the message when it was modified. */
  readonly suspects: readonly string[]
  /** How long a shift may take to be carried out before it is looked at again. */
  readonly patienceMs: number
  /** Ends the wait for a shift, and shortens that of a rollback. */
  readonly signal: AbortSignal
}

/** How long a rollback waits for SageMaker: a post step has five minutes. */
const RESTORE_MS = 4 * 60_000
/** How long one of a cancelled run does, which has seconds: it must still report that the post step has to. */
const CANCELLED_MS = 3_000
/** The pause between two looks is a part of what has been waited, within these. */
const [SHORTEST_PAUSE_MS, LONGEST_PAUSE_MS, PAUSE_PART] = [300, 5_000, 0.2] as const
/** How often SageMaker may refuse weights although the endpoint is in service: it was in use in between. */
const REFUSALS = 5
const NEVER = new AbortController().signal

/** One change of the weights. */
interface Move {
  readonly percent: number
  readonly sageMaker: SageMakerClient
  /** Ends the wait. */
  readonly signal: AbortSignal
  /** Whether so long a wait is over. @param waitedMs since the first look */
  isOver(waitedMs: number): boolean
  onRead?(): void
}

/**
 * The weighted production variants of a SageMaker endpoint. It takes no change while an earlier one is carried out, and a
 * change is done when the weights in effect show it.
 */
export class EndpointTraffic implements Traffic {
  /** Each request is drawn anew. */
  readonly sticky = false
  readonly #settings: EndpointTrafficSettings
  #written = 0
  #cancelledAt: number | undefined

  constructor(settings: EndpointTrafficSettings) {
    this.#settings = settings
  }

  read(signal?: AbortSignal): Promise<Routing> {
    return this.#readWith(this.#settings.sageMaker, signal)
  }

  glance(signal: AbortSignal): Promise<Routing> {
    return this.#readWith(this.#settings.promptSageMaker, signal)
  }

  /**
   * Both variants have their instances in any case: nothing is written for 0 %. A change that takes longer than the lease
   * can wait is still being carried out afterwards; the next look tells.
   */
  async shift(percent: number): Promise<void> {
    if (percent === 0) return
    const { sageMaker, signal, forms, patienceMs } = this.#settings
    if (!forms.percents.includes(percent)) throw new RangeError(`${percent} % is not in the plan.`)
    await this.#move({ percent, sageMaker, signal, isOver: (waitedMs) => waitedMs >= patienceMs })
  }

  /** What cannot be looked at is restored all the same; what was modified outside this run is not. */
  async restore(): Promise<void> {
    const { promptSageMaker: sageMaker, endpoint, forms } = this.#settings
    let wasRead = false
    const onRead = () => {
      wasRead = true
    }
    try {
      const isOver = (waitedMs: number) => this.#isRestoreOver(waitedMs)
      if (await this.#move({ percent: 0, sageMaker, signal: NEVER, isOver, onRead })) return
    } catch (error) {
      if (wasRead) throw error
      await writeWeights(sageMaker, endpoint, { pair: forms.pair, weights: weightsAt(forms, 0) })
      throw new Error(`SageMaker was asked for the way back without a look: ${messageOf(error)}`)
    }
    throw new Error(
      'SageMaker is still carrying a change out. The post step, the lease or the next run finishes the way back',
    )
  }

  /** At 100 % the stable variant has no weight already. */
  async settle(): Promise<void> {
    await this.shift(100)
  }

  #isRestoreOver(waitedMs: number): boolean {
    const { signal, clock } = this.#settings
    if (!signal.aborted) return waitedMs >= RESTORE_MS
    const nowMs = clock.now().getTime()
    this.#cancelledAt ??= nowMs
    return nowMs - this.#cancelledAt >= CANCELLED_MS
  }

  /**
   * Waits until the endpoint takes a change, asks for it, and waits until it is in effect.
   *
   * @returns false when SageMaker was still at it when the wait was over
   */
  async #move({ percent, sageMaker, signal, isOver, onRead }: Move): Promise<boolean> {
    const { endpoint, forms, clock, log } = this.#settings
    this.#written = percent
    const startedAt = clock.now().getTime()
    let refusals = 0
    for (let look = 1; ; look++) {
      const seen = await readEndpoint(sageMaker, endpoint)
      onRead?.()
      const shares = sharesIn(forms, seen)
      if (shares === undefined) {
        throw new Error(`The endpoint was modified outside this run: ${describeEndpoint(seen)}.`)
      }
      const waitedMs = clock.now().getTime() - startedAt
      if (shares.current === percent && shares.desired === percent) {
        if (look > 1) log.info(`SageMaker took ${Math.round(waitedMs / 1_000)} s for ${percent} %.`)
        return true
      }
      if (seen.status === 'InService') {
        try {
          await writeWeights(sageMaker, endpoint, { pair: forms.pair, weights: weightsAt(forms, percent) })
        } catch (error) {
          if (!isNamed(error, 'ValidationException') || ++refusals === REFUSALS) throw error
        }
      } else if (look === 1) {
        log.info(`The endpoint is ${seen.status}; waiting until it takes a change.`)
      }
      if (isOver(waitedMs)) return false
      const pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, PAUSE_PART * waitedMs))
      await clock.sleep(pauseMs, signal)
    }
  }

  /** A change that is being carried out gives the canary no more than the smaller of both shares for sure. */
  async #readWith(sageMaker: SageMakerClient, signal: AbortSignal | undefined): Promise<Routing> {
    const { endpoint, forms, suspects } = this.#settings
    const { stable, canary } = weightsAt(forms, this.#written)
    const expected = `${forms.pair.stable}=${stable}, ${forms.pair.canary}=${canary} of configuration ${forms.config}`
    const foreign = { kind: 'foreign', expected, suspects } as const
    try {
      const seen = await readEndpoint(
        sageMaker,
        endpoint,
        signal === undefined ? {} : { abortSignal: signal },
      )
      const shares = sharesIn(forms, seen)
      if (shares === undefined) return { ...foreign, found: describeEndpoint(seen) }
      const { current, desired } = shares
      return { kind: 'ours', percent: Math.min(current, desired), listed: Math.max(current, desired) > 0 }
    } catch (error) {
      // SageMaker has no error of its own for it.
      if (isNamed(error, 'ValidationException')) return { ...foreign, found: messageOf(error) }
      return { kind: 'unreadable', reason: `The endpoint cannot be read: ${messageOf(error)}` }
    }
  }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name
}
