import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
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
