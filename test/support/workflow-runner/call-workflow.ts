import type { JobDefinition } from './definition.ts'
import { evaluate, evaluateTexts, type Scope } from './expressions.ts'
import { requireSecrets, resolveInputs } from './inputs.ts'
import { parseWorkflow } from './parse-workflow.ts'
import { grantedTo, requireWithin } from './permissions.ts'
import type { JobResult } from './result.ts'
import { runWorkflowCall } from './run-workflow-call.ts'
import { isOwn } from './stand-in.ts'
import type { WorkflowCall } from './workflow-call.ts'
import { literal } from './yaml-node.ts'

/** GitHub nests no deeper. */
const MAX_DEPTH = 10

/** Runs a job that calls a reusable workflow of the project. */
export async function callWorkflow(
  caller: WorkflowCall,
  job: JobDefinition,
  name: string,
  scope: Scope,
): Promise<JobResult> {
  const uses = job.uses ?? ''
  if (!isOwn(uses))
    throw new Error(`Job ${job.id} calls ${uses}; only workflows of the project itself are run`)
  const prefix = `${caller.prefix}${job.id}/`
  if (prefix.split('/').length > MAX_DEPTH) throw new Error(`${prefix}: workflows are nested too deep`)
  const definition = await parseWorkflow(caller.setting.root, uses.slice(2))
  const given = evaluate(job.with, scope)
  const isMapping = typeof given === 'object' && given !== null && !Array.isArray(given)
  const inputs = resolveInputs(definition, 'workflow_call', isMapping ? given : {}, scope)
  const secrets = literal(job.secrets) === 'inherit' ? caller.secrets : evaluateTexts(job.secrets, scope)
  requireSecrets(definition, secrets)
  const call: WorkflowCall = {
    ...caller,
    definition,
    inputs,
    secrets,
    prefix,
    ceiling: grantedTo(caller, job),
  }
  requireWithin(call)
  const called = await runWorkflowCall(call)
  return { id: job.id, name, result: called.result, outputs: called.outputs, steps: [], called, runs: [] }
}
