import type { Snapshot } from './snapshot.ts'
import type { RollBackCause } from './state.ts'

/** What could not be read in this poll, or undefined when everything could. A guard without a source holds everything. */
export function blindness({ routing, guards, verdict }: Snapshot): string | undefined {
  if (routing.kind === 'unreadable') return routing.reason
  const guard = guards.find(({ kind }) => kind === 'unreadable')
  if (guard?.kind === 'unreadable') return `${guard.guard}: ${guard.explanation}`
  return verdict.kind === 'unreadable' ? verdict.explanation : undefined
}

/** What the stable version suffers from, or undefined. While it does, the canary does not advance. */
export function outage({ guards, verdict }: Snapshot): string | undefined {
  const down = guards.find(({ kind }) => kind === 'stable-down')
  if (down?.kind === 'stable-down') return `${down.guard}: ${down.explanation}`
  return verdict.kind === 'outage' ? verdict.explanation : undefined
}

/** Whether the stable group has no healthy target, while the canary has: a rollback would take away the targets that still respond. */
export function isStableDown({ guards }: Snapshot): boolean {
  return guards.some(({ kind }) => kind === 'stable-down')
}

/** What the canary does wrong, or undefined. */
export function harm({
  guards,
  verdict,
}: Snapshot): { readonly cause: RollBackCause; readonly explanation: string } | undefined {
  const tripped = guards.find(({ kind }) => kind === 'tripped')
  if (tripped?.kind === 'tripped') {
    return { cause: 'guard', explanation: `${tripped.guard}: ${tripped.explanation}` }
  }
  return verdict.kind === 'regression' ? { cause: 'regression', explanation: verdict.explanation } : undefined
}
