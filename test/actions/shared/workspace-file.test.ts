import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findEntry, pathToWrite, readFolder, readTextFile } from '../../../actions/shared/workspace-file.ts'

let root: string
let outside: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'workspace-'))
  outside = mkdtempSync(join(tmpdir(), 'outside-'))
  mkdirSync(join(root, 'doc'))
  writeFileSync(join(root, 'doc', 'a.md'), 'text')
  writeFileSync(join(outside, 'credentials'), 'secret')
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
  rmSync(outside, { recursive: true, force: true })
})

const place = (path: string) => ({ root, path, where: 'input notes-file' })

describe('a file of the workspace', () => {
  test('is read, an absent one is none, an empty one is empty', () => {
    writeFileSync(join(root, 'empty'), '')
    expect(readTextFile(place('doc/a.md'), 10)).toBe('text')
    expect(readTextFile(place(join(root, 'doc/a.md')), 10)).toBe('text')
    expect(readTextFile(place('empty'), 10)).toBe('')
    expect(readTextFile(place('doc/b.md'), 10)).toBeUndefined()
    expect(readTextFile(place('doc/a.md/b.md'), 10)).toBeUndefined()
    expect(readFolder(place('doc'))).toEqual(['a.md'])
    expect(readFolder(place('src'))).toBeUndefined()
    expect(pathToWrite(place('new/b.md'))).toBe(join(root, 'new/b.md'))
  })

  test('that is a symbolic link is refused, wherever it leads', () => {
    symlinkSync(join(outside, 'credentials'), join(root, 'out.md'))
    symlinkSync('/proc/self/environ', join(root, 'environ.md'))
    symlinkSync('doc/a.md', join(root, 'in.md'))
    symlinkSync('nowhere', join(root, 'dangling.md'))
    for (const path of ['out.md', 'environ.md', 'in.md', 'dangling.md'])
      for (const look of [() => readTextFile(place(path), 10), () => pathToWrite(place(path))])
        expect(look).toThrow(`input notes-file: this is a symbolic link. Given: \`${path}\`.`)
  })

  test('below a folder that is a symbolic link is refused, and the link is named', () => {
    symlinkSync(outside, join(root, 'folder'))
    expect(() => readTextFile(place('folder/credentials'), 10)).toThrow('(the link is `folder`)')
    expect(() => readFolder(place('folder'))).toThrow('a symbolic link')
    expect(() => pathToWrite(place('folder/new'))).toThrow('a symbolic link')
  })

  test.each(['../a', 'doc/../../a', 'doc/../doc/a.md', '/etc/passwd', '/proc/self/environ'])(
    'is not looked for at %s',
    (path) => {
      expect(() => findEntry(place(path))).toThrow('the path leads out of the workspace.')
    },
  )

  test('may lie in a further folder that is allowed, by its absolute path alone', () => {
    const path = join(outside, 'credentials')
    expect(readTextFile({ ...place(path), otherRoots: [outside] }, 10)).toBe('secret')
    expect(() => readTextFile({ ...place('../credentials'), otherRoots: [outside] }, 10)).toThrow('leads out')
    expect(() => readTextFile({ ...place(`${outside}-other/x`), otherRoots: [outside] }, 10)).toThrow(
      'leads out',
    )
  })

  test('is a regular file of a bearable size', () => {
    expect(() => readTextFile(place('doc'), 10)).toThrow('this is a folder')
    expect(() => readFolder(place('doc/a.md'))).toThrow('this is a file')
    expect(() => readTextFile(place('doc/a.md'), 3)).toThrow('4 bytes. Allowed: up to 3 bytes')
    execFileSync('mkfifo', [join(root, 'pipe')])
    expect(() => readTextFile(place('pipe'), 10)).toThrow('neither a file nor a folder')
  })

  test('may lie in a workspace that is itself reached by a symbolic link', () => {
    const link = join(outside, 'workspace')
    symlinkSync(root, link)
    expect(readTextFile({ ...place('doc/a.md'), root: link }, 10)).toBe('text')
  })
})
