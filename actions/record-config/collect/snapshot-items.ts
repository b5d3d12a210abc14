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
  const splitter = new ItemSplitter()
  for await (const chunk of chunks) yield* splitter.push(chunk)
  splitter.end()
}

/** Where the splitter is in the file, between two chunks. */
class ItemSplitter {
  #depth = 0
  #inString = false
  #escaped = false
  /** Begun and not yet ended: an item, or the name of a member of the outermost object. */
  #open: 'item' | 'name' | undefined
  /** What of it came in earlier chunks. */
  #earlier: Uint8Array[] = []
  /** The last string directly in the outermost object: the name of the member that follows. */
  #name = ''
  #items: 'before' | 'in' | 'after' = 'before'

  /** Takes the next bytes; gives the items that end in them. */
  push(chunk: Uint8Array): string[] {
    const items: string[] = []
    let depth = this.#depth
    let inString = this.#inString
    let escaped = this.#escaped
    let start = 0
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]
      if (inString) {
        if (escaped) escaped = false
        else if (byte === backslash) escaped = true
        else if (byte === quote) {
          inString = false
          if (this.#open === 'name') this.#name = this.#take(chunk.subarray(start, i))
        }
      } else if (byte === quote) {
        inString = true
        if (depth === 1) {
          this.#open = 'name'
          start = i + 1
        }
      } else if (byte === openBrace || byte === openBracket) {
        if (depth === 1 && byte === openBracket && this.#name === itemsName) this.#items = 'in'
        if (depth === 2 && this.#items === 'in') {
          this.#open = 'item'
          start = i
        }
        depth++
      } else if (byte === closeBrace || byte === closeBracket) {
        depth--
        if (this.#items !== 'in') continue
        if (depth === 2) items.push(this.#take(chunk.subarray(start, i + 1)))
        if (depth === 1) this.#items = 'after'
      }
    }
    if (this.#open !== undefined) this.#earlier.push(chunk.subarray(start))
    this.#depth = depth
    this.#inString = inString
    this.#escaped = escaped
    return items
  }

  /** @throws SyntaxError when the file cannot end here */
  end(): void {
    if (this.#items === 'before') throw new SyntaxError(`it has no ${itemsName}`)
    if (this.#items === 'in' || this.#depth !== 0) throw new SyntaxError('the file is cut off')
  }

  #take(last: Uint8Array): string {
    const bytes = this.#earlier.length === 0 ? last : Buffer.concat([...this.#earlier, last])
    this.#open = undefined
    this.#earlier = []
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  }
}
