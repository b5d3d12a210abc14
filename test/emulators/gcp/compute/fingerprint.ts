import { createHash } from 'node:crypto'

/** "A hash of the contents stored in this object" (the description of UrlMap): equal contents have equal ones. */
export function fingerprintOf(contents: object): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(contents)))
    .digest()
    .subarray(0, 8)
    .toString('base64')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields.map(([name, field]) => [name, sorted(field)]))
}
