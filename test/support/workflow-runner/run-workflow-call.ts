import { workflowContexts } from './contexts.ts'
import type { WorkflowDefinition } from './definition.ts'
import { evaluateText } from './expressions.ts'
import { type JobResult, overall, type WorkflowResult } from './result.ts'
import { runJob } from './run-job.ts'
import { actionName, isOwn } from './stand-in.ts'
import type { WorkflowCall } from './workflow-call.ts'
import { field, fields, type Json } from './yaml-node.ts'

/** Runs the jobs of a workflow, each when those that it needs have ended, independent ones at the same time. */
export async function runWorkflowCall(call: WorkflowCall): Promise<WorkflowResult> {
  requireInterpreted(call)
  requireStandIns(call)
  const ends = new Map<string, Promise<JobResult>>()
  const needsOf = new Map(call.definition.jobs.map(({ id, needs }) => [id, needs]))
  const end = (id: string): Promise<JobResult> => {
    const known = ends.get(id)
    if (known) return known
    const started = start(id)
    ends.set(id, started)
    return started
  }
  const start = async (id: string): Promise<JobResult> => {
    const job = call.definition.jobs.find((candidate) => candidate.id === id)
    if (!job) throw new Error(`${call.definition.file} has no job ${id}`)
    const needs = await Promise.all(job.needs.map(end))
    const ancestors = await Promise.all(Array.from(ancestorsOf(id, needsOf), end))
    return runJob(call, job, { needs, ancestors })
  }
  // All jobs end before an error of one is thrown: none is left running.
  await Promise.allSettled(call.definition.jobs.map(({ id }) => end(id)))
  const jobs = await Promise.all(ends.values())
  return {
    result: overall(jobs),
    jobs: Object.fromEntries(jobs.map((job) => [job.id, job])),
    outputs: outputsOf(call, jobs),
  }
}

/** What this runner would pass over must not look as if it had been carried out. */
function requireInterpreted({ definition }: WorkflowCall): void {
  for (const { id, notInterpreted } of definition.jobs) {
    const [name] = notInterpreted
    if (name !== undefined) throw new Error(`Job ${id} has "${name}", which is not interpreted here`)
  }
}

function ancestorsOf(id: string, needsOf: ReadonlyMap<string, string[]>): Set<string> {
  const found = new Set<string>()
  const waiting = [...(needsOf.get(id) ?? [])]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...(needsOf.get(next) ?? []))
  }
  return found
}

/** The outputs that a reusable workflow declares. */
function outputsOf(call: WorkflowCall, jobs: readonly JobResult[]): Record<string, string> {
  const declared = fields(field(field(call.definition.on, 'workflow_call'), 'outputs'))
  const context: Json = Object.fromEntries(
    jobs.map(({ id, result, outputs }) => [id, { result, outputs: { ...outputs } }]),
  )
  const scope = {
    contexts: { ...workflowContexts(call, {}), jobs: context },
    status: { success: true, failure: false, cancelled: false },
    workspace: call.setting.root,
  }
  return Object.fromEntries(
    declared.map(([name, output]) => [name, evaluateText(field(output, 'value'), scope)]),
  )
}

function requireStandIns({
  definition,
  setting,
}: {
  definition: WorkflowDefinition
  setting: WorkflowCall['setting']
}): void {
  const foreign = definition.jobs.flatMap(({ steps }) =>
    steps.flatMap(({ uses }) => (uses && !isOwn(uses) ? [uses] : [])),
  )
  const missing = new Set(foreign.filter((uses) => !setting.standIns[actionName(uses)]))
  if (missing.size > 0)
    throw new Error(`${definition.file}: nothing stands in for ${[...missing].join(', ')}`)
}
