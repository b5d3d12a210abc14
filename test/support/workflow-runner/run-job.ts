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
import { type JobResult, overall } from './result.ts'
import { runStep } from './run-step.ts'
import { type JobRun, RunningJob } from './running-job.ts'
import type { WorkflowCall } from './workflow-call.ts'
import { field, type Json } from './yaml-node.ts'

/** The jobs before a job: those that it names, and all that those need in turn. */
export type Predecessors = { needs: readonly JobResult[]; ancestors: readonly JobResult[] }

/** Runs a job of a workflow, once or for each combination of its matrix, or skips it. */
export async function runJob(
  call: WorkflowCall,
  job: JobDefinition,
  before: Predecessors,
): Promise<JobResult> {
  const { setting } = call
  const variables = variablesOf(call, job)
  const early: Scope = {
    contexts: { ...workflowContexts(call, variables), needs: needsContext(before.needs) },
    status: statusBefore(before.ancestors, setting.signal),
    workspace: setting.root,
  }
  const earlier = earlierOf(call, job, before)
  if (earlier?.result === 'success' || earlier?.result === 'skipped') return earlier
  if (!evaluateCondition(job.condition, early)) return report(call, skippedJob(job, early))
  if (job.uses !== undefined) {
    const name = evaluateText(job.name, early) || job.id
    setting.onEvent({ type: 'job-started', job: call.prefix + job.id, name })
    return report(call, await callWorkflow({ ...call, earlier: earlier?.called }, job, name, early))
  }
  // A cancellation ends what runs. A job that begins after it, since it always does, runs like any other.
  const signal = setting.signal?.aborted ? undefined : setting.signal
  if (job.matrix === undefined) {
    const run = { matrix: {}, suffix: '' }
    return runOnce({ call, job, early, variables, run, signal })
  }
  return runMatrix({ ...call, earlier: undefined }, job, { early, earlier: earlier?.runs ?? [], signal })
}

/**
 * How a job ended in the attempt before, if "Re-run failed jobs" asks for that: every job before it is left as it was. What has
 * succeeded in it, or was skipped, stays: the whole job, a run of its matrix, a job of the workflow that it calls.
 */
function earlierOf(call: WorkflowCall, job: JobDefinition, before: Predecessors): JobResult | undefined {
  const sameBefore = before.ancestors.every((one) => one === call.earlier?.jobs[one.id])
  return sameBefore ? call.earlier?.jobs[job.id] : undefined
}

/** Runs the combinations at the same time; one that fails cancels the others unless told not to. */
async function runMatrix(
  call: WorkflowCall,
  job: JobDefinition,
  {
    early,
    earlier,
    signal: cancelled,
  }: {
    readonly early: Scope
    readonly earlier: readonly JobResult[]
    readonly signal: AbortSignal | undefined
  },
): Promise<JobResult> {
  const failFast = evaluate(job.failFast, early) !== false
  const stop = new AbortController()
  const signal = AbortSignal.any([stop.signal, ...(cancelled === undefined ? [] : [cancelled])])
  const runs = await Promise.all(
    combinationsOf(evaluate(job.matrix, early)).map(async (matrix, at) => {
      const done = earlier[at]
      if (done?.result === 'success') return done
      const run = { matrix, suffix: ` (${at + 1})` }
      const seen = withMatrix(early, matrix)
      const end = await runOnce({ call, job, early: seen, variables: variablesOf(call, job), run, signal })
      if (end.result === 'failure' && failFast) stop.abort()
      return end
    }),
  )
  return {
    ...skippedJob(job, early),
    result: overall(runs),
    outputs: Object.assign({}, ...runs.map(({ outputs }) => outputs)),
    runs,
  }
}

/** Every combination of the values of a matrix. */
function combinationsOf(matrix: Json): Readonly<Record<string, Json>>[] {
  const axes = typeof matrix === 'object' && matrix !== null && !Array.isArray(matrix) ? matrix : {}
  let combinations: Record<string, Json>[] = [{}]
  for (const [name, values] of Object.entries(axes)) {
    if (!Array.isArray(values) || values.length === 0)
      throw new Error(`The matrix vector "${name}" does not contain any values`)
    combinations = combinations.flatMap((one) => values.map((value) => ({ ...one, [name]: value })))
  }
  return combinations
}

function withMatrix(scope: Scope, matrix: Json): Scope {
  return { ...scope, contexts: { ...scope.contexts, matrix } }
}

/** One run of a job with steps. */
async function runOnce(one: {
  call: WorkflowCall
  job: JobDefinition
  /** What the job's own properties see. */
  early: Scope
  variables: Readonly<Record<string, string>>
  run: JobRun
  signal: AbortSignal | undefined
}): Promise<JobResult> {
  const { call, job, early, run } = one
  const { setting } = call
  const path = call.prefix + job.id + run.suffix
  const skipped = skippedJob(job, early)
  setting.onEvent({ type: 'job-started', job: path, name: skipped.name })
  const told = (result: JobResult) => report(call, result, run.suffix)
  const environment = environmentName(job, early)
  if (environment !== undefined) {
    setting.onEvent({ type: 'approval-awaited', job: path, environment })
    if (!(await setting.approve(environment, path))) return told({ ...skipped, result: 'failure' })
  }
  const variables = environment === undefined ? one.variables : variablesOf(call, job, environment)
  const minutes = Number(evaluate(job.timeoutMinutes, early) ?? 0)
  const signal = signalOf(one.signal, Math.ceil(setting.toReal((minutes || 360) * 60_000)))
  const needs = early.contexts.needs ?? {}
  const running = new RunningJob(call, job, variables, needs, { run, signal })
  await runSteps(running, job)
  return told({
    ...skipped,
    result: running.result,
    outputs: outputsOf(running, job),
    steps: running.steps,
  })
}

function skippedJob(job: JobDefinition, scope: Scope): JobResult {
  const name = evaluateText(job.name, scope) || job.id
  return { id: job.id, name, result: 'skipped', outputs: {}, steps: [], called: undefined, runs: [] }
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

function report({ setting, prefix }: WorkflowCall, result: JobResult, suffix = ''): JobResult {
  const { id, outputs } = result
  setting.onEvent({ type: 'job-finished', job: prefix + id + suffix, result: result.result, outputs })
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
function signalOf(signal: AbortSignal | undefined, durationMs: number): AbortSignal {
  const timeout = AbortSignal.timeout(durationMs)
  return signal ? AbortSignal.any([signal, timeout]) : timeout
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
