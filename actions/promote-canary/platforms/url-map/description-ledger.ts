import type { Ledger } from '../../record/ledger.ts'
import type { CanaryRecord } from '../../record/record.ts'
import { recordIn, withoutRecord, withRecord, withStandby } from './description-record.ts'
import type { UrlMapPlace } from './paths.ts'
import type { UrlMap } from './url-map-resource.ts'
import type { UrlMapStore } from './url-map-store.ts'

/** Keeps the record of a canary in the description of its URL map. */
export class DescriptionLedger implements Ledger {
  readonly #store: UrlMapStore
  readonly #place: UrlMapPlace

  constructor(store: UrlMapStore, place: UrlMapPlace) {
    this.#store = store
    this.#place = place
  }

  async read(signal?: AbortSignal): Promise<CanaryRecord | undefined> {
    const { description } = await this.#store.read({ signal })
    return recordIn(description, this.#place)
  }

  async write(record: CanaryRecord): Promise<void> {
    await this.#change((description) => withRecord(description, record, this.#place))
  }

  async clear(): Promise<void> {
    await this.#change((description) => withoutRecord(description, this.#place))
  }

  async standBy(backend: string): Promise<void> {
    await this.#change((description) => withStandby(description, backend, this.#place))
  }

  async #change(next: (description: string | undefined) => string | undefined): Promise<void> {
    await this.#store.change(({ description, ...rest }): UrlMap => {
      const changed = next(description)
      return { ...rest, ...(changed === undefined ? {} : { description: changed }) }
    })
  }
}
