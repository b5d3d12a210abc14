import { isSecretName } from '../../shared/secrets/secret-names.ts'
import { isPairValue, pairNameIn, plainName, secretPlaceOf } from '../../shared/secrets/secret-places.ts'
import { handsOver, isSecretArgument, variablesSet } from '../../shared/secrets/secret-texts.ts'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.ts'

/**
 * What a place holds by its structure: `variables` and `headers` are names with values that are secrets, `command` is
 * a command line or its arguments, and of a `secret` every text and number is one.
 */
export type Holding = 'nothing' | 'variables' | 'headers' | 'command' | 'secret'

/** Tells which variables are no secrets. */
export type IsPlain = (name: string) => boolean

/**
 * What a member of an object holds.
 *
 * @param holding what the object holds
 * @param isItem the object is an element of a list: a name with its value, perhaps
 */
export function holdingOfMember(
  object: JsonObject,
  member: string,
  {
    holding,
    isItem,
    isPlain,
  }: { readonly holding: Holding; readonly isItem: boolean; readonly isPlain: IsPlain },
): Holding {
  const value = object[member] ?? null
  if (holding === 'secret' || isKeyMaterial(object, member)) return 'secret'
  if (holding !== 'variables' && holding !== 'headers') {
    const called = isPairValue(member) ? object[pairNameIn(object) ?? member] : member
    return holdingByName(typeof called === 'string' ? called : member, value)
  }
  const pairName = isItem || holding === 'headers' ? pairNameIn(object) : undefined
  if (pairName !== undefined) {
    if (!isPairValue(member)) return holdingByName(member, value)
    const name = object[pairName]
    return typeof name === 'string' && isPlain(name) ? 'nothing' : 'secret'
  }
  // CloudFront's lists: `{ "Quantity": 1, "Items": […] }`.
  if (isJsonArray(object.Items ?? object.items)) return plainName(member) === 'items' ? holding : 'nothing'
  const inside = isContainer(value) ? holdingByName(member, value) : 'nothing'
  if (inside !== 'nothing') return inside
  return isPlain(member) ? 'nothing' : 'secret'
}

/** What is a secret in an object of a kind: Kubernetes' `Secret`, and a private key as JSON (RFC 7517, RFC 7518). */
function isKeyMaterial(object: JsonObject, member: string): boolean {
  if (object.kind === 'Secret') return member === 'data' || member === 'stringData'
  return typeof object.kty === 'string' && /^(d|p|q|dp|dq|qi|k|oth)$/.test(member)
}

function holdingByName(name: string, value: Json): Holding {
  const place = secretPlaceOf(name)
  if (place === 'opaque') return 'secret'
  if (place === 'command') return 'command'
  // A text may be a document that holds them.
  if (place !== undefined) return isBuildEnvironment(value) ? 'nothing' : place
  // ECS lists under `secrets` where secrets are, not what they are.
  return isJsonObject(value) && isSecretName(name) && !name.endsWith('s') ? 'secret' : 'nothing'
}

/** Tells whether a text in a list is a secret by where it stands. */
export function isSecretItem(
  text: string,
  before: readonly Json[],
  { holding, isPlain }: { readonly holding: Holding; readonly isPlain: IsPlain },
): boolean {
  const words = before.filter((word) => typeof word === 'string')
  if (words.length > 0 && isSecretArgument(words, text)) return true
  if (holding === 'command' && words.at(-1) === '-p' && handsOver([...words, text].join(' '))) return true
  // Docker's lists: `NAME=value`, `Name: value`.
  const [, name] = /^([^=:]+)[=:]/.exec(text) ?? []
  return (holding === 'variables' || holding === 'headers') && name !== undefined && !isPlain(name)
}

/** Tells whether a text is a secret by the structure around it. */
export function isHeldSecret(text: string, holding: Holding, isPlain: IsPlain): boolean {
  if (holding === 'secret') return true
  // Lines of `NAME=value`.
  if (holding === 'variables') return /^\s*[A-Za-z_]\w*=\S/m.test(text)
  return holding === 'command' && (handsOver(text) || variablesSet(text).some((name) => !isPlain(name)))
}

/** CodeBuild's `environment` is the machine that builds; its variables are one member of it. */
function isBuildEnvironment(value: Json): boolean {
  if (!isJsonObject(value)) return false
  return ['computeType', 'image'].every(
    (name) =>
      Object.hasOwn(value, name) || Object.hasOwn(value, name.charAt(0).toUpperCase() + name.slice(1)),
  )
}

function isContainer(value: Json): boolean {
  return isJsonObject(value) || isJsonArray(value)
}
