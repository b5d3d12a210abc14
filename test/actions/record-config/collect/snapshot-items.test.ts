import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { snapshotItems } from '../../../../actions/record-config/collect/snapshot-items.ts'

async function* inPieces(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let offset = 0
  for (let i = 0; offset < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? bytes.length
    yield bytes.subarray(offset, offset + size)
    offset += size
  }
}

async function itemsOf(text: string, sizes: readonly number[] = [text.length + 1]): Promise<unknown[]> {
  const items: unknown[] = []
  for await (const item of snapshotItems(inPieces(Buffer.from(text), sizes))) items.push(JSON.parse(item))
  return items
}

test('gives the items whatever they hold and however the file comes in', async () => {
  const hostile = fc.constantFrom(
    '"',
    '\\',
    '\\"',
    '}',
    '[',
    '{"configurationItems":[',
    '€',
    '😀',
    'configurationItems',
  )
  const value = fc.jsonValue({ maxDepth: 3 })
  const item = fc.dictionary(fc.oneof(hostile, fc.string()), fc.oneof(hostile, value), { maxKeys: 4 })
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(item, { maxLength: 5 }),
      value,
      sizes,
      fc.nat(2),
      async (items, other, pieces, indent) => {
        const file = { fileVersion: '1.0', other, configurationItems: items, more: [other] }
        const normal: unknown = JSON.parse(JSON.stringify(items))
        expect(await itemsOf(JSON.stringify(file, null, indent), pieces)).toEqual(normal)
      },
    ),
    { seed: 13, numRuns: 300 },
  )
})

test('an empty account has no items', async () => {
  expect(await itemsOf('{"fileVersion":"1.0","configurationItems":[]}')).toEqual([])
})

describe('refuses', () => {
  test.each([
    ['a file that is cut off in an item', '{"configurationItems":[{"a":1},{"b":'],
    ['a file that is cut off between items', '{"configurationItems":[{"a":1},'],
    ['a file that is cut off after the items', '{"configurationItems":[{"a":1}]'],
    ['another document', '{"Records":[{"a":1}]}'],
    ['a list', '[{"a":1}]'],
    ['nothing', ''],
  ])('%s', async (_what, text) => {
    await expect(itemsOf(text)).rejects.toThrow(SyntaxError)
  })
})
