import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { RunMemory } from '../../../../actions/prune-images/observation/run-memory.ts'
import { digestOf } from '../support/build.ts'

let directory: string
let path: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'memory-'))
  path = join(directory, 'new', 'indexes.jsonl')
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const APP = '123456789012/eu-west-1/team/app'
const read = { digest: digestOf('one'), fromMs: 5, untilMs: 7, pulledBeforeMs: 1 }
const seen = new Map([[digestOf('q'), 9]])

/** A file with two manifests, one read and one quarantine of a repository. */
function kept(): void {
  const memory = new RunMemory(path)
  const indexes = ['one', 'two\nlines'].map((manifest) => {
    memory.learn(digestOf(manifest), manifest)
    return digestOf(manifest)
  })
  memory.note(APP, { indexes, reads: [read], quarantines: seen })
  memory.save()
}

test('what is kept is read back, each repository by itself', () => {
  kept()
  const memory = new RunMemory(path)
  const indexes = [digestOf('one'), digestOf('two\nlines')]
  expect(memory.recall(APP)).toEqual({ indexes, reads: [read], quarantines: seen })
  expect(memory.manifest(digestOf('two\nlines'))).toBe('two\nlines')
  expect(memory.recall('123456789012/eu-west-1/team/other').reads).toEqual([])
})

test('what is kept of another repository stays in the file', () => {
  kept()
  const memory = new RunMemory(path)
  memory.note('other', { indexes: [], reads: [], quarantines: seen })
  memory.save()
  expect(new RunMemory(path).recall(APP)).toMatchObject({ reads: [read], quarantines: seen })
})

test('a manifest that was changed is not believed, and what is no entry is left out', () => {
  kept()
  const text = readFileSync(path, 'utf8').replace('"manifest":"one"', '"manifest":"oNe"')
  const odd = [
    { repository: APP, digest: digestOf('q'), quarantineSeenMs: '1' },
    { repository: APP, digest: 'q', quarantineSeenMs: 1 },
    { repository: APP, digest: 7, fromMs: 1, untilMs: 2 },
  ]
  writeFileSync(path, `${text}${odd.map((one) => JSON.stringify(one)).join('\n')}\n7\n"cut of`)
  const memory = new RunMemory(path)
  expect(memory.manifest(digestOf('one'))).toBeUndefined()
  expect(memory.manifest(digestOf('two\nlines'))).toBe('two\nlines')
  expect(memory.recall(APP)).toMatchObject({ reads: [read], quarantines: seen })
})

test.each([undefined, '/nowhere/indexes.jsonl'])('%s holds nothing', (none) => {
  const memory = new RunMemory(none)
  expect(memory.recall(APP)).toEqual({ indexes: [], reads: [], quarantines: new Map() })
  expect(memory.isKept).toBe(none !== undefined)
})
