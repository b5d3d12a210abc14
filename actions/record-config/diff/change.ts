import type { Json } from '../document/json.ts'
import type { ChangeClass } from '../normalise/path-rules.ts'

/** One change inside a resource: an operation of a JSON Patch (RFC 6902), with what it replaced and what it means. */
export interface ValueChange {
  readonly op: 'add' | 'remove' | 'replace'
  /** A JSON Pointer (RFC 6901) at the moment the operation is applied, all earlier ones done. */
  readonly path: string
  /** The same place for people: array elements by their name, `containerDefinitions[app].image`. */
  readonly label: string
  readonly class: ChangeClass
  /** What stood there; absent for `add`. */
  readonly before?: Json
  /** What stands there now; absent for `remove`. */
  readonly after?: Json
}

/** An operation of a JSON Patch (RFC 6902), of the three kinds that a diff needs. */
export type PatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string }

/** The changes as a JSON Patch that any RFC 6902 tool applies. */
export function toPatch(changes: readonly ValueChange[]): PatchOperation[] {
  return changes.map(({ op, path, after }) =>
    op === 'remove' ? { op, path } : { op, path, value: after ?? null },
  )
}
