import type { Snapshot } from '../../../../actions/promote-canary/machine/snapshot.ts'
import type { CanarySettings, Watching } from '../../../../actions/promote-canary/machine/state.ts'

const MINUTE = 60_000

export const SETTINGS: CanarySettings = {
  steps: [
    { percent: 5, minDwellMs: 2 * MINUTE, maxDwellMs: 10 * MINUTE, hold: false },
    { percent: 50, minDwellMs: 2 * MINUTE, maxDwellMs: 10 * MINUTE, hold: false },
    { percent: 100, minDwellMs: 5 * MINUTE, maxDwellMs: 15 * MINUTE, hold: false },
  ],
  deadlineAt: 40 * MINUTE,
  minRequests: 100,
  blindMs: 3 * MINUTE,
  onInconclusive: 'roll-back',
}

/** A poll in which everything is well at the given percentage. */
export function observed(percent: number, changes: Partial<Snapshot> = {}): Snapshot {
  return {
    routing: { kind: 'ours', percent, listed: true },
    claimant: undefined,
    verdict: { kind: 'no-regression', explanation: 'no regression' },
    guards: [{ guard: 'target health', kind: 'quiet' }],
    split: { kind: 'as-planned' },
    canaryRequestsInStep: 1_000,
    canaryRequests: 5_000,
    demand: { kind: 'none' },
    ...changes,
  }
}

export function watching(step: number, changes: Partial<Watching> = {}): Watching {
  return { phase: 'watching', step, since: 0, pausedMs: 0, judgedAt: 0, approved: 'nothing', ...changes }
}

export const minutes = (count: number) => count * MINUTE
