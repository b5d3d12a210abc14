import type { HistoryStore } from '../../shared/history/store.ts'
import { inFlight } from '../../shared/in-flight.ts'
import type { Finding } from './finding.ts'
import { layout, tileWidth } from './layout.ts'
import { allTiles, formatBundle } from './tiles.ts'

const parallelReads = 16

/**
 * Checks the tiles and bundles that were the last ones once, as far as they are still there: clients that know an
 * earlier checkpoint read them. One that is missing is no loss, since a wider one holds the same.
 *
 * @param bytes the entries by index from 0; `undefined` where one is missing
 * @param leaves their hashes
 */
export async function staleTileFindings(
  store: HistoryStore,
  bytes: readonly (Buffer | undefined)[],
  leaves: readonly Buffer[],
): Promise<Finding[]> {
  const findings: Finding[] = []
  const check = async (place: Place, contentOf: (width: number) => Buffer) => {
    for (const width of await staleWidths(store, place)) {
      const path = place.path(width)
      const stored = await store.read(path)
      if (stored === undefined || stored.content.equals(contentOf(width))) continue
      const message = 'it was the last tile once, and is no longer what it was then'
      findings.push({ kind: 'tile-edited', sequence: undefined, path, message })
    }
  }
  await inFlight(allTiles(leaves), parallelReads, ({ level, index, file }) =>
    check({ path: (width) => layout.tile(level, index, width), width: file.content.length / 32 }, (width) =>
      file.content.subarray(0, width * 32),
    ),
  )
  const bundles = Array.from({ length: Math.ceil(bytes.length / tileWidth) }, (_, index) => index)
  await inFlight(bundles, parallelReads, (index) => {
    const entries = bytes.slice(index * tileWidth, (index + 1) * tileWidth)
    return check({ path: (width) => layout.bundle(index, width), width: entries.length }, (width) =>
      formatBundle(entries.slice(0, width).map((entry) => entry ?? Buffer.alloc(0))),
    )
  })
  return findings
}

/** Where a tile is in each of its widths, and how wide it is now. */
interface Place {
  readonly path: (width: number) => string
  readonly width: number
}

async function staleWidths(store: HistoryStore, { path, width }: Place): Promise<number[]> {
  const folder = path(1).replace(/\/1$/, '')
  const names = await store.listAfter(folder, '')
  return names.filter((name) => /^[1-9]\d{0,2}$/.test(name) && Number(name) < width).map(Number)
}
