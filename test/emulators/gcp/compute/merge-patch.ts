/** Applies a JSON merge patch: RFC 7396, §2. Lists are replaced as a whole, `null` removes. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const merged: Record<string, unknown> = isObject(target) ? { ...target } : {}
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name]
    else merged[name] = mergePatch(merged[name], value)
  }
  return merged
}

/** A value without fields that are null or empty lists: neither exists once a resource is stored. */
export function withoutUnset<T>(value: T): T
export function withoutUnset(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutUnset(item))
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(
    ([, field]) => field !== null && !(Array.isArray(field) && field.length === 0),
  )
  return Object.fromEntries(kept.map(([name, field]) => [name, withoutUnset(field)]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
