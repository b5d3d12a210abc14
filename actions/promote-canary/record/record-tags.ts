import { formatSteps, parseSteps } from '../steps.ts'
import { isTargetGroupArn, type TargetGroupArn } from '../traffic/alb/arns.ts'
import { decodePromotion, encodePromotion, type Promotion, promotionBy } from './promotion.ts'
import type { CanaryRecord, ShareChange } from './record.ts'
import { decodeState, encodeState } from './state-text.ts'

const PREFIX = 'ai-ops:canary:'

/** The tag that names the target group which an earlier promotion took out of the rule. */
export const STANDBY_TAG = 'ai-ops:standby-target-group'

/** The tag that says which run has promoted what; it stays when the canary has ended. */
export const PROMOTED_TAG = 'ai-ops:promoted-by-run'

const FIELDS = ['id', 'owner', 'stable', 'canary', 'original', 'steps', 'times', 'state', 'changes'] as const

/** The keys of the tags that hold a record. */
export const RECORD_TAGS: readonly string[] = FIELDS.map((field) => PREFIX + field)

/**
 * Writes a record as tags. A value has at most 256 characters of letters, digits, spaces and `+-=._:/@` (ELBv2 API, `Tag`).
 */
export function toTags(record: CanaryRecord): ReadonlyMap<string, string> {
  const values: Record<(typeof FIELDS)[number], string> = {
    id: record.id,
    owner: record.owner.slice(0, 256),
    stable: record.pair.stable,
    canary: record.pair.canary,
    original: record.original,
    steps: formatSteps(record.steps).map(encodeStep).join('  '),
    times: [record.startedAt, record.deadlineAt, record.aliveUntil].map(iso).join(' '),
    state: encodeState(record.state),
    changes: record.changes.map(({ at, percent }) => `${percent}@${at.toString(36)}`).join(' '),
  }
  const promotion = promotionBy(record)
  return new Map([
    ...FIELDS.map((field): [string, string] => [PREFIX + field, values[field]]),
    ...(promotion === undefined ? [] : [[PROMOTED_TAG, encodePromotion(promotion)] as const]),
  ])
}

/** Reads the record of a canary, or undefined when the tags hold none. */
export function fromTags(tags: ReadonlyMap<string, string>): CanaryRecord<TargetGroupArn> | undefined {
  const text = (field: (typeof FIELDS)[number]) => tags.get(PREFIX + field) ?? ''
  const [stable, canary] = [text('stable'), text('canary')]
  if (text('id') === '' || !isTargetGroupArn(stable) || !isTargetGroupArn(canary)) return undefined
  const [startedAt = 0, deadlineAt = 0, aliveUntil = 0] = text('times')
    .split(' ')
    .map((time) => Date.parse(time))
  const state = decodeState(text('state'))
  if (state === undefined) return undefined
  return {
    id: text('id'),
    owner: text('owner'),
    pair: { stable, canary },
    original: text('original'),
    steps: parseSteps(text('steps').split('  ').map(decodeStep), { minDwellMs: 0, maxDwellMs: 0 }),
    startedAt,
    deadlineAt,
    aliveUntil,
    state,
    changes: text('changes').split(' ').filter(Boolean).map(decodeChange),
  }
}

/** Reads which promotion was the last. */
export function promotionOf(tags: ReadonlyMap<string, string>): Promotion | undefined {
  return decodePromotion(tags.get(PROMOTED_TAG) ?? '')
}

/** Reads which target group stands by for the next release. */
export function standbyOf(tags: ReadonlyMap<string, string>): TargetGroupArn | undefined {
  const arn = tags.get(STANDBY_TAG) ?? ''
  return isTargetGroupArn(arn) ? arn : undefined
}

function encodeStep(step: string): string {
  return step.replace('%', '')
}

function decodeStep(text: string): string {
  return text.replace(/^\S+/, (percent) => `${percent}%`)
}

function decodeChange(text: string): ShareChange {
  const [percent, at] = text.split('@')
  return { percent: Number(percent), at: Number.parseInt(at ?? '', 36) }
}

function iso(epochMs: number): string {
  return new Date(epochMs).toISOString()
}
