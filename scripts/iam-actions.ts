import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './action-definitions.ts'

/** How a call names the permission that it needs, on its line or the line above: `// iam: ecr:DescribeImages`. */
const DECLARATION = /\/\/ iam: (.+)$/gm

/**
 * The IAM actions that an action's own code declares next to its AWS calls, sorted.
 *
 * @param action the action's folder
 */
export function listIamActions(action: string): string[] {
  const names = new Set<string>()
  for (const file of readdirSync(join(root, 'actions', action), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue
    const source = readFileSync(join(root, 'actions', action, file), 'utf8')
    for (const [, declared = ''] of source.matchAll(DECLARATION)) {
      for (const name of declared.split(/[,\s]+/)) if (/^[a-z0-9-]+:[A-Z]\w*$/.test(name)) names.add(name)
    }
  }
  return [...names].sort()
}
