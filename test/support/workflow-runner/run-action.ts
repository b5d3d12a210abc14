import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root as projectRoot } from '../../../scripts/action-definitions.ts'
import { evaluateTemplate, evaluateTexts } from './expressions.ts'
import { runProcess } from './run-process.ts'
import { type Execution, type RunningStep, resultOf } from './run-step.ts'
import type { RunningJob } from './running-job.ts'
import { makeStepFiles } from './step-files.ts'

type Action = {
  directory: string
  inputs: Record<string, { default?: unknown; required?: boolean } | null>
  runs: { using: string; main: string; post?: string; 'post-if'?: string }
}

/** Runs an action of the project as the runner does; its post step waits for the end of the job. */
export async function runAction(job: RunningJob, step: RunningStep, uses: string): Promise<Execution> {
  const action = readAction(job, uses)
  const given = evaluateTexts(step.definition.with, job.scope(step.env))
  const inputs = inputVariables(job, action, given)
  const unexpected = Object.keys(given).filter((name) => !(name in action.inputs))
  const main = await runPhase(job, step, action, action.runs.main, inputs)
  const { post, 'post-if': condition = 'always()' } = action.runs
  if (post !== undefined) {
    const state = Object.entries(main.messages.state).map(([name, value]) => [`STATE_${name}`, value])
    const variables = { ...inputs, ...Object.fromEntries(state) }
    const name = `Post ${step.name}`
    job.posts.push({
      name,
      condition,
      async run() {
        const execution = await runPhase(job, { ...step, name }, action, post, variables)
        return resultOf(undefined, name, execution, execution.succeeded ? 'success' : 'failure')
      },
    })
  }
  if (unexpected.length === 0) return main
  const known = Object.keys(action.inputs).map((name) => `'${name}'`)
  const warning = `::warning::Unexpected input(s) '${unexpected.join("', '")}', valid inputs are [${known.join(', ')}]`
  return { ...main, lines: [warning, ...main.lines] }
}

async function runPhase(
  job: RunningJob,
  step: RunningStep,
  { directory }: Action,
  entry: string,
  variables: Record<string, string>,
): Promise<Execution> {
  const files = makeStepFiles(job.stepDirectory(step.number, step.name.startsWith('Post ') ? 'post' : 'main'))
  const end = await runProcess(job, step.name, {
    command: join(projectRoot, 'node_modules', '.bin', 'node'),
    args: [join(directory, entry)],
    cwd: job.workspace,
    environment: {
      ...job.environment(step.env),
      ...variables,
      ...files.variables,
      GITHUB_ACTION: step.definition.id ?? '__self',
    },
    timeoutMs: step.timeoutMs,
  })
  return { succeeded: end.exitCode === 0, lines: end.lines, messages: files.read() }
}

/** `INPUT_…` for each input: what is given, else the default. Names keep their dashes; blanks become `_`. */
function inputVariables(
  job: RunningJob,
  { inputs }: Action,
  given: Record<string, string>,
): Record<string, string> {
  const defaults = Object.entries(inputs).map(([name, declaration]) => [
    name,
    evaluateTemplate(String(declaration?.default ?? ''), job.scope()),
  ])
  const all: Record<string, string> = { ...Object.fromEntries(defaults), ...given }
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

/** `$/` is the project whose workflow this is, at the same commit; `./` is what was checked out. */
function readAction(job: RunningJob, uses: string): Action {
  const directory = join(uses.startsWith('$/') ? job.call.setting.root : job.workspace, uses.slice(2))
  const definition = parse(readFileSync(join(directory, 'action.yml'), 'utf8'))
  if (definition.runs?.using !== 'node24') {
    throw new Error(`${uses} runs by ${definition.runs?.using}; only node24 is interpreted`)
  }
  return { directory, inputs: definition.inputs ?? {}, runs: definition.runs }
}
