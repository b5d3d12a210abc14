import { createHash } from 'node:crypto'

/**
 * The Merkle tree of RFC 6962 §2.1: leaves hashed with the prefix 0x00, nodes with 0x01, so that no node can be
 * passed off as a leaf.
 */

const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

/** The hash of an entry as a leaf. */
export function leafHash(entry: string | Uint8Array): Buffer {
  return createHash('sha256').update(leafPrefix).update(entry).digest()
}

/** The hash of a node over its two children. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256').update(nodePrefix).update(left).update(right).digest()
}

/** The root of a tree without entries: the hash of nothing. */
export const emptyRoot: Buffer = createHash('sha256').digest()

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

/** The proof that the tree over the first `size` leaves holds the one at `index` (RFC 6962 §2.1.1), lowest first. */
export function inclusionProof(leaves: readonly Buffer[], index: number): Buffer[] {
  if (leaves.length <= 1) return []
  const split = splitOf(leaves.length)
  return index < split
    ? [...inclusionProof(leaves.slice(0, split), index), rootOf(leaves.slice(split))]
    : [...inclusionProof(leaves.slice(split), index - split), rootOf(leaves.slice(0, split))]
}

/** The root that an inclusion proof leads to (RFC 9162 §2.1.3.2), or `undefined` when it has the wrong length. */
export function rootFromInclusion(
  leaf: Buffer,
  index: number,
  size: number,
  proof: readonly Buffer[],
): Buffer | undefined {
  if (index >= size) return undefined
  let node = index
  let last = size - 1
  let hash = leaf
  for (const sibling of proof) {
    if (last === 0) return undefined
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash)
      while (node % 2 === 0 && node !== 0) {
        node = Math.floor(node / 2)
        last = Math.floor(last / 2)
      }
    } else hash = nodeHash(hash, sibling)
    node = Math.floor(node / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 ? hash : undefined
}

/** The largest power of two below a number of at least 2. */
function splitOf(size: number): number {
  return 2 ** (31 - Math.clz32(size - 1))
}
