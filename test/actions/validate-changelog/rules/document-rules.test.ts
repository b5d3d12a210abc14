import { describe, expect, test } from '@jest/globals'
import { applyFixes } from '../../../../actions/validate-changelog/fixes/edits.ts'
import { factsOf, findingsOf, GOOD, saidOf } from '../sample-facts.ts'

/** The text after all fixes of the default profile. */
function fixed(text: string): string {
  const tags = { state: 'known', value: { names: [], reachable: [] } } as const
  const findings = findingsOf(factsOf(text, { tags }))
  return applyFixes(findings, () => text).texts.get('doc/changes/changes_1.2.3.md') ?? text
}

describe('the rules on one document', () => {
  test('have nothing against a good one, in any profile', () => {
    for (const profile of ['default', 'strict', 'release-droid', 'project-keeper', 'python-toolbox'] as const)
      expect(saidOf(factsOf(GOOD), profile)).toEqual([])
  })

  test.each([
    ['an empty file', '', ['error title-format - The file is empty.']],
    ['only blank lines', '\n\n \n', ['error title-format - The file is empty.']],
    [
      'a title that is not a heading',
      GOOD.replace('# My', 'My'),
      ['error title-format 1 The title is not a heading.'],
    ],
    [
      'a first line that is not a title',
      GOOD.replace(/^.*\n\n/, ''),
      ['error title-format 1 The first line is not a title: it says neither a version nor a date.'],
    ],
    [
      'a title without a version',
      GOOD.replace(' 1.2.3', ''),
      ['error title-version 1 The title names no version; 1.2.3 is expected.'],
    ],
    [
      'a title of another version',
      GOOD.replace('1.2.3', '1.2.2'),
      ['error title-version 1 The title says version 1.2.2, but this is version 1.2.3.'],
    ],
    [
      'a date that is left open',
      GOOD.replace('2024-01-31', '2024-??-??'),
      ['error date-placeholder 1 The date is still open: `2024-??-??`.'],
    ],
    ['no date', GOOD.replace(', released 2024-01-31', ''), ['error date-valid 1 The title has no date.']],
    [
      'a date of another notation',
      GOOD.replace('2024-01-31', '31.01.2024'),
      ['error date-valid 1 `31.01.2024` is not a date of the form yyyy-mm-dd that exists.'],
    ],
    [
      'a day that does not exist',
      GOOD.replace('2024-01-31', '2024-02-30'),
      ['error date-valid 1 `2024-02-30` is not a date of the form yyyy-mm-dd that exists.'],
    ],
    [
      'the date of yesterday',
      GOOD.replace('2024-01-31', '2024-01-30'),
      ['notice date-window 1 The date 2024-01-30 is 1 day before today (2024-01-31 in UTC).'],
    ],
    [
      'a date two days ahead',
      GOOD.replace('2024-01-31', '2024-02-02'),
      ['error date-window 1 The date 2024-02-02 is 2 days after today (2024-01-31 in UTC).'],
    ],
    [
      'the wrong year',
      GOOD.replace('2024-01-31', '2023-01-31'),
      [
        'error date-window 1 The date 2023-01-31 is 365 days before today (2024-01-31 in UTC). Is the year wrong? 2024-01-31 would be near.',
      ],
    ],
    [
      'the wrong month',
      GOOD.replace('2024-01-31', '2023-12-31'),
      [
        'error date-window 1 The date 2023-12-31 is 31 days before today (2024-01-31 in UTC). Is the month wrong? 2024-01-31 would be near.',
      ],
    ],
    [
      'no code name',
      GOOD.replace('Code name: First light\n', ''),
      ['error code-name 1 There is no code name.'],
    ],
    ['an empty code name', GOOD.replace(' First light', ''), ['error code-name 3 The code name is empty.']],
    [
      'a placeholder for the code name',
      GOOD.replace('First light', 't.b.d.'),
      ['error code-name 3 `t.b.d.` is not a code name, it only holds its place.'],
    ],
    [
      'no summary',
      GOOD.replace('## Summary\n\nIt shines.\n\n', ''),
      ['warning summary 1 There is no summary.'],
    ],
    [
      'a summary of the wrong level',
      GOOD.replace('## Summary', '# Summary'),
      ['warning summary 5 The summary has a heading of level 1: tools find it only at level 2.'],
    ],
    [
      'a summary that holds its place',
      GOOD.replace('It shines.', 'TODO'),
      ['warning summary 7 The summary only holds its place.'],
    ],
    [
      'a summary that says n/a',
      GOOD.replace('It shines.', 'n/a'),
      ['warning summary 5 The summary says nothing.'],
    ],
    [
      'no sections',
      GOOD.replaceAll('## ', '### '),
      [
        'warning sections-present 1 There are no sections: the headings have level 3, not 2.',
        'warning summary 5 The summary has a heading of level 3: tools find it only at level 2.',
      ],
    ],
    [
      'an empty section',
      `${GOOD}\n## Bug Fixes\n`,
      ['warning section-empty 13 The section "Bug Fixes" is empty.'],
    ],
    [
      'a section twice',
      `${GOOD}\n## features:\n\n* Thing\n`,
      ['warning section-duplicate 13 The section "features:" occurs twice: the first is in line 9.'],
    ],
    [
      'text of a template',
      `${GOOD}* ISSUE_NUMBER: description\n`,
      ['error template-text 12 `ISSUE_NUMBER` is text of a template that was never filled in.'],
    ],
    [
      'a line that holds the place of another',
      `${GOOD}* t.b.d.\n`,
      ['error template-text 12 `* t.b.d.` is text of a template that was never filled in.'],
    ],
    [
      'its own version, wrong',
      `${GOOD}\n## My-Service-Release\n\nVersion: 1.2.2\n`,
      ['error inner-version 15 Here the version is 1.2.2, but 1.2.3 is released.'],
    ],
    ['the version of something else', `${GOOD}\n## Other-Release\n\nVersion: 0.1.0\n`, []],
    [
      'a ticket that no tool reads',
      `${GOOD}* (#2)[https://github.com/octo/my-service/issues/2]: Thing\n`,
      [
        'warning ticket-notation 12 `(#2)[https://github.com/octo/my-service/issues/2]` is not a reference that GitHub understands.',
      ],
    ],
    [
      'a dependency that stays as it is',
      `${GOOD}\n## Dependency Updates\n\n* Updated \`a:b:1.0\` to \`1.0\`\n`,
      ['notice dependency-update 15 a:b is listed as updated, but stays at 1.0.'],
    ],
    ['template words in code', `${GOOD}* The word \`ISSUE_NUMBER\` and \`<description>\`\n`, []],
    ['HTML', `${GOOD}\n<details>\n<summary>More</summary>\n\ntext\n</details>\n`, []],
    ['n/a in a section', `${GOOD}\n## Security\n\nn/a\n`, []],
  ])('%s', (_what, text, expected) => {
    expect(saidOf(factsOf(text))).toEqual(expected)
  })

  test('a bare title needs no code name', () => {
    const text = GOOD.replace('My Service 1.2.3, released', '1.2.3 -').replace(
      'Code name: First light\n\n',
      '',
    )
    expect(saidOf(factsOf(text))).toEqual([])
    expect(saidOf(factsOf(text), 'default', { codeName: 'always' })).toEqual([
      'error code-name 1 There is no code name.',
    ])
  })

  test('ai-lab 3.0.0 passes in UTC and in its own zone', () => {
    const text = GOOD.replace('2024-01-31', '2024-08-26')
    const inUtc = findingsOf(factsOf(text, { today: { year: 2024, month: 8, day: 25 } }))
    expect(inUtc.map(({ severity }) => severity)).toEqual(['notice'])
    expect(findingsOf(factsOf(text, { today: { year: 2024, month: 8, day: 26 } }))).toEqual([])
  })

  test('in a pull request the date may be open', () => {
    const text = GOOD.replace('2024-01-31', '2024-??-??')
    expect(findingsOf(factsOf(text, { mode: 'pull-request' })).map(({ severity }) => severity)).toEqual([
      'notice',
    ])
  })

  test('with a stamp the date does not matter', () => {
    for (const date of ['t.b.d.', '2020-01-01']) {
      const text = GOOD.replace('2024-01-31', date)
      expect(findingsOf(factsOf(text), 'default', { stamp: true }).map(({ severity }) => severity)).toEqual([
        'notice',
      ])
    }
  })

  test('what is beyond the limits is no reason to pass', () => {
    expect(saidOf(factsOf(`${GOOD}${'* #1: a\n'.repeat(3_100)}`))).toContain(
      'error size-limit - There are more than 3000 tickets.',
    )
    expect(saidOf(factsOf(`${GOOD}${'## a\n\nb\n'.repeat(1_100)}`))).toContain(
      'error size-limit - There are more than 1000 sections.',
    )
  })

  test('strict demands the canonical spelling, today, and what default only warns of', () => {
    const text = GOOD.replace('1.2.3, released 2024-01-31', '1.2.3 released 2024-01-30').replace(
      'It shines.\n',
      '',
    )
    expect(saidOf(factsOf(text), 'strict')).toEqual([
      'error title-canonical 1 The title is not written as the guide has it.',
      'error date-window 1 The date 2024-01-30 is 1 day before today (2024-01-31 in UTC).',
      'error summary 5 The summary is empty.',
      'error section-empty 5 The section "Summary" is empty.',
    ])
  })
})

describe('fixes', () => {
  test.each([
    ['a date', GOOD.replace('2024-01-31', 't.b.d.'), GOOD],
    ['a date of another notation', GOOD.replace('2024-01-31', '31.1.2024'), GOOD],
    ['a version', GOOD.replace('1.2.3', '1.2.2'), GOOD],
    ['a heading', GOOD.slice(2), GOOD],
    ['an empty section', `${GOOD}\n## Security\n\n`, `${GOOD}\n`],
    [
      'a reversed link',
      `${GOOD}* (#2)[https://github.com/o/s/issues/2]: A\n`,
      `${GOOD}* [#2](https://github.com/o/s/issues/2): A\n`,
    ],
    ['a typo', `${GOOD}* #2p: A\n`, `${GOOD}* #2: A\n`],
    [
      'an inner version',
      `${GOOD}\n## My Service Release\n\nVersion: 1.0.0\n`,
      `${GOOD}\n## My Service Release\n\nVersion: 1.2.3\n`,
    ],
    ['several at once', GOOD.replace('1.2.3', '1.2.2').replace('2024-01-31', '2020-01-31'), GOOD],
  ])('put %s right', (_what, text, expected) => {
    expect(fixed(text)).toBe(expected)
  })
})
