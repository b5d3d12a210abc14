import type { Action } from '../action/define-action.ts'
import { reportDirectory } from '../action/operation.ts'
import { cancelOnSignals } from '../cancellation.ts'
import { explainError } from '../explain-error.ts'
import type { ActionInputs } from '../inputs/common-inputs.ts'
import { InputReader } from '../inputs/input-reader.ts'
import { logSafe } from '../log/log-safe.ts'
import { publishReport } from '../report/publish-report.ts'
import { isSuccess } from '../report/report.ts'
import { createWorld, type StepState } from '../world.ts'
import { type Command, type Definition, helpText, readFlags } from './flags.ts'
import { createTerminalLog } from './terminal-log.ts'

/** What a run outside a workflow is given by its process. */
export interface Terminal {
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly isTerminal: boolean
  /** `action.yml`: the flags are its inputs, with its defaults. */
  readonly definition: Definition
  readonly print: (line: string) => void
}

/** Runs an action from a command line. @returns the exit code */
export async function runLocally<Inputs extends ActionInputs>(
  action: Action<Inputs>,
  terminal: Terminal,
): Promise<number> {
  const signal = cancelOnSignals((error) => terminal.print(error.message), terminal.print)
  try {
    const command = readFlags(terminal.args, terminal.definition.inputs)
    if (command.kind === 'run') return await runCommand(action, command, { ...terminal, signal })
    terminal.print(helpText(action.name, terminal.definition))
    return 0
  } catch (error) {
    const { headline, lines } = explainError(error, signal)
    for (const line of [...lines, headline]) terminal.print(logSafe(line))
    return 1
  }
}

async function runCommand<Inputs extends ActionInputs>(
  action: Action<Inputs>,
  command: Extract<Command, { kind: 'run' }>,
  { env, isTerminal, print, definition, signal }: Terminal & { readonly signal: AbortSignal },
): Promise<number> {
  const textOf = (name: string) => command.inputs.get(name) ?? textOutside(name, definition, env)
  const inputs = action.readInputs(new InputReader(textOf))
  const color = command.color ?? (isTerminal && !env.NO_COLOR)
  const log = createTerminalLog(command.json ? () => {} : print, color)
  const { aws, google, githubToken } = inputs
  const world = createWorld({ action: action.name, signal, aws, google, githubToken, log, state: inMemory() })
  const { report, outputs } = await action.run(inputs, world)
  const files = await publishReport(
    report,
    reportDirectory(action.name, inputs, world.runner),
    async () => {},
  )
  if (command.json) {
    const { outcome, reason } = report
    print(
      JSON.stringify({ ...outputs, outcome, reason, report: files.json, 'report-page': files.html }, null, 2),
    )
  } else {
    const sign = isSuccess(report.outcome) ? '✔' : '✘'
    const line = logSafe(`${sign} ${report.reason}`)
    print(color ? `\u001b[${isSuccess(report.outcome) ? 32 : 31}m${line}\u001b[0m` : line)
    print(`Report: ${files.html}`)
  }
  return isSuccess(report.outcome) ? 0 : 1
}

/** The text of an input that the command line does not give: the runner's variable, the token at hand, the default. */
function textOutside(name: string, { inputs }: Definition, env: NodeJS.ProcessEnv): string {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN || ''
  return env[`INPUT_${name.toUpperCase()}`] || (name === 'github-token' ? token : inputs[name]?.default) || ''
}

/** No `post` step follows outside a workflow. */
function inMemory(): StepState {
  const values = new Map<string, string>()
  return { save: (name, value) => void values.set(name, value), read: (name) => values.get(name) }
}
