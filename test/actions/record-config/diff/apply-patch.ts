import type { PatchOperation } from '../../../../actions/record-config/diff/change.ts'
import { isJsonArray, isJsonObject, type Json } from '../../../../actions/record-config/document/json.ts'

/**
 * Applies a JSON Patch (RFC 6902; `add`, `remove`, `replace`) and gives the new value; the old one stays as it is.
 *
 * @throws RangeError when an operation names a place that does not exist
 */
export function applyPatch(value: Json, patch: readonly PatchOperation[]): Json {
  return patch.reduce(
    (current, operation) => applyAt(current, pointerSteps(operation.path), operation),
    value,
  )
}

function applyAt(value: Json, steps: readonly string[], operation: PatchOperation): Json {
  const [name, ...rest] = steps
  if (name === undefined) return operation.op === 'remove' ? null : operation.value
  if (isJsonArray(value)) return applyToArray({ items: value, name, rest, operation })
  if (!isJsonObject(value)) throw noSuchPlace(operation)
  if (rest.length > 0 || operation.op !== 'add') {
    if (!Object.hasOwn(value, name)) throw noSuchPlace(operation)
  }
  const others = Object.entries(value).filter(([other]) => other !== name)
  if (rest.length === 0 && operation.op === 'remove') return Object.fromEntries(others)
  // `fromEntries` also makes a member called `__proto__`, which an assignment would take for the prototype.
  return Object.fromEntries([...others, [name, applyAt(value[name] ?? null, rest, operation)]])
}

function applyToArray({
  items,
  name,
  rest,
  operation,
}: {
  readonly items: readonly Json[]
  readonly name: string
  readonly rest: readonly string[]
  readonly operation: PatchOperation
}): Json {
  const inserts = rest.length === 0 && operation.op === 'add'
  const index = name === '-' && inserts ? items.length : /^(0|[1-9][0-9]*)$/.test(name) ? Number(name) : -1
  if (index < 0 || index > items.length - (inserts ? 0 : 1)) throw noSuchPlace(operation)
  if (inserts) return items.toSpliced(index, 0, operation.value)
  if (rest.length === 0 && operation.op === 'remove') return items.toSpliced(index, 1)
  return items.with(index, applyAt(items[index] ?? null, rest, operation))
}

function noSuchPlace({ op, path }: PatchOperation): RangeError {
  return new RangeError(`The patch cannot ${op} ${path}: there is no such place`)
}

/** The steps of a JSON Pointer, unescaped. */
function pointerSteps(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
