import { CANARY_TAG_PREFIX } from '../../../shared/canary-tags.ts'
import { UserError } from '../../../shared/errors.ts'
import { formatSteps, parseSteps, type Step } from '../../machine/steps.ts'
import { decodePromotion, encodePromotion, type Promotion, promotionBy } from '../../record/promotion.ts'
import type { CanaryRecord, ShareChange } from '../../record/record.ts'
import { decodeState, encodeState } from '../../record/state-text.ts'
import { isTargetGroupArn, type TargetGroupArn } from './arns.ts'

/** The tag that names the target group which an earlier promotion took out of the rule. */
export const STANDBY_TAG = 'ai-ops:standby-target-group'

/** The tag that says which run has promoted what; it stays when the canary has ended. */
export const PROMOTED_TAG = 'ai-ops:promoted-by-run'

const FIELDS = ['id', 'owner', 'stable', 'canary', 'original', 'steps', 'times', 'state'] as const
type Field = (typeof FIELDS)[number]

/** The keys of the tags that hold a record. */
export const RECORD_TAGS: readonly string[] = FIELDS.map((field) => CANARY_TAG_PREFIX + field)

/**
 * Writes a record as tags. A value has at most 256 characters of letters, digits, spaces and `+-=._:/@` (ELBv2 API, `Tag`).
 */
export function toTags(record: CanaryRecord): ReadonlyMap<string, string> {
  const times = [record.startedAt, record.deadlineAt, record.aliveUntil].map(iso)
  const changes = record.changes.map(({ at, percent }) => `${percent}@${at.toString(36)}`)
  const values: Record<Field, string> = {
    id: record.deployment === undefined ? record.id : `${record.id} ${record.deployment}`,
    owner: record.owner.slice(0, 256),
    stable: record.pair.stable,
    canary: record.pair.canary,
    original: record.original,
    steps: formatSteps(record.steps).map(encodeStep).join('  '),
    times: [...times, ...changes].join(' '),
    state: encodeState(record.state),
  }
  const promotion = promotionBy(record)
  return new Map([
    ...FIELDS.map((field): [string, string] => [CANARY_TAG_PREFIX + field, values[field]]),
    ...(promotion === undefined ? [] : [[PROMOTED_TAG, encodePromotion(promotion)] as const]),
  ])
}

/** Whether there is a record, or a part of one, whoever wrote it. */
export function holdsRecord(tags: ReadonlyMap<string, string>): boolean {
  return RECORD_TAGS.some((key) => tags.has(key))
}

/**
 * Reads the record of a canary. Whoever may tag may have written it: it says what is claimed, not what is so.
 *
 * @param where the rule or listener, for the error
 * @returns undefined when there is none
 * @throws UserError when what is there is no whole record
 */
export function fromTags(
  tags: ReadonlyMap<string, string>,
  where: string,
): CanaryRecord<TargetGroupArn> | undefined {
  if (!holdsRecord(tags)) return undefined
  const values = new Map(FIELDS.map((field) => [field, tags.get(CANARY_TAG_PREFIX + field) ?? '']))
  const record = decodeRecord((field) => values.get(field) ?? '')
  if (typeof record !== 'string') return record
  throw new UserError('the canary record in the tags is invalid or tampered with.', {
    where,
    given: `${CANARY_TAG_PREFIX}${record}=${JSON.stringify(values.get(record) ?? '')}`,
    next: `Make sure that the stable target group gets all the traffic, then remove the tags ${CANARY_TAG_PREFIX}*.`,
  })
}

/** @returns the field that is wrong when the record is invalid */
function decodeRecord(text: (field: Field) => string): CanaryRecord<TargetGroupArn> | Field {
  const [, id, deployment] = /^([\w-]{1,64})(?: ([\w/-]{1,128}))?$/.exec(text('id')) ?? []
  const [stable, canary] = [text('stable'), text('canary')]
  if (id === undefined) return 'id'
  if (!isTargetGroupArn(stable)) return 'stable'
  if (!isTargetGroupArn(canary) || canary === stable) return 'canary'
  const steps = decodeSteps(text('steps'))
  if (steps === undefined) return 'steps'
  const times = decodeTimes(text('times'))
  if (times === undefined) return 'times'
  const state = decodeState(text('state'), steps.length)
  if (state === undefined) return 'state'
  return {
    id,
    owner: text('owner'),
    pair: { stable, canary },
    original: text('original'),
    deployment,
    steps,
    ...times,
    state,
  }
}

/** Reads which promotion was the last. */
export function promotionOf(tags: ReadonlyMap<string, string>): Promotion | undefined {
  return decodePromotion(tags.get(PROMOTED_TAG) ?? '')
}

/** Reads which target group is on standby for the next release. */
export function standbyOf(tags: ReadonlyMap<string, string>): TargetGroupArn | undefined {
  const arn = tags.get(STANDBY_TAG) ?? ''
  return isTargetGroupArn(arn) ? arn : undefined
}

function encodeStep(step: string): string {
  return step.replace('%', '')
}

function decodeSteps(text: string): readonly Step[] | undefined {
  try {
    return parseSteps(
      text.split('  ').map((step) => step.replace(/^\S+/, (percent) => `${percent}%`)),
      { minDwellMs: 0, maxDwellMs: 0 },
    )
  } catch {
    return undefined
  }
}

function decodeTimes(
  text: string,
): Pick<CanaryRecord, 'startedAt' | 'deadlineAt' | 'aliveUntil' | 'changes'> | undefined {
  const [started = '', deadline = '', alive = '', ...changesText] = text.split(' ').filter(Boolean)
  const [startedAt, deadlineAt, aliveUntil] = [Date.parse(started), Date.parse(deadline), Date.parse(alive)]
  const changes = changesText.map(decodeChange)
  const numbers = [startedAt, deadlineAt, aliveUntil, ...changes.flatMap(({ at, percent }) => [at, percent])]
  if (!numbers.every(Number.isFinite)) return undefined
  return { startedAt, deadlineAt, aliveUntil, changes }
}

function decodeChange(text: string): ShareChange {
  const [percent = '', at = ''] = text.split('@')
  return {
    percent: /^\d{1,3}(\.\d+)?$/.test(percent) ? Number(percent) : Number.NaN,
    at: Number.parseInt(at, 36),
  }
}

function iso(epochMs: number): string {
  return new Date(epochMs).toISOString()
}
