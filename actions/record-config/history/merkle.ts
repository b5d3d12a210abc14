import { hash } from 'node:crypto'

/**
 * The Merkle tree of RFC 6962 §2.1: leaves hashed with the prefix 0x00, nodes with 0x01, so that no node can be
 * passed off as a leaf.
 */

/** The hash of an entry as a leaf. */
export function leafHash(entry: string | Uint8Array): Buffer {
  const bytes = typeof entry === 'string' ? Buffer.from(entry) : entry
  const prefixed = Buffer.allocUnsafe(bytes.length + 1)
  prefixed[0] = 0
  prefixed.set(bytes, 1)
  return hash('sha256', prefixed, 'buffer')
}

/** The hash of a node over its two children, of 32 bytes each. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  const prefixed = Buffer.allocUnsafe(65)
  prefixed[0] = 1
  prefixed.set(left, 1)
  prefixed.set(right, 33)
  return hash('sha256', prefixed, 'buffer')
}

/** The root of a tree without entries: the hash of nothing. */
export const emptyRoot: Buffer = hash('sha256', '', 'buffer')

/** The root over the hashes of leaves, or of equally large full subtrees of which the last may be smaller. */
export function rootOf(hashes: readonly Buffer[]): Buffer {
  if (hashes.length === 0) return emptyRoot
  // Level by level; an odd last hash rises as it is, which is the same tree as RFC 6962's split.
  let level = hashes
  while (level.length > 1) level = parents(level)
  return level[0] ?? emptyRoot
}

function parents(level: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = []
  for (let i = 0; i < level.length; i += 2) {
    const left = level[i]
    const right = level[i + 1]
    if (left !== undefined) above.push(right === undefined ? left : nodeHash(left, right))
  }
  return above
}

/**
 * The root after each leaf: of the first one, the first two, and so on. Keeps the full subtrees of the leaves so
 * far (a compact range), so that all roots together cost little more than the last.
 */
export function* prefixRoots(leaves: Iterable<Buffer>): Generator<Buffer> {
  const subtrees: { readonly size: number; readonly hash: Buffer }[] = []
  for (const leaf of leaves) {
    let merged = { size: 1, hash: leaf }
    while (subtrees.at(-1)?.size === merged.size) {
      const left = subtrees.pop()
      if (left !== undefined) merged = { size: left.size * 2, hash: nodeHash(left.hash, merged.hash) }
    }
    subtrees.push(merged)
    yield subtrees.map(({ hash }) => hash).reduceRight((right, left) => nodeHash(left, right))
  }
}
