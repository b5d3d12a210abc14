import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './action-definitions.ts'

/** How calls of one cloud name the permissions that they need, on their line or the line above. */
interface Declarations {
  /** `// iam: ecr:DescribeImages` */
  readonly comment: RegExp
  /** What a permission looks like; other words in the comment are not one. */
  readonly permission: RegExp
}

const IAM: Declarations = { comment: /\/\/ iam: (.+)$/gm, permission: /^[a-z0-9-]+:[A-Z]\w*$/ }
const GCP: Declarations = {
  comment: /\/\/ gcp: (.+)$/gm,
  permission: /^[a-z][a-zA-Z0-9]*(\.[a-zA-Z0-9]+){2,}$/,
}

/**
 * The IAM actions that an action's own code declares next to its AWS calls, sorted.
 *
 * @param action the action's folder
 */
export function listIamActions(action: string): string[] {
  return listDeclared(action, IAM)
}

/** The permissions that it declares next to its calls of Google Cloud, `// gcp: compute.urlMaps.get`, sorted. */
export function listGcpPermissions(action: string): string[] {
  return listDeclared(action, GCP)
}

function listDeclared(action: string, declarations: Declarations): string[] {
  const names = new Set<string>()
  for (const file of readdirSync(join(root, 'actions', action), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue
    const source = readFileSync(join(root, 'actions', action, file), 'utf8')
    for (const name of permissionsIn(source, declarations)) names.add(name)
  }
  return [...names].sort()
}

/** The permissions that a source text declares for Google Cloud. */
export function gcpPermissionsIn(source: string): string[] {
  return permissionsIn(source, GCP)
}

function permissionsIn(source: string, { comment, permission }: Declarations): string[] {
  return [...source.matchAll(comment)]
    .flatMap(([, declared = '']) => declared.split(/[,\s]+/))
    .filter((name) => permission.test(name))
}
