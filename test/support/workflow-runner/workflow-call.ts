import type { Permissions, WorkflowDefinition } from './definition.ts'
import type { OnEvent } from './events.ts'
import type { WorkflowResult } from './result.ts'
import type { JobDescription } from './run-options.ts'
import type { StandIn } from './stand-in.ts'
import type { Json } from './yaml-node.ts'

/** What all jobs of a run share. */
export type RunSetting = {
  root: string
  directory: string
  event: { name: string; payload: Json }
  vars: Readonly<Record<string, string>>
  environmentOf(job: JobDescription): Readonly<Record<string, string>>
  standIns: Readonly<Record<string, StandIn>>
  approve(environment: string, job: string): Promise<boolean> | boolean
  onEvent: OnEvent
  signal: AbortSignal | undefined
  toReal(virtualMs: number): number
}

/** One workflow that runs: the first one, or one that a job calls. */
export type WorkflowCall = {
  setting: RunSetting
  definition: WorkflowDefinition
  inputs: Readonly<Record<string, Json>>
  secrets: Readonly<Record<string, string>>
  /** The calling job's path and a slash; empty for the first workflow. */
  prefix: string
  /** What the caller's job may do at most. */
  ceiling: Permissions | undefined
  /** How it ended in an earlier attempt, whose failed jobs are run again. */
  earlier: WorkflowResult | undefined
}
