import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** An input or output as `action.yml` declares it. */
export interface Field {
  readonly description: string
  readonly default?: string
  readonly required?: boolean
  readonly deprecationMessage?: string
}

/** What `action.yml` says: the source of truth for the parser, the README tables and the documentation. */
export interface ActionDefinition {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, Field>>
  readonly outputs: Readonly<Record<string, Field>>
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string }
}

/** The definition of one action, by its folder's name. */
export function readActionDefinition(action: string): ActionDefinition {
  const definition = parse(readFileSync(join(root, 'actions', action, 'action.yml'), 'utf8'))
  return { inputs: {}, outputs: {}, ...definition }
}

/** The folders of all actions, in alphabetical order. */
export function listActions(): string[] {
  return readdirSync(join(root, 'actions'))
    .filter((name) => existsSync(join(root, 'actions', name, 'action.yml')))
    .sort()
}
