import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Edit, Finding } from '../../../../actions/validate-changelog/findings/finding.ts'
import { applyEdits, applyFixes } from '../../../../actions/validate-changelog/fixes/edits.ts'

function finding(...edits: Edit[]): Finding {
  return { rule: 'r', severity: 'error', path: 'a', message: 'm', fix: { title: 't', edits } }
}

const edit = (offset: number, length: number, replacement: string, path = 'a'): Edit => ({
  path,
  offset,
  length,
  replacement,
})

describe('applyEdits', () => {
  test.each([
    [[edit(0, 1, 'X')], 'Xbcdef'],
    [[edit(6, 0, 'X')], 'abcdefX'],
    [[edit(3, 2, ''), edit(0, 0, 'X')], 'Xabcf'],
    [[edit(1, 3, 'X'), edit(2, 1, 'Y')], 'aXef'],
  ])('%j', (edits, expected) => {
    expect(applyEdits('abcdef', edits)).toBe(expected)
  })

  test('keeps all that no edit touches', () => {
    const edits = fc.array(
      fc.record({ offset: fc.nat(40), length: fc.nat(5), replacement: fc.constant('') }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(edits, (given) => {
        const text = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
        const result = applyEdits(text, given)
        const kept = [...text].filter(
          (_, at) => !given.some(({ offset, length }) => offset <= at && at < offset + length),
        )
        for (const character of kept) expect(result).toContain(character)
      }),
      { numRuns: 200, seed: 4 },
    )
  })
})

describe('applyFixes', () => {
  test('makes a fix whole or not at all', () => {
    const { texts, fixed } = applyFixes(
      [finding(edit(0, 2, 'X')), finding(edit(1, 1, 'Y'), edit(4, 1, 'Z')), finding(edit(5, 1, 'W'))],
      () => 'abcdef',
    )
    expect(texts.get('a')).toBe('XcdeW')
    expect(fixed).toHaveLength(2)
  })

  test('makes two insertions at the same place in the order of the findings', () => {
    const { texts } = applyFixes([finding(edit(3, 0, 'X')), finding(edit(3, 0, 'Y'))], () => 'abcdef')
    expect(texts.get('a')).toBe('abcXYdef')
  })

  test('reaches over files', () => {
    const { texts } = applyFixes([finding(edit(0, 1, 'X'), edit(0, 1, 'Y', 'b'))], (path) => path)
    expect([...texts]).toEqual([
      ['a', 'X'],
      ['b', 'Y'],
    ])
  })
})
