import { describe, expect, test } from '@jest/globals'
import { applyFixes } from '../../../../actions/validate-changelog/fixes/edits.ts'
import type { Facts } from '../../../../actions/validate-changelog/judge/facts.ts'
import type { Observation } from '../../../../actions/validate-changelog/observation.ts'
import { parseChangelogIndex } from '../../../../actions/validate-changelog/parse/changelog-index.ts'
import { planValidation } from '../../../../actions/validate-changelog/plan.ts'
import type { Request } from '../../../../actions/validate-changelog/request.ts'
import { factsOf, findingsOf, GOOD, PATH, version } from '../sample-facts.ts'
import { filesWith, INDEX_PATH, observationOf, requestOf } from '../sample-observation.ts'

/** The files that a run with all fixes changes, by their paths. */
function fixedBy(observation: Partial<Observation>, request: Partial<Request> = {}): Record<string, string> {
  const made = planValidation(
    requestOf({ commitFixes: true, ...request }),
    observationOf(observation),
    'https://github.com',
  )
  return Object.fromEntries((made.commit?.files ?? []).map(({ path, text }) => [path, text]))
}

const known = (...names: string[]) =>
  ({ state: 'known', value: { names, reachable: names.map(version) } }) as const
const OLD = 'doc/changes/changes_1.2.2.md'
const old = (date = '2020-01-01') => GOOD.replace('1.2.3', '1.2.2').replace('2024-01-31', date)
const dated = (date: string) => GOOD.replace('2024-01-31', date)

describe('the date of a version is never written', () => {
  const stamp = { settings: { stamp: true } }
  test.each<[string, Partial<Observation>]>([
    ['that is tagged', { files: filesWith({ [PATH]: dated('2020-01-01') }), tags: known('1.2.3') }],
    [
      'that is tagged as v1.2.3, and open',
      { files: filesWith({ [PATH]: dated('t.b.d.') }), tags: known('v1.2.3') },
    ],
    [
      'that is released',
      {
        files: filesWith({ [PATH]: dated('2020-01-01') }),
        tags: known(),
        release: { state: 'known', value: { tag: '1.2.3', isDraft: false, url: '' } },
      },
    ],
    [
      'whose tags cannot be read (a shallow clone)',
      { files: filesWith({ [PATH]: dated('t.b.d.') }), tags: { state: 'unreadable', reason: 'shallow' } },
    ],
    [
      'whose releases cannot be read',
      {
        files: filesWith({ [PATH]: dated('t.b.d.') }),
        tags: known(),
        release: { state: 'unreadable', reason: 'no' },
      },
    ],
    [
      'in a pull request, where a day may be planned',
      { mode: 'pull-request', files: filesWith({ [PATH]: dated('2099-12-01') }), tags: known() },
    ],
  ])('%s', (_what, observation) => {
    for (const request of [{}, stamp]) expect(fixedBy(observation, request)).toEqual({})
  })

  test('that is not the one to release: the forgotten link is added first, and the version derived again', () => {
    for (const tags of [known('1.2.2'), { state: 'not-asked' } as const])
      for (const request of [{}, stamp])
        expect(
          fixedBy(
            {
              files: filesWith(
                { [OLD]: old(), [PATH]: dated('????-??-??') },
                '* [1.2.2](changes_1.2.2.md)\n',
              ),
              tags,
            },
            request,
          ),
        ).toEqual({
          [PATH]: GOOD,
          [INDEX_PATH]: '* [1.2.3](changes_1.2.3.md)\n* [1.2.2](changes_1.2.2.md)\n',
        })
  })

  test('that is not the one to release, with the stamp alone', () => {
    const files = filesWith({ [OLD]: old(), [PATH]: dated('????-??-??') }, '* [1.2.2](changes_1.2.2.md)\n')
    for (const tags of [known('1.2.2'), known(), { state: 'not-asked' } as const])
      expect(fixedBy({ files, tags }, { ...stamp, commitFixes: false })[OLD]).toBeUndefined()
  })

  test('of a real day while nobody knows the tags', () => {
    expect(fixedBy({ files: filesWith({ [PATH]: dated('2020-01-01') }) })).toEqual({})
  })

  test('of an older, tagged version in another file', () => {
    const files = filesWith(
      { [OLD]: old('t.b.d.'), [PATH]: GOOD },
      '* [1.2.3](changes_1.2.3.md)\n* [1.2.2](changes_1.2.2.md)\n',
    )
    const tags = {
      state: 'known',
      value: { names: ['1.2.2'], days: new Map([['1.2.2', '2021-01-01']]), reachable: [version('1.2.2')] },
    } as const
    expect(fixedBy({ files, tags })).toEqual({})
  })

  test('of the newest entry below `## [Unreleased]`, when that is released', () => {
    const text =
      '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- b\n\n## [1.2.3] - 2020-01-31\n\n### Added\n\n- a\n'
    const files = {
      ...filesWith({}),
      format: 'keep-a-changelog',
      indexPath: 'CHANGELOG.md',
      index: { path: 'CHANGELOG.md', text },
    } as const
    for (const tags of [known('1.2.3'), { state: 'not-asked' } as const])
      expect(fixedBy({ files, tags })).toEqual({})
  })
})

describe('a date is written over nothing but the open date', () => {
  test.each([
    ['# 1.2.10 - t.b.d.', '# 1.2.10 - 2024-01-31'],
    ['# 2024.1.15 - t.b.d.', '# 2024.1.15 - 2024-01-31'],
    ['# Name 7.0.14', '# Name 7.0.14, released 2024-01-31'],
    ['# 2024.1.15', '# 2024.1.15 - 2024-01-31'],
    ['# 8.0.0-next.2', '# 8.0.0-next.2 - 2024-01-31'],
    ['# Name 8.0.0-dev, released TBD', '# Name 8.0.0-dev, released 2024-01-31'],
    ['# 1.2.3-dev', '# 1.2.3-dev - 2024-01-31'],
    ['# Name 1.2.10, released {TBD}', '# Name 1.2.10, released 2024-01-31'],
    ['# Name 1.2.10, released {{date}}', '# Name 1.2.10, released 2024-01-31'],
    ['# 1.2.10 - [TBD]', '# 1.2.10 - 2024-01-31'],
    ['# 1.2.10 (TBD)', '# 1.2.10 (2024-01-31)'],
    ['# Name 1.2.10, released <TBD>', '# Name 1.2.10, released 2024-01-31'],
    [
      '# Name 1.2.10 <a id="v1"></a>, released ????-??-??',
      '# Name 1.2.10 <a id="v1"></a>, released 2024-01-31',
    ],
    [
      '# Name 1.2.10 (hotfix), released t.b.d. for Java 11',
      '# Name 1.2.10 (hotfix), released 2024-01-31 for Java 11',
    ],
    ['# Next Service 1.2.10 - TBD', '# Next Service 1.2.10 - 2024-01-31'],
  ])('%s', (title, stamped) => {
    const named = /\d+(?:\.\d+){2}(?:-\w+(?:\.\d)?)?/.exec(title)?.[0] ?? ''
    const path = `doc/changes/changes_${named}.md`
    const text = GOOD.replace(/^.*/, title)
    const files = filesWith({ [path]: text }, `* [${named}](changes_${named}.md)\n`)
    const fixed = fixedBy({ files, tags: known() }, { settings: { stamp: true } })
    expect(fixed).toEqual({ [path]: GOOD.replace(/^.*/, stamped) })
  })

  test.each([
    ['# Name 1.2.3, released 25.06.2020', '25.06.2020'],
    ['# 1.2.3 - 31.01.2024', '31.01.2024'],
    ['# 25.06.2020 1.2.3', '25.06.2020'],
  ])('a date with dots beside a version is one: %s', (title, date) => {
    const { document } = factsOf(GOOD.replace(/^.*/, title))
    expect(document?.title).toMatchObject({ version: { version: { text: '1.2.3' } }, date: { text: date } })
  })
})

describe('nothing is deleted that says something', () => {
  const sections = (text: string) =>
    fixedBy({ files: filesWith({ [PATH]: `${GOOD}${text}` }), tags: known() })
  test.each([
    '\n## [Package Version Comparison](https://a.b/README.md)\n',
    '\n## Bugs\n\n<!-- keep -->\n',
    '\n## Bugs\n\n<a name="x"></a>\n',
    '\n## This release removes the old API\n',
    '\n## Bug #12 is fixed\n',
    '\n## Features <!-- none -->\n',
  ])('%j', (text) => expect(sections(text)).toEqual({}))

  test('an empty heading of a template is removed', () => {
    expect(sections('\n## Bug Fixes\n\n## Features / Enhancements:\n\n')).toEqual({ [PATH]: `${GOOD}\n` })
  })

  test.each([
    '# My Service 1.2.3 (hotfix) released 2024-01-31',
    '# My Service 1.2.3 for Java 11, released  2024-01-31',
    '# [My Service](https://a.b) 1.2.3 released 2024-01-31',
    '# My Service 1.2.3  released 2024-01-31 <a id="x"></a>',
  ])('by the canonical spelling: %s', (title) => {
    const findings = findingsOf(factsOf(GOOD.replace(/^.*/, title)), 'strict')
    const canonical = findings.find(({ rule }) => rule === 'title-canonical')
    expect(canonical?.message).toBeDefined()
    expect(canonical?.fix).toBeUndefined()
  })

  test.each([
    '* [1.0.0](changes_1.0.0.md): the first, see [notes](https://a.b)\n',
    '| [1.0.0](changes_1.0.0.md) | withdrawn |\n',
    'The first version was [1.0.0](changes_1.0.0.md).\n',
  ])('with a dangling link: %j', (line) => {
    const index = `* [1.2.3](changes_1.2.3.md)\n\n${line}`
    expect(fixedBy({ files: filesWith(undefined, index), tags: known() })).toEqual({})
  })
})

describe('a file keeps its own notation', () => {
  const CHANGES = Object.fromEntries(
    ['1.2.0', '1.2.1', '1.2.2', '1.2.3'].map((one) => [
      `doc/changes/changes_${one}.md`,
      one === '1.2.3' ? GOOD : GOOD.replace('1.2.3', one),
    ]),
  )
  test.each([
    ['list markers', '- [1.2.0](changes_1.2.0.md)\n', '- [N](changes_N.md)\n'],
    ['CRLF', '# Changes\r\n\r\n* [1.2.0](changes_1.2.0.md)\r\n', '* [N](changes_N.md)\r\n'],
    ['indentation', '  - [1.2.0](changes_1.2.0.md)\n', '  - [N](changes_N.md)\n'],
    ['a folder and a v', '* [v1.2.0](./changes_1.2.0.md)\n', '* [vN](./changes_N.md)\n'],
    ['headings', '## [1.2.0](changes_1.2.0.md)\n', '## [N](changes_N.md)\n'],
    ['bare lines', '[1.2.0](changes_1.2.0.md)\n', '[N](changes_N.md)\n'],
  ])('all missing links at once: %s', (_what, index, line) => {
    const added = ['1.2.3', '1.2.2', '1.2.1'].map((one) => line.replaceAll('N', one)).join('')
    const last = index.lastIndexOf('\n', index.length - 2) + 1
    const facts = factsOf(GOOD, {
      index: parseChangelogIndex(INDEX_PATH, index),
      changesFiles: Object.keys(CHANGES).map((path) => ({
        path,
        version: version(/_(.*)\.md/.exec(path)?.[1] ?? ''),
        isDated: true,
        titleSpan: undefined,
      })),
    } satisfies Partial<Facts>)
    const { texts } = applyFixes(findingsOf(facts), () => index)
    expect(texts.get(INDEX_PATH)).toBe(index.slice(0, last) + added + index.slice(last))
  })

  test('a link in a table or sentence counts, and no line is put into the middle of it', () => {
    for (const index of [
      '| version |\n| --- |\n| [1.2.3](changes_1.2.3.md) |\n',
      'See [1.2.3](changes_1.2.3.md) and [1.2.2](changes_1.2.2.md).\n',
    ]) {
      const files = filesWith({ [OLD]: old(), [PATH]: GOOD }, index)
      expect(fixedBy({ files, tags: known('1.2.2') })).toEqual({})
    }
  })

  test('a file that is not UTF-8 is not written', () => {
    const text = dated('t.b.d.').replace('shines', 'sh\ufffdnes')
    expect(fixedBy({ files: filesWith({ [PATH]: text }), tags: known() })).toEqual({})
  })
})
