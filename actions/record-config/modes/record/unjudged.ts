import { diffRecords, type ReleaseDiff } from '../../diff/release-diff.ts'
import type { Sha256 } from '../../document/digest.ts'
import type { Json } from '../../document/json.ts'
import { RECORD_SCHEMA, type RecordDocument, stateOf } from '../../document/record.ts'
import { type Observation, type Past, stateNow } from './observation.ts'
import type { PlanSettings } from './plan-settings.ts'

/** What is known of the past: its last record, and the bodies that are needed to compare. */
export type KnownPast = Pick<Past, 'previous'> & { readonly stored: ReadonlyMap<Sha256, Json> }

/** A record as the policy judges it, and what changed since the one before. */
export interface Unjudged {
  readonly record: Omit<RecordDocument, 'verdict'>
  readonly diff: ReleaseDiff | undefined
}

/** The record of what was observed, before any rule has seen it. */
export function unjudgedRecord(
  now: Observation,
  { previous, stored }: KnownPast,
  { system, release }: Pick<PlanSettings, 'system' | 'release'>,
): Unjudged {
  const state = stateNow(now)
  return {
    record: {
      schema: RECORD_SCHEMA,
      system,
      release,
      collectedAt: now.collectedAt,
      collector: now.collector,
      ...state,
      redaction: { keyId: now.redactionKeyId },
      state: stateOf(state),
    },
    diff: previous === undefined ? undefined : diffRecords(previous, state, bodyReader(now, stored)),
  }
}

/** The bodies of both sides of a comparison. */
function bodyReader(now: Observation, stored: ReadonlyMap<Sha256, Json>): (digest: Sha256) => Json {
  const current = new Map(now.resources.map(({ complete, body }) => [complete, body]))
  return (digest) => {
    const body = current.get(digest)
    if (body !== undefined) return JSON.parse(body)
    const read = stored.get(digest)
    if (read === undefined) throw new Error(`The body ${digest} was not read`)
    return read
  }
}
