import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { layout } from '../../../../actions/record-config/history/layout.ts'
import { leafHash, rootOf } from '../../../../actions/record-config/history/merkle.ts'
import {
  appendToEdge,
  edgeTiles,
  emptyEdge,
  formatBundle,
  parseBundle,
  rootOfEdge,
} from '../../../../actions/record-config/history/tiles.ts'

const entriesOf = (size: number) => Array.from({ length: size }, (_, i) => Buffer.from(`entry ${i}`))

test.each([
  [layout.tile(0, 0, 256), 'tile/0/000'],
  [layout.tile(0, 5, 10), 'tile/0/005.p/10'],
  [layout.tile(1, 1000, 256), 'tile/1/x001/000'],
  [layout.tile(3, 1_234_067, 1), 'tile/3/x001/x234/067.p/1'],
  [layout.bundle(1_234_067, 256), 'tile/entries/x001/x234/067'],
])('%s is written as C2SP tlog-tiles says', (path, expected) => {
  expect(path).toBe(expected)
})

test('a log of 256 entries is one full tile and one of width 1 above it (tlog-tiles)', () => {
  const { files } = appendToEdge(emptyEdge, entriesOf(256))
  expect(files.map(({ path }) => path)).toEqual(['tile/0/000', 'tile/entries/000', 'tile/1/000.p/1'])
})

test('a log of 70,000 entries ends with the tiles of tlog-tiles’ example', () => {
  expect(edgeTiles(70_000).map(({ path }) => path)).toEqual([
    'tile/0/273.p/112',
    'tile/1/001.p/17',
    'tile/2/000.p/1',
  ])
})

test('in whatever steps entries are appended, root and files are the same as at once', () => {
  const steps = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(steps, (sizes) => {
      const total = sizes.reduce((sum, size) => sum + size, 0)
      const entries = entriesOf(total)
      const files = new Map<string, string>()
      let edge = emptyEdge
      for (const size of sizes) {
        const step = appendToEdge(edge, entries.slice(edge.size, edge.size + size))
        for (const { path, content } of step.files) files.set(path, content.toString('base64'))
        edge = step.edge
      }
      expect(rootOfEdge(edge)).toEqual(rootOf(entries.map((entry) => leafHash(entry))))
      const atOnce = appendToEdge(emptyEdge, entries)
      expect(edge).toEqual(atOnce.edge)
      for (const { path, content } of atOnce.files) expect(files.get(path)).toBe(content.toString('base64'))
    }),
    { seed: 256, numRuns: 40 },
  )
})

test('bundles are read back, and only whole ones', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 }), (contents) => {
      const entries = contents.map((content) => Buffer.from(content))
      const bundle = formatBundle(entries)
      expect(parseBundle(bundle, entries.length)).toEqual(entries)
      expect(parseBundle(bundle, entries.length + 1)).toBeUndefined()
      if (bundle.length > 0) expect(parseBundle(bundle.subarray(0, -1), entries.length)).toBeUndefined()
    }),
    { seed: 1 },
  )
})
