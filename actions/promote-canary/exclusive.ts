import { UserError } from '../shared/errors.ts'
import type { World } from '../shared/world.ts'
import { runnerOf } from './canary.ts'
import type { Ledger } from './record/ledger.ts'
import type { CanaryRecord } from './record/record.ts'

/** How often a canary that may be dead is looked at. */
const LOOK_MS = 5_000

/**
 * Waits until it is known that the run which moves this canary is dead. It says that it is alive by putting off the
 * time until which it is; a run that does not is gone when that time has come.
 *
 * @throws UserError when it is alive, or when the canary holds and waits to be resumed
 */
export async function waitUntilDead(record: CanaryRecord, ledger: Ledger, world: World): Promise<void> {
  if (isEarlierAttempt(record, world)) return
  const nowMs = world.clock.now().getTime()
  if (record.state.phase === 'held' && nowMs < record.aliveUntil) {
    throw new UserError('a canary holds here and waits to be resumed.', {
      given: describe(record),
      next: 'Go on with `mode: resume`, or take it back with `mode: abort`.',
    })
  }
  if (nowMs < record.aliveUntil) {
    world.log.info(
      `${describe(record)} is under way here, alive until ${iso(record.aliveUntil)}. Waiting whether it says so again.`,
    )
  }
  while (world.clock.now().getTime() < record.aliveUntil) {
    await world.clock.sleep(LOOK_MS, world.signal)
    const now = await ledger.read(world.signal)
    if (now === undefined) return
    if (now.id !== record.id || now.aliveUntil > record.aliveUntil) throw alive(now)
  }
}

function alive(record: CanaryRecord): UserError {
  return new UserError('another run moves a canary here.', {
    given: describe(record),
    next: 'Wait until it has ended, or take it back with `mode: abort`. A `concurrency` group keeps runs apart.',
  })
}

/** The same job tried again: what was before has ended. */
function isEarlierAttempt({ owner }: CanaryRecord, world: World): boolean {
  const [run, attempt] = owner.split('/attempts/')
  const [ownRun, ownAttempt] = runnerOf(world).split('/attempts/')
  return run === ownRun && Number(attempt) < Number(ownAttempt)
}

function describe({ id, owner }: CanaryRecord): string {
  return `canary ${id} of ${owner}`
}

function iso(epochMs: number): string {
  return new Date(epochMs).toISOString()
}
