import { parseArgs } from 'node:util'
import { UserError } from '../errors.ts'

/** An input as `action.yml` declares it. */
export interface InputDefinition {
  readonly description: string
  readonly default?: string
}

/** What of `action.yml` a command line needs. */
export interface Definition {
  readonly description: string
  readonly inputs: Readonly<Record<string, InputDefinition>>
}

/** The data of `action.yml` as far as a command line needs it. @throws Error when the data is none */
export function definitionOf(data: unknown): Definition {
  const { description, inputs } = fieldsOf(data)
  const entries = Object.entries(fieldsOf(inputs)).map(([name, input]) => {
    const { description: what = '', default: given } = fieldsOf(input)
    return [name, { description: String(what), ...(given === undefined ? {} : { default: String(given) }) }]
  })
  return { description: String(description), inputs: Object.fromEntries(entries) }
}

function fieldsOf(data: unknown): Record<string, unknown> {
  if (typeof data !== 'object' || data === null) throw new Error('action.yml has not the form of one.')
  return { ...data }
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

/** Flags for the terminal alone. */
const TERMINAL_FLAGS = ['help', 'json', 'color']

/**
 * Reads a command line whose flags are the inputs of the action: `--name value` or `--name=value`; an input that is true
 * or false also as `--name` and `--no-name`.
 *
 * @throws UserError when a flag is no input, or has no value
 */
export function readFlags(args: readonly string[], inputs: Definition['inputs']): Command {
  const isSwitch = (name: string) =>
    TERMINAL_FLAGS.includes(name) || /^(?:true|false)$/.test(inputs[name]?.default ?? '')
  const options = Object.fromEntries(
    [...Object.keys(inputs), ...TERMINAL_FLAGS].map((name) => [
      name,
      { type: isSwitch(name) ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowNegative: true,
    tokens: true,
  })

  const given = new Map<string, string>()
  let negated: string | undefined
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'option' && Object.hasOwn(options, token.name)) {
      const isNegated = token.rawName.startsWith('--no-') && token.rawName !== `--${token.name}`
      if (isSwitch(token.name)) given.set(token.name, isNegated ? 'false' : (token.value ?? 'true'))
      else given.set(token.name, requireValue(token.name, token.value))
      negated = isNegated ? token.name : undefined
      continue
    }
    const before = tokens[at - 1]
    const isValue = token.kind === 'positional' && /^(?:true|false)$/i.test(token.value)
    if (isValue && before?.kind === 'option' && isSwitch(before.name) && before.name !== negated)
      given.set(before.name, token.value)
    else throw unknownFlag(args[token.index] ?? '', inputs)
  }
  if (given.has('help')) return { kind: 'help' }
  const color = given.get('color')
  const json = given.get('json') === 'true'
  for (const flag of TERMINAL_FLAGS) given.delete(flag)
  return { kind: 'run', inputs: given, json, color: color === undefined ? undefined : color === 'true' }
}

function requireValue(name: string, value: string | undefined): string {
  if (value !== undefined) return value
  throw new UserError('a value is required.', { where: `flag --${name}`, next: `Write \`--${name} VALUE\`.` })
}

function unknownFlag(arg: string, inputs: Definition['inputs']): UserError {
  return new UserError('unknown flag.', {
    where: 'command line',
    given: `\`${arg}\``,
    allowed: Object.keys(inputs)
      .map((name) => `--${name}`)
      .join(', '),
    next: '`--help` explains them.',
  })
}

/** What `--help` prints. */
export function helpText(action: string, { description, inputs }: Definition): string {
  const lines = Object.entries(inputs).map(([name, { description: what, default: given }]) => {
    const otherwise = given === undefined || given.startsWith('${{') ? '' : ` (${given})`
    return `  --${name}${otherwise}\n      ${what}`
  })
  return [
    `Usage: node dist/${action}.js [--input value …]`,
    '',
    description,
    'Flags are the inputs of the action; the value in parentheses is the default. Relative paths start at the working',
    'directory. The GitHub token is taken from GITHUB_TOKEN or GH_TOKEN, AWS credentials from the usual places.',
    'Exit code: 0 for success, 1 for anything else.',
    '',
    ...lines,
    '  --json',
    '      Print the outputs of the action as JSON, and nothing else.',
    '  --color, --no-color',
    '      Colours; on a terminal they are on unless NO_COLOR is set.',
    '',
  ].join('\n')
}
