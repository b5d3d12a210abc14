import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.ts'

/** How often AWS Config records a type (AWS Config API reference, `RecordingMode`). */
export type Frequency = 'CONTINUOUS' | 'DAILY'

/** What is known of a recorder and of what it recorded. Plain data. */
export interface RecordingFacts {
  /** As AWS Config gives it. */
  readonly recordingMode: Json
  /** Configuration items of {@link DAYS} days, by type. */
  readonly items: ReadonlyMap<string, number>
  /** Resources that there are now, by type. */
  readonly resources: ReadonlyMap<string, number>
  /** Types that the last record of the history has; undefined when there is none. */
  readonly recordedTypes: ReadonlySet<string> | undefined
}

/** What a type costs in a month. */
export interface TypeCost {
  readonly type: string
  readonly items: number
  readonly resources: number
  readonly frequency: Frequency
  readonly usd: number
}

/** A change of the recorder that would cost less. */
export type Proposal =
  /** Recorded once a day instead of at each change. */
  | { readonly kind: 'daily'; readonly type: string; readonly savesUsd: number }
  /** Only what the records of the history have: the other types are not recorded any more. */
  | {
      readonly kind: 'inclusion-list'
      readonly types: readonly string[]
      readonly left: readonly string[]
      readonly savesUsd: number
    }

/** What recording costs, and how it would cost less. */
export interface RecordingCosts {
  /** The most expensive first. */
  readonly types: readonly TypeCost[]
  readonly usd: number
  readonly proposals: readonly Proposal[]
}

/** How many days are looked at: the month that the prices are for. */
export const DAYS = 30

/** US dollars for a configuration item (AWS Config pricing, "Configuration items", us-east-1), 2026. */
const USD: Readonly<Record<Frequency, number>> = { CONTINUOUS: 0.003, DAILY: 0.012 }

/** What saves less in a month is not worth a change. */
const LEAST_USD = 1

/** Types that cannot be recorded daily (AWS Config developer guide, "Recording frequency"). */
const CONTINUOUS_ONLY: ReadonlySet<string> = new Set([
  'AWS::Config::ConfigurationRecorder',
  'AWS::Config::ConformancePackCompliance',
  'AWS::Config::ResourceCompliance',
])

/** Works out what recording costs by type at list prices, and what would cost less. */
export function costsOf({ recordingMode, items, resources, recordedTypes }: RecordingFacts): RecordingCosts {
  const frequencyOf = frequenciesIn(recordingMode)
  const types = [...items]
    .filter(([, count]) => count > 0)
    .map(([type, count]): TypeCost => {
      const frequency = frequencyOf(type)
      return {
        type,
        items: count,
        resources: resources.get(type) ?? 0,
        frequency,
        usd: count * USD[frequency],
      }
    })
    .sort((one, other) => other.usd - one.usd || (one.type < other.type ? -1 : 1))
  // A record also has what its own service describes, of types that AWS Config may not know.
  const wanted = [...(recordedTypes ?? [])].filter((type) => items.has(type) || resources.has(type))
  return {
    types,
    usd: sumOf(types.map(({ usd }) => usd)),
    proposals: [...dailyProposals(types), ...inclusionProposal(types, wanted)],
  }
}

/**
 * A resource is recorded once a day at most, and not more often than it is now. Of resources that came and went in the month
 * nothing is known but what is there now.
 */
function dailyProposals(types: readonly TypeCost[]): readonly Proposal[] {
  return types.flatMap(({ type, items, resources, frequency, usd }) => {
    if (frequency === 'DAILY' || CONTINUOUS_ONLY.has(type) || resources === 0) return []
    const savesUsd = usd - Math.min(items, resources * DAYS) * USD.DAILY
    return savesUsd >= LEAST_USD ? [{ kind: 'daily', type, savesUsd } as const] : []
  })
}

function inclusionProposal(types: readonly TypeCost[], wanted: readonly string[]): readonly Proposal[] {
  if (wanted.length === 0) return []
  const others = types.filter(({ type }) => !wanted.includes(type))
  const savesUsd = sumOf(others.map(({ usd }) => usd))
  if (savesUsd < LEAST_USD) return []
  return [
    { kind: 'inclusion-list', types: wanted.toSorted(), left: others.map(({ type }) => type), savesUsd },
  ]
}

/** What is recorded how often: the overrides of the mode before its own frequency. */
function frequenciesIn(mode: Json): (type: string) => Frequency {
  const given = isJsonObject(mode) ? mode : {}
  const overridden = new Map<string, Frequency>()
  for (const override of overridesOf(given))
    for (const type of typesOf(override)) overridden.set(type, frequencyFrom(override.recordingFrequency))
  return (type) => overridden.get(type) ?? frequencyFrom(given.recordingFrequency)
}

function overridesOf({ recordingModeOverrides: given }: JsonObject): readonly JsonObject[] {
  return isJsonArray(given) ? given.filter(isJsonObject) : []
}

function typesOf({ resourceTypes: given }: JsonObject): readonly string[] {
  return isJsonArray(given) ? given.map(String) : []
}

function frequencyFrom(value: unknown): Frequency {
  return value === 'DAILY' ? 'DAILY' : 'CONTINUOUS'
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}

/**
 * The proposals as AWS Config takes them (AWS Config API reference, `ConfigurationRecorder`): the mode with one more override
 * for what is to be recorded daily, and the group, where types are to be left out.
 */
export function proposedSettings(
  recordingMode: Json,
  proposals: readonly Proposal[],
): { readonly recordingMode?: Json; readonly recordingGroup?: Json } {
  const list = proposals.find((one) => one.kind === 'inclusion-list')
  const isRecorded = (type: unknown) => list === undefined || list.types.some((one) => one === type)
  const daily = proposals
    .flatMap((one) => (one.kind === 'daily' ? [one.type] : []))
    .filter(isRecorded)
    .sort()
  const given = isJsonObject(recordingMode) ? recordingMode : {}
  // A type has one override at most, and only what is recorded has any.
  const kept = overridesOf(given).flatMap((override) => {
    const types = typesOf(override).filter((type) => isRecorded(type) && !daily.includes(type))
    return types.length === 0 ? [] : [{ ...override, resourceTypes: types }]
  })
  return {
    ...(daily.length === 0
      ? {}
      : {
          recordingMode: {
            recordingFrequency: frequencyFrom(given.recordingFrequency),
            recordingModeOverrides: [...kept, { resourceTypes: daily, recordingFrequency: 'DAILY' }],
          },
        }),
    ...(list === undefined
      ? {}
      : {
          recordingGroup: {
            allSupported: false,
            includeGlobalResourceTypes: false,
            resourceTypes: [...list.types],
            recordingStrategy: { useOnly: 'INCLUSION_BY_RESOURCE_TYPES' },
          },
        }),
  }
}
