import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  blobId,
  FILE_MODE,
  foldersAbove,
  type TreeEntry,
  treeAfter,
} from '../../../../actions/validate-changelog/apply/git-tree.ts'

let folder: string
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
/** The tree of everything in the folder, as git itself makes it. */
const written = () => {
  git('add', '--all')
  return git('write-tree')
}
const listing = (tree: string): TreeEntry[] =>
  git('ls-tree', '-z', tree)
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mode = '', id = '', name = ''] = /^(\d+) \w+ (\w+)\t([\s\S]*)$/.exec(line) ?? []
      return { name: Buffer.from(name), mode: Number.parseInt(mode, 8), id }
    })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-tree-'))
  git('init', '--quiet')
  for (const path of ['doc/changes/changes_1.0.0.md', 'doc/changes-old', 'doc.md', 'ä/ö.md', 'src/a.ts'])
    write(path, path)
  write('run.sh', 'x')
  chmodSync(join(folder, 'run.sh'), 0o755)
  symlinkSync('doc.md', join(folder, 'link'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What treeAfter says, and what git makes of the same change. */
function both(files: Record<string, string>, deletions: string[] = [], mode?: number): [string, string] {
  const before = written()
  const folders = foldersAbove([...Object.keys(files), ...deletions])
  const listings = new Map(
    folders.flatMap((path) => {
      const tree = path === '' ? before : listing(before).length === 0 ? '' : idOf(before, path)
      return tree === '' ? [] : [[path, listing(tree)] as const]
    }),
  )
  const blobs = new Map(Object.entries(files).map(([path, text]) => [path, blobId(text)]))
  const ours = treeAfter(listings, { blobs, deletions }, mode)
  for (const path of deletions) rmSync(join(folder, path))
  for (const [path, text] of Object.entries(files)) write(path, text)
  return [ours, written()]
}

function idOf(tree: string, path: string): string {
  return /^\d+ tree (\w+)/.exec(git('ls-tree', tree, path))?.[1] ?? ''
}

describe('the tree after a change is the one that git makes', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['of a file in a folder', { 'doc/changes/changes_1.0.0.md': 'new' }, []],
    ['that adds files and folders', { 'doc/changes/b.md': 'b', 'new/x/y.md': 'y', z: '' }, []],
    ['that renames a file', { 'doc/changes/changes_1.1.0.md': 'new' }, ['doc/changes/changes_1.0.0.md']],
    ['that empties a folder', {}, ['src/a.ts']],
    ['whose names are not ASCII', { 'ä/ö.md': 'new', 'ä/ü.md': 'more' }, []],
    ['of an executable file, which stays one', { 'run.sh': 'new' }, []],
  ])('%s', (_what, files, deletions) => {
    const [ours, gits] = both(files, deletions)
    expect(ours).toBe(gits)
  })

  test('of an executable file that becomes a plain one, when asked', () => {
    const [ours] = both({ 'run.sh': 'new' }, [], FILE_MODE)
    chmodSync(join(folder, 'run.sh'), 0o644)
    expect(ours).toBe(written())
  })
})
