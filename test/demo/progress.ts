import { styleText } from 'node:util'
import type { WorkflowEvent } from '../support/workflow-runner/run-workflow.ts'

const SIGNS = { success: '✔', failure: '✘', cancelled: '■', skipped: '·' } as const
const COLOURS = { success: 'green', failure: 'red', cancelled: 'yellow', skipped: 'gray' } as const

/** Lines of a step's log that say what goes on; the rest is in the reports. */
const TELLING =
  /^(\d\d:\d\d:\d\d .*%|✓|Phase|\[.*\]|Assumed|Uploaded|Deleted|Drafted|Published)|in place|rolled back|Assert/

/** Shows a run of the workflow as it goes on. */
export function showProgress(print: (line: string) => void): (event: WorkflowEvent) => void {
  const begun = new Map<string, number>()
  return (event) => {
    switch (event.type) {
      case 'job-started':
        begun.set(event.job, Date.now())
        return print(styleText('bold', `▶ ${event.name}`))
      case 'approval-awaited':
        return print(`  waits for the reviewers of ${event.environment}`)
      case 'line':
        if (TELLING.test(event.line)) print(styleText('dim', `  ${event.line}`))
        return
      case 'job-finished': {
        const seconds = ((Date.now() - (begun.get(event.job) ?? Date.now())) / 1_000).toFixed(1)
        const time = begun.has(event.job) ? ` (${seconds} s)` : ''
        return print(
          styleText(COLOURS[event.result], `${SIGNS[event.result]} ${event.job}: ${event.result}${time}`),
        )
      }
      default:
        return
    }
  }
}
