import { describe, expect, test } from '@jest/globals'
import { applyFixes } from '../../../../actions/validate-changelog/fixes/edits.ts'
import type {
  ChangesFileFacts,
  Facts,
  TicketState,
} from '../../../../actions/validate-changelog/judge/facts.ts'
import { parseChangelogIndex } from '../../../../actions/validate-changelog/parse/changelog-index.ts'
import { parseKeepAChangelog } from '../../../../actions/validate-changelog/parse/keep-a-changelog.ts'
import { parseManifest } from '../../../../actions/validate-changelog/parse/manifests.ts'
import { factsOf, findingsOf, GOOD, saidOf, version } from '../sample-facts.ts'

const INDEX = 'doc/changes/changelog.md'

function changesFiles(...versions: string[]): ChangesFileFacts[] {
  return versions.map((text) => ({
    path: `doc/changes/changes_${text.replace('?', '')}.md`,
    version: version(text.replace('?', '')),
    isDated: !text.endsWith('?'),
    titleSpan: undefined,
  }))
}

function tags(...names: string[]): Facts['tags'] {
  return { state: 'known', value: { names, reachable: names.map(version) } }
}

describe('the version', () => {
  test.each([
    ['1.2.2', []],
    [
      '1.1.9',
      [
        'error version-successor 1 Version 1.2.3 does not follow 1.1.9, the release that this commit descends from.',
      ],
    ],
    [
      '1.2.0',
      [
        'error version-successor 1 Version 1.2.3 does not follow 1.2.0, the release that this commit descends from.',
      ],
    ],
    [
      '2.0.0',
      [
        'error version-successor 1 Version 1.2.3 does not follow 2.0.0, the release that this commit descends from.',
      ],
    ],
  ])('follows the tag %s', (tag, expected) => {
    expect(saidOf(factsOf(GOOD, { tags: tags(tag) }))).toEqual(expected)
  })

  test('may be the first one', () => {
    expect(saidOf(factsOf(GOOD, { tags: tags() }))).toEqual([])
  })

  test('follows the newest of several, pre-releases apart', () => {
    expect(saidOf(factsOf(GOOD, { tags: tags('0.9.0', '1.2.2', '1.2.1', '1.2.3-rc.1') }))).toEqual([])
  })

  test('may leave gaps when allowed, but not go back', () => {
    expect(saidOf(factsOf(GOOD, { tags: tags('1.1.9') }), 'default', { allowGaps: true })).toEqual([])
    expect(saidOf(factsOf(GOOD, { tags: tags('2.0.0') }), 'default', { allowGaps: true })).toHaveLength(1)
  })

  test('of a hotfix follows the tag of its line, though newer ones exist', () => {
    const facts = factsOf(GOOD, {
      tags: { state: 'known', value: { names: ['1.2.2', '2.0.0'], reachable: [version('1.2.2')] } },
      changesFiles: changesFiles('1.2.2', '1.2.3', '2.0.0'),
      index: parseChangelogIndex(
        INDEX,
        '* [2.0.0](changes_2.0.0.md)\n* [1.2.3](changes_1.2.3.md)\n* [1.2.2](changes_1.2.2.md)\n',
      ),
    })
    expect(saidOf(facts).filter((line) => !line.includes('version-agreement'))).toEqual([])
  })

  test('is not released while a newer one is being written', () => {
    expect(
      saidOf(factsOf(GOOD, { changesFiles: changesFiles('1.2.3', '1.3.0?'), index: undefined })),
    ).toContain('error newest-version - There is a newer version, 1.3.0, than the one to release, 1.2.3.')
  })

  test('cannot be judged without tags: that is an error', () => {
    expect(saidOf(factsOf(GOOD, { tags: { state: 'unreadable', reason: 'no history.' } }))).toEqual([
      'error version-successor 1 The tags could not be read: no history.',
    ])
  })

  test.each(['1.2.3', 'v1.2.3', 'release-1.2.3', 'v.1.2.3'])('has no tag %s yet', (name) => {
    const facts = factsOf(GOOD, {
      tags: { state: 'known', value: { names: [name, 'v1', 'latest', '11.2.3'], reachable: [] } },
    })
    expect(saidOf(facts)).toEqual([`error release-is-new 1 The tag ${name} exists already.`])
  })

  test('python-toolbox looks for it anywhere in a tag name', () => {
    const facts = factsOf(GOOD, { tags: { state: 'known', value: { names: ['11.2.30'], reachable: [] } } })
    expect(saidOf(facts)).toEqual([])
    expect(saidOf(facts, 'python-toolbox')).toEqual([
      'error ptb-tag-unused - The tag 11.2.30 exists already.',
    ])
  })

  test.each([
    [
      'package.json',
      '{\n  "name": "x",\n  "dependencies": { "version": "9.9.9" },\n  "version": "1.2.2"\n}\n',
      4,
    ],
    ['pyproject.toml', '[tool.poetry]\nname = "x"\nversion = "1.2.2"\n', 3],
    ['pyproject.toml', '[build]\nversion = "9"\n[project]\nversion = "1.2.2" # now\n', 4],
    ['Cargo.toml', '[package]\nversion = "1.2.2"\n[dependencies]\nversion = "3"\n', 2],
    ['setup.cfg', '[metadata]\nname = x\nversion = 1.2.2\n', 3],
    [
      'pom.xml',
      '<?xml version="1.0"?>\n<!-- <version>0</version> -->\n<project>\n<parent><version>7</version></parent>\n<version> 1.2.2 </version>\n</project>\n',
      5,
    ],
  ])('agrees with %s', (path, text, line) => {
    const manifest = parseManifest(path, text)
    if (manifest === undefined) throw new Error('no version')
    expect(text.slice(manifest.span.offset, manifest.span.offset + manifest.span.length)).toBe('1.2.2')
    const facts = factsOf(GOOD, { manifests: [manifest] })
    expect(saidOf(facts)).toEqual([
      `error version-agreement ${line} ${path} says version 1.2.2, but 1.2.3 is to be released.`,
    ])
    const { texts } = applyFixes(findingsOf(facts), () => text)
    expect(parseManifest(path, texts.get(path) ?? '')?.text).toBe('1.2.3')
  })

  test.each([
    ['pom.xml', '<project><version>${revision}</version></project>'],
    ['package.json', '{ "name": "x" }'],
    ['pyproject.toml', '[project]\ndynamic = ["version"]\n'],
    ['setup.cfg', '[metadata]\nversion = attr: x.__version__\n'],
    ['Cargo.toml', '[package]\nversion.workspace = true\n'],
    ['package.json', 'not json at all'],
  ])('is not in %s when that takes it from elsewhere', (path, text) => {
    expect(parseManifest(path, text)).toBeUndefined()
  })

  test('has a changes file', () => {
    expect(
      saidOf(
        factsOf(undefined, {
          changesFiles: changesFiles('1.2.2'),
          index: parseChangelogIndex(INDEX, '* [1.2.2](changes_1.2.2.md)\n'),
        }),
      ),
    ).toEqual([
      'error file-exists - There is no changes file for version 1.2.3 (which the input version states).',
    ])
    expect(saidOf(factsOf(undefined, { expected: undefined }))).toEqual([
      'error file-exists - Nothing says which version is to be released: there is no changes file.',
    ])
  })
})

describe('changelog.md', () => {
  const files = changesFiles('1.2.1', '1.2.2', '1.2.3')
  const good =
    '# Changes\n\n* [1.2.3](changes_1.2.3.md)\n* [1.2.2](changes_1.2.2.md)\n* [1.2.1](changes_1.2.1.md)\n'
  const facts = (text: string | undefined) =>
    factsOf(GOOD, {
      changesFiles: files,
      index: text === undefined ? undefined : parseChangelogIndex(INDEX, text),
    })

  test('is complete and in order', () => {
    expect(saidOf(facts(good))).toEqual([])
    expect(saidOf(facts(good.replace('* [1.2.3]', '* [unreleased](unreleased.md)\n* [1.2.3]')))).toEqual([])
    expect(saidOf(facts(good), 'project-keeper')).toEqual([])
  })

  test.each([
    ['is not there', undefined, [`error changelog-index - There is no ${INDEX}.`], good],
    [
      'does not link the version',
      good.replace('* [1.2.3](changes_1.2.3.md)\n', ''),
      ['error changelog-index - doc/changes/changes_1.2.3.md is not linked.'],
      good,
    ],
    [
      'does not link another version',
      good.replace('* [1.2.2](changes_1.2.2.md)\n', ''),
      ['warning changelog-index - doc/changes/changes_1.2.2.md is not linked.'],
      good,
    ],
    [
      'links another file',
      good.replace('(changes_1.2.3.md)', '(changes_1.2.1.md)'),
      ['error changelog-index 3 The link of 1.2.3 leads to the changes of 1.2.1.'],
      good,
    ],
    [
      'links nothing',
      good.replace('(changes_1.2.2.md)', '(changes_1.2.20.md)'),
      ['warning changelog-index 4 The link of 1.2.2 leads to changes_1.2.20.md, which does not exist.'],
      good,
    ],
    [
      'has a version twice',
      `${good}* [1.2.2](changes_1.2.2.md)\n`,
      [
        'warning changelog-index 6 1.2.2 stands below 1.2.1: the newest comes first.',
        'warning changelog-index 6 Version 1.2.2 is listed twice: also in line 4.',
      ],
      good,
    ],
  ])('%s', (_what, text, expected, fixed) => {
    const given = facts(text)
    expect(saidOf(given).sort()).toEqual(expected)
    expect(applyFixes(findingsOf(given), () => text ?? '').texts.get(INDEX)).toBe(fixed)
  })

  test('has the version in its toctree', () => {
    const tree = `${good}\n\`\`\`{toctree}\n---\nhidden:\n---\nunreleased\nchanges_1.2.2\n\`\`\`\n`
    const given = facts(tree)
    expect(saidOf(given)).toEqual(['warning changelog-index 12 The toctree does not list changes_1.2.3.'])
    expect(applyFixes(findingsOf(given), () => tree).texts.get(INDEX)).toContain(
      '\nchanges_1.2.3\nchanges_1.2.2\n',
    )
  })

  test('names drafts that were abandoned', () => {
    const given = factsOf(GOOD, {
      changesFiles: changesFiles('1.1.9?', '1.2.2', '1.2.3?'),
      index: parseChangelogIndex(
        INDEX,
        '* [1.2.3](changes_1.2.3.md)\n* [1.2.2](changes_1.2.2.md)\n* [1.1.9](changes_1.1.9.md)\n',
      ),
    })
    expect(saidOf(given)).toEqual([
      'warning abandoned-draft - Version 1.1.9 was never released: it has no date, and 1.2.2 is newer.',
    ])
  })

  test('of the other format is in order, each version once', () => {
    const text =
      '# Changelog\n\n## [1.2.2] - 2024-01-01\n\n## [1.2.3] - 2024-01-31\n\n## [1.2.2] - 2023-01-01\n'
    const keepAChangelog = parseKeepAChangelog('CHANGELOG.md', text)
    const given = factsOf(undefined, { format: 'keep-a-changelog', keepAChangelog })
    expect(
      saidOf(given)
        .filter((line) => line.includes('changelog-index'))
        .sort(),
    ).toEqual([
      'warning changelog-index 5 1.2.3 stands below 1.2.2: the newest comes first.',
      'warning changelog-index 7 Version 1.2.2 has two entries: also in line 3.',
    ])
  })
})

describe('tickets', () => {
  const known = (states: readonly (readonly [number, TicketState])[]): Facts['tickets'] => ({
    state: 'known',
    value: new Map(states),
  })

  test('that are only mentioned may be open, not missing', () => {
    const text = `${GOOD}* Prepared what #2 needs, see #3\n`
    const tickets = known([
      [1, { kind: 'issue', state: 'completed' }],
      [2, { kind: 'issue', state: 'open' }],
    ])
    expect(saidOf(factsOf(text, { tickets }))).toEqual([
      'notice ticket-state 12 #3 does not exist in this repository.',
    ])
  })

  test('are looked up once, where they say the most', () => {
    const text = GOOD.replace('It shines.', 'See #1.')
    const tickets = known([[1, { kind: 'issue', state: 'open' }]])
    expect(saidOf(factsOf(text, { tickets }))).toEqual(['error ticket-state 11 #1 is still open.'])
    expect(saidOf(factsOf(text, { tickets, mode: 'pull-request' }))).toEqual([
      'notice ticket-state 11 #1 is still open.',
    ])
  })

  test('of dependencies count as entries only', () => {
    const text = `${GOOD}\n## Dependency Updates\n\n* #2: Updated\n* Updated \`a:1\` to \`2\` (#3)\n`
    const tickets = known([[1, { kind: 'pull-request', state: 'merged' }]])
    expect(saidOf(factsOf(text, { tickets }))).toEqual([
      'error ticket-state 15 #2 does not exist in this repository.',
    ])
  })

  test('release-droid takes no pull request, project-keeper any closed one, and both miss links', () => {
    const text = `${GOOD}- [#2](https://github.com/octo/my-service/issues/2): Thing\n`
    const tickets = known([[1, { kind: 'pull-request', state: 'closed' }]])
    expect(saidOf(factsOf(text, { tickets }), 'release-droid')).toEqual([
      'error E-RD-GH-23 - These tickets are no closed issues: #1.',
    ])
    expect(saidOf(factsOf(text, { tickets }), 'project-keeper')).toEqual([])
    expect(saidOf(factsOf(text, { tickets }))).toHaveLength(2)
  })
})

test('overrides go before the profile, and a rule that says too much is cut', () => {
  const text = `${GOOD}${'* TODO\n'.repeat(60)}`
  const findings = findingsOf(factsOf(text), 'default', { maxFindingsPerRule: 5 })
  expect(findings).toHaveLength(5)
})
