/**
 * Reads a file of the runner's file commands (`GITHUB_OUTPUT`, `GITHUB_STATE`, `GITHUB_ENV`): `name=value`, or
 * `name<<delimiter`, lines, `delimiter` (GitHub docs, "Workflow commands", "Environment files").
 */
export function parseEnvFile(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line === '') continue
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line)
    if (heredoc === null) {
      const equals = line.indexOf('=')
      if (equals < 1) throw new Error(`Invalid line in an environment file: ${line}`)
      values[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    const [, name = '', delimiter = ''] = heredoc
    const end = lines.indexOf(delimiter, i + 1)
    if (end < 0) throw new Error(`The delimiter ${delimiter} of ${name} is missing in an environment file.`)
    values[name] = lines.slice(i + 1, end).join('\n')
    i = end
  }
  return values
}
