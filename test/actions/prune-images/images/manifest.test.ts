import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadIndexes, saveIndexes } from '../../../../actions/prune-images/images/index-cache.ts'
import { blobsOf, childrenOf } from '../../../../actions/prune-images/images/manifest.ts'
import { digestOf } from '../support/build.ts'

describe('manifests', () => {
  test('an index lists its children', () => {
    const manifests = ['a', 'b'].map((name) => ({ digest: digestOf(name), size: 5 }))
    expect(childrenOf(JSON.stringify({ manifests }))).toEqual([digestOf('a'), digestOf('b')])
    expect(childrenOf('{"manifests":[]}')).toEqual([])
  })

  test.each([
    '{}',
    'no json',
    '[]',
    '{"manifests":[{"digest":"md5:1"}]}',
    '{"manifests":[null]}',
    '{"manifests":{}}',
  ])('of %s the children are not known', (text) => expect(childrenOf(text)).toBeUndefined())

  test('an image names its configuration and its layers, an artifact its blobs', () => {
    const blob = (digest: string, size: unknown) => ({ digest, size })
    expect(
      blobsOf(
        JSON.stringify({
          config: blob('c', 1),
          layers: [blob('l', 20), blob('m', -1), blob('', 3), blob('n', '4')],
        }),
      ),
    ).toEqual([
      { digest: 'c', sizeBytes: 1 },
      { digest: 'l', sizeBytes: 20 },
    ])
    expect(blobsOf(JSON.stringify({ blobs: [blob('b', 7)] }))).toEqual([{ digest: 'b', sizeBytes: 7 }])
  })

  test('whatever the text is, it is read without a crash', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        childrenOf(text)
        blobsOf(text)
      }),
      { seed: 3, numRuns: 300 },
    )
  })
})

describe('indexes that are kept from run to run', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'indexes-'))
  })
  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  const read = { digest: digestOf('one'), fromMs: 5, untilMs: 7, pulledBeforeMs: 1 }

  test('are read back by their digests, with when they were read', () => {
    const path = join(directory, 'new', 'indexes.jsonl')
    saveIndexes(path, { manifests: ['one', 'two\nlines'], reads: [read] })
    expect(loadIndexes(path)).toEqual({
      manifests: new Map([
        [digestOf('one'), 'one'],
        [digestOf('two\nlines'), 'two\nlines'],
      ]),
      reads: [read],
    })
  })

  test('are not believed when they were changed', () => {
    const path = join(directory, 'indexes.jsonl')
    saveIndexes(path, { manifests: ['one', 'two'], reads: [] })
    writeFileSync(path, `${readFileSync(path, 'utf8').replace('one', 'oNe')}{"not": "a text"}\n"cut of`)
    const { manifests: loaded, reads } = loadIndexes(path)
    expect(reads).toEqual([])
    expect(loaded.get(digestOf('one'))).toBeUndefined()
    expect(loaded.get(digestOf('two'))).toBe('two')
  })

  test.each([undefined, '/nowhere/indexes.jsonl'])('%s holds none', (path) =>
    expect(loadIndexes(path)).toEqual({ manifests: new Map(), reads: [] }),
  )
})
