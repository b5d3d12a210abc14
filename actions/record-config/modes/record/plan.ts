import type { ReleaseDiff } from '../../diff/release-diff.ts'
import { canonicalJson } from '../../document/canonical-json.ts'
import { type Sha256, sha256Of } from '../../document/digest.ts'
import type { Json } from '../../document/json.ts'
import type { RecordDocument, Verdict } from '../../document/record.ts'
import { type AppendPlan, planAppend } from '../../history/plan-append.ts'
import { except, exceptionsIn } from '../../policy/exceptions.ts'
import { judge } from '../../policy/judge.ts'
import type { Observation, Past } from './observation.ts'
import type { PlanSettings } from './plan-settings.ts'
import { unjudgedRecord } from './unjudged.ts'

/** A record to be appended, what changed since the one before, and each file that is to be written. */
export interface RecordPlan {
  /** The record to append; the one that is there already when there is nothing to append. */
  readonly record: RecordDocument
  readonly recordText: string
  readonly recordDigest: Sha256
  /** Bodies that the last record does not have, by their digest. */
  readonly bodies: ReadonlyMap<Sha256, string>
  readonly previous:
    | { readonly sequence: number; readonly release: string; readonly digest: Sha256 }
    | undefined
  readonly diff: ReleaseDiff | undefined
  /** What the policy says now. */
  readonly verdict: Verdict
  /** The release is recorded already and nothing that lasts has changed since: there is nothing to append. */
  readonly isRecorded: boolean
  /** The digest of the entry that the record follows. */
  readonly follows: Sha256 | null
  /** `undefined` when there is nothing to write at all. */
  readonly append: AppendPlan | undefined
}

/**
 * Plans a record: what it says, what the policy makes of it, and what is to be written where.
 *
 * @param past the end of the history; `stored` are bodies that it has, as far as they are needed to compare
 */
export function planRecord(
  now: Observation,
  { head, previous, stored }: Past & { readonly stored: ReadonlyMap<Sha256, Json> },
  settings: PlanSettings,
): RecordPlan {
  const { record: unjudged, diff } = unjudgedRecord(now, { previous, stored }, settings)
  const verdict = except(
    judge({ record: unjudged, diff }, settings.rules, settings.policyLevels),
    settings.policyExceptions,
    new Date(now.collectedAt),
  )
  const isRecorded =
    previous?.release === settings.release &&
    previous.state.durable === unjudged.state.durable &&
    // An exception counts only where it is recorded.
    exceptionsIn(previous.verdict) === exceptionsIn(verdict)
  const record: RecordDocument = isRecorded ? previous : { ...unjudged, verdict }
  const recordText = canonicalJson(record)
  const recordDigest = sha256Of(recordText)
  const content = {
    ...{ system: record.system, release: record.release, record: recordDigest, state: record.state.durable },
    ...{ collectedAt: now.collectedAt, run: now.run, nonce: now.nonce },
  }
  const last = head.last?.entry
  return {
    record,
    recordText,
    recordDigest,
    bodies: new Map(
      now.resources.flatMap(({ complete, body }) => (body === undefined ? [] : [[complete, body]])),
    ),
    previous:
      last === undefined
        ? undefined
        : { sequence: last.sequence, release: last.release, digest: last.record },
    diff,
    verdict,
    isRecorded,
    follows: head.last?.digest ?? null,
    append: planAppend(head, isRecorded ? undefined : content),
  }
}

/** The number of the record that the plan ends with. */
export function sequenceOf({ append, previous }: RecordPlan): number {
  return append?.entry?.sequence ?? previous?.sequence ?? 0
}
