import type { WorkflowDefinition } from './definition.ts'
import { evaluate, type Scope } from './expressions.ts'
import { field, fields, items, type Json, literal, type YamlNode } from './yaml-node.ts'

/**
 * The `inputs` of a workflow: what is given, else the defaults, in the types that the workflow declares.
 *
 * @throws for an input that is unknown, required and absent, or of another type, as GitHub refuses to start such a run
 */
export function resolveInputs(
  { on, file }: WorkflowDefinition,
  event: string,
  given: Readonly<Record<string, Json>>,
  scope: Scope,
): Record<string, Json> {
  const declared = fields(field(field(on, event), 'inputs'))
  const unknown = Object.keys(given).find((name) => !declared.some(([known]) => known === name))
  if (unknown !== undefined) {
    const names = declared.map(([name]) => name).join(', ') || 'none'
    throw new Error(`${file} has no input "${unknown}" for ${event}; its inputs are: ${names}`)
  }
  return Object.fromEntries(
    declared.map(([name, declaration]) => {
      const value = given[name] ?? evaluate(field(declaration, 'default'), scope)
      if (value === null && literal(field(declaration, 'required')) === 'true') {
        throw new Error(`${file}: input "${name}" is required`)
      }
      return [name, typed(file, name, declaration, value)]
    }),
  )
}

/** The secrets of a called workflow: what the caller hands over; all of its own with `inherit`. */
export function requireSecrets(
  { on, file }: WorkflowDefinition,
  given: Readonly<Record<string, string>>,
): void {
  for (const [name, declaration] of fields(field(field(on, 'workflow_call'), 'secrets'))) {
    if (literal(field(declaration, 'required')) === 'true' && given[name] === undefined) {
      throw new Error(`${file}: secret "${name}" is required`)
    }
  }
}

function typed(file: string, name: string, declaration: YamlNode, value: Json): Json {
  const type = literal(field(declaration, 'type')) ?? 'string'
  const wrong = () => new Error(`${file}: input "${name}" must be a ${type}, not ${JSON.stringify(value)}`)
  switch (type) {
    case 'boolean':
      if (value === null) return false
      if (value === true || value === 'true') return true
      if (value === false || value === 'false') return false
      throw wrong()
    case 'number': {
      if (value === null) return 0
      if (
        typeof value === 'number' ||
        (typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value)))
      ) {
        return Number(value)
      }
      throw wrong()
    }
    case 'choice': {
      const options = items(field(declaration, 'options')).map(literal)
      if (value !== null && !options.includes(String(value))) throw wrong()
      return value === null ? '' : String(value)
    }
    default:
      return value === null ? '' : String(value)
  }
}
