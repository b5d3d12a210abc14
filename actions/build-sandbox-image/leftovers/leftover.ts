import type { ExportTask, Instance, KeyPair, Stack } from '../assets/asset.ts'

/** Something temporary that a run of ours made, and that is there still. */
export interface Leftover {
  readonly asset: Instance | KeyPair | Stack | ExportTask
  readonly runId: string
  /** ISO 8601, UTC; undefined when AWS and the tags do not tell. */
  readonly startedAt: string | undefined
  /** The stack that it goes with. */
  readonly stackName: string | undefined
}
