import { join } from 'node:path'
import { listIamActions } from '../../scripts/iam-actions.ts'

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

/** The file as the comments next to the AWS calls in `actions/` would have it. */
export function declaredActionsSource(): string {
  const lists = RELEASE_ACTIONS.map((action) => {
    const names = listIamActions(action).map((name) => `    '${name}',\n`)
    return `  '${action}': [\n${names.join('')}  ],\n`
  })
  return [
    '// Generated from the comments `// iam: …` next to the AWS calls: npm run docs --prefix infra\n\n',
    '/** The IAM actions that the code of each action needs. */\n',
    `export const DECLARED_ACTIONS = {\n${lists.join('')}} as const\n\n`,
    'export type ReleaseAction = keyof typeof DECLARED_ACTIONS\n\n',
    '/** The actions that get a role. */\n',
    'export const RELEASE_ACTIONS: readonly ReleaseAction[] = [\n',
    ...RELEASE_ACTIONS.map((action) => `  '${action}',\n`),
    ']\n',
  ].join('')
}
