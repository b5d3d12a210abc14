/** How a build of CodeBuild stands (CodeBuild API reference, Build, `buildStatus`). */
export type BuildStatus = 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | 'FAULT' | 'TIMED_OUT' | 'STOPPED'

/** One phase of a build, in the order in which they run. */
export interface BuildPhase {
  readonly type: string
  /** Absent while it runs. */
  readonly status: string | undefined
  readonly durationMs: number | undefined
  /** Why it failed, as CodeBuild says it. Text from outside. */
  readonly messages: readonly string[]
}

/** Where the log of a build is. */
export type BuildLogPlace =
  | { readonly kind: 'cloudwatch'; readonly group: string; readonly stream: string }
  /** Written when the build has ended. */
  | { readonly kind: 's3'; readonly bucket: string; readonly key: string }
  /** The project writes no log at all. */
  | { readonly kind: 'none' }

/** A build as it was seen at one moment. */
export interface Build {
  readonly id: string
  readonly status: BuildStatus
  readonly currentPhase: string
  readonly phases: readonly BuildPhase[]
  /** Absent until CodeBuild has made it. */
  readonly log: BuildLogPlace | undefined
  /** The commit that CodeBuild has fetched; absent before that, and for a source without commits. */
  readonly commit: string | undefined
  /** ISO 8601, UTC. */
  readonly startedAt: string | undefined
  /** The variables of the build that are plain text. */
  readonly variables: Readonly<Record<string, string>>
}

/** Whether nothing more will happen to the build. */
export function hasEnded(build: Build): boolean {
  return build.status !== 'IN_PROGRESS'
}

/**
 * What is new since the build was seen last, as lines for the log: phases that ended and the phase that began.
 *
 * @param before the build as seen last, or undefined the first time
 */
export function phaseNews(before: Build | undefined, now: Build): string[] {
  const known = new Set(before?.phases.filter(isOver).map(({ type }) => type))
  const ended = now.phases.filter(
    (phase) => isOver(phase) && !known.has(phase.type) && phase.type !== 'COMPLETED',
  )
  const lines = ended.map(
    (phase) => `Phase ${phase.type}: ${phase.status ?? 'ended'}${durationOf(phase)}${reasonsOf(phase)}`,
  )
  const begun =
    !hasEnded(now) && now.currentPhase !== before?.currentPhase && now.currentPhase !== 'COMPLETED'
  return begun ? [...lines, `Phase ${now.currentPhase} begins`] : lines
}

/** Why the build did not succeed: the phase that failed and what CodeBuild says about it. */
export function failureOf(build: Build): string {
  const failed = build.phases.find(({ status }) => status !== undefined && status !== 'SUCCEEDED')
  const where = failed === undefined ? '' : ` in phase ${failed.type}${reasonsOf(failed)}`
  return `${WHAT_HAPPENED[build.status]}${where}`
}

const WHAT_HAPPENED: Record<BuildStatus, string> = {
  IN_PROGRESS: 'The build has not ended',
  SUCCEEDED: 'The build succeeded',
  FAILED: 'The build failed',
  FAULT: 'CodeBuild itself failed',
  TIMED_OUT: 'The build took longer than its time-out',
  STOPPED: 'The build was stopped',
}

function isOver({ status, type }: BuildPhase): boolean {
  return status !== undefined && status !== 'IN_PROGRESS' && type !== ''
}

function durationOf({ durationMs }: BuildPhase): string {
  return durationMs === undefined ? '' : ` after ${Math.round(durationMs / 1_000)} s`
}

function reasonsOf({ messages }: BuildPhase): string {
  return messages.length === 0 ? '' : ` (${messages.join('; ')})`
}
