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
  /** At once or not at all: for the way back. */
  readonly prompt?: boolean
}

/** How often a change is tried again that somebody else's change came between. */
const ATTEMPTS = 5
/** How long a prompt change is waited for; it goes on by itself. */
const PROMPT_WAIT_MS = 4_000
const PROMPT_LOOK_MS = 200
const NEVER = new AbortController().signal

interface Operation {
  readonly name?: string
  readonly status?: 'PENDING' | 'RUNNING' | 'DONE'
  readonly error?: { readonly errors?: readonly { readonly code?: string; readonly message?: string }[] }
}

/** Reads and changes a URL map. A change is made under the fingerprint of what it was made from. */
export class UrlMapStore {
  readonly #google: GoogleApi
  readonly #place: UrlMapPlace
  readonly #world: Pick<World, 'clock' | 'random'>

  constructor(google: GoogleApi, place: UrlMapPlace, world: Pick<World, 'clock' | 'random'>) {
    this.#google = google
    this.#place = place
    this.#world = world
  }

  /** @throws UserError when there is no such URL map */
  async read(options: StoreOptions = {}): Promise<UrlMap> {
    try {
      // gcp: compute.urlMaps.get
      return await this.#google.call<UrlMap>(
        { service: 'compute', name: 'urlMaps.get', method: 'GET', path: this.#place.path },
        options,
      )
    } catch (error) {
      if (!(error instanceof GoogleApiError) || error.status !== 404) throw error
      throw new UserError('this URL map does not exist.', { where: this.#place.path }, { cause: error })
    }
  }

  /**
   * Changes the URL map and waits until the change has been carried out. When somebody else changes it in between, the
   * change is worked out anew from what they left.
   *
   * @param next gives what the URL map is to become; throws when it must not be changed
   */
  async change(next: (current: UrlMap) => UrlMap, options: StoreOptions = {}): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const current = await this.read(options)
      const patch = mergePatchOf(current, next(current))
      if (patch === undefined) return
      try {
        await this.patch({ ...patch, fingerprint: current.fingerprint }, options)
        return
      } catch (error) {
        const moved = error instanceof GoogleApiError && error.status === 412
        if (!moved || attempt >= ATTEMPTS) throw error
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
    const startedAt = this.#world.clock.now().getTime()
    let operation = begun
    while (operation.status !== 'DONE') {
      if (options.prompt) {
        if (this.#world.clock.now().getTime() - startedAt > PROMPT_WAIT_MS) {
          throw new Error(`The change is under way, and not yet carried out (operation ${operation.name}).`)
        }
        await this.#world.clock.sleep(PROMPT_LOOK_MS, options.signal ?? NEVER)
      }
      operation = await this.#lookAt(operation, options)
    }
    const [failure] = operation.error?.errors ?? []
    if (failure !== undefined) throw new Error(`${failure.code ?? 'error'}: ${failure.message ?? ''}`)
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
