import { isJsonArray, isJsonObject, type Json, jsonEquals } from '../document/json.ts'
import { embeddedPlace, placeOf } from '../normalise/documents.ts'
import { isEmbedded } from '../normalise/embedded-json.ts'
import { type Place, step } from '../normalise/path-rules.ts'
import { isRedacted } from '../normalise/redact.ts'
import { topOfType } from '../normalise/type-rules.ts'
import type { ValueChange } from './change.ts'
import { classify } from './classify.ts'
import { elementNames, pairElements } from './elements.ts'
import { pointerTo } from './pointer.ts'

interface Here {
  readonly place: Place
  readonly path: string
  readonly label: string
}

/**
 * The changes from one normalised resource to another, in an order in which they can be applied:
 * `applyPatch(before, toPatch(diffValue(before, after, type)))` equals `after`.
 *
 * An element inserted in the middle of an array is one change, an element that only moved is a removal and an
 * addition, and what is ephemeral is reported as such, not left out.
 *
 * @param type the CloudFormation type of both, which decides on the rules
 */
export function diffValue(before: Json, after: Json, type: string): ValueChange[] {
  return differences(before, after, { place: topOfType(type), path: '', label: '' })
}

function differences(before: Json, after: Json, here: Here): ValueChange[] {
  if (jsonEquals(before, after)) return []
  if (isJsonArray(before) && isJsonArray(after)) return arrayDifferences(before, after, here)
  if (!isJsonObject(before) || !isJsonObject(after)) return [change({ op: 'replace', here, before, after })]
  if (isRedacted(before) || isRedacted(after)) return [change({ op: 'replace', here, before, after })]
  if (isEmbedded(before) !== isEmbedded(after)) return [change({ op: 'replace', here, before, after })]
  if (isEmbedded(before) && isEmbedded(after)) {
    const place = embeddedPlace(after.$json, here.place)
    return differences(before.$json, after.$json, { ...here, place, path: pointerTo(here.path, '$json') })
  }
  const own = { ...here, place: placeOf(after, here.place) }
  const removed = Object.keys(before).filter((name) => !Object.hasOwn(after, name))
  return [
    ...removed.map((name) => change({ op: 'remove', here: member(own, name), before: before[name] })),
    ...Object.entries(after).flatMap(([name, value]) => {
      const there = member(own, name)
      if (!Object.hasOwn(before, name))
        return [change({ op: 'add', here: there, before: undefined, after: value })]
      return differences(before[name] ?? null, value, there)
    }),
  ]
}

/** Removals from the back, then additions and inner changes from the front: each index holds when it is reached. */
function arrayDifferences(before: readonly Json[], after: readonly Json[], here: Here): ValueChange[] {
  const inner = step(here.place, '*')
  const pairs = pairElements(before, after, here.place)
  const beforeOf = new Map(pairs.map(([from, to]) => [to, from]))
  const kept = new Set(pairs.map(([from]) => from))
  const namesBefore = elementNames(before, here.place)
  const namesAfter = elementNames(after, here.place)
  const element = (index: number, names: readonly string[]): Here => ({
    place: inner,
    path: pointerTo(here.path, index),
    label: `${here.label}[${names[index] ?? index}]`,
  })
  const removed = before
    .map((value, index) => ({ value, index }))
    .filter(({ index }) => !kept.has(index))
    .reverse()
  return [
    ...removed.map(({ value, index }) =>
      change({ op: 'remove', here: element(index, namesBefore), before: value }),
    ),
    ...after.flatMap((value, index) => {
      const from = beforeOf.get(index)
      return from === undefined
        ? [change({ op: 'add', here: element(index, namesAfter), before: undefined, after: value })]
        : []
    }),
    ...after.flatMap((value, index) => {
      const from = beforeOf.get(index)
      return from === undefined ? [] : differences(before[from] ?? null, value, element(index, namesAfter))
    }),
  ]
}

function member(here: Here, name: string): Here {
  const label = here.label === '' ? name : `${here.label}.${name}`
  return { place: step(here.place, name), path: pointerTo(here.path, name), label }
}

function change({
  op,
  here,
  before,
  after,
}: {
  readonly op: ValueChange['op']
  readonly here: Here
  readonly before: Json | undefined
  readonly after?: Json | undefined
}): ValueChange {
  return {
    op,
    path: here.path,
    label: here.label === '' ? '(whole)' : here.label,
    class: classify(here.place, before, after),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }
}
