import { existsSync, readFileSync } from 'node:fs'
import { type Definition, definitionOf } from '../command-line/flags.ts'
import { runLocally } from '../command-line/run-locally.ts'
import { messageOf } from '../errors.ts'
import type { ActionInputs } from '../inputs/common-inputs.ts'
import { logSafe } from '../log/log-safe.ts'
import { parseYaml } from '../yaml.ts'
import type { Action } from './define-action.ts'
import { runAction } from './run-action.ts'

/** A further command of an action's command line, such as `replay`. @returns the lines to print */
export type Subcommand = (args: readonly string[]) => readonly string[]

/**
 * Starts an action: as the runner does, with the inputs of its variables, or from a command line, whose flags are the same
 * inputs.
 */
export async function startAction<Inputs extends ActionInputs>(
  action: Action<Inputs>,
  commands: Readonly<Record<string, Subcommand>> = {},
): Promise<void> {
  const args = process.argv.slice(2)
  const [name = '', ...others] = args
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command !== undefined) runSubcommand(command, others)
  else if (args.length === 0 && (process.env.GITHUB_ACTIONS === 'true' || process.env.GITHUB_OUTPUT))
    await runAction(action)
  else {
    process.exitCode = await runLocally(action, {
      args,
      env: process.env,
      isTerminal: process.stdout.isTTY === true,
      definition: readDefinition(action.name),
      print: (line) => console.log(line),
    })
  }
}

function runSubcommand(command: Subcommand, args: readonly string[]): void {
  try {
    console.log(command(args).join('\n'))
  } catch (error) {
    console.error(logSafe(messageOf(error)))
    process.exitCode = 1
  }
}

/** Reads `action.yml`, in the checkout that the bundle or the source is part of. */
function readDefinition(action: string): Definition {
  const places = [
    `../actions/${action}/action.yml`,
    `../../actions/${action}/action.yml`,
    `../../${action}/action.yml`,
  ]
  const place = places.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url))
  if (place === undefined) throw new Error(`The definition of ${action} is not part of this checkout.`)
  return definitionOf(parseYaml(readFileSync(place, 'utf8')))
}
