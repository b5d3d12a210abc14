const quote = 0x22
const backslash = 0x5c
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d

/** The member of a snapshot file that holds its items (AWS Config, "Viewing configuration snapshots"). */
const itemsName = 'configurationItems'

/**
 * Splits a snapshot file of AWS Config into the JSON texts of its items as it comes in, since a whole one may be
 * longer than the longest string there can be (V8: 512 MiB, some 190,000 items).
 *
 * @param chunks the file's bytes, in pieces of any size
 * @throws SyntaxError when the file ends within an item or has no items at all
 */
export async function* snapshotItems(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let depth = 0
  let inString = false
  let escaped = false
  // The text of the last string directly in the outermost object: the name of the member that follows.
  let name = ''
  let nameStart = -1
  let inItems = false
  let isDone = false
  // What of the current item, or name, came in earlier chunks.
  let earlier: Uint8Array[] = []
  for await (const chunk of chunks) {
    let start = inItems && depth > 2 ? 0 : -1
    if (nameStart >= 0) nameStart = 0
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]
      if (inString) {
        if (escaped) escaped = false
        else if (byte === backslash) escaped = true
        else if (byte === quote) {
          inString = false
          if (nameStart >= 0) {
            name = textOf(earlier, chunk.subarray(nameStart, i))
            earlier = []
            nameStart = -1
          }
        }
      } else if (byte === quote) {
        inString = true
        if (depth === 1) nameStart = i + 1
      } else if (byte === openBrace || byte === openBracket) {
        if (depth === 1 && byte === openBracket && name === itemsName) inItems = true
        if (inItems && depth === 2 && start < 0) start = i
        depth++
      } else if (byte === closeBrace || byte === closeBracket) {
        depth--
        if (inItems && depth === 2) {
          yield textOf(earlier, chunk.subarray(start, i + 1))
          earlier = []
          start = -1
        } else if (inItems && depth === 1) {
          inItems = false
          isDone = true
        }
      }
    }
    if (start >= 0) earlier.push(chunk.subarray(start))
    else if (nameStart >= 0) earlier.push(chunk.subarray(nameStart))
  }
  if (!isDone || depth !== 0)
    throw new SyntaxError(isDone || inItems ? 'the file is cut off' : `it has no ${itemsName}`)
}

function textOf(earlier: readonly Uint8Array[], last: Uint8Array): string {
  return (
    earlier.length === 0
      ? Buffer.from(last.buffer, last.byteOffset, last.byteLength)
      : Buffer.concat([...earlier, last])
  ).toString('utf8')
}
