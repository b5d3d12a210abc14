import { messageOf, UserError } from '../../../shared/errors.ts'
import { describeBackends } from '../../traffic/roles.ts'
import type { Routing, Traffic } from '../../traffic/traffic.ts'
import { backendsOf, type Division, readDivision, withDivision } from './division.ts'
import { type Forms, recogniseForm } from './forms.ts'
import { backendServiceName, type UrlMapPlace } from './paths.ts'
import type { UrlMap } from './url-map-resource.ts'
import { NoUrlMapError, type StoreOptions, type UrlMapStore } from './url-map-store.ts'

/** What the traffic of a URL map is made from. */
export interface UrlMapTrafficSettings {
  readonly store: UrlMapStore
  readonly place: UrlMapPlace
  readonly forms: Forms
  /** The merge patch that restores the original from any of the forms, whatever cannot be read. */
  readonly restoration: () => object
  /** Ends the wait for a shift; a rollback is carried out all the same. */
  readonly signal: AbortSignal
}

/** The weighted backend services of a URL map. */
export class UrlMapTraffic implements Traffic {
  /**
   * "Don't configure session affinity if you're using weighted traffic splitting. If you do, the weighted traffic
   * splitting configuration takes precedence" (Compute Engine API v1, `WeightedBackendService.weight`).
   */
  readonly sticky = false
  readonly #settings: UrlMapTrafficSettings
  #written: Division

  constructor(settings: UrlMapTrafficSettings) {
    this.#settings = settings
    this.#written = settings.forms.original
  }

  read(signal?: AbortSignal): Promise<Routing> {
    return this.#readWith({ signal })
  }

  glance(signal: AbortSignal): Promise<Routing> {
    return this.#readWith({ signal, prompt: true })
  }

  async shift(percent: number): Promise<void> {
    const { forms } = this.#settings
    const division = percent === 0 ? forms.listed : forms.shifted.get(percent)
    if (division === undefined) throw new RangeError(`${percent} % is not in the plan.`)
    await this.#write(division, { signal: this.#settings.signal })
  }

  /** What cannot be read is restored all the same; what was modified outside this run is not. */
  async restore(): Promise<void> {
    const { store, forms, restoration } = this.#settings
    let wasRead = false
    try {
      await this.#write(forms.original, { prompt: true }, () => {
        wasRead = true
      })
    } catch (error) {
      // The whole list of path matchers goes with that patch: it is for want of anything better.
      if (wasRead || error instanceof UserError) throw error
      await store.patch(restoration(), { prompt: true })
    }
  }

  async settle(): Promise<void> {
    await this.#write(this.#settings.forms.promoted, { signal: this.#settings.signal })
  }

  async #write(division: Division, options: StoreOptions, onRead = () => {}): Promise<void> {
    const { store, place, forms } = this.#settings
    this.#written = division
    await store.change((current) => {
      onRead()
      const found = readDivision(current, place)
      if (recogniseForm(forms, found) === undefined) {
        throw new DriftError(`The URL map was modified outside this run: ${describe(found, place)}.`)
      }
      return withDivision(current, place, division)
    }, options)
  }

  async #readWith(options: StoreOptions): Promise<Routing> {
    let urlMap: UrlMap
    try {
      urlMap = await this.#settings.store.read(options)
    } catch (error) {
      if (error instanceof NoUrlMapError) return { ...this.#foreign(), found: messageOf(error) }
      return { kind: 'unreadable', reason: `The URL map cannot be read: ${messageOf(error)}` }
    }
    try {
      return this.#routingOf(urlMap)
    } catch (error) {
      return { ...this.#foreign(), found: messageOf(error) }
    }
  }

  #routingOf(urlMap: UrlMap): Routing {
    const { forms, place } = this.#settings
    const division = readDivision(urlMap, place)
    const form = recogniseForm(forms, division)
    switch (form?.kind) {
      case 'original':
        return { kind: 'ours', percent: 0, listed: false }
      case 'listed':
        return { kind: 'ours', percent: 0, listed: true }
      case 'shifted':
        return { kind: 'ours', percent: form.percent, listed: true }
      case 'promoted':
        return { kind: 'ours', percent: 100, listed: true }
      default:
        return { ...this.#foreign(), found: describe(division, place) }
    }
  }

  #foreign() {
    const expected = describe(this.#written, this.#settings.place)
    return { kind: 'foreign', expected, suspects: [] } as const
  }
}

/** The traffic is split in a way that this canary never wrote. */
class DriftError extends Error {
  override readonly name = 'ForeignDivisionError'
}

function describe(division: Division, place: UrlMapPlace): string {
  return describeBackends(backendsOf(division, place), { nameOf: backendServiceName })
}
