import type { Annotation } from '../runner/workflow-commands.ts'

/** How a step or a job ended. */
export type Outcome = 'success' | 'failure' | 'cancelled' | 'skipped'

/** What became of a step. */
export type StepResult = {
  id: string | undefined
  name: string
  /** How it went by itself. */
  outcome: Outcome
  /** How it counts: a failure with `continue-on-error` counts as a success. */
  conclusion: Outcome
  outputs: Readonly<Record<string, string>>
  /** What it printed, with secrets masked. */
  lines: readonly string[]
  annotations: readonly Annotation[]
  /** Its part of the job's summary, in Markdown. */
  summary: string
}

/** What became of a job. */
export type JobResult = {
  id: string
  name: string
  result: Outcome
  outputs: Readonly<Record<string, string>>
  /** Its steps in the order in which they ran; those of `post` come last. */
  steps: readonly StepResult[]
  /** The run of the reusable workflow that the job called. */
  called: WorkflowResult | undefined
  /** The runs of a job with a matrix, in the order of their combinations; none without one. */
  runs: readonly JobResult[]
}

/** What became of a workflow. */
export type WorkflowResult = {
  result: Outcome
  jobs: Readonly<Record<string, JobResult>>
  /** The outputs of `workflow_call`. */
  outputs: Readonly<Record<string, string>>
}

/** How a workflow ends whose jobs ended so. */
export function overall(jobs: readonly JobResult[]): Outcome {
  const results = jobs.map(({ result }) => result)
  if (results.includes('failure')) return 'failure'
  if (results.includes('cancelled')) return 'cancelled'
  return results.every((result) => result === 'skipped') && results.length > 0 ? 'skipped' : 'success'
}
