import type { Collector, RecordDocument, RecordedState, ResourceSummary } from '../../document/record.ts'
import type { Head } from '../../history/head.ts'

/** A resource as it is recorded: normalised, without secrets. */
export interface ObservedResource extends ResourceSummary {
  readonly key: string
  /** Canonical JSON; its SHA-256 is `complete`. `undefined` where the history has it already. */
  readonly body: string | undefined
}

/** What the release consists of now. */
export interface Observation extends Omit<RecordedState, 'resources'> {
  readonly collectedAt: string
  readonly collector: Collector
  /** The page of the workflow run; empty outside a workflow. */
  readonly run: string
  readonly resources: readonly ObservedResource[]
  readonly redactionKeyId: string | null
  readonly nonce: string
}

/** The end of the history. */
export interface Past {
  readonly head: Head
  /** The last record, unfinished ones included. */
  readonly previous: RecordDocument | undefined
}

/** The observation as the state of a record. */
export function stateNow({ versions, recorder, gaps, resources }: Observation): RecordedState {
  const summaries = resources.map(({ key, type, source, complete, durable }) => {
    return [key, { type, source, complete, durable }] as const
  })
  return { versions, recorder, gaps, resources: Object.fromEntries(summaries) }
}
