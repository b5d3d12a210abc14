import type { CanaryRecord } from './record.ts'

/** What the last promotion says of itself. Others can write it too: it moves nothing, and counts only with the weights. */
export interface Promotion {
  /** The run of the workflow that promoted, whatever its attempt. */
  readonly runId: string
  readonly backend: string
}

/** The promotion that a record tells of, or undefined when it tells of none, or of a run outside a workflow. */
export function promotionBy({ state, owner, pair }: CanaryRecord): Promotion | undefined {
  const [, runId] = /\/actions\/runs\/(\d{1,20})\/attempts\/\d+$/.exec(owner) ?? []
  return state.phase === 'promoted' && runId !== undefined ? { runId, backend: pair.canary } : undefined
}

/** Writes a promotion as one line of text. */
export function encodePromotion({ runId, backend }: Promotion): string {
  return `${runId} ${backend}`
}

/** Reads what {@link encodePromotion} wrote, or undefined when it is something else. */
export function decodePromotion(text: string): Promotion | undefined {
  const [, runId, backend] = /^(\d{1,20}) (\S+)$/.exec(text) ?? []
  return runId === undefined || backend === undefined ? undefined : { runId, backend }
}
