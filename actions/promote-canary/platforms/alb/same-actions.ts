import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2'
import { readForward } from './forward.ts'

/**
 * Whether two lists of actions send every request the same way. What AWS adds when it gives actions back (defaults,
 * the short form of a forward to one group, the order of target groups) makes no difference.
 */
export function sameActions(one: readonly Action[], other: readonly Action[]): boolean {
  return canonicalActions(one) === canonicalActions(other)
}

/** The actions as text in which everything that matters, and only that, is written down in one way. */
function canonicalActions(actions: readonly Action[]): string {
  const ordered = actions
    .map((action, index) => ({ action, order: action.Order ?? index + 1 }))
    .sort((a, b) => a.order - b.order)
  return JSON.stringify(ordered.map(({ action }) => canonicalAction(action)))
}

function canonicalAction(action: Action): unknown {
  if (action.Type !== 'forward') {
    const { Order: _, AuthenticateOidcConfig: oidc, ...rest } = action
    if (oidc === undefined) return sorted(rest)
    const { ClientSecret: _secret, UseExistingClientSecret: _kept, ...config } = oidc
    return sorted({ ...rest, AuthenticateOidcConfig: config })
  }
  const { targets, stickiness } = readForward([action], 'the rule')
  return {
    forward: [...targets].sort((a, b) => (a.arn < b.arn ? -1 : 1)).map(({ arn, weight }) => [arn, weight]),
    stickiness: stickiness.enabled ? stickiness.durationSeconds : 'off',
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
