import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateText, evaluateTexts, type Scope } from './expressions.ts'
import { runProcess } from './run-process.ts'
import type { Execution, RunningStep } from './run-step.ts'
import type { RunningJob } from './running-job.ts'
import { makeStepFiles } from './step-files.ts'
import { field } from './yaml-node.ts'

/** The runner's command for each shell: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#defaultsrunshell */
const SHELLS: Record<string, string[]> = {
  '': ['bash', '-e', '{0}'],
  bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'],
  sh: ['sh', '-e', '{0}'],
}

/** Runs the script of a `run:` step. */
export async function runScript(job: RunningJob, step: RunningStep): Promise<Execution> {
  const scope = job.scope(step.env)
  const defaults = runDefaults(job, step, scope)
  const shell = evaluateText(step.definition.shell, scope) || (defaults.shell ?? '')
  const template = SHELLS[shell]
  if (!template)
    throw new Error(`Step "${step.name}": the shell ${shell} is not interpreted; ${Object.keys(SHELLS)} are`)
  const directory = job.stepDirectory(step.number, 'run')
  const files = makeStepFiles(directory)
  const script = join(directory, 'script.sh')
  writeFileSync(script, evaluateText(step.definition.run, scope))
  const [command = '', ...args] = template.map((part) => part.replace('{0}', script))
  const folder =
    evaluateText(step.definition.workingDirectory, scope) || (defaults['working-directory'] ?? '')
  const end = await runProcess(job, step.name, {
    command,
    args,
    cwd: join(job.workspace, folder),
    environment: {
      ...job.environment(step.env),
      ...files.variables,
      GITHUB_ACTION: step.definition.id ?? '__run',
    },
    timeoutMs: step.timeoutMs,
  })
  return { succeeded: end.exitCode === 0, lines: end.lines, messages: files.read() }
}

function runDefaults(
  job: RunningJob,
  { job: definition }: RunningStep,
  scope: Scope,
): Record<string, string> {
  return {
    ...evaluateTexts(field(job.call.definition.defaults, 'run'), scope),
    ...evaluateTexts(field(definition.defaults, 'run'), scope),
  }
}
