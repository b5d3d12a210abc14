import type { Permissions } from './definition.ts'
import type { OnEvent } from './events.ts'
import type { WorkflowResult } from './result.ts'
import type { StandIn } from './stand-in.ts'
import type { Json } from './yaml-node.ts'

/** What a job is, for those who make its variables. */
export type JobDescription = {
  /** The job's id; in a called workflow `caller/id`. */
  job: string
  /** What its token may do: the job's permissions, else the workflow's. */
  permissions: Permissions | undefined
  /** The deployment environment that it names. */
  environment: string | undefined
  /** The file of the workflow whose job it is. */
  workflowFile: string
}

/** What a workflow is run with. */
export type WorkflowOptions = {
  /** The workflow's file, relative to `root`. */
  file: string
  /** The project whose workflows and actions `$/` means; this one unless told. */
  root?: string
  /** What triggers it; a `workflow_dispatch` unless told. */
  event?: { name: string; payload?: Json }
  /** Takes the inputs of `workflow_call`, which a caller gives; those of the event unless told. */
  called?: boolean
  inputs?: Readonly<Record<string, Json>>
  secrets?: Readonly<Record<string, string>>
  vars?: Readonly<Record<string, string>>
  /** The variables of a job, as the runner sets them: addresses, token, repository, commit, and the clock. */
  environment: Readonly<Record<string, string>> | ((job: JobDescription) => Readonly<Record<string, string>>)
  /** What stands in for foreign actions: `actions/checkout` and so on, without their version. */
  standIns?: Readonly<Record<string, StandIn>>
  /** Decides on a job that names an environment; everything is approved unless told. */
  approve?: (environment: string, job: string) => Promise<boolean> | boolean
  onEvent?: OnEvent
  /** An attempt before this one, whose failed jobs are run again with those that need them; all jobs run unless told. */
  earlier?: WorkflowResult
  /** Cancels the run, as a person would. */
  signal?: AbortSignal
  /** How long a virtual span takes really, for time-outs where time runs faster. */
  toReal?: (virtualMs: number) => number
  /** Where workspaces are made, and kept; a folder that is removed at the end unless told. */
  directory?: string
}
