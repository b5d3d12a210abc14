import { createHash } from 'node:crypto'
import type * as pulumi from '@pulumi/pulumi'
import type { Grant } from '../shared/grant.ts'
import type { ReleaseAction } from './declared-actions.ts'
import type { Scope, ScopeContext } from './scope.ts'
import { SCOPES } from './scopes.ts'

/** The rights of an action's role, those with one scope in one statement; without a resource to work on, the right is not granted. */
export function grantsOf(action: ReleaseAction, context: ScopeContext): readonly Grant[] {
  const byScope = new Map<Scope | string, { scope: Scope; actions: string[] }>()
  for (const [name, scope] of scopesOf(action)) {
    const key = 'everywhereBecause' in scope ? scope.everywhereBecause : scope
    const together = byScope.get(key)
    if (together === undefined) byScope.set(key, { scope, actions: [name] })
    else together.actions.push(name)
  }
  return withOwnIds([...byScope.values()].flatMap(({ scope, actions }) => grantOf(scope, actions, context)))
}

/** Each right with each of its scopes. */
export function scopesOf(action: ReleaseAction): (readonly [string, Scope])[] {
  return Object.entries<Scope | readonly Scope[]>(SCOPES[action]).flatMap(([name, scopes]) =>
    (isList(scopes) ? scopes : [scopes]).map((scope) => [name, scope] as const),
  )
}

function isList(scopes: Scope | readonly Scope[]): scopes is readonly Scope[] {
  return Array.isArray(scopes)
}

function grantOf(scope: Scope, actions: readonly string[], context: ScopeContext): Grant[] {
  const sid = sidOf(actions)
  if ('everywhereBecause' in scope) return [{ sid, actions, everywhereBecause: scope.everywhereBecause }]
  const on: readonly pulumi.Input<string>[] = scope.on(context)
  if (on.length === 0) return []
  const condition = scope.condition?.(context)
  return [{ sid, actions, on, ...(condition === undefined ? {} : { condition }) }]
}

/** A right with several scopes has a statement for each, told apart by a number. */
function withOwnIds(grants: readonly Grant[]): readonly Grant[] {
  const seen = new Map<string, number>()
  return grants.map((grant) => {
    const before = seen.get(grant.sid) ?? 0
    seen.set(grant.sid, before + 1)
    return before === 0 ? grant : { ...grant, sid: `${grant.sid}n${before + 1}` }
  })
}

/** An id that stays while the rights do; IAM takes letters and digits only. */
function sidOf(actions: readonly string[]): string {
  const [service = ''] = (actions[0] ?? '').split(':')
  return `${service}${createHash('sha256').update(actions.join()).digest('hex').slice(0, 8)}`
}
