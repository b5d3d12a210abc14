import type { JobResult, StepResult } from './result.ts'
import type { WorkflowCall } from './workflow-call.ts'
import type { Json } from './yaml-node.ts'

type Contexts = Record<string, Json>

/** The contexts that everything in a workflow sees: https://docs.github.com/actions/reference/contexts-reference */
export function workflowContexts(
  { setting, inputs, secrets, definition }: WorkflowCall,
  environment: Readonly<Record<string, string>>,
): Contexts {
  return {
    github: githubContext(environment, setting.event, definition.name),
    inputs: { ...inputs },
    vars: { ...setting.vars },
    secrets: { ...secrets, GITHUB_TOKEN: environment.GITHUB_TOKEN ?? '' },
  }
}

/** The `needs` context: the direct predecessors of a job. */
export function needsContext(needs: readonly JobResult[]): Json {
  return Object.fromEntries(needs.map(({ id, result, outputs }) => [id, { result, outputs: { ...outputs } }]))
}

/** The `steps` context: the steps with an id that have run so far. */
export function stepsContext(steps: readonly StepResult[]): Json {
  return Object.fromEntries(
    steps.flatMap(({ id, outputs, outcome, conclusion }) =>
      id === undefined ? [] : [[id, { outputs: { ...outputs }, outcome, conclusion }]],
    ),
  )
}

/** The `github` context, from the variables that say the same. */
function githubContext(
  environment: Readonly<Record<string, string>>,
  event: { name: string; payload: Json },
  workflow: string,
): Json {
  const fromVariables = Object.entries(environment)
    .filter(([name]) => name.startsWith('GITHUB_'))
    .map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value])
  return {
    ...Object.fromEntries(fromVariables),
    workflow,
    event_name: event.name,
    event: event.payload,
  }
}
