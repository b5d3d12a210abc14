import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { diffLines, formatPatch, toHunks } from './line-diff.ts'

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 30 })
const texts = fc
  .tuple(lines, fc.boolean())
  .map(([all, ends]) => all.map((line) => `${line}\n`).join('') + (ends ? '' : 'end'))
const pairs = fc.tuple(texts, texts)

describe('the difference of two texts', () => {
  test('leads from one to the other', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const diff = diffLines(before, after)
        const side = (without: string) =>
          diff
            .filter(({ kind }) => kind !== without)
            .map(({ text }) => text)
            .join('')
        expect([side('added'), side('removed')]).toEqual([before, after])
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('numbers the lines of both', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const diff = diffLines(before, after)
        const olds = diff.filter(({ kind }) => kind !== 'added').map(({ oldLine }) => oldLine)
        const news = diff.filter(({ kind }) => kind !== 'removed').map(({ newLine }) => newLine)
        expect(olds).toEqual(olds.map((_, index) => index + 1))
        expect(news).toEqual(news.map((_, index) => index + 1))
      }),
      { seed: 2, numRuns: 300 },
    )
  })

  test('is the shortest: never longer than what the longest common subsequence leaves', () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const changed = diffLines(join(a), join(b)).filter(({ kind }) => kind !== 'same').length
        expect(changed).toBe(a.length + b.length - 2 * commonLength(a, b))
      }),
      { seed: 3, numRuns: 200 },
    )
  })
})

describe('a patch', () => {
  test.each([
    ['', 'a\nb\n', '@@ -0,0 +1,2 @@\n+a\n+b'],
    ['a\n', '', '@@ -1 +0,0 @@\n-a'],
    ['1\n2\n3\n4\n5\n', '1\n2\n3\n4\nfive\n', '@@ -2,4 +2,4 @@\n 2\n 3\n 4\n-5\n+five'],
    ['a', 'a\n', '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a'],
    ['same\n', 'same\n', ''],
  ])('of %j to %j', (before, after, patch) => {
    expect(formatPatch(toHunks(diffLines(before, after)))).toBe(patch)
  })

  test('has changes that are far from each other in hunks of their own', () => {
    const before = Array.from({ length: 20 }, (_, n) => `${n}\n`)
    const after = before.with(2, 'x\n').with(15, 'y\n')
    const hunks = toHunks(diffLines(before.join(''), after.join('')))
    expect(hunks.map(({ oldStart, newStart, lines: { length } }) => [oldStart, newStart, length])).toEqual([
      [1, 1, 7],
      [13, 13, 8],
    ])
  })
})

function join(all: string[]): string {
  return all.map((line) => `${line}\n`).join('')
}

function commonLength(a: string[], b: string[]): number {
  const row = new Array<number>(b.length + 1).fill(0)
  for (const left of a) {
    let diagonal = 0
    for (const [index, right] of b.entries()) {
      const above = row[index + 1] ?? 0
      row[index + 1] = left === right ? diagonal + 1 : Math.max(above, row[index] ?? 0)
      diagonal = above
    }
  }
  return row[b.length] ?? 0
}
