import { describe, expect, test } from '@jest/globals'
import { ancestors, compare, log } from './history.ts'
import { isTagName } from './ref-name.ts'
import { GitRepository } from './repository.ts'

const git = new GitRepository()
let minute = 0

function commit(name: string, ...parents: string[]): string {
  const author = { name: 'a', email: 'a@b', date: new Date(Date.UTC(2026, 0, 1, 0, minute++)) }
  return git.commit({ parents, message: name, author, additions: { [name]: name } })
}

const root = commit('root')
const left = commit('left', root)
const right = commit('right', root)
const merge = commit('merge', left, right)
const tip = commit('tip', merge)
const stranger = commit('stranger')
const names = (ids: Iterable<string>) => Array.from(ids, (id) => git.readCommit(id).message)

describe('history', () => {
  test('is listed newest first, children before their parents', () => {
    expect(names(log(git, tip))).toEqual(['tip', 'merge', 'right', 'left', 'root'])
    expect(ancestors(git, left)).toEqual(new Set([left, root]))
  })

  test.each([
    ['identical', tip, tip, root && tip, [], []],
    ['ahead', left, tip, left, ['tip', 'merge', 'right'], []],
    ['behind', tip, right, right, [], ['tip', 'merge', 'left']],
    ['diverged', left, right, root, ['right'], ['left']],
    ['diverged', tip, stranger, undefined, ['stranger'], ['tip', 'merge', 'right', 'left', 'root']],
  ])('is compared: %s', (status, base, head, mergeBase, ahead, behind) => {
    const compared = compare(git, base, head)
    expect({ ...compared, ahead: names(compared.ahead), behind: names(compared.behind) }).toEqual({
      status,
      mergeBase,
      ahead,
      behind,
    })
  })
})

describe('a revision', () => {
  test('is a branch, a tag, an annotated tag, HEAD, an id or its beginning', () => {
    git.refs.set('refs/heads/main', tip)
    git.refs.set('refs/tags/light', left)
    git.annotate('heavy', right, 'Heavy', { name: 'a', email: 'a@b', date: new Date(0) })
    const resolved = [
      'main',
      'HEAD',
      'heads/main',
      'refs/tags/light',
      'heavy',
      merge,
      merge.slice(0, 7),
      'nope',
      'abc',
    ]
    expect(resolved.map((revision) => git.resolve(revision))).toEqual([
      tip,
      tip,
      tip,
      left,
      right,
      merge,
      merge,
      undefined,
      undefined,
    ])
  })

  test('has files', () => {
    expect(git.readFile(tip, 'left')?.toString()).toBe('left')
    expect(git.readFile(left, 'right')).toBeUndefined()
    expect(() =>
      git.commit({ parents: [tip], message: 'x', author: git.readCommit(tip).author, deletions: ['no'] }),
    ).toThrow(/no file no/)
  })
})

describe('the name of a tag', () => {
  test.each(['v1.0.0', 'release/2', '1.0.0-rc.1', 'a@b'])('may be %s', (name) =>
    expect(isTagName(name)).toBe(true),
  )
  test.each([
    '',
    'a b',
    'a..b',
    '-a',
    '/a',
    'a/',
    'a.lock',
    'a~1',
    'a^',
    'a:b',
    'a?',
    '@{a',
    'a\u0007',
    'a.',
  ])('may not be %j', (name) => expect(isTagName(name)).toBe(false))
})
