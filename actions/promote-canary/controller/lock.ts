import { UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import type { Ledger } from '../record/ledger.ts'
import type { CanaryRecord } from '../record/record.ts'
import { runnerOf } from './canary-run.ts'

/** How often a canary that may be dead is looked at. */
const LOOK_MS = 5_000
/** A lease of another run may be longer than our own, but hardly longer than this. */
const LONG_LEASE_MS = 60 * 60_000

/**
 * Waits until it is known that the run which moves this canary is dead. It says that it is alive by putting off the
 * time until which it is; a run that does not is gone when that time has come.
 *
 * @param patienceMs the longest wait: no run says that it is alive for longer than its lease is
 * @throws UserError when it is alive, when the canary holds and waits to be resumed, or when the wait would be too long
 */
export async function waitUntilDead(
  record: CanaryRecord,
  ledger: Ledger,
  patienceMs: number,
  world: World,
): Promise<void> {
  if (isEarlierAttempt(record, world)) return
  const nowMs = world.clock.now().getTime()
  if (record.state.phase === 'held' && nowMs < record.aliveUntil) {
    throw new UserError('a canary holds here and waits to be resumed.', {
      given: describe(record),
      next: 'Go on with `mode: resume`, or roll it back with `mode: abort`.',
    })
  }
  if (record.aliveUntil - nowMs > Math.max(2 * patienceMs, LONG_LEASE_MS)) throw alive(record)
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
    given: `${describe(record)}, alive until ${iso(record.aliveUntil)} by its record`,
    next: 'Wait until it has ended, or roll it back with `mode: abort`. A `concurrency` group keeps runs apart.',
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
