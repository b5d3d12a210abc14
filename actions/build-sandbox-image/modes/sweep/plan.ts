import { formatDuration } from '../../../shared/inputs/duration.ts'
import { assetKey, describeAsset } from '../../assets/asset.ts'
import type { Leftover } from '../../leftovers/leftover.ts'

/** What a sweep may take. */
export interface SweepRequest {
  readonly now: Date
  /** What is younger may belong to a run that is still at work. */
  readonly olderThanMs: number
  /** The run that sweeps: it does not take its own things. */
  readonly ownRunId: string
}

/** What is going to become of a leftover, and why. Plain data. */
export interface SweepDecision {
  readonly leftover: Leftover
  readonly decision: 'remove' | 'keep'
  readonly rule:
    | 'own-run'
    | 'age-unknown'
    | 'too-young'
    | 'protected'
    | 'nested'
    | 'deleting'
    | 'with-stack'
    | 'old'
  readonly reason: string
}

/** The order of removal: a task before the image's instance, a stack before what is left of it. */
const ORDER = { 'export-task': 0, stack: 1, instance: 2, 'key-pair': 3 } as const

/** Decides about each leftover. What is not known to be old and ours alone is kept. */
export function planSweep(request: SweepRequest, leftovers: readonly Leftover[]): SweepDecision[] {
  return leftovers
    .toSorted((a, b) => ORDER[a.asset.kind] - ORDER[b.asset.kind])
    .map((leftover) => ({ leftover, ...decide(request, leftover) }))
}

/** Why a leftover that a plan removes is to stay after a new look; undefined when the look decides the same. */
export function reasonToStay(
  { asset, runId }: Leftover,
  request: SweepRequest,
  found: readonly Leftover[],
): string | undefined {
  const now = planSweep(request, found).find(({ leftover }) => assetKey(leftover.asset) === assetKey(asset))
  if (now === undefined) return `${describeAsset(asset)} is gone, or is no longer of run ${runId}.`
  return now.decision === 'remove' ? undefined : `${describeAsset(asset)}: ${now.reason}.`
}

function decide(request: SweepRequest, leftover: Leftover): Omit<SweepDecision, 'leftover'> {
  const { asset, runId, startedAt, stackName } = leftover
  const limit = formatDuration(request.olderThanMs)
  if (runId === request.ownRunId) return keep('own-run', 'it belongs to this run')
  const startedMs = Date.parse(startedAt ?? '')
  if (Number.isNaN(startedMs)) return keep('age-unknown', 'nothing tells how old it is')
  if (request.now.getTime() - startedMs < request.olderThanMs) {
    return keep('too-young', `it is of ${startedAt}, not older than ${limit}`)
  }
  if (asset.kind === 'stack') {
    if (asset.state === 'DELETE_IN_PROGRESS') return keep('deleting', 'it is being deleted')
    if (asset.terminationProtected) return keep('protected', 'the stack is protected against termination')
    if (asset.parentId !== undefined) return keep('nested', `it goes with the stack ${asset.parentId}`)
  } else if (stackName !== undefined) {
    return keep('with-stack', `it goes with the stack ${stackName}`)
  }
  return {
    decision: 'remove',
    rule: 'old',
    reason: `run ${runId} left it; it is of ${startedAt}, older than ${limit}`,
  }
}

function keep(rule: SweepDecision['rule'], reason: string): Omit<SweepDecision, 'leftover'> {
  return { decision: 'keep', rule, reason }
}
