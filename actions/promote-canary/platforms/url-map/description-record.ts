import { UserError } from '../../../shared/errors.ts'
import { formatSteps, parseSteps, type Step } from '../../machine/steps.ts'
import { decodePromotion, encodePromotion, type Promotion, promotionBy } from '../../record/promotion.ts'
import type { CanaryRecord, RecordedState } from '../../record/record.ts'
import { decodeState, encodeState } from '../../record/state-text.ts'
import { type BackendServicePath, isBackendServicePath, placeName, type UrlMapPlace } from './paths.ts'

/** A URL map has neither labels nor tags: what is to be remembered are lines at the end of its description. */
const RECORD_MARK = 'ai-ops canary: '
const PROMOTED_MARK = 'ai-ops promoted at'
const STANDBY_MARK = 'ai-ops standby backend service at'

/** What a description may hold with the record in it, in characters. */
export const MAX_DESCRIPTION = 2_048
/** What canaries are called; whoever may change the description may write there what they like. */
const ID = /^[\w-]{1,64}$/

interface RecordText {
  readonly id: string
  readonly owner: string
  readonly place: string
  readonly stable: string
  readonly canary: string
  readonly original: string
  readonly steps: readonly string[]
  /** Epoch milliseconds: begin, deadline, end of life. */
  readonly times: readonly [number, number, number]
  readonly state: string
  /** Epoch milliseconds and percent. */
  readonly changes: readonly (readonly [number, number])[]
}

/** The description with a record in it, the only one; what others wrote there stays. */
export function withRecord(
  description: string | undefined,
  record: CanaryRecord,
  place: UrlMapPlace,
): string {
  const text: RecordText = {
    id: record.id,
    owner: record.owner.slice(0, 256),
    place: placeName(place),
    stable: record.pair.stable,
    canary: record.pair.canary,
    original: record.original,
    steps: formatSteps(record.steps),
    times: [record.startedAt, record.deadlineAt, record.aliveUntil],
    state: encodeState(record.state),
    changes: record.changes.map(({ at, percent }) => [at, percent]),
  }
  const rest = withoutLines(description, (line) => parse(line) !== undefined)
  return withLine(withPromotion(rest, record, place), RECORD_MARK + JSON.stringify(text))
}

/** The description with the promotion that a record tells of, which stays when the canary has ended. */
function withPromotion(
  description: string | undefined,
  record: CanaryRecord,
  place: UrlMapPlace,
): string | undefined {
  const promotion = promotionBy(record)
  if (promotion === undefined) return description
  const mark = promotedMark(place)
  const rest = withoutLines(description, (line) => line.startsWith(mark))
  return withLine(rest, mark + encodePromotion(promotion))
}

/** Reads which promotion of a place was the last. */
export function promotionIn(description: string | undefined, place: UrlMapPlace): Promotion | undefined {
  const mark = promotedMark(place)
  const line = linesOf(description).findLast((one) => one.startsWith(mark))
  return line === undefined ? undefined : decodePromotion(line.slice(mark.length))
}

function promotedMark(place: UrlMapPlace): string {
  return `${PROMOTED_MARK} ${placeName(place)}: `
}

/** The description as it was without the record of a place; undefined when nothing is left. */
export function withoutRecord(description: string | undefined, place: UrlMapPlace): string | undefined {
  return withoutLines(description, (line) => parse(line)?.place === placeName(place))
}

/** The description that remembers which backend service is the canary of a place's next release. */
export function withStandby(description: string | undefined, backend: string, place: UrlMapPlace): string {
  const mark = standbyMark(place)
  const rest = withoutLines(description, (line) => line.startsWith(mark))
  return withLine(rest, mark + backend)
}

/**
 * Reads the record of a canary out of a description, or undefined when it holds none.
 *
 * @throws UserError when the canary moves another place of the same URL map
 */
export function recordIn(
  description: string | undefined,
  place: UrlMapPlace,
): CanaryRecord<BackendServicePath> | undefined {
  const text = linesOf(description)
    .flatMap((line) => parse(line) ?? [])
    .at(-1)
  if (text === undefined) return undefined
  const { stable, canary, state } = text
  if (text.place !== placeName(place)) {
    throw new UserError('a canary is in progress at another place of this URL map.', {
      where: placeName(place),
      given: `canary ${text.id} of ${text.owner} at ${text.place}`,
      next: 'Wait until it has ended, or roll it back there with `mode: abort`: one URL map holds one canary.',
    })
  }
  const [startedAt, deadlineAt, aliveUntil] = text.times
  return {
    id: text.id,
    owner: text.owner,
    pair: { stable, canary },
    original: text.original,
    deployment: undefined,
    steps: text.steps,
    startedAt,
    deadlineAt,
    aliveUntil,
    state,
    changes: text.changes.map(([at, percent]) => ({ at, percent })),
  }
}

/** Which backend service is on standby for the next release at a place. */
export function standbyIn(
  description: string | undefined,
  place: UrlMapPlace,
): BackendServicePath | undefined {
  const mark = standbyMark(place)
  const path = linesOf(description)
    .findLast((line) => line.startsWith(mark))
    ?.slice(mark.length)
  return path !== undefined && isBackendServicePath(path) ? path : undefined
}

/** One URL map may have releases at several places, each with backend services of its own. */
function standbyMark(place: UrlMapPlace): string {
  return `${STANDBY_MARK} ${placeName(place)}: `
}

/** What a record says, once it is known that it says it. */
interface ParsedRecord extends Omit<RecordText, 'stable' | 'canary' | 'steps' | 'state'> {
  readonly stable: BackendServicePath
  readonly canary: BackendServicePath
  readonly steps: readonly Step[]
  readonly state: RecordedState
}

/** Reads a line; undefined when it is not one of ours: then it is other text, and stays. */
function parse(line: string): ParsedRecord | undefined {
  if (!line.startsWith(RECORD_MARK)) return undefined
  try {
    const text: Partial<Record<keyof RecordText, unknown>> | null = JSON.parse(line.slice(RECORD_MARK.length))
    const { id, owner, place, stable, canary, original, steps, times, state, changes } = text ?? {}
    if (!isText(id) || !ID.test(id) || !isText(owner) || !isText(place) || !isText(original)) return undefined
    if (!isText(stable) || !isBackendServicePath(stable)) return undefined
    if (!isText(canary) || !isBackendServicePath(canary)) return undefined
    if (!Array.isArray(steps) || !steps.every(isText) || !isTimes(times)) return undefined
    if (!Array.isArray(changes) || !changes.every(isChange)) return undefined
    const parsed = parseSteps(steps, { minDwellMs: 0, maxDwellMs: 0 })
    const recorded = isText(state) ? decodeState(state, parsed.length) : undefined
    if (recorded === undefined) return undefined
    return { id, owner, place, stable, canary, original, steps: parsed, times, state: recorded, changes }
  } catch {
    return undefined
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** Moments that a date can be made of. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 8.64e15
}

function isTimes(value: unknown): value is RecordText['times'] {
  return Array.isArray(value) && value.length === 3 && value.every(isTime)
}

function isChange(value: unknown): value is RecordText['changes'][number] {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [at, percent]: unknown[] = value
  return isTime(at) && typeof percent === 'number' && percent >= 0 && percent <= 100
}

function linesOf(description: string | undefined): readonly string[] {
  return description?.split('\n') ?? []
}

function withLine(description: string | undefined, line: string): string {
  return description === undefined ? line : `${description}\n${line}`
}

function withoutLines(
  description: string | undefined,
  isMeant: (line: string) => boolean,
): string | undefined {
  const lines = linesOf(description)
  const kept = lines.filter((line) => !isMeant(line))
  if (kept.length === lines.length) return description
  return kept.length === 0 ? undefined : kept.join('\n')
}
