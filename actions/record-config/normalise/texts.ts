import { canonicalJson } from '../document/canonical-json.ts'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { placeOf } from './documents.ts'
import { isEmbedded } from './embedded-json.ts'
import { type Place, step } from './path-rules.ts'
import { topOfType } from './type-rules.ts'

/** The canonical JSON of a value, and of what lasts of it. */
export interface CanonicalTexts {
  readonly complete: string
  /** `undefined` when nothing lasts. The same string as `complete` where everything lasts. */
  readonly durable: string | undefined
}

/**
 * The canonical JSON (RFC 8785) of a normalised resource and of its `durablePart`, in one walk: the two share most of
 * their text.
 */
export function canonicalTexts(body: Json, type: string): CanonicalTexts {
  return textsOf(body, topOfType(type))
}

function textsOf(value: Json, place: Place): CanonicalTexts {
  if (place.ephemeral || value === null) return { complete: canonicalJson(value), durable: undefined }
  if (isJsonArray(value)) return arrayTexts(value, place)
  if (isJsonObject(value) && !isEmbedded(value)) return objectTexts(value, place)
  const complete = canonicalJson(value)
  return { complete, durable: complete }
}

function arrayTexts(items: readonly Json[], place: Place): CanonicalTexts {
  const inner = step(place, '*')
  const texts = new Texts('[', ']')
  for (const item of items) texts.add('', textsOf(item, inner))
  return texts.end()
}

function objectTexts(value: JsonObject, place: Place): CanonicalTexts {
  const own = placeOf(value, place)
  const texts = new Texts('{', '}')
  for (const name of Object.keys(value).sort()) {
    texts.add(`${canonicalJson(name)}:`, textsOf(value[name] ?? null, step(own, name)))
  }
  return texts.end()
}

/** Puts the texts of a container together; only one text as long as everything lasts. */
class Texts {
  readonly #close: string
  #complete: string
  /** `undefined` as long as it is the same as the complete text. */
  #durable: string | undefined
  #separator = ''

  constructor(open: string, close: string) {
    this.#complete = open
    this.#close = close
  }

  add(label: string, { complete, durable }: CanonicalTexts): void {
    if (durable !== complete) this.#durable ??= this.#complete
    if (this.#durable !== undefined && durable !== undefined) {
      this.#durable += (this.#durable.length > 1 ? ',' : '') + label + durable
    }
    this.#complete += this.#separator + label + complete
    this.#separator = ','
  }

  end(): CanonicalTexts {
    const complete = this.#complete + this.#close
    const durable = this.#durable === undefined ? complete : this.#durable + this.#close
    return { complete, durable: durable.length > 2 ? durable : undefined }
  }
}
