import { callWorkflow } from './call-workflow.ts'
import { needsContext, workflowContexts } from './contexts.ts'
import type { JobDefinition } from './definition.ts'
import {
  evaluate,
  evaluateCondition,
  evaluateText,
  evaluateTexts,
  type Scope,
  type Status,
} from './expressions.ts'
import { grantedTo } from './permissions.ts'
import type { JobResult, Outcome } from './result.ts'
import { runStep } from './run-step.ts'
import { RunningJob } from './running-job.ts'
import type { WorkflowCall } from './workflow-call.ts'
import { field, type Json } from './yaml-node.ts'

/** The jobs before a job: those that it names, and all that those need in turn. */
export type Predecessors = { needs: readonly JobResult[]; ancestors: readonly JobResult[] }

/** Runs a job of a workflow, or skips it. */
export async function runJob(
  call: WorkflowCall,
  job: JobDefinition,
  before: Predecessors,
): Promise<JobResult> {
  const { setting } = call
  const path = call.prefix + job.id
  const needs = needsContext(before.needs)
  const variables = variablesOf(call, job)
  const early: Scope = {
    contexts: { ...workflowContexts(call, variables), needs },
    status: statusBefore(before.ancestors, setting.signal),
    workspace: setting.root,
  }
  const name = evaluateText(job.name, early) || job.id
  const skipped = {
    id: job.id,
    name,
    result: 'skipped' as Outcome,
    outputs: {},
    steps: [],
    called: undefined,
  }
  if (!evaluateCondition(job.condition, early)) return report(call, skipped)
  setting.onEvent({ type: 'job-started', job: path, name })
  if (job.uses !== undefined) return report(call, await callWorkflow(call, job, name, early))
  const environment = environmentName(job, early)
  if (environment !== undefined) {
    setting.onEvent({ type: 'approval-awaited', job: path, environment })
    if (!(await setting.approve(environment, path))) return report(call, { ...skipped, result: 'failure' })
  }
  const own = environment === undefined ? variables : variablesOf(call, job, environment)
  const signal = signalOf(call, Number(evaluate(job.timeoutMinutes, early) ?? 0))
  const running = new RunningJob(call, job, own, needs, signal)
  await runSteps(running, job)
  return report(call, {
    ...skipped,
    result: running.result,
    outputs: outputsOf(running, job),
    steps: running.steps,
  })
}

async function runSteps(running: RunningJob, job: JobDefinition): Promise<void> {
  for (const step of job.steps) await runStep(running, job, step)
  for (const post of running.posts.toReversed()) {
    if (!evaluateCondition(post.condition, running.scope())) continue
    running.call.setting.onEvent({ type: 'step-started', job: running.path, step: post.name })
    const result = await post.run()
    running.finish(result)
    running.call.setting.onEvent({
      type: 'step-finished',
      job: running.path,
      step: post.name,
      outcome: result.outcome,
    })
  }
}

/** The runner drops an output that shows a secret (JobExtension.cs). */
function outputsOf(running: RunningJob, job: JobDefinition): Record<string, string> {
  const outputs = Object.entries(evaluateTexts(job.outputs, running.scope()))
  return Object.fromEntries(outputs.filter(([, value]) => !running.masks.isIn(value)))
}

function report({ setting, prefix }: WorkflowCall, result: JobResult): JobResult {
  const { id, outputs } = result
  setting.onEvent({ type: 'job-finished', job: prefix + id, result: result.result, outputs })
  return result
}

function variablesOf(call: WorkflowCall, job: JobDefinition, environment?: string) {
  return call.setting.environmentOf({
    job: call.prefix + job.id,
    permissions: grantedTo(call, job),
    environment,
    workflowFile: call.definition.file,
  })
}

/** GitHub cancels a job after 360 minutes, or as many as it says. */
function signalOf({ setting }: WorkflowCall, minutes: number): AbortSignal {
  const timeout = AbortSignal.timeout(Math.ceil(setting.toReal((minutes || 360) * 60_000)))
  return setting.signal ? AbortSignal.any([setting.signal, timeout]) : timeout
}

/** `success()` of a job asks for all jobs before it, near and far; a skipped one is none (actions/runner#491). */
function statusBefore(ancestors: readonly JobResult[], signal: AbortSignal | undefined): Status {
  const cancelled = signal?.aborted ?? false
  return {
    success: !cancelled && ancestors.every(({ result }) => result === 'success'),
    failure: ancestors.some(({ result }) => result === 'failure'),
    cancelled,
  }
}

function environmentName(job: JobDefinition, scope: Scope): string | undefined {
  const name: Json = evaluate(field(job.environment, 'name') ?? job.environment, scope)
  return typeof name === 'string' && name !== '' ? name : undefined
}
