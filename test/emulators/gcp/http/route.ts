import type { Caller } from '../auth/access.ts'

/** One request for a method: held against the description, its caller known. */
export interface Call {
  readonly caller: Caller
  /** Values of the path, decoded. */
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The JSON of the body, or its form; fits the description. `{}` when there is none. */
  readonly body: object
}

/** What a method answers: JSON that fits the description. */
export type Handler = (call: Call) => object | Promise<object>

/** The methods that are emulated, by the descriptions' names. */
export type Routes = Readonly<Record<string, Handler>>

/** A value of the path; the matcher has made sure that it is there. */
export function textIn({ path }: Call, name: string): string {
  return path[name] ?? ''
}
