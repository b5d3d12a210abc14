import { UserError } from '../../shared/errors.ts'

/** An input as `action.yml` declares it. */
export interface InputDefinition {
  readonly description: string
  readonly default?: string
}

/** What a command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'run'
      readonly inputs: ReadonlyMap<string, string>
      readonly json: boolean
      readonly color: boolean | undefined
    }

/**
 * Reads a command line whose flags are the inputs of the action: `--name value`, `--name=value`, `--name` for `true`
 * and `--no-name` for `false`.
 *
 * @throws UserError when a flag is no input
 */
export function readFlags(
  args: readonly string[],
  definitions: Readonly<Record<string, InputDefinition>>,
): Command {
  const inputs = new Map<string, string>()
  let json = false
  let color: boolean | undefined
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    const [, flag, inline] = /^--([a-z][a-z-]*)(?:=([\s\S]*))?$/.exec(arg) ?? []
    if (arg === '-h' || flag === 'help') return { kind: 'help' }
    if (flag === 'json') json = true
    else if (flag === 'color' || flag === 'no-color') color = flag === 'color'
    else if (flag !== undefined && Object.hasOwn(definitions, flag)) {
      const next = args[at + 1]
      const takesNext = inline === undefined && next !== undefined && !next.startsWith('--')
      inputs.set(flag, inline ?? (takesNext ? next : 'true'))
      if (takesNext) at++
    } else if (flag?.startsWith('no-') === true && Object.hasOwn(definitions, flag.slice(3)))
      inputs.set(flag.slice(3), 'false')
    else {
      throw new UserError('this is no flag.', {
        where: 'command line',
        given: `\`${arg}\``,
        allowed: Object.keys(definitions)
          .map((name) => `--${name}`)
          .join(', '),
        next: '`--help` explains them.',
      })
    }
  }
  return { kind: 'run', inputs, json, color }
}

/** What `--help` prints. */
export function helpText(definitions: Readonly<Record<string, InputDefinition>>): string {
  const lines = Object.entries(definitions).map(([name, { description, default: given }]) => {
    const what = given === undefined || given.startsWith('${{') ? '' : ` (${given})`
    return `  --${name}${what}\n      ${description}`
  })
  return [
    'Usage: node dist/validate-changelog.js [flags], in the folder of the repository',
    '',
    'Judges the changes of a version as the action does; with --commit-fixes the fixes are written to the files.',
    'The token is taken from GITHUB_TOKEN or GH_TOKEN. Exit code 1: not fit.',
    '',
    ...lines,
    '  --json',
    '      Print the outputs of the action as JSON, and nothing else.',
    '  --color, --no-color',
    '      Colours; on a terminal they are on unless NO_COLOR is set.',
    '',
  ].join('\n')
}
