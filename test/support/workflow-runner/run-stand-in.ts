import { evaluateTexts } from './expressions.ts'
import type { Execution, RunningStep } from './run-step.ts'
import type { RunningJob } from './running-job.ts'
import { actionName } from './stand-in.ts'

/** Carries out a step of a foreign action by its stand-in. */
export async function runStandIn(job: RunningJob, step: RunningStep, uses: string): Promise<Execution> {
  const { standIns, onEvent } = job.call.setting
  const standIn = standIns[actionName(uses)]
  if (!standIn) throw new Error(`Nothing stands in for ${uses} of step "${step.name}"`)
  const lines: string[] = []
  const log = (text: string) => {
    const line = job.masks.hide(text)
    lines.push(line)
    onEvent({ type: 'line', job: job.path, step: step.name, line })
  }
  const messages = { outputs: {}, state: {}, env: {}, path: [], summary: '' }
  try {
    const outputs = await standIn({
      job: job.path,
      inputs: evaluateTexts(step.definition.with, job.scope(step.env)),
      environment: job.environment(step.env),
      workspace: job.workspace,
      tempDir: job.tempDir,
      log,
    })
    return { succeeded: true, lines, messages: { ...messages, outputs: outputs ?? {} } }
  } catch (error) {
    log(`::error::${error instanceof Error ? error.message : error}`)
    return { succeeded: false, lines, messages }
  }
}
