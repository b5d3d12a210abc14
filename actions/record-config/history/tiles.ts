import { layout, tileWidth } from './layout.ts'
import { leafHash, rootOf } from './merkle.ts'

/** A file of the history that is to be written once. */
export interface NewFile {
  readonly path: string
  readonly content: Buffer
}

/**
 * The right edge of the tree: for each level of tiles the hashes of its last, unfinished tile. That is all one
 * needs to append to a history of any length, and to compute its root.
 */
export interface Edge {
  readonly size: number
  /** `levels[l]` are the hashes of full subtrees of 256^l leaves that no full tile holds yet. */
  readonly levels: readonly (readonly Buffer[])[]
  /** The entries of the last, unfinished bundle. */
  readonly entries: readonly Buffer[]
}

/** The edge of a history without entries. */
export const emptyEdge: Edge = { size: 0, levels: [], entries: [] }

/** The files that hold the edge of a history with `size` entries, from the lowest level up. */
export function edgeTiles(size: number): { level: number; path: string; width: number }[] {
  const tiles: { level: number; path: string; width: number }[] = []
  for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / tileWidth)) {
    const width = count % tileWidth
    tiles.push({ level, width, path: layout.tile(level, Math.floor(count / tileWidth), width) })
  }
  return tiles
}

/** The path of the last, unfinished bundle of entries; `undefined` when the last one is full. */
export function edgeBundle(size: number): string | undefined {
  const width = size % tileWidth
  return width === 0 ? undefined : layout.bundle(Math.floor(size / tileWidth), width)
}

/**
 * Appends entries, and gives the new edge and the tiles and bundles that hold it.
 *
 * @param appended canonical bytes of the entries, each at most 65,535 (tlog-tiles)
 */
export function appendToEdge(edge: Edge, appended: readonly Buffer[]): { edge: Edge; files: NewFile[] } {
  const files: NewFile[] = []
  const levels = edge.levels.map((hashes) => [...hashes])
  let entries = [...edge.entries]
  let size = edge.size
  for (const entry of appended) {
    size++
    entries.push(entry)
    pushHash({ levels, level: 0, hash: leafHash(entry), size, files })
    if (entries.length === tileWidth) {
      files.push({ path: layout.bundle(size / tileWidth - 1, tileWidth), content: formatBundle(entries) })
      entries = []
    }
  }
  for (const { level, path, width } of edgeTiles(size)) {
    if (width > 0) files.push({ path, content: Buffer.concat(levels[level] ?? []) })
  }
  const bundle = edgeBundle(size)
  if (bundle !== undefined) files.push({ path: bundle, content: formatBundle(entries) })
  return { edge: { size, levels, entries }, files }
}

/** Adds a hash to a level; a tile that it fills is written, and its root rises to the next level. */
function pushHash({
  levels,
  level,
  hash,
  size,
  files,
}: {
  readonly levels: Buffer[][]
  readonly level: number
  readonly hash: Buffer
  readonly size: number
  readonly files: NewFile[]
}): void {
  const hashes = levels[level] ?? []
  levels[level] = hashes
  hashes.push(hash)
  if (hashes.length < tileWidth) return
  const index = Math.floor(size / tileWidth ** (level + 1)) - 1
  files.push({ path: layout.tile(level, index, tileWidth), content: Buffer.concat(hashes) })
  levels[level] = []
  pushHash({ levels, level: level + 1, hash: rootOf(hashes), size, files })
}

/** The root of the whole tree, from its edge: each level's subtrees with what is to the right of them. */
export function rootOfEdge({ levels }: Pick<Edge, 'levels'>): Buffer {
  const right = levels.reduce<Buffer | undefined>((lower, hashes) => {
    const all = lower === undefined ? hashes : [...hashes, lower]
    return all.length === 0 ? undefined : rootOf(all)
  }, undefined)
  return right ?? rootOf([])
}

/** All tiles of hashes of a tree, from the lowest level up. */
export function allTiles(
  leaves: readonly Buffer[],
): { readonly level: number; readonly index: number; readonly file: NewFile }[] {
  const tiles: { level: number; index: number; file: NewFile }[] = []
  for (let level = 0, hashes = leaves; hashes.length > 0; level++) {
    const above: Buffer[] = []
    for (let first = 0; first < hashes.length; first += tileWidth) {
      const inTile = hashes.slice(first, first + tileWidth)
      const index = first / tileWidth
      const path = layout.tile(level, index, inTile.length)
      tiles.push({ level, index, file: { path, content: Buffer.concat(inTile) } })
      if (inTile.length === tileWidth) above.push(rootOf(inTile))
    }
    hashes = above
  }
  return tiles
}

/** Splits a tile into its hashes; `undefined` when it has not the size for `width` hashes. */
export function parseTile(content: Uint8Array, width: number): Buffer[] | undefined {
  if (content.length !== width * 32) return undefined
  const bytes = Buffer.from(content)
  return Array.from({ length: width }, (_, i) => bytes.subarray(i * 32, (i + 1) * 32))
}

/** Writes a bundle: each entry after its length as a big-endian 16-bit number (tlog-tiles). */
export function formatBundle(entries: readonly Buffer[]): Buffer {
  return Buffer.concat(
    entries.flatMap((entry) => {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(entry.length)
      return [length, entry]
    }),
  )
}

/** Splits a bundle into its entries; `undefined` when it does not add up to exactly `width` of them. */
export function parseBundle(content: Uint8Array, width: number): Buffer[] | undefined {
  const bytes = Buffer.from(content)
  const entries: Buffer[] = []
  let offset = 0
  while (offset + 2 <= bytes.length) {
    const end = offset + 2 + bytes.readUInt16BE(offset)
    if (end > bytes.length) return undefined
    entries.push(bytes.subarray(offset + 2, end))
    offset = end
  }
  return offset === bytes.length && entries.length === width ? entries : undefined
}
