import { annotationsOf } from '../runner/workflow-commands.ts'
import type { JobDefinition, StepDefinition } from './definition.ts'
import { evaluate, evaluateCondition, evaluateText, evaluateTexts, isTruthy } from './expressions.ts'
import type { Outcome, StepResult } from './result.ts'
import { runAction } from './run-action.ts'
import { runScript } from './run-script.ts'
import { runStandIn } from './run-stand-in.ts'
import type { RunningJob } from './running-job.ts'
import { isOwn } from './stand-in.ts'
import type { StepMessages } from './step-files.ts'

/** A step that is carried out: its number in the job, its name, its variables. */
export type RunningStep = {
  number: number
  name: string
  definition: StepDefinition
  job: JobDefinition
  env: Record<string, string>
  timeoutMs: number | undefined
}

/** How a step's work ended by itself. */
export type Execution = { succeeded: boolean; lines: readonly string[]; messages: StepMessages }

/** Runs a step of a job, or skips it, and notes how it went. */
export async function runStep(
  running: RunningJob,
  job: JobDefinition,
  definition: StepDefinition,
): Promise<void> {
  const { onEvent } = running.call.setting
  const number = running.steps.length + 1
  const env = evaluateTexts(definition.env, running.scope())
  const scope = running.scope(env)
  const name = evaluateText(definition.name, scope) || defaultName(definition)
  const result = { id: definition.id, name, outputs: {}, lines: [], annotations: [], summary: '' }
  if (!evaluateCondition(definition.condition, scope)) {
    running.finish({ ...result, outcome: 'skipped', conclusion: 'skipped' })
    return
  }
  onEvent({ type: 'step-started', job: running.path, step: name })
  const minutes = Number(evaluate(definition.timeoutMinutes, scope) ?? 0)
  const timeoutMs = minutes > 0 ? running.call.setting.toReal(minutes * 60_000) : undefined
  const wasCancelled = running.status.cancelled
  const execution = await execute(running, { number, name, definition, job, env, timeoutMs })
  const outcome = outcomeOf(execution, running.status.cancelled && !wasCancelled)
  const tolerated = outcome === 'failure' && isTruthy(evaluate(definition.continueOnError, scope))
  running.take(
    { ...resultOf(definition.id, name, execution, outcome), conclusion: tolerated ? 'success' : outcome },
    execution.messages,
  )
  onEvent({ type: 'step-finished', job: running.path, step: name, outcome })
}

/** What a step's execution is as a result. */
export function resultOf(
  id: string | undefined,
  name: string,
  { lines, messages }: Execution,
  outcome: Outcome,
): StepResult {
  const { outputs, summary } = messages
  return {
    id,
    name,
    outcome,
    conclusion: outcome,
    outputs,
    lines,
    annotations: annotationsOf(lines),
    summary,
  }
}

function execute(running: RunningJob, step: RunningStep): Promise<Execution> {
  const { uses } = step.definition
  if (uses === undefined) return runScript(running, step)
  return isOwn(uses) ? runAction(running, step, uses) : runStandIn(running, step, uses)
}

function outcomeOf({ succeeded }: Execution, cancelledMeanwhile: boolean): Outcome {
  if (succeeded) return 'success'
  return cancelledMeanwhile ? 'cancelled' : 'failure'
}

/** The runner's name for a step without one. */
function defaultName({ uses, run }: StepDefinition): string {
  const script = run?.kind === 'literal' ? String(run.value) : ''
  return `Run ${uses ?? script.trim().split('\n')[0] ?? ''}`
}
