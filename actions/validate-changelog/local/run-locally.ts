import { join } from 'node:path'
import { parse } from 'yaml'
import { cancelOnSignals } from '../../shared/cancellation.ts'
import { explainError } from '../../shared/explain-error.ts'
import { InputReader } from '../../shared/inputs/input-reader.ts'
import { logSafe } from '../../shared/log/log-safe.ts'
import { publishReport } from '../../shared/report/publish-report.ts'
import { isSuccess } from '../../shared/report/report.ts'
import { createWorld } from '../../shared/world.ts'
import { readInputs } from '../inputs.ts'
import { ACTION, run } from '../run.ts'
import { type Command, helpText, type InputDefinition, readFlags } from './flags.ts'
import { createTerminalLog } from './terminal-log.ts'

/** What a run outside a workflow is given by its process. */
export interface Terminal {
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly isTerminal: boolean
  /** The text of `action.yml`: the flags are its inputs, with its defaults. */
  readonly definition: string
  readonly print: (line: string) => void
}

/** Runs the action from a command line. @returns the exit code */
export async function runLocally(terminal: Terminal): Promise<number> {
  const signal = cancelOnSignals((error) => terminal.print(error.message))
  try {
    const definition: { readonly inputs: Record<string, InputDefinition> } = parse(terminal.definition)
    const command = readFlags(terminal.args, definition.inputs)
    if (command.kind === 'help') {
      terminal.print(helpText(definition.inputs))
      return 0
    }
    return await judge(command, definition.inputs, terminal, signal)
  } catch (error) {
    const { headline, lines } = explainError(error, signal)
    for (const line of [...lines, headline]) terminal.print(logSafe(line))
    return 1
  }
}

async function judge(
  command: Extract<Command, { kind: 'run' }>,
  definitions: Readonly<Record<string, InputDefinition>>,
  { env, isTerminal, print }: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN || ''
  const inputs = readInputs(
    new InputReader(
      (name) =>
        command.inputs.get(name) ??
        (env[`INPUT_${name.toUpperCase()}`] ||
          (name === 'github-token' ? token : definitions[name]?.default) ||
          ''),
    ),
  )
  const color = command.color ?? (isTerminal && !env.NO_COLOR)
  const log = createTerminalLog(command.json ? () => {} : print, color)
  const world = createWorld({ action: ACTION, signal, githubToken: inputs.githubToken, log })
  const { report, outputs } = await run(inputs, world)
  const directory = inputs.reportDirectory ?? join(world.runner.tempDir, 'ai-ops', ACTION)
  const files = await publishReport(report, directory, async () => {})
  if (command.json) {
    const all = {
      ...outputs,
      outcome: report.outcome,
      reason: report.reason,
      report: files.json,
      'report-page': files.html,
    }
    print(JSON.stringify(all, null, 2))
  } else {
    const sign = isSuccess(report.outcome) ? '✔' : '✘'
    const line = logSafe(`${sign} ${report.reason}`)
    print(color ? `\u001b[${isSuccess(report.outcome) ? 32 : 31}m${line}\u001b[0m` : line)
    print(`Report: ${files.html}`)
  }
  return isSuccess(report.outcome) ? 0 : 1
}
