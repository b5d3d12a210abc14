import type { Application } from '../../../shared/action/operation.ts'
import { messageOf } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import { type CanaryRun, newCanaryId, openCanary, runnerOf } from '../../controller/canary-run.ts'
import { claim } from '../../controller/claim.ts'
import { complete } from '../../controller/complete.ts'
import { recordSession } from '../../controller/heartbeat.ts'
import { rememberForPost, rememberProgress, settleForPost } from '../../controller/post-state.ts'
import { explainRollback, rollBackTraffic } from '../../controller/rollback.ts'
import { isInControl, newSession } from '../../controller/session.ts'
import type { Inputs } from '../../inputs.ts'
import { servesEverything } from '../../traffic/traffic.ts'
import { type ObservedRevert, onTheWayBack } from './observe.ts'
import type { RevertChange } from './plan.ts'

/** What became of a revert. */
export type Reverted =
  | { readonly kind: 'reverted' }
  | { readonly kind: 'not-reverted'; readonly reason: string; readonly cancelled: boolean }

/**
 * Shifts all traffic back to the version before, once its targets are healthy, under a lease like any canary: a run that dies
 * here leaves the traffic whole, on one version or the other. What fails is undone.
 */
export async function revertPromotion(
  { plan }: RevertChange,
  { inputs }: Application<Inputs, ObservedRevert>,
  world: World,
): Promise<Reverted> {
  const canary = openCanary({ id: newCanaryId(world), plan, inputs: onTheWayBack(inputs), world })
  // Not the form of a run that promotes: its mark stays what the release has promoted, which no longer serves.
  const runner = `${runnerOf(world)} (revert)`
  const run = { ...canary, runner, session: newSession(world.clock.now().getTime(), inputs) }
  try {
    rememberForPost(run)
    await claim(run, undefined)
    await shiftBack(run)
    const ending = await complete(run, { kind: 'promoted', explanation: '' })
    settleForPost(run)
    return ending.kind === 'promoted'
      ? { kind: 'reverted' }
      : { kind: 'not-reverted', reason: ending.explanation, cancelled: false }
  } catch (error) {
    const inControl = isInControl(run.session, world.clock.now().getTime())
    const rollback = await rollBackTraffic(run, { inControl })
    if (rollback.kind !== 'failed' && rollback.kind !== 'kept') settleForPost(run)
    const reason = `${messageOf(error)} ${explainRollback(rollback, plan.resource.id)}`
    return { kind: 'not-reverted', reason, cancelled: world.signal.aborted }
  }
}

async function shiftBack(run: CanaryRun): Promise<void> {
  const { session, traffic, world } = run
  const at = world.clock.now().getTime()
  session.state = { phase: 'shifting', step: 0 }
  session.changes = [{ at, percent: 100 }]
  rememberProgress(run, { aliveUntil: session.aliveUntil, promoted: false })
  await recordSession(run)
  await traffic.shift(100)
  const routing = await traffic.read(world.signal)
  if (!servesEverything(routing)) throw new Error('The shift was not read back.')
}
