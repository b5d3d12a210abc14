import { describe, test } from '@jest/globals'
import fc from 'fast-check'
import { hasCorpus, readAll } from '../corpus/read-corpus.ts'
import { GOOD } from '../sample-facts.ts'
import { checkOtherFiles, checkText } from './invariants.ts'
import { mutatedFiles } from './mutations.ts'

/** How many texts each test makes; `npm run test:hostile-changes` makes a million of them in all. */
const RUNS = Number(process.env.HOSTILE_CHANGES ?? 1_500)
const SEED = 20_261_121
const LONGEST_MS = 3_600_000

const KEEP_A_CHANGELOG = `# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2024-01-31\n\n### Added\n\n- Thing (#1)\n\n[1.2.3]: https://github.com/o/s\n`
const INDEX =
  '# Changes\n\n* [1.2.3](changes_1.2.3.md)\n* [1.2.2](changes_1.2.2.md)\n\n```{toctree}\nchanges_1.2.3\n```\n'
const SAMPLES = [
  GOOD,
  KEEP_A_CHANGELOG,
  INDEX,
  '{ "version": "1.2.3" }',
  '<project><version>1</version></project>',
]

describe('any text is read without an error, and every place is right', () => {
  test(
    'arbitrary text',
    () => {
      const text = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
      )
      fc.assert(
        fc.property(text, (one) => {
          checkText(one)
          checkOtherFiles(one)
        }),
        { numRuns: RUNS, seed: SEED },
      )
    },
    LONGEST_MS,
  )

  test(
    'mutated samples',
    () => {
      fc.assert(
        fc.property(mutatedFiles(SAMPLES), (one) => {
          checkText(one)
          checkOtherFiles(one)
        }),
        { numRuns: RUNS, seed: SEED },
      )
    },
    LONGEST_MS,
  )

  const onCorpus = hasCorpus() ? test : test.skip
  onCorpus(
    'mutated real files',
    () => {
      const bases = readAll('at-tag').map(({ text }) => text)
      fc.assert(fc.property(mutatedFiles(bases), checkText), { numRuns: RUNS, seed: SEED })
    },
    LONGEST_MS,
  )
})
