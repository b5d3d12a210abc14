import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  emptyRoot,
  leafHash,
  nodeHash,
  prefixRoots,
  rootOf,
} from '../../../../actions/record-config/history/merkle.ts'

const hex = (buffer: Buffer) => buffer.toString('hex')

describe('the vectors of the Certificate Transparency reference code', () => {
  const entries = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ]
  const leaves = entries.map((entry) => leafHash(Buffer.from(entry, 'hex')))
  const roots = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]

  test.each(roots.map((root, i) => [i + 1, root] as const))('the root over %i entries', (size, root) => {
    expect(hex(rootOf(leaves.slice(0, size)))).toBe(root)
  })

  test('all roots at once', () => {
    expect([...prefixRoots(leaves)].map(hex)).toEqual(roots)
  })

  test('the root of nothing is the hash of nothing', () => {
    expect(hex(emptyRoot)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(rootOf([])).toEqual(emptyRoot)
  })
})

test('is the recursive definition of RFC 6962 §2.1 for every size', () => {
  const defined = (leaves: readonly Buffer[]): Buffer => {
    const [only] = leaves
    if (only === undefined) return emptyRoot
    if (leaves.length === 1) return only
    let split = 1
    while (split * 2 < leaves.length) split *= 2
    return nodeHash(defined(leaves.slice(0, split)), defined(leaves.slice(split)))
  }
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), (size) => {
      const leaves = Array.from({ length: size }, (_, i) => leafHash(String(i)))
      expect(rootOf(leaves)).toEqual(defined(leaves))
      expect([...prefixRoots(leaves)].at(-1) ?? emptyRoot).toEqual(defined(leaves))
    }),
    { seed: 6962, numRuns: 60 },
  )
})
