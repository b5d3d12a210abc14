import { messageOf } from '../../shared/errors.ts'
import { describeHealth } from '../guards/health.ts'
import { isRestored, type Traffic } from '../traffic/traffic.ts'
import type { Canary } from './canary-run.ts'
import { clearAway } from './cleanup.ts'

/** How long a run that was cancelled looks before the traffic is rolled back: it has seconds. */
const GLANCE_MS = 600
/** After this a run that was cancelled does not try again: it must still say that the post step has to. */
const CANCELLED_MS = 3_500
/** How long is looked where nobody waits with the end of the process. */
const LOOK_MS = 10_000

/** What a run that moved the canary knows of it itself. */
export interface KnownOfTraffic {
  /** Whether it has the traffic in its hands, so that a record in another's name does not count: whoever may tag writes one. */
  readonly inHand?: boolean
  /** Why nobody would answer on stable, by the last poll. */
  readonly nobodyLeft?: string | undefined
}

/** What became of rolling the traffic back. */
export type RolledBack =
  | { readonly kind: 'restored'; readonly durationMs: number }
  /** It was on stable already. */
  | { readonly kind: 'nothing-to-do' }
  /** Somebody else divides the traffic; nothing was overwritten. */
  | { readonly kind: 'foreign'; readonly found: string }
  /** Nobody would answer on stable, somebody does on the canary: the traffic was left where it is. */
  | { readonly kind: 'kept'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * Rolls the traffic back to stable at once: a glance at the division and its record, so that nothing of somebody
 * else is overwritten, and the one call that was prepared. What cannot be read in time is restored all the same.
 */
export async function rollBackTraffic(
  canary: Canary,
  { inHand = false, nobodyLeft }: KnownOfTraffic = {},
): Promise<RolledBack> {
  const { traffic, ledger, world } = canary
  const startedAt = world.clock.now().getTime()
  const lookMs = world.signal.aborted ? GLANCE_MS : LOOK_MS
  const [routing, record, nobody] = await Promise.all([
    traffic.glance(AbortSignal.timeout(lookMs)),
    ledger.read(AbortSignal.timeout(lookMs)).catch(() => undefined),
    world.signal.aborted ? nobodyLeft : whyNobodyAnswers(canary, nobodyLeft),
  ])
  if (record !== undefined && record.id !== canary.id && !inHand) {
    return { kind: 'foreign', found: `canary ${record.id} of ${record.owner}` }
  }
  if (routing.kind === 'foreign') return { kind: 'foreign', found: routing.found }
  if (isRestored(routing)) {
    await clearAway(canary)
    // A change of ours that was still on its way is there by now: the record went behind it.
    const late = await traffic.glance(AbortSignal.timeout(lookMs))
    if (late.kind !== 'ours' || isRestored(late)) return { kind: 'nothing-to-do' }
  }
  const served = routing.kind !== 'ours' || routing.percent > 0
  if (nobody !== undefined && served) return { kind: 'kept', reason: nobody }
  const failure = await restore(traffic, world)
  if (failure !== undefined) return { kind: 'failed', reason: failure }
  const durationMs = world.clock.now().getTime() - startedAt
  world.log.info(`The traffic is back on the stable version (${durationMs} ms).`)
  await clearAway(canary)
  return { kind: 'restored', durationMs }
}

/** Says that stable has no healthy target and the canary has; what cannot be read in time does not stop the way back. */
async function whyNobodyAnswers(canary: Canary, lastSeen: string | undefined): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(LOOK_MS)
    const [stable, next] = await Promise.all([
      canary.readHealth('stable', signal),
      canary.readHealth('canary', signal),
    ])
    return stable.healthy === 0 && next.healthy > 0
      ? `The stable version has ${describeHealth(stable)}, the canary ${describeHealth(next)}`
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
  for (let attempt = 1; attempt <= 3 && !(attempt > 1 && isOver()); attempt++) {
    try {
      await traffic.restore()
    } catch (error) {
      reason = messageOf(error)
      continue
    }
    const routing = await traffic.glance(AbortSignal.timeout(signal.aborted ? GLANCE_MS : LOOK_MS))
    if (routing.kind !== 'ours' || isRestored(routing)) return undefined
    reason = `the traffic still stands at ${routing.percent} %`
  }
  return reason
}

/** What became of the traffic, in one sentence. */
export function explainRolledBack(taken: RolledBack, resource: string): string {
  switch (taken.kind) {
    case 'restored':
      return 'The traffic is back on the stable version.'
    case 'nothing-to-do':
      return 'All traffic is on the stable version.'
    case 'foreign':
      return `Somebody else changed ${resource} (${taken.found}); nothing was overwritten.`
    case 'kept':
      return `The traffic was NOT moved to the stable version, where nobody would answer: ${taken.reason}. Bring targets of it back, then run \`mode: abort\`.`
    case 'failed':
      return `The traffic could NOT be rolled back: ${taken.reason}. Set the weights of ${resource} by hand, or run this action with \`mode: abort\`.`
  }
}
