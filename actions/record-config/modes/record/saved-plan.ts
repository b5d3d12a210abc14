import { loadPlan } from '../../../shared/action/plan-file.ts'
import { UserError, WorldMovedError } from '../../../shared/errors.ts'
import { diffRecords } from '../../diff/release-diff.ts'
import { canonicalJson } from '../../document/canonical-json.ts'
import { isSha256, type Sha256, sha256Of } from '../../document/digest.ts'
import { isJsonObject, type Json } from '../../document/json.ts'
import { parseRecord, type RecordDocument } from '../../document/record.ts'
import { canonicalTexts } from '../../normalise/texts.ts'
import type { Past } from './observation.ts'
import type { RecordPlan } from './plan.ts'

/** More differences than that are not written out. */
const MOST_DIFFERENCES = 5

/** A plan as it was saved. */
export interface SavedPlan {
  readonly record: RecordDocument
  readonly bodies: ReadonlyMap<Sha256, string>
  /** The digest of the entry that the record was to follow. */
  readonly follows: Sha256 | null
  /** The file, as errors name it. */
  readonly where: string
}

/** What of a plan is saved, to be reviewed and applied later. */
export function savedForm({ recordText, bodies, follows }: RecordPlan): object {
  return { record: recordText, bodies: Object.fromEntries(bodies), follows }
}

/** @throws UserError when the file is not a plan of this action */
export function loadRecordPlan(path: string): SavedPlan {
  const where = `input plan: ${path}`
  const { record, bodies, follows } = readSaved(loadPlan(path, 'record-config').plan as Json) ?? {}
  if (record === undefined || bodies === undefined || follows === undefined)
    throw new UserError('this is not a plan of record-config.', { where })
  return { record, bodies, follows, where }
}

/**
 * Holds a saved plan against what this run would plan. A saved plan is a proposal, written by this action
 * or by anybody who can write a file: nothing of it is recorded. Who records, when, the bodies and the verdict are this
 * run's, and a plan that says anything else of what lasts is refused.
 *
 * @param planned what this run plans
 * @returns what this run plans, which is what was reviewed
 * @throws WorldMovedError naming each difference
 */
export function confirmPlan(saved: SavedPlan, planned: RecordPlan, past: Past): RecordPlan {
  const { record, follows, where } = saved
  if (record.system !== planned.record.system || record.release !== planned.record.release) {
    throw new UserError(`the plan is for ${record.system} ${record.release}.`, {
      where,
      next: 'Give the same `system` and `release` as when it was made.',
    })
  }
  const last = past.head.last
  const isDone = planned.isRecorded && last?.entry.previous === follows
  if (follows !== (last?.digest ?? null) && !isDone) {
    throw new WorldMovedError('the history has another end than when the plan was made.', { where })
  }
  const differences = differencesBetween(saved, planned)
  if (differences.length === 0) return planned
  const more = differences.length - MOST_DIFFERENCES
  throw new WorldMovedError(
    `the plan is not what this run would record: what is deployed has changed since it was made, or someone changed the plan: ${differences.slice(0, MOST_DIFFERENCES).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    { where },
  )
}

/** What of a saved plan this run would not record, as a reader is told it. */
function differencesBetween({ record: saved, bodies }: SavedPlan, { record }: RecordPlan): string[] {
  const differences: string[] = []
  for (const member of ['repository', 'commit'] as const) {
    if (saved.collector?.[member] !== record.collector[member]) {
      differences.push(`the ${member} is ${record.collector[member]}, not ${saved.collector?.[member]}`)
    }
  }
  const judged = (one: RecordDocument['verdict'] | undefined) => canonicalJson(one ?? null)
  const { verdict } = record
  if (judged(saved.verdict) !== judged(verdict)) {
    const rules = verdict.violations.map(({ rule, subject }) => `${rule}: ${subject}`)
    differences.push(`the policy says: ${rules.length === 0 ? 'no violation' : rules.join(', ')}`)
  }
  // Without bodies: their digests say enough, and those of the plan are its own claim.
  const { versions, recorder } = diffRecords(saved, record, () => null)
  const lasting = ({ class: of }: { readonly class: string }) => of !== 'ephemeral'
  differences.push(...versions.filter(lasting).map(({ op, label }) => `${op} ${label}`))
  differences.push(...recorder.filter(lasting).map(({ op, label }) => `${op} recorder ${label}`))
  const gapsOf = ({ gaps }: RecordDocument) =>
    new Set(gaps.map((gap) => `${gap.subject} is ${gap.kind}, ${gap.reason}`))
  for (const gap of gapsOf(record).symmetricDifference(gapsOf(saved))) differences.push(gap)
  const keys = new Set([...Object.keys(saved.resources), ...Object.keys(record.resources)])
  for (const key of keys) {
    const [before, after] = [saved.resources[key], record.resources[key]]
    if (before?.durable !== after?.durable || before?.type !== after?.type) differences.push(key)
    else if (before !== undefined && isForged(before, bodies)) differences.push(`${key}: its body`)
  }
  return differences
}

/** A body of the plan that is not what its digests say. */
function isForged(
  { type, complete, durable }: RecordDocument['resources'][string],
  bodies: SavedPlan['bodies'],
) {
  const body = bodies.get(complete)
  return body !== undefined && sha256Of(canonicalTexts(JSON.parse(body), type).durable ?? 'null') !== durable
}

function readSaved(plan: Json): Omit<SavedPlan, 'where'> | undefined {
  if (!isJsonObject(plan)) return undefined
  const { record: recordText, bodies: texts, follows = null } = plan
  if (typeof recordText !== 'string' || !isJsonObject(texts)) return undefined
  if (follows !== null && !isSha256(follows)) return undefined
  const record = parseRecord(Buffer.from(recordText))
  const bodies = new Map<Sha256, string>()
  for (const [digest, body] of Object.entries(texts)) {
    if (!isSha256(digest) || typeof body !== 'string' || sha256Of(body) !== digest) return undefined
    bodies.set(digest, body)
  }
  return record === undefined ? undefined : { record, bodies, follows }
}
