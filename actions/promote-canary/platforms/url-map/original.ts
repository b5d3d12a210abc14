import { UserError } from '../../../shared/errors.ts'
import { isRecord } from '../../../shared/is-record.ts'
import type { CanaryRecord } from '../../record/record.ts'
import type { Pair } from '../../traffic/arms.ts'
import { backendsOf, type Division } from './division.ts'
import { type BackendServicePath, placeName, type UrlMapPlace } from './paths.ts'
import { MAX_WEIGHT, type WeightedBackendService } from './url-map-resource.ts'

/** Writes down a division for the record. */
export function encodeDivision(division: Division): string {
  return JSON.stringify(division)
}

/**
 * Gives the division before a canary back, out of its record. Others may write the record: a split that no canary can
 * have started from is refused, since it would be restored.
 *
 * @param current the division of now: what is in another project must be in it
 * @throws UserError when the original is not valid
 */
export function readOriginal(
  { id, original, pair }: CanaryRecord<BackendServicePath>,
  current: Division,
  place: UrlMapPlace,
): Division {
  const division = decodeDivision(original, { current, pair, place })
  if (division !== undefined) return division
  throw new UserError('the canary record is invalid or tampered with.', {
    where: placeName(place),
    given: `canary ${id}`,
    next: 'Set the weights by hand, and remove the line `ai-ops canary: …` from the description of the URL map.',
  })
}

/** What a recorded division is held against. */
export interface DivisionContext {
  /** The division of now: what is in another project must be in it. */
  readonly current: Division
  readonly pair: Pair<BackendServicePath>
  readonly place: UrlMapPlace
}

/** @returns undefined when it is not a division, or one that no canary between the pair can have begun with */
export function decodeDivision(
  text: string,
  { current, pair, place }: DivisionContext,
): Division | undefined {
  try {
    const division = divisionOf(JSON.parse(text))
    if (division === undefined) return undefined
    const backends = backendsOf(division, place)
    const served: readonly string[] = backendsOf(current, place).map(({ backend }) => backend)
    const isKnown = (path: string) => path.startsWith(`projects/${place.project}/`) || served.includes(path)
    const weightOf = (path: string) => backends.find(({ backend }) => backend === path)?.weight ?? 0
    const paths = [pair.stable, pair.canary, ...backends.map(({ backend }) => backend)]
    return paths.every(isKnown) && weightOf(pair.stable) > 0 && weightOf(pair.canary) === 0
      ? division
      : undefined
  } catch {
    return undefined
  }
}

function divisionOf(value: unknown): Division | undefined {
  if (!isRecord(value)) return undefined
  const { kind, service, backends } = value
  if (kind === 'single' && typeof service === 'string') return { kind, service }
  if (kind !== 'weighted' || !Array.isArray(backends) || !backends.every(isWeighted)) return undefined
  return backends.some(({ weight = 0 }) => weight > 0) ? { kind, backends } : undefined
}

function isWeighted(value: unknown): value is WeightedBackendService {
  if (!isRecord(value)) return false
  const { backendService, weight = 0, headerAction = {}, ...rest } = value
  return (
    typeof backendService === 'string' &&
    typeof weight === 'number' &&
    Number.isInteger(weight) &&
    weight >= 0 &&
    weight <= MAX_WEIGHT &&
    isRecord(headerAction) &&
    Object.keys(rest).length === 0
  )
}
