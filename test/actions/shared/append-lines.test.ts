import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { appendLines } from '../../../actions/shared/append-lines.ts'

let directory: string
let path: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'lines-'))
  path = join(directory, 'new', 'lines.jsonl')
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

test('lines are appended to a file whose folder was missing', () => {
  appendLines(path, ['one'])
  appendLines(path, ['two', 'three'])
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\nthree\n')
})

test.each([
  ['short', '{"digest":"sha2'],
  ['longer than what is read at once', 'é'.repeat(200_000)],
])('a half written line that is %s is cut off, and what was whole stays', (_, half) => {
  appendLines(path, ['one', 'x'.repeat(100_000)])
  appendFileSync(path, half)
  appendLines(path, ['two'])
  expect(readFileSync(path, 'utf8')).toBe(`one\n${'x'.repeat(100_000)}\ntwo\n`)
})

test('a file of nothing but half a line begins anew', () => {
  appendLines(path, [])
  writeFileSync(path, 'half')
  appendLines(path, ['one'])
  expect(readFileSync(path, 'utf8')).toBe('one\n')
})
