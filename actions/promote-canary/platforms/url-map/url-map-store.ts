import { UserError } from '../../../shared/errors.ts'
import type { GoogleApi } from '../../../shared/google/google-api.ts'
import { GoogleApiError } from '../../../shared/google/google-error.ts'
import type { World } from '../../../shared/world.ts'
import { mergePatchOf } from './merge-patch.ts'
import type { UrlMapPlace } from './paths.ts'
import type { UrlMap } from './url-map-resource.ts'

/** How a URL map is reached. */
export interface StoreOptions {
  readonly signal?: AbortSignal | undefined
  /** At once or not at all: for rollbacks. */
  readonly prompt?: boolean
}

/** How often a change is retried when another change came in between. */
const ATTEMPTS = 5
/** How long a prompt change is waited for, and for one in progress before it. */
const WAIT_MS = 3 * 60_000
/** The same in a run that was cancelled, which has seconds; a change that has begun completes by itself. */
const CANCELLED_WAIT_MS = 4_000
const PROMPT_LOOK_MS = 200
const NEVER = new AbortController().signal

interface Operation {
  readonly name?: string
  readonly status?: 'PENDING' | 'RUNNING' | 'DONE'
  readonly error?: { readonly errors?: readonly { readonly code?: string; readonly message?: string }[] }
  readonly httpErrorStatusCode?: number
}

/** The change was begun, and Google could not carry it out. */
class OperationFailedError extends Error {
  override readonly name = 'OperationFailedError'
  /** Whether the fault is on Google's side. */
  readonly isPassing: boolean

  constructor(message: string, { httpErrorStatusCode: status = 400 }: Operation) {
    super(message)
    this.isPassing = status >= 500 || status === 429
  }
}

/** The URL map is gone: it was deleted, or never existed. */
export class NoUrlMapError extends UserError {}

type StoreWorld = Pick<World, 'clock' | 'random' | 'signal'>

/** Reads and changes a URL map. A change is made under the fingerprint of what it was made from. */
export class UrlMapStore {
  readonly #google: GoogleApi
  readonly #place: UrlMapPlace
  readonly #world: StoreWorld
  #lastRead: UrlMap | undefined

  constructor(google: GoogleApi, place: UrlMapPlace, world: StoreWorld) {
    this.#google = google
    this.#place = place
    this.#world = world
  }

  /** The URL map as it was last read. */
  get lastRead(): UrlMap | undefined {
    return this.#lastRead
  }

  /** @throws NoUrlMapError when there is no such URL map */
  async read(options: StoreOptions = {}): Promise<UrlMap> {
    try {
      // gcp: compute.urlMaps.get
      this.#lastRead = await this.#google.call<UrlMap>(
        { service: 'compute', name: 'urlMaps.get', method: 'GET', path: this.#place.path },
        options,
      )
      return this.#lastRead
    } catch (error) {
      if (!(error instanceof GoogleApiError) || error.status !== 404) throw error
      throw new NoUrlMapError('this URL map does not exist.', { where: this.#place.path }, { cause: error })
    }
  }

  /**
   * Changes the URL map and waits until the change has been carried out. When it is modified in between, the
   * change is computed again from the new state; a change in progress is waited for.
   *
   * @param next gives what the URL map is to become; throws when it must not be changed
   */
  async change(next: (current: UrlMap) => UrlMap, options: StoreOptions = {}): Promise<void> {
    const startedAt = this.#nowMs()
    for (let attempt = 1; ; ) {
      const current = await this.read(options)
      const patch = mergePatchOf(current, next(current))
      if (patch === undefined) return
      try {
        await this.patch({ ...patch, fingerprint: current.fingerprint }, options)
        return
      } catch (error) {
        const busy = error instanceof GoogleApiError && error.reason === 'resourceNotReady'
        if (busy && this.#mayWait(startedAt)) {
          await this.#world.clock.sleep(PROMPT_LOOK_MS, options.signal ?? NEVER)
        } else if (!mayHelpAnew(error) || attempt++ >= ATTEMPTS) throw error
      }
    }
  }

  /** Sends a JSON merge patch. Without a fingerprint it is carried out whatever the URL map has become. */
  async patch(patch: object, options: StoreOptions = {}): Promise<void> {
    // gcp: compute.urlMaps.update
    // gcp: compute.backendServices.use
    const operation = await this.#google.call<Operation>(
      {
        service: 'compute',
        name: 'urlMaps.patch',
        method: 'PATCH',
        path: this.#place.path,
        // Attempts of one change are one change, also when an answer was lost.
        query: { requestId: this.#newId() },
        body: patch,
      },
      options,
    )
    await this.#finish(operation, options)
  }

  async #finish(begun: Operation, options: StoreOptions): Promise<void> {
    const startedAt = this.#nowMs()
    let operation = begun
    while (operation.status !== 'DONE') {
      if (options.prompt) {
        if (!this.#mayWait(startedAt)) {
          throw new Error(`The change is in progress and not yet applied (operation ${operation.name}).`)
        }
        await this.#world.clock.sleep(PROMPT_LOOK_MS, options.signal ?? NEVER)
      }
      operation = await this.#lookAt(operation, options)
    }
    const [failure] = operation.error?.errors ?? []
    if (failure === undefined) return
    throw new OperationFailedError(`${failure.code ?? 'error'}: ${failure.message ?? ''}`, operation)
  }

  #lookAt({ name }: Operation, options: StoreOptions): Promise<Operation> {
    const path = `projects/${this.#place.project}/global/operations/${name}`
    // gcp: compute.globalOperations.get
    return options.prompt
      ? this.#google.call({ service: 'compute', name: 'globalOperations.get', method: 'GET', path }, options)
      : this.#google.call(
          { service: 'compute', name: 'globalOperations.wait', method: 'POST', path: `${path}/wait` },
          options,
        )
  }

  #mayWait(sinceMs: number): boolean {
    const { signal } = this.#world
    return this.#nowMs() - sinceMs < (signal.aborted ? CANCELLED_WAIT_MS : WAIT_MS)
  }

  #nowMs(): number {
    return this.#world.clock.now().getTime()
  }

  /** A UUID of version 4 (RFC 9562, §5.4). */
  #newId(): string {
    const hex = Array.from({ length: 32 }, () => Math.floor(this.#world.random() * 16).toString(16))
    hex[12] = '4'
    hex[16] = '89ab'.charAt(Math.floor(this.#world.random() * 4))
    const text = hex.join('')
    return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
      '-',
    )
  }
}

/** Whether the same change may be carried out when it is made from what is there now. */
function mayHelpAnew(error: unknown): boolean {
  if (error instanceof OperationFailedError) return error.isPassing
  return error instanceof GoogleApiError && error.status === 412
}
