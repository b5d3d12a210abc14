/** One request that the emulator has seen. */
export type LoggedRequest = {
  method: string
  /** The path below the API's root, without its query, e.g. `/repos/o/r/releases`; `/graphql`, `/oidc/token`. */
  path: string
  query: Record<string, string>
  /** The operation as GitHub's description names it; `graphql` or `oidc` for those; undefined for none. */
  operation: string | undefined
  /** True when a known token came with it. */
  authenticated: boolean
  /** The JSON body, or the number of bytes of another one; undefined without. */
  body: unknown
  headers: Record<string, string>
  /** The status that was answered; 0 when the connection was reset. */
  status: number
}

/** Something that would not hold at GitHub: a wrong request, a wrong answer, or something that is not emulated. */
export type Violation = {
  kind: 'request' | 'answer' | 'not-implemented' | 'defect'
  method: string
  path: string
  operation: string | undefined
  message: string
}
