import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

const NEWLINE = 0x0a

/**
 * Appends lines to a file; they are on the disk when it returns. A last line that a run left half written when it died is cut
 * off first: nothing was done yet on its ground, and with more behind it nobody could read it.
 *
 * @param path of the file; its folder is made where it is missing
 */
export function appendLines(path: string, lines: Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'a+')
  try {
    ftruncateSync(file, wholeLinesOf(file))
    for (const line of lines) writeSync(file, `${line}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** How many bytes the lines of a file have that end. */
function wholeLinesOf(file: number): number {
  const chunk = Buffer.alloc(64 * 1024)
  let { size: end } = fstatSync(file)
  while (end > 0) {
    const start = Math.max(0, end - chunk.length)
    const length = readSync(file, chunk, 0, end - start, start)
    const newline = chunk.subarray(0, length).lastIndexOf(NEWLINE)
    if (newline >= 0) return start + newline + 1
    end = start
  }
  return 0
}
