import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { judge } from '../../../../actions/record-config/policy/judge.ts'
import { parsePolicyLevels, requireKnownRules } from '../../../../actions/record-config/policy/levels.ts'
import { loadRules } from '../../../../actions/record-config/policy/load-rules.ts'
import type { PolicyRule } from '../../../../actions/record-config/policy/rule.ts'
import { rules as ownRules } from '../../../../actions/record-config/policy/rules.ts'
import { sampleRecord } from '../history/sample-history.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const folder = temporaryFolder()
afterAll(() => folder[Symbol.dispose]())
let count = 0

function moduleOf(source: string): string {
  const name = `rules-${++count}.mjs`
  writeFileSync(join(folder.path, name), source)
  return name
}

const rule = (parts = '') =>
  `{ id: 'own', description: 'Mine.', level: 'mandatory', judge: () => [{ subject: 's', message: 'm' }], ${parts} }`

test('rules of the caller come after those of the action', async () => {
  const rules = await loadRules(moduleOf(`export default [${rule()}]`), folder.path)
  expect(rules.map(({ id }) => id)).toEqual([...ownRules.map(({ id }) => id), 'own'])
  const { violations } = judge({ record: sampleRecord('1').record, diff: undefined }, rules, new Map())
  expect(violations).toContainEqual({ rule: 'own', level: 'mandatory', subject: 's', message: 'm' })
  expect(await loadRules(undefined, folder.path)).toBe(ownRules)
})

describe('what is not a list of rules is refused', () => {
  test.each([
    ['export const rules = []', /default export is not a list/],
    ['export default {}', /default export is not a list/],
    [`export default [${rule()}, 7]`, /rule 2 is none/],
    [`export default [${rule("level: 'strict'")}]`, /rule 1 is none/],
    [`export default [${rule("id: 'Own Rule'")}]`, /rule 1 is none/],
    [`export default [${rule("id: 'coverage'")}]`, /has the id of another/],
    [`export default [${rule()}, ${rule()}]`, /rule 2 has the id of another/],
    ['throw new Error("broken")', /cannot be loaded: broken/],
  ])('%s', async (source, message) => {
    await expect(loadRules(moduleOf(source), folder.path)).rejects.toThrow(message)
  })

  test('nor is one behind a symbolic link, or outside of the workspace', async () => {
    moduleOf('export default []')
    symlinkSync('/proc/self/environ', join(folder.path, 'link.mjs'))
    await expect(loadRules('link.mjs', folder.path)).rejects.toThrow(/input policy-module.*symbolic link/)
    await expect(loadRules('../rules.mjs', folder.path)).rejects.toThrow(/input policy-module/)
  })

  test('nor is a file that is not there', async () => {
    await expect(loadRules('absent.mjs', folder.path)).rejects.toThrow(
      /input policy-module.*cannot be loaded/,
    )
  })
})

describe('a rule that does not show that it holds is violated', () => {
  const broken: readonly (readonly [string, () => unknown, RegExp])[] = [
    [
      'throws',
      () => {
        throw new Error('no data')
      },
      /it failed: no data/,
    ],
    ['answers with nothing', () => undefined, /no list but undefined/],
    ['promises an answer', async () => [], /no list but object/],
    ['answers with what is not a breach', () => [null], /invalid violation/],
    ['answers with numbers', () => [{ subject: 1, message: 2 }], /invalid violation/],
  ]
  test.each(broken)('when it %s', (_what, judgement, message) => {
    const own = { id: 'own', description: '', level: 'mandatory', judge: judgement } as PolicyRule
    const verdict = judge({ record: sampleRecord('1').record, diff: undefined }, [own], new Map())
    expect(verdict).toEqual({
      passed: false,
      violations: [
        {
          ...{ rule: 'own', level: 'mandatory', subject: 'rule own', notJudged: true },
          message: expect.stringMatching(message),
        },
      ],
    })
  })
})

test('a level for a rule that does not exist would have no effect: it is refused', () => {
  const levels = parsePolicyLevels(new Map([['unknown', 'mandatory']]))
  const known = ownRules.map(({ id }) => id)
  expect(() => requireKnownRules(levels.keys(), known, 'policies')).toThrow(
    /input policies: there is no such rule.*`unknown`.*coverage/,
  )
  expect(() => requireKnownRules(['coverage'], known, 'policies')).not.toThrow()
})
