import { canonicalJson } from '../document/canonical-json.ts'
import { isJsonArray, isJsonObject, type Json } from '../document/json.ts'
import { durablePart } from '../normalise/durable.ts'
import { type Place, step } from '../normalise/path-rules.ts'
import { alignByIdentity, type Pairs } from './align.ts'

/** Properties by which AWS tells the elements of an array apart, the most telling first. */
const namingProperties = [
  ...['name', 'Name', 'key', 'Key', 'id', 'Id', 'ID', 'arn', 'Arn', 'Sid', 'sid', 'VariantName'],
  ...['TargetGroupArn', 'targetGroupArn', 'ParameterName', 'attributeName', 'AttributeName', 'containerName'],
  ...['groupId', 'GroupId', 'subnetId', 'SubnetId', 'Field', 'field', 'RuleArn', 'AliasName'],
]

/**
 * Pairs the elements of two arrays: by the property that names them where there is one, else by what lasts of
 * them. Where as many elements were taken out as put in between two pairs, they are taken for changed ones.
 */
export function pairElements(before: readonly Json[], after: readonly Json[], place: Place): Pairs {
  const naming = namingProperty([before, after], place)
  if (naming !== undefined) {
    return alignByIdentity(
      before.map((item) => nameIn(item, naming)),
      after.map((item) => nameIn(item, naming)),
    )
  }
  const inner = step(place, '*')
  const identity = (item: Json) => {
    const lasting = durablePart(item, inner)
    return lasting === undefined ? '' : canonicalJson(lasting)
  }
  return pairLeftOvers({
    pairs: alignByIdentity(before.map(identity), after.map(identity)),
    before,
    after,
    place,
  })
}

/** What people call the elements of an array: their name, or their index. */
export function elementNames(items: readonly Json[], place: Place): string[] {
  const naming = namingProperty([items], place)
  return items.map((item, index) => (naming === undefined ? String(index) : nameIn(item, naming)))
}

/** The property that each element has as a text, and that is unique in each of the arrays. */
function namingProperty(arrays: readonly (readonly Json[])[], place: Place): string | undefined {
  const all = arrays.flat()
  const [first] = all
  if (!isJsonObject(first)) return undefined
  const inner = step(place, '*')
  const candidates =
    place.keyedBy === undefined ? namingProperties : [...spellings(place.keyedBy), ...namingProperties]
  return candidates.find(
    (name) =>
      typeof first[name] === 'string' &&
      !step(inner, name).ephemeral &&
      all.every((item) => isJsonObject(item) && typeof item[name] === 'string') &&
      arrays.every((items) => new Set(items.map((item) => nameIn(item, name))).size === items.length),
  )
}

/** A member's name as both dialects of AWS write it. */
function spellings(name: string): readonly string[] {
  return [name, name.charAt(0).toUpperCase() + name.slice(1), name.charAt(0).toLowerCase() + name.slice(1)]
}

function nameIn(item: Json, naming: string): string {
  return isJsonObject(item) ? String(item[naming]) : ''
}

/**
 * Between two pairs, pairs what is left over one to one where both are containers of the same kind. In a set of
 * scalars nothing is paired: `a` did not become `b` there, one went and another came.
 */
function pairLeftOvers({
  pairs,
  before,
  after,
  place,
}: {
  readonly pairs: Pairs
  readonly before: readonly Json[]
  readonly after: readonly Json[]
  readonly place: Place
}): Pairs {
  const all: (readonly [number, number])[] = []
  let from = 0
  let to = 0
  for (const [nextFrom, nextTo] of [...pairs, [before.length, after.length] as const]) {
    while (from < nextFrom && to < nextTo) {
      if (canBecome(before[from], after[to], place)) all.push([from, to])
      from++
      to++
    }
    if (nextFrom < before.length && nextTo < after.length) all.push([nextFrom, nextTo])
    from = nextFrom + 1
    to = nextTo + 1
  }
  return all
}

function canBecome(before: Json | undefined, after: Json | undefined, place: Place): boolean {
  if (isJsonArray(before) || isJsonArray(after)) return isJsonArray(before) && isJsonArray(after)
  if (isJsonObject(before) || isJsonObject(after)) return isJsonObject(before) && isJsonObject(after)
  return !place.set
}
