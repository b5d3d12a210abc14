import type { UseReading } from './image-use.ts'
import { NEVER_LOOKED_AT, type ReadSource, USE_SOURCES, type UseSource } from './use-sources.ts'

/** Where uses were looked for, and where not: what runs there is not protected. Sentences for people. */
export interface Coverage {
  readonly lookedAt: readonly string[]
  readonly notLookedAt: readonly string[]
}

const READ_SOURCES: readonly ReadSource[] = [...USE_SOURCES, 'kubernetes']

/** Says of all sources in which places they were read, skipped, or not asked at all. */
export function coverageOf(readings: readonly UseReading[], asked: readonly UseSource[]): Coverage {
  const of = (status: UseReading['status']) => (source: ReadSource) =>
    readings.filter((reading) => reading.source === source && reading.status === status)
  const lookedAt = READ_SOURCES.flatMap((source) => {
    const places = of('read')(source).map(({ place }) => place)
    return places.length === 0 ? [] : [`${source} in ${placesText(places)}`]
  })
  const skipped = READ_SOURCES.flatMap((source) => {
    const missed = of('skipped')(source)
    const [first] = missed
    return first?.status === 'skipped'
      ? [`${source} in ${placesText(missed.map(({ place }) => place))} (${first.reason})`]
      : []
  })
  const denied = READ_SOURCES.flatMap((source) => {
    const partial = readings.flatMap((reading) =>
      reading.source === source && reading.status === 'read' && (reading.denied ?? []).length > 0
        ? [reading]
        : [],
    )
    const parts = [...new Set(partial.flatMap((reading) => reading.denied ?? []))]
    const places = partial.map(({ place }) => place)
    return parts.length === 0
      ? []
      : [`${parts.join(', ')} of ${source} in ${placesText(places)} (no permission)`]
  })
  const notAsked = USE_SOURCES.filter((source) => !asked.includes(source)).map(
    (source) => `${source} (not in in-use-sources)`,
  )
  const read = readings.filter(({ status }) => status === 'read')
  const elsewhere = read.length > 0 ? ['regions and accounts not named above'] : []
  return { lookedAt, notLookedAt: [...skipped, ...denied, ...notAsked, NEVER_LOOKED_AT, ...elsewhere] }
}

function placesText(places: readonly string[]): string {
  const [first = ''] = places
  return places.length <= 3 ? places.join(', ') : `${first} and ${places.length - 1} other regions`
}
