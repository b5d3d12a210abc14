import { existsSync, readFileSync } from 'node:fs'
import { CONFIGURATION_FILE, configurationPage } from './configuration-page.ts'
import { COST_FILE, costPage } from './cost-page.ts'
import {
  DECLARED_ACTIONS_FILE,
  DECLARED_PERMISSIONS_FILE,
  declaredActionsSource,
  declaredPermissionsSource,
} from './declared-actions-source.ts'
import { GRAPH_FILE, graphPage } from './graph-page.ts'
import { REFERENCE_FILE, referencePage } from './reference-page.ts'
import { SETTINGS_SCHEMA_FILE, settingsSchema } from './settings-schema.ts'
import { TESTED_ROLES_FILE, testedRoles } from './tested-roles.ts'

/** A file that is made from something else, and how. */
export interface Generated {
  readonly file: string
  readonly make: () => string | Promise<string>
}

/** Everything in the tree that is made from something else of infra. The program needs the first two. */
export const GENERATED: readonly Generated[] = [
  { file: DECLARED_ACTIONS_FILE, make: declaredActionsSource },
  { file: DECLARED_PERMISSIONS_FILE, make: declaredPermissionsSource },
  { file: REFERENCE_FILE, make: referencePage },
  { file: CONFIGURATION_FILE, make: configurationPage },
  { file: SETTINGS_SCHEMA_FILE, make: settingsSchema },
  { file: GRAPH_FILE, make: graphPage },
  { file: COST_FILE, make: costPage },
  { file: TESTED_ROLES_FILE, make: testedRoles },
]

/** The files that are missing or not what they are made from, one after the other, with what they should be. */
export async function* staleFiles(
  generated: readonly Generated[],
): AsyncGenerator<{ readonly file: string; readonly content: string }> {
  for (const { file, make } of generated) {
    const content = await make()
    if (!existsSync(file) || readFileSync(file, 'utf8') !== content) yield { file, content }
  }
}
