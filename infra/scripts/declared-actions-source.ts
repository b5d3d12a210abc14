import { join } from 'node:path'
import { listGcpPermissions, listIamActions } from '../../scripts/iam-actions.ts'

/** The actions that call AWS, each with a role of its own. */
const RELEASE_ACTIONS = ['build-sandbox-image', 'promote-canary', 'prune-images', 'record-config'] as const

/** Where the list is kept: the scopes of the roles are held to it by their types. */
export const DECLARED_ACTIONS_FILE = join(
  import.meta.dirname,
  '..',
  'components',
  'release-identity',
  'declared-actions.ts',
)

/** Where the list for Google Cloud is kept. */
export const DECLARED_PERMISSIONS_FILE = join(
  import.meta.dirname,
  '..',
  'components',
  'gcp-release-identity',
  'declared-permissions.ts',
)

/** The file as the comments next to the AWS calls in `actions/` would have it. */
export function declaredActionsSource(): string {
  const union = RELEASE_ACTIONS.map((action) => `'${action}'`)
  return [
    '// Generated from the comments `// iam: …` next to the AWS calls: npm run docs --prefix infra\n\n',
    '/** The IAM actions that the code of each action needs. */\n',
    `export const DECLARED_ACTIONS = {\n${listsOf(listIamActions)}} as const\n\n`,
    '/** An action that calls AWS, and gets a role. */\n',
    `export type ReleaseAction = ${union.join(' | ')}\n\n`,
    '/** The actions that get a role. */\n',
    'export const RELEASE_ACTIONS: readonly ReleaseAction[] = [\n',
    ...RELEASE_ACTIONS.map((action) => `  '${action}',\n`),
    ']\n',
  ].join('')
}

/** The same for the comments next to the calls of Google Cloud. */
export function declaredPermissionsSource(): string {
  return [
    '// Generated from the comments `// gcp: …` next to the calls of Google Cloud: npm run docs --prefix infra\n\n',
    "import type { ReleaseAction } from '../release-identity/declared-actions.ts'\n\n",
    '/** The permissions in Google Cloud that the code of each action needs. */\n',
    'export const DECLARED_PERMISSIONS: Readonly<Record<ReleaseAction, readonly string[]>> = {\n',
    listsOf(listGcpPermissions),
    '}\n',
  ].join('')
}

function listsOf(list: (action: string) => readonly string[]): string {
  return RELEASE_ACTIONS.map((action) => {
    const names = list(action).map((name) => `    '${name}',\n`)
    return `  '${action}': [${names.length === 0 ? '' : `\n${names.join('')}  `}],\n`
  }).join('')
}
