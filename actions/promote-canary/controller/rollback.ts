import { messageOf } from '../../shared/errors.ts'
import { describeHealth } from '../guards/health.ts'
import { isRestored, type Traffic } from '../traffic/traffic.ts'
import type { Canary } from './canary-run.ts'
import { cleanUp } from './cleanup.ts'

/** How long a cancelled run reads before it rolls back: it has seconds. */
const CANCELLED_READ_MS = 600
/** After this a cancelled run does not try again: it must still report that the post step has to. */
const CANCELLED_MS = 3_500
/** How long is read where the process does not have to end. */
const READ_MS = 10_000
/** How often the restoring write is tried. */
const ATTEMPTS = 3

/** What a run that drove the canary knows itself. */
export interface RollbackContext {
  /** Whether it is in control of the traffic, so that a record in another's name does not count: others may write it. */
  readonly inControl?: boolean
  /** Why stable could not serve, by the last poll. */
  readonly stableDown?: string | undefined
}

/** What became of a rollback. */
export type Rollback =
  | { readonly kind: 'restored'; readonly durationMs: number }
  /** It was on stable already. */
  | { readonly kind: 'nothing-to-do' }
  /** The traffic split was modified outside this run; nothing was overwritten. */
  | { readonly kind: 'foreign'; readonly found: string }
  /** Stable has no healthy target and the canary has: the traffic was left where it is. */
  | { readonly kind: 'kept'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * Rolls the traffic back to stable at once: a quick read of the split and its record, so that nothing of others is
 * overwritten, and the one call that was prepared. What cannot be read in time is restored all the same.
 */
export async function rollBackTraffic(
  canary: Canary,
  { inControl = false, stableDown: lastSeen }: RollbackContext = {},
): Promise<Rollback> {
  const { traffic, ledger, world } = canary
  const startedAt = world.clock.now().getTime()
  const readMs = world.signal.aborted ? CANCELLED_READ_MS : READ_MS
  const [routing, record, stableDown] = await Promise.all([
    traffic.glance(AbortSignal.timeout(readMs)),
    ledger.read(AbortSignal.timeout(readMs)).catch(() => undefined),
    world.signal.aborted ? lastSeen : readStableDown(canary, lastSeen),
  ])
  if (record !== undefined && record.id !== canary.id && !inControl) {
    return { kind: 'foreign', found: `canary ${record.id} of ${record.owner}` }
  }
  if (routing.kind === 'foreign') return { kind: 'foreign', found: routing.found }
  if (isRestored(routing)) {
    await cleanUp(canary)
    // A change of ours that was still on its way has arrived by now: the record was removed after it.
    const late = await traffic.glance(AbortSignal.timeout(readMs))
    if (late.kind !== 'ours' || isRestored(late)) return { kind: 'nothing-to-do' }
  }
  const served = routing.kind !== 'ours' || routing.percent > 0
  if (stableDown !== undefined && served) return { kind: 'kept', reason: stableDown }
  const failure = await restore(traffic, world)
  if (failure !== undefined) return { kind: 'failed', reason: failure }
  const durationMs = world.clock.now().getTime() - startedAt
  world.log.info(`Rolled back: all traffic is on the stable version (${durationMs} ms).`)
  await cleanUp(canary)
  return { kind: 'restored', durationMs }
}

/** Why stable cannot serve while the canary can; what cannot be read in time does not stop the rollback. */
async function readStableDown(canary: Canary, lastSeen: string | undefined): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(READ_MS)
    const [stable, next] = await Promise.all([
      canary.readHealth('stable', signal),
      canary.readHealth('canary', signal),
    ])
    return stable.healthy === 0 && next.healthy > 0
      ? `Stable has ${describeHealth(stable)}, the canary ${describeHealth(next)}`
      : undefined
  } catch {
    return lastSeen
  }
}

/** A change of ours that was still on its way may arrive after the first restore: then it is restored once more. */
async function restore(traffic: Traffic, { clock, signal }: Canary['world']): Promise<string | undefined> {
  let reason = ''
  const startedAt = clock.now().getTime()
  const isOver = () => signal.aborted && clock.now().getTime() - startedAt > CANCELLED_MS
  for (let attempt = 1; attempt <= ATTEMPTS && !(attempt > 1 && isOver()); attempt++) {
    try {
      await traffic.restore()
    } catch (error) {
      reason = messageOf(error)
      continue
    }
    const routing = await traffic.glance(AbortSignal.timeout(signal.aborted ? CANCELLED_READ_MS : READ_MS))
    if (routing.kind !== 'ours' || isRestored(routing)) return undefined
    reason = `the canary still has ${routing.percent} % of the traffic`
  }
  return reason
}

/** What became of a rollback, in one sentence. */
export function explainRollback(rollback: Rollback, resource: string): string {
  switch (rollback.kind) {
    case 'restored':
      return 'Rolled back: all traffic is on the stable version.'
    case 'nothing-to-do':
      return 'All traffic was on the stable version already.'
    case 'foreign':
      return `${resource} was modified outside this run (${rollback.found}); nothing was overwritten.`
    case 'kept':
      return `Rollback skipped: the stable version has no healthy targets. ${rollback.reason}. Bring its targets back, then run \`mode: abort\`.`
    case 'failed':
      return `Rollback failed; traffic may still reach the canary: ${rollback.reason}. Set the weights of ${resource} by hand, or run this action with \`mode: abort\`.`
  }
}
