import { UserError, WorldMovedError } from '../shared/errors.ts'
import { loadPlan, savePlan } from '../shared/plan-file.ts'
import { isSha256, type Sha256, sha256Of } from './document/digest.ts'
import { isJsonObject, type Json } from './document/json.ts'
import { parseRecord, stateOf } from './document/record.ts'
import type { EntryContent } from './history/plan-append.ts'
import { planAppend } from './history/plan-append.ts'
import type { Signer } from './history/signed-note.ts'
import { type Observation, type Past, stateNow } from './observe.ts'
import type { RecordPlan } from './plan.ts'

const action = 'record-config'

/** Saves a plan to be reviewed and applied later. */
export function saveRecordPlan(path: string, plan: RecordPlan, past: Past): void {
  const entry = plan.append?.entry?.entry
  savePlan(path, action, new Date(plan.record.collectedAt), {
    record: plan.recordText,
    bodies: Object.fromEntries(plan.bodies),
    follows: past.head.last?.digest ?? null,
    run: entry?.run ?? '',
    nonce: entry?.nonce ?? '',
  })
}

/**
 * Loads a saved plan, and gives it for the world as it is now.
 *
 * @param planned what would be planned now
 * @throws WorldMovedError when what is deployed, or the end of the history, is another than the plan saw
 */
export function loadRecordPlan(
  path: string,
  planned: RecordPlan,
  now: Observation,
  past: Past,
  signer: Signer | undefined,
): RecordPlan {
  const where = `input plan: ${path}`
  const { plan } = loadPlan(path, action)
  const saved = readSaved(plan as Json)
  if (saved === undefined) throw new UserError('this is no plan of record-config.', { where })
  const { record, recordText, bodies, follows, run, nonce } = saved
  if (record.system !== planned.record.system || record.release !== planned.record.release) {
    throw new UserError(`the plan is for ${record.system} ${record.release}.`, {
      where,
      next: 'Give the same `system` and `release` as when it was made.',
    })
  }
  if (follows !== (past.head.last?.digest ?? null)) {
    throw new WorldMovedError('the history has another end than when the plan was made.', { where })
  }
  if (record.state.durable !== stateOf(stateNow(now)).durable) {
    throw new WorldMovedError('what is deployed has changed since the plan was made.', { where })
  }
  const recordDigest = sha256Of(recordText)
  const content: EntryContent = {
    ...{ system: record.system, release: record.release, record: recordDigest, state: record.state.durable },
    ...{ collectedAt: record.collectedAt, run, nonce },
  }
  const append = planAppend(past.head, planned.isRecorded ? undefined : content, record.system, signer)
  return { ...planned, record, recordText, recordDigest, bodies, verdict: record.verdict, append }
}

function readSaved(plan: Json) {
  if (!isJsonObject(plan)) return undefined
  const { record: recordText, bodies: texts, follows, run, nonce } = plan
  if (typeof recordText !== 'string' || typeof run !== 'string' || typeof nonce !== 'string') return undefined
  if (!isJsonObject(texts) || (follows !== null && !isSha256(follows))) return undefined
  const record = parseRecord(Buffer.from(recordText))
  const bodies = new Map<Sha256, string>()
  for (const [digest, body] of Object.entries(texts)) {
    if (!isSha256(digest) || typeof body !== 'string' || sha256Of(body) !== digest) return undefined
    bodies.set(digest, body)
  }
  return record === undefined ? undefined : { record, recordText, bodies, follows, run, nonce }
}
