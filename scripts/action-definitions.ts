import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMap, isScalar, parseDocument } from 'yaml'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** An input or output as `action.yml` declares it. */
export interface Field {
  readonly description: string
  readonly default?: string
  readonly required?: boolean
  readonly deprecationMessage?: string
}

/** Inputs that belong together, by their names. */
export interface InputGroup {
  readonly title: string | undefined
  readonly names: readonly string[]
}

/** What `action.yml` says: the source of truth for the parser, the README tables and the documentation. */
export interface ActionDefinition {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, Field>>
  /** The inputs in the groups that comments `# Group: …` begin; one group without a title where there is none. */
  readonly inputGroups: readonly InputGroup[]
  readonly outputs: Readonly<Record<string, Field>>
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string }
}

/** The definition of one action, by its folder's name. */
export function readActionDefinition(action: string): ActionDefinition {
  const document = parseDocument(readFileSync(join(root, 'actions', action, 'action.yml'), 'utf8'))
  const definition = document.toJS()
  return { inputs: {}, outputs: {}, ...definition, inputGroups: groupsOf(document.get('inputs')) }
}

/** The comment before the first entry of a map is that of the map. */
function groupsOf(inputs: unknown): readonly InputGroup[] {
  if (!isMap(inputs)) return []
  const groups: { title: string | undefined; names: string[] }[] = []
  for (const [index, { key }] of inputs.items.entries()) {
    if (!isScalar(key)) continue
    const comment = key.commentBefore ?? (index === 0 ? inputs.commentBefore : undefined)
    const title = /^ Group: (.+)$/m.exec(comment ?? '')?.[1]
    if (title !== undefined || groups.length === 0) groups.push({ title, names: [] })
    groups.at(-1)?.names.push(String(key.value))
  }
  return groups
}

/** The folders of all actions, in alphabetical order. */
export function listActions(): string[] {
  return readdirSync(join(root, 'actions'))
    .filter((name) => existsSync(join(root, 'actions', name, 'action.yml')))
    .sort()
}
