import type { Outcome } from './result.ts'

/** What happens while a workflow runs. `job` is the job's id; in a called workflow `caller/id`. */
export type WorkflowEvent =
  | { type: 'job-started'; job: string; name: string }
  | { type: 'approval-awaited'; job: string; environment: string }
  | { type: 'job-finished'; job: string; result: Outcome; outputs: Readonly<Record<string, string>> }
  | { type: 'step-started'; job: string; step: string }
  | {
      type: 'process-started'
      job: string
      step: string
      pid: number
      /** Sends the step's process a signal, as anybody on the machine could. */
      kill(signal: NodeJS.Signals): void
    }
  | { type: 'line'; job: string; step: string; line: string }
  | { type: 'step-finished'; job: string; step: string; outcome: Outcome }

/** Whom to tell. */
export type OnEvent = (event: WorkflowEvent) => void
