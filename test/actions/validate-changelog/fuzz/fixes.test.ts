import { describe, test } from '@jest/globals'
import fc from 'fast-check'
import type { Finding } from '../../../../actions/validate-changelog/findings/finding.ts'
import { applyFixes } from '../../../../actions/validate-changelog/fixes/edits.ts'
import type { ProfileName } from '../../../../actions/validate-changelog/profiles/find-profile.ts'
import { hasCorpus, readAll } from '../corpus/read-corpus.ts'
import { factsOf, findingsOf, GOOD } from '../sample-facts.ts'
import { mutatedFiles } from './mutations.ts'

const PATH = 'doc/changes/changes_1.2.3.md'
const SEED = 20_261_121
const TAGS = { state: 'known', value: { names: [], reachable: [] } } as const

const judged = (text: string, profile: ProfileName) => findingsOf(factsOf(text, { tags: TAGS }), profile)

/** How bad a file is: its errors first, then its warnings. */
function weightOf(findings: readonly Finding[]): number {
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length
  return 1_000 * count('error') + count('warning')
}

/**
 * Makes each fix of a text alone, and throws when it does not do what it should: it changes only what its finding names,
 * needs no second time, and what it leaves is judged at least as well.
 */
function checkFixes(text: string): void {
  for (const profile of ['default', 'strict'] as const) {
    const findings = judged(text, profile)
    for (const finding of findings) {
      const { fix, rule, span } = finding
      if (fix === undefined || fix.rename !== undefined || fix.edits.some(({ path }) => path !== PATH))
        continue
      const fixed = applyFixes([finding], () => text).texts.get(PATH)
      if (fixed === undefined) continue
      const broken = (what: string) => {
        throw new Error(
          `${rule} (${fix.title}): ${what}\n${JSON.stringify(text.slice(0, 600))}\n${JSON.stringify(fixed.slice(0, 600))}`,
        )
      }
      const [first] = fix.edits
      if (span === undefined || first === undefined) throw new Error(`${rule} names no place`)
      const reach = rule === 'section-empty' ? text.length : span.offset + span.length
      for (const { offset, length } of fix.edits)
        if (offset + 1 < span.offset || offset + length > reach + 1) broken('it reaches beyond its finding')
      if (
        rule === 'section-empty' &&
        text.slice(first.offset + span.length, first.offset + first.length).trim() !== ''
      )
        broken('it deletes text')
      if (first.length > 0 && first.replacement === text.slice(first.offset, first.offset + first.length))
        broken('it changes nothing')
      const after = judged(fixed, profile)
      // In the strict profile a date that can be read at last shows that the title is not canonical.
      if (weightOf(judged(fixed, 'default')) > weightOf(judged(text, 'default')))
        broken(`what it leaves is worse: ${after.map((one) => one.message)}`)
      const again = after.filter(
        (one) => one.rule === rule && one.span?.line === span.line && one.fix !== undefined,
      )
      const before = findings.filter(
        (one) => one.rule === rule && one.span?.line === span.line && one.fix !== undefined,
      )
      if (rule !== 'section-empty' && again.length >= before.length) broken('it is needed again')
    }
  }
}

describe('each fix changes what its finding names and nothing else, once, for the better', () => {
  const onCorpus = hasCorpus() ? test : test.skip
  onCorpus('on every real file and draft', () => {
    for (const kind of ['at-tag', 'draft', 'head'] as const)
      for (const { text } of readAll(kind)) checkFixes(text)
  })

  onCorpus('on mutations of them', () => {
    const bases = [GOOD, ...readAll('at-tag'), ...readAll('draft')].map((one) =>
      typeof one === 'string' ? one : one.text,
    )
    fc.assert(fc.property(mutatedFiles(bases), checkFixes), { numRuns: 1_500, seed: SEED })
  })

  test('on mutations of a good file', () => {
    const bases = [GOOD, GOOD.replaceAll('\n', '\r\n'), GOOD.replace('2024-01-31', 't.b.d.')]
    fc.assert(fc.property(mutatedFiles(bases), checkFixes), { numRuns: 1_500, seed: SEED })
  })
})
