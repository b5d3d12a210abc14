import { isRecord } from '../../../shared/is-record.ts'
/**
 * The JSON merge patch (RFC 7396) that makes one document of another; undefined when nothing differs. Arrays are
 * replaced whole, a member that is gone becomes null.
 */
export function mergePatchOf(before: object, after: object): Record<string, unknown> | undefined {
  const patch: Record<string, unknown> = {}
  const was = new Map(Object.entries(before))
  const is = new Map(Object.entries(after))
  for (const key of was.keys()) if (!is.has(key)) patch[key] = null
  for (const [key, value] of is) {
    const old = was.get(key)
    if (isRecord(old) && isRecord(value)) {
      const inner = mergePatchOf(old, value)
      if (inner !== undefined) patch[key] = inner
    } else if (JSON.stringify(old) !== JSON.stringify(value)) patch[key] = value
  }
  return Object.keys(patch).length === 0 ? undefined : patch
}
