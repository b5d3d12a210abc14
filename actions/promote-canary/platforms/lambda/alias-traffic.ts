import type { LambdaClient } from '@aws-sdk/client-lambda'
import { messageOf } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import type { Routing, Traffic } from '../../traffic/traffic.ts'
import { type AliasForms, type AliasRouting, describeRouting, sameRouting, shareIn } from './alias-routing.ts'
import { readAlias, writeAlias } from './alias-store.ts'
import type { FunctionAlias } from './function-alias.ts'

/** What the traffic of an alias is made from. */
export interface AliasTrafficSettings {
  readonly lambda: LambdaClient
  /** Answers at once or not at all: for rollbacks. */
  readonly promptLambda: LambdaClient
  readonly alias: FunctionAlias
  readonly forms: AliasForms
  /** Who manages the function besides us, for the message when the alias was modified. */
  readonly suspects: readonly string[]
  readonly clock: World['clock']
  /** Ends the wait for a shift; a rollback is carried out all the same. */
  readonly signal: AbortSignal
}

/** How often a change is tried that another change of the alias, or of its function, has come before. */
const ATTEMPTS = 5
const PAUSE_MS = 500
const NEVER = new AbortController().signal

/** The weighted versions of an alias of a Lambda function. */
export class AliasTraffic implements Traffic {
  /** Each invocation is drawn anew. */
  readonly sticky = false
  readonly #settings: AliasTrafficSettings
  #written: AliasRouting

  constructor(settings: AliasTrafficSettings) {
    this.#settings = settings
    this.#written = settings.forms.original
  }

  read(signal?: AbortSignal): Promise<Routing> {
    return this.#readWith(this.#settings.lambda, signal)
  }

  glance(signal: AbortSignal): Promise<Routing> {
    return this.#readWith(this.#settings.promptLambda, signal)
  }

  /** A version needs no place in the alias before it gets traffic: nothing is written for 0 %. */
  async shift(percent: number): Promise<void> {
    if (percent === 0) return
    const { forms, lambda, signal } = this.#settings
    const form = forms.shifted.get(percent)
    if (form === undefined) throw new RangeError(`${percent} % is not in the plan.`)
    await this.#write(form, { lambda, signal })
  }

  /** What cannot be read is restored all the same; what was modified outside this run is not. */
  async restore(): Promise<void> {
    const { promptLambda, alias, forms } = this.#settings
    let wasRead = false
    try {
      await this.#write(forms.original, { lambda: promptLambda, signal: NEVER }, () => {
        wasRead = true
      })
    } catch (error) {
      if (wasRead) throw error
      await writeAlias(promptLambda, alias, { routing: forms.original, revisionId: undefined })
    }
  }

  /** At 100 % the alias names the canary alone already. */
  async settle(): Promise<void> {
    await this.shift(100)
  }

  /** Under the revision that was read, so that no change of others is overwritten. */
  async #write(
    form: AliasRouting,
    { lambda, signal }: { readonly lambda: LambdaClient; readonly signal: AbortSignal },
    onRead = () => {},
  ): Promise<void> {
    const { alias, forms, clock } = this.#settings
    this.#written = form
    for (let attempt = 1; ; attempt++) {
      const { routing, revisionId } = await readAlias(lambda, alias)
      onRead()
      // Also the change itself, whose answer was lost.
      if (sameRouting(routing, form)) return
      if (shareIn(forms, routing) === undefined) {
        throw new Error(`The alias was modified outside this run: ${describeRouting(routing)}.`)
      }
      try {
        return await writeAlias(lambda, alias, { routing: form, revisionId })
      } catch (error) {
        if (attempt === ATTEMPTS || !cameTooLate(error)) throw error
        await clock.sleep(PAUSE_MS, signal)
      }
    }
  }

  async #readWith(lambda: LambdaClient, signal: AbortSignal | undefined): Promise<Routing> {
    const { alias, forms, suspects } = this.#settings
    const foreign = { kind: 'foreign', expected: describeRouting(this.#written), suspects } as const
    try {
      const { routing } = await readAlias(lambda, alias, signal === undefined ? {} : { abortSignal: signal })
      const percent = shareIn(forms, routing)
      return percent === undefined
        ? { ...foreign, found: describeRouting(routing) }
        : { kind: 'ours', percent, listed: percent > 0 }
    } catch (error) {
      if (isNamed(error, 'ResourceNotFoundException')) return { ...foreign, found: 'it was deleted' }
      return { kind: 'unreadable', reason: `The alias cannot be read: ${messageOf(error)}` }
    }
  }
}

/** Another change came before (412), or is being carried out (409): the alias is looked at again. */
function cameTooLate(error: unknown): boolean {
  return isNamed(error, 'PreconditionFailedException') || isNamed(error, 'ResourceConflictException')
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name
}
