/** A workflow command that a step printed: `::error file=a.md,line=3::text`. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** An annotation on a file of the repository, or on the run. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title: string | undefined
  readonly file: string | undefined
  readonly line: number | undefined
  readonly endLine: number | undefined
  readonly column: number | undefined
}

/** The command in a line, as the runner recognises one (actions/runner ActionCommand.cs), or undefined. */
export function parseWorkflowCommand(line: string): WorkflowCommand | undefined {
  const match = /^::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/s.exec(line.trimStart())
  if (match === null) return undefined
  const properties: Record<string, string> = {}
  for (const pair of (match[2] ?? '').split(',')) {
    const equals = pair.indexOf('=')
    if (equals > 0) properties[pair.slice(0, equals).trim()] = unescapeProperty(pair.slice(equals + 1))
  }
  return { name: match[1] ?? '', properties, message: unescapeData(match[3] ?? '') }
}

/** The annotations among the lines that a step printed. */
export function annotationsOf(lines: readonly string[]): Annotation[] {
  return lines.flatMap((line) => {
    const command = parseWorkflowCommand(line)
    const kind = command?.name
    if (command === undefined || (kind !== 'error' && kind !== 'warning' && kind !== 'notice')) return []
    const { title, file, line: start, endLine, col } = command.properties
    const number = (text: string | undefined) => (text === undefined ? undefined : Number(text))
    return [
      {
        kind,
        message: command.message,
        title,
        file,
        line: number(start),
        endLine: number(endLine),
        column: number(col),
      },
    ]
  })
}

/** What the runner was told to mask. */
export function masksOf(lines: readonly string[]): string[] {
  return lines
    .map(parseWorkflowCommand)
    .flatMap((command) => (command?.name === 'add-mask' ? [command.message] : []))
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
