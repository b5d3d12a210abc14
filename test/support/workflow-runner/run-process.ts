import { type ProcessEnd, startStepProcess } from '../runner/step-process.ts'
import { parseWorkflowCommand } from '../runner/workflow-commands.ts'
import type { RunningJob } from './running-job.ts'

/** A process that a step starts. */
export type StepCommand = {
  command: string
  args: string[]
  cwd: string
  environment: Record<string, string>
  /** Real time until it is ended as a cancelled step is; undefined for none. */
  timeoutMs: number | undefined
}

/** Runs a step's process: shows its lines with secrets masked, ends it when the job is cancelled or the time is over. */
export async function runProcess(job: RunningJob, step: string, command: StepCommand): Promise<ProcessEnd> {
  const { signal } = job
  const { onEvent } = job.call.setting
  const lines: string[] = []
  const process = startStepProcess(command.command, command.args, {
    cwd: command.cwd,
    env: command.environment,
    onLine(line) {
      const told = parseWorkflowCommand(line)
      if (told?.name === 'add-mask') job.masks.add(told.message)
      const shown = job.masks.hide(told?.name === 'add-mask' ? '::add-mask::***' : line)
      lines.push(shown)
      onEvent({ type: 'line', job: job.path, step, line: shown })
    },
  })
  onEvent({ type: 'process-started', job: job.path, step, pid: process.pid, kill: process.kill })
  const cancel = () => void process.cancel()
  const expire = () => {
    lines.push(`::error::The action '${step}' has timed out.`)
    cancel()
  }
  const timer = command.timeoutMs === undefined ? undefined : setTimeout(expire, command.timeoutMs)
  // A step that starts after the cancellation (`if: always()`, `post`) is left to end by itself.
  if (!signal.aborted) signal.addEventListener('abort', cancel, { once: true })
  try {
    return { ...(await process.end), lines }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', cancel)
  }
}
