import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root as projectRoot } from '../../../scripts/action-definitions.ts'
import { resolveInputs } from './inputs.ts'
import { parseWorkflow } from './parse-workflow.ts'
import type { WorkflowResult } from './result.ts'
import type { WorkflowOptions } from './run-options.ts'
import { runWorkflowCall } from './run-workflow-call.ts'
import type { RunSetting, WorkflowCall } from './workflow-call.ts'

export type { WorkflowEvent } from './events.ts'
export type { JobResult, Outcome, StepResult, WorkflowResult } from './result.ts'
export type { JobDescription, WorkflowOptions } from './run-options.ts'
export type { StandIn, StandInStep } from './stand-in.ts'

/**
 * Runs a workflow file on this machine, job by job, with the committed bundles of its actions.
 *
 * @throws for a file that GitHub would not take, inputs that it would refuse, and for what is not interpreted here;
 *   a job that fails is not an error but a result
 */
export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowResult> {
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'workflow-'))
  try {
    const setting = settingOf(options, directory)
    const definition = await parseWorkflow(setting.root, options.file)
    const call: WorkflowCall = {
      setting,
      definition,
      inputs: {},
      secrets: options.secrets ?? {},
      prefix: '',
      ceiling: undefined,
      earlier: options.earlier,
    }
    const scope = {
      contexts: { vars: { ...setting.vars } },
      status: { success: true, failure: false, cancelled: false },
      workspace: setting.root,
    }
    const trigger = options.called === true ? 'workflow_call' : setting.event.name
    const inputs = resolveInputs(definition, trigger, options.inputs ?? {}, scope)
    return await runWorkflowCall({ ...call, inputs })
  } finally {
    if (options.directory === undefined) rmSync(directory, { recursive: true, force: true })
  }
}

function settingOf(options: WorkflowOptions, directory: string): RunSetting {
  const { environment } = options
  return {
    root: options.root ?? projectRoot,
    directory,
    event: { name: options.event?.name ?? 'workflow_dispatch', payload: options.event?.payload ?? {} },
    vars: options.vars ?? {},
    environmentOf: typeof environment === 'function' ? environment : () => environment,
    standIns: options.standIns ?? {},
    approve: options.approve ?? (() => true),
    onEvent: options.onEvent ?? (() => {}),
    signal: options.signal,
    toReal: options.toReal ?? ((virtualMs) => virtualMs),
  }
}
