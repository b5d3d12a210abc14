import { pathToFileURL } from 'node:url'
import { messageOf, UserError } from '../../shared/errors.ts'
import { findEntry } from '../../shared/workspace-file.ts'
import { OPA_RULE } from './open-policy-agent.ts'
import type { PolicyRule } from './rule.ts'
import { rules as ownRules } from './rules.ts'

const where = 'input policy-module'

/**
 * The rules that come with the action, and those of the caller's module: its default export, a list of rules.
 *
 * @param path of a JavaScript or TypeScript module in the workspace; it runs with the rights of this step
 * @throws UserError when it cannot be loaded or a rule has not the form of one
 */
export async function loadRules(path: string | undefined, workspace: string): Promise<readonly PolicyRule[]> {
  if (path === undefined) return ownRules
  const entry = findEntry({ root: workspace, path, where })
  if (entry?.kind !== 'file') {
    throw new UserError('the module cannot be loaded: there is no such file.', {
      where,
      given: path,
      next: 'A path counts from the workspace; was the repository checked out?',
    })
  }
  const exported = await importDefault(entry.fullPath)
  if (!Array.isArray(exported)) throw refuse(path, 'its default export is not a list', typeof exported)
  const rules: PolicyRule[] = [...ownRules]
  for (const [i, rule] of exported.entries()) {
    if (!isRule(rule)) throw refuse(path, `rule ${i + 1} is none`, JSON.stringify(rule) ?? typeof rule)
    if (rule.id === OPA_RULE || rules.some(({ id }) => id === rule.id))
      throw refuse(path, `rule ${i + 1} has the id of another`, rule.id)
    rules.push(rule)
  }
  return rules
}

async function importDefault(path: string): Promise<unknown> {
  try {
    // The bundler must leave it alone: what is imported is the caller's.
    const module: unknown = await import(/* webpackIgnore: true */ pathToFileURL(path).href)
    return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined
  } catch (error) {
    throw new UserError(
      `the module cannot be loaded: ${messageOf(error)}`,
      { where, given: path },
      { cause: error },
    )
  }
}

function isRule(value: unknown): value is PolicyRule {
  if (typeof value !== 'object' || value === null) return false
  if (!('id' in value && 'description' in value && 'level' in value && 'judge' in value)) return false
  const { id, description, level, judge } = value
  return (
    typeof id === 'string' &&
    /^[a-z][a-z0-9-]{0,62}$/.test(id) &&
    typeof description === 'string' &&
    (level === 'advisory' || level === 'mandatory') &&
    typeof judge === 'function'
  )
}

function refuse(path: string, what: string, given: string): UserError {
  return new UserError(`${path}: ${what}.`, {
    where,
    given: `\`${given}\``,
    allowed:
      'export default [{ id, description, level: "advisory" | "mandatory", judge(input) → [{ subject, message }] }]',
  })
}
