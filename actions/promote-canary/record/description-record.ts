import { UserError } from '../../shared/errors.ts'
import { formatSteps, parseSteps } from '../steps.ts'
import {
  type BackendServicePath,
  isBackendServicePath,
  placeName,
  type UrlMapPlace,
} from '../traffic/url-map/paths.ts'
import type { CanaryRecord } from './record.ts'
import { decodeState, encodeState } from './state-text.ts'

/** A URL map has neither labels nor tags: what is to be remembered are lines at the end of its description. */
const RECORD_MARK = 'ai-ops canary: '
const STANDBY_MARK = 'ai-ops standby backend service: '

/** What a description may hold with the record in it, in characters. */
export const MAX_DESCRIPTION = 2_048

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

/** The description with a record in it; what others wrote there stays. */
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
  return withLine(withoutRecord(description), RECORD_MARK + JSON.stringify(text))
}

/** The description as it was without a record; undefined when nothing is left. */
export function withoutRecord(description: string | undefined): string | undefined {
  return withoutLine(description, RECORD_MARK)
}

/** The description that remembers which backend service is the canary of the next release. */
export function withStandby(description: string | undefined, backend: string): string {
  return withLine(withoutLine(description, STANDBY_MARK), STANDBY_MARK + backend)
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
  const text = parse(lineOf(description, RECORD_MARK))
  if (text === undefined) return undefined
  const { stable, canary } = text
  const state = decodeState(text.state)
  if (state === undefined || !isBackendServicePath(stable) || !isBackendServicePath(canary)) return undefined
  if (text.place !== placeName(place)) {
    throw new UserError('a canary is under way at another place of this URL map.', {
      where: placeName(place),
      given: `canary ${text.id} of ${text.owner} at ${text.place}`,
      next: 'Wait until it has ended, or take it back there with `mode: abort`: one URL map holds one canary.',
    })
  }
  const [startedAt, deadlineAt, aliveUntil] = text.times
  return {
    id: text.id,
    owner: text.owner,
    pair: { stable, canary },
    original: text.original,
    steps: parseSteps(text.steps, { minDwellMs: 0, maxDwellMs: 0 }),
    startedAt,
    deadlineAt,
    aliveUntil,
    state,
    changes: text.changes.map(([at, percent]) => ({ at, percent })),
  }
}

/** Which backend service stands by for the next release. */
export function standbyIn(description: string | undefined): BackendServicePath | undefined {
  const path = lineOf(description, STANDBY_MARK) ?? ''
  return isBackendServicePath(path) ? path : undefined
}

function parse(line: string | undefined): RecordText | undefined {
  if (line === undefined) return undefined
  try {
    const text: Partial<RecordText> | null = JSON.parse(line)
    const { id, owner, place, stable, canary, original, steps, times, state, changes } = text ?? {}
    if (!id || !owner || !place || !stable || !canary || !original || !state) return undefined
    if (!Array.isArray(steps) || times?.length !== 3 || !Array.isArray(changes)) return undefined
    return { id, owner, place, stable, canary, original, steps, times, state, changes }
  } catch {
    return undefined
  }
}

function lineOf(description: string | undefined, mark: string): string | undefined {
  const line = description?.split('\n').findLast((text) => text.startsWith(mark))
  return line?.slice(mark.length)
}

function withLine(description: string | undefined, line: string): string {
  return description === undefined ? line : `${description}\n${line}`
}

function withoutLine(description: string | undefined, mark: string): string | undefined {
  const lines = description?.split('\n') ?? []
  const kept = lines.filter((line) => !line.startsWith(mark))
  if (kept.length === lines.length) return description
  return kept.length === 0 ? undefined : kept.join('\n')
}
