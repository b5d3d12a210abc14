import { CANARY_TAG_PREFIX } from '../../../shared/canary-tags.ts'
import { UserError } from '../../../shared/errors.ts'
import { formatSteps, parseSteps, type Step } from '../../machine/steps.ts'
import { decodePromotion, encodePromotion, type Promotion, promotionBy } from '../../record/promotion.ts'
import type { CanaryRecord, ShareChange } from '../../record/record.ts'
import { decodeState, encodeState } from '../../record/state-text.ts'

/** Where the record of a canary is kept among the tags of a resource, and what it is between. */
export interface TagSpace<Backend extends string> {
  /** What the keys of the record's tags begin with. */
  readonly prefix: string
  /** The tag that says which run has promoted what; it stays when the canary has ended. */
  readonly promotedTag: string
  isBackend(text: string): text is Backend
}

/** The place of the canary where a resource can have only one: what the keys begin with, and its promotion's tag. */
export const ONLY_CANARY = { prefix: CANARY_TAG_PREFIX, promotedTag: 'ai-ops:promoted-by-run' } as const

const FIELDS = ['id', 'owner', 'stable', 'canary', 'original', 'steps', 'times', 'state'] as const
type Field = (typeof FIELDS)[number]

/** The keys of the tags that hold a record. */
export function recordTagsOf({ prefix }: Pick<TagSpace<string>, 'prefix'>): readonly string[] {
  return FIELDS.map((field) => prefix + field)
}

/**
 * Writes a record as tags. A value has at most 256 characters of letters, digits, spaces and `+-=._:/@` (ELBv2 API, `Tag`;
 * Lambda API, `TagResource`).
 */
export function toTags(
  record: CanaryRecord,
  { prefix, promotedTag }: Pick<TagSpace<string>, 'prefix' | 'promotedTag'>,
): ReadonlyMap<string, string> {
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
    ...FIELDS.map((field): [string, string] => [prefix + field, values[field]]),
    ...(promotion === undefined ? [] : [[promotedTag, encodePromotion(promotion)] as const]),
  ])
}

/** Whether there is a record, or a part of one, whoever wrote it. */
export function holdsRecord(
  tags: ReadonlyMap<string, string>,
  space: Pick<TagSpace<string>, 'prefix'>,
): boolean {
  return recordTagsOf(space).some((key) => tags.has(key))
}

/**
 * Reads the record of a canary. Whoever may tag may have written it: it says what is claimed, not what is so.
 *
 * @param where the rule, listener or alias, for the error
 * @returns undefined when there is none
 * @throws UserError when what is there is no whole record
 */
export function fromTags<Backend extends string>(
  tags: ReadonlyMap<string, string>,
  space: TagSpace<Backend>,
  where: string,
): CanaryRecord<Backend> | undefined {
  if (!holdsRecord(tags, space)) return undefined
  const { prefix } = space
  const values = new Map(FIELDS.map((field) => [field, tags.get(prefix + field) ?? '']))
  const record = decodeRecord((field) => values.get(field) ?? '', space)
  if (typeof record !== 'string') return record
  throw new UserError('the canary record in the tags is invalid or tampered with.', {
    where,
    given: `${prefix}${record}=${JSON.stringify(values.get(record) ?? '')}`,
    next: `Make sure that the stable version gets all the traffic, then remove the tags ${prefix}*.`,
  })
}

/** @returns the field that is wrong when the record is invalid */
function decodeRecord<Backend extends string>(
  text: (field: Field) => string,
  { isBackend }: Pick<TagSpace<Backend>, 'isBackend'>,
): CanaryRecord<Backend> | Field {
  const [, id, deployment] = /^([\w-]{1,64})(?: ([\w/-]{1,128}))?$/.exec(text('id')) ?? []
  const [stable, canary] = [text('stable'), text('canary')]
  if (id === undefined) return 'id'
  if (!isBackend(stable)) return 'stable'
  if (!isBackend(canary) || canary === stable) return 'canary'
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
export function promotionOf(
  tags: ReadonlyMap<string, string>,
  { promotedTag }: Pick<TagSpace<string>, 'promotedTag'>,
): Promotion | undefined {
  return decodePromotion(tags.get(promotedTag) ?? '')
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
