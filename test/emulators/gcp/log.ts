/** A request that came, and what it was answered. */
export interface LoggedRequest {
  readonly method: string
  /** Path with query. */
  readonly url: string
  /** The name in Google's description, `github.oidc` for GitHub's identity tokens; undefined when it is none. */
  readonly operation: string | undefined
  /** What the caller says it is; a job's request comes from `Google-Cloud-Scheduler`. */
  readonly userAgent: string | undefined
  /** Who called; undefined before it is known. */
  principal: string | undefined
  /** The JSON or form of the body. */
  readonly body: unknown
  /** By the virtual clock. */
  readonly at: Date
  status: number
}

/** Something that Google would not have taken, or would not have answered. */
export interface Violation {
  /** `request`: the caller's fault. `answer`, `defect`: the emulator's own. */
  readonly kind: 'request' | 'answer' | 'defect'
  readonly method: string
  readonly url: string
  readonly operation: string | undefined
  readonly message: string
}
