import { backendsOf, type Division } from './division.ts'
import type { UrlMapPlace } from './paths.ts'
import { MAX_WEIGHT, type WeightedBackendService } from './url-map-resource.ts'

/** Writes down a division for the record. */
export function encodeDivision(division: Division): string {
  return JSON.stringify(division)
}

/**
 * Reads a division out of a record. The record stands where others may write: what cannot have been there before the
 * canary is not believed.
 *
 * @param current the division of now: the original names nothing of another project that is not in it
 * @returns undefined when it is no division, or one that no canary of this place began with
 */
export function decodeDivision(text: string, current: Division, place: UrlMapPlace): Division | undefined {
  try {
    const division = divisionOf(JSON.parse(text))
    if (division === undefined) return undefined
    const served: readonly string[] = backendsOf(current, place).map(({ backend }) => backend)
    const own = `projects/${place.project}/`
    const known = ({ backend }: { readonly backend: string }) =>
      backend.startsWith(own) || served.includes(backend)
    return backendsOf(division, place).every(known) ? division : undefined
  } catch {
    return undefined
  }
}

function divisionOf(value: unknown): Division | undefined {
  if (!isObject(value)) return undefined
  const { kind, service, backends } = value
  if (kind === 'single' && typeof service === 'string') return { kind, service }
  if (kind !== 'weighted' || !Array.isArray(backends) || !backends.every(isWeighted)) return undefined
  return backends.some(({ weight = 0 }) => weight > 0) ? { kind, backends } : undefined
}

function isWeighted(value: unknown): value is WeightedBackendService {
  if (!isObject(value)) return false
  const { backendService, weight = 0, headerAction = {}, ...rest } = value
  return (
    typeof backendService === 'string' &&
    typeof weight === 'number' &&
    Number.isInteger(weight) &&
    weight >= 0 &&
    weight <= MAX_WEIGHT &&
    isObject(headerAction) &&
    Object.keys(rest).length === 0
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
