import { UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import type { Ledger } from '../record/ledger.ts'
import type { CanaryRecord } from '../record/record.ts'
import { runnerOf } from './canary-run.ts'

/** How often the record of a canary whose run may be dead is read. */
const POLL_MS = 5_000
/** A lease of another run may be longer than our own, but hardly longer than this. */
const LONG_LEASE_MS = 60 * 60_000

/** How long is waited for a lock, and with what. */
export interface LockWait {
  /** The longest wait: no run has a lease that is longer. */
  readonly patienceMs: number
  readonly world: World
}

/**
 * Waits until it is known that the run which drives this canary is dead. A run shows that it is alive by renewing its
 * lease; one that does not is gone when the lease has run out.
 *
 * @throws UserError when it is alive, when the canary is held and waits to be resumed, or when the wait would be too long
 */
export async function waitForLock(
  record: CanaryRecord,
  ledger: Ledger,
  { patienceMs, world }: LockWait,
): Promise<void> {
  if (isEarlierAttempt(record, world)) return
  const nowMs = world.clock.now().getTime()
  if (record.state.phase === 'held' && nowMs < record.aliveUntil) {
    throw new UserError('a canary is held here and waits to be resumed.', {
      given: describe(record),
      next: 'Continue it with `mode: resume`, or roll it back with `mode: abort`.',
    })
  }
  if (record.aliveUntil - nowMs > Math.max(2 * patienceMs, LONG_LEASE_MS)) throw inProgress(record)
  if (nowMs < record.aliveUntil) {
    world.log.info(
      `${describe(record)} is in progress; lease valid until ${iso(record.aliveUntil)}. Waiting to see if it renews.`,
    )
  }
  while (world.clock.now().getTime() < record.aliveUntil) {
    await world.clock.sleep(POLL_MS, world.signal)
    const now = await ledger.read(world.signal)
    if (now === undefined) return
    if (now.id !== record.id || now.aliveUntil > record.aliveUntil) throw inProgress(now)
  }
}

function inProgress(record: CanaryRecord): UserError {
  return new UserError('another run has a canary in progress here.', {
    given: `${describe(record)}; lease valid until ${iso(record.aliveUntil)}, by its record`,
    next: 'Wait until it has ended, or roll it back with `mode: abort`. A `concurrency` group prevents parallel runs.',
  })
}

/** Whether the record is of an earlier attempt of the same job, which has ended. */
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
