import type { ExportTask, Instance, KeyPair, Stack } from '../../assets/asset.ts'

/** The tag that a build puts on everything temporary; its value is the run of the workflow. */
export const RUN_TAG = 'ai-ops:run-id'
/** The tag with the time at which the build began, ISO 8601: export tasks have no time of their own. */
export const STARTED_TAG = 'ai-ops:started-at'
/** The tag that CloudFormation puts on what a stack contains. */
export const STACK_TAG = 'aws:cloudformation:stack-name'

/** Something temporary that a run of ours made, and that is there still. */
export interface Leftover {
  readonly asset: Instance | KeyPair | Stack | ExportTask
  readonly runId: string
  /** ISO 8601, UTC; undefined when AWS and the tags do not tell. */
  readonly startedAt: string | undefined
  /** The stack that it goes with. */
  readonly stackName: string | undefined
}
