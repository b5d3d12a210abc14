import { createHash } from 'node:crypto'
import type * as pulumi from '@pulumi/pulumi'
import type { Grant } from '../shared/grant.ts'
import type { ReleaseAction } from './declared-actions.ts'
import { SCOPES, type Scope, type ScopeContext } from './scopes.ts'

/** The rights of an action's role, those with one scope in one statement; without a resource to work on, the right is not granted. */
export function grantsOf(action: ReleaseAction, context: ScopeContext): readonly Grant[] {
  const byScope = new Map<Scope | string, { scope: Scope; actions: string[] }>()
  for (const [name, scope] of Object.entries<Scope>(SCOPES[action])) {
    const key = 'everywhereBecause' in scope ? scope.everywhereBecause : scope
    const together = byScope.get(key)
    if (together === undefined) byScope.set(key, { scope, actions: [name] })
    else together.actions.push(name)
  }
  return [...byScope.values()].flatMap(({ scope, actions }) => grantOf(scope, actions, context))
}

function grantOf(scope: Scope, actions: readonly string[], context: ScopeContext): Grant[] {
  const sid = sidOf(actions)
  if ('everywhereBecause' in scope) return [{ sid, actions, everywhereBecause: scope.everywhereBecause }]
  const on: readonly pulumi.Input<string>[] = scope.on(context)
  if (on.length === 0) return []
  const condition = scope.condition?.(context)
  return [{ sid, actions, on, ...(condition === undefined ? {} : { condition }) }]
}

/** An id that stays while the rights do; IAM takes letters and digits only. */
function sidOf(actions: readonly string[]): string {
  const [service = ''] = (actions[0] ?? '').split(':')
  return `${service}${createHash('sha256').update(actions.join()).digest('hex').slice(0, 8)}`
}
