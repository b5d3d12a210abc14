import type { ProjectCode } from './source.ts'

/** A CodeBuild project, as far as a build's limits depend on it. */
export interface Project {
  readonly name: string
  readonly region: string
  readonly timeoutMs: number
  readonly queuedTimeoutMs: number
  readonly code: ProjectCode
}
