import { describe, expect, test } from '@jest/globals'
import type { Facts } from '../../../actions/validate-changelog/judge/facts.ts'
import type { Observation } from '../../../actions/validate-changelog/observation.ts'
import type { FileTree } from '../../../actions/validate-changelog/observe/file-tree.ts'
import { readFiles } from '../../../actions/validate-changelog/observe/read-files.ts'
import { planValidation } from '../../../actions/validate-changelog/plan.ts'
import type { Request } from '../../../actions/validate-changelog/request.ts'
import { factsOf, GOOD, PATH, saidOf, version } from './sample-facts.ts'
import { INDEX_PATH, observationOf, requestOf } from './sample-observation.ts'

/** The files of a repository in memory. */
function treeOf(files: Readonly<Record<string, string>>): FileTree {
  const below = (folder: string) =>
    Object.keys(files).flatMap((path) =>
      folder === '.' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [],
    )
  return {
    read: async (path) => files[path],
    list: async (folder) => {
      const names = [...new Set(below(folder).map((path) => path.split('/')[0] ?? ''))].sort()
      return names.length === 0 ? undefined : names
    },
  }
}

async function judged(
  files: Readonly<Record<string, string>>,
  request: Partial<Request> = {},
  observation: Partial<Observation> = {},
) {
  const asked = requestOf(request)
  const seen = observationOf({ files: await readFiles(asked, treeOf(files)), ...observation })
  const plan = planValidation(asked, seen, 'https://github.com')
  return {
    ...plan,
    said: plan.findings.map(
      ({ severity, rule, path, span }) => `${severity} ${rule} ${path}:${span?.line ?? '-'}`,
    ),
  }
}

const INDEX = { [INDEX_PATH]: '# Changes\n\n* [1.2.3](changes_1.2.3.md)\n' }
const SOUND = { [PATH]: GOOD, ...INDEX }
const pom = (own: string, more = '') =>
  `<project>\n<parent><version>9</version></parent>\n${own}${more}\n</project>\n`
const npm = (own: string, more = '') => `{ "name": "x"${own === '' ? '' : `, "version": "${own}"`}${more} }`

describe('the manifests that state the version', () => {
  test.each<[string, Record<string, string>]>([
    ['the root of a Maven reactor says 0.0.0', { 'pom.xml': pom('<version>0.0.0</version>') }],
    ['the root of a reactor says 0.0.0-SNAPSHOT', { 'pom.xml': pom('<version>0.0.0-SNAPSHOT</version>') }],
    ['a private root says 0.0.0', { 'package.json': npm('0.0.0', ', "private": true') }],
    [
      'manifests of fixtures, examples and tests',
      {
        'package.json': npm('', ', "workspaces": ["packages/*", "examples/*", "test/fixtures/a"]'),
        'packages/a/package.json': npm('1.2.3'),
        'packages/example-app/package.json': npm('0.3.0'),
        'examples/b/package.json': npm('0.1.0'),
        'test/fixtures/a/package.json': npm('7.0.0'),
      },
    ],
    [
      'members that are versioned each for itself',
      {
        'package.json': npm('', ', "workspaces": { "packages": ["packages/*"] }'),
        'packages/a/package.json': npm('3.0.0'),
        'packages/b/package.json': npm('4.1.0'),
      },
    ],
    [
      'a pnpm workspace without a root manifest, whose file is broken or names nothing',
      {
        'package.json': npm('0.0.0'),
        'pnpm-workspace.yaml': 'packages: [a\n',
        'a/package.json': npm('3.0.0'),
      },
    ],
    [
      'a member in another folder than the workspace',
      { 'Cargo.toml': '[workspace]\nmembers = ["../other"]\n' },
    ],
  ])('are not: %s', async (_what, files) => {
    expect((await judged({ ...SOUND, ...files })).said).toEqual([])
    expect((await judged({ ...SOUND, ...files }, { commitFixes: true })).commit).toBeUndefined()
  })

  test.each<[string, Record<string, string>, string]>([
    [
      'npm',
      {
        'package.json': npm('', ', "workspaces": ["packages/*"]'),
        'packages/a/package.json': npm('1.2.2'),
        'packages/b/package.json': npm('1.2.2'),
      },
      'packages/a/package.json',
    ],
    [
      'pnpm',
      {
        'package.json': npm('', ', "private": true'),
        'pnpm-workspace.yaml':
          "packages:\n  # all of them\n  - 'packages/**'\n  - '!packages/old'\n  - examples/*\ncatalog:\n  a: 1.0.0\n",
        'packages/a/package.json': npm('1.2.2'),
        'packages/old/package.json': npm('9.9.9'),
        'examples/b/package.json': npm('0.1.0'),
      },
      'packages/a/package.json',
    ],
    [
      'Maven',
      {
        'pom.xml': pom('', '<version>0.0.0</version><modules>\n<module>core</module>\n</modules>'),
        'core/pom.xml': pom('<version>1.2.2</version>'),
      },
      'core/pom.xml',
    ],
    [
      'Cargo',
      {
        'Cargo.toml': '[workspace]\nmembers = [\n  "crates/*",\n]\n',
        'crates/a/Cargo.toml': '[package]\nversion = "1.2.2"\n',
      },
      'crates/a/Cargo.toml',
    ],
    [
      'uv',
      {
        'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
        'packages/a/pyproject.toml': '[project]\nversion = "1.2.2"\n',
      },
      'packages/a/pyproject.toml',
    ],
  ])('are those of the members of a workspace of %s, named in the finding', async (_what, files, path) => {
    const { findings } = await judged({ ...SOUND, ...files })
    expect(findings[0]).toMatchObject({ rule: 'version-agreement', path })
  })
})

describe('the version to release', () => {
  const older = GOOD.replace('1.2.3', '1.2.2').replace('2024-01-31', '2020-01-01')
  test('is the highest of the index, whatever its order', async () => {
    const index = '# Changes\n\n* [1.2.2](changes_1.2.2.md)\n* [1.2.3](changes_1.2.3.md)\n'
    const plan = await judged({ [PATH]: GOOD, 'doc/changes/changes_1.2.2.md': older, [INDEX_PATH]: index })
    expect(plan).toMatchObject({ decision: 'fit', release: { version: '1.2.3' } })
  })

  test('is the highest entry of a changelog, whatever its order', async () => {
    const text = '# Changelog\n\n## 1.2.2 - 2020-01-01\n\n- a\n\n## 1.2.3 - 2024-01-31\n\n- b\n'
    expect(await judged({ 'CHANGELOG.md': text })).toMatchObject({
      decision: 'fit',
      release: { version: '1.2.3', notes: '- b' },
    })
  })

  test('is not stated by what is not there, and the message says what is', async () => {
    const reasons = await Promise.all(
      Array.of<Record<string, string>>(
        {},
        { 'CHANGES.rst': 'x' },
        { NEWS: 'x' },
        { 'CHANGELOG.md': '# Changelog\n\nNothing yet.\n' },
      ).map(async (files) => (await judged(files)).findings[0]?.message),
    )
    expect(reasons).toEqual([
      'Nothing says which version is to be released: there is no changes file.',
      'Nothing says which version is to be released: the changes are kept in CHANGES.rst, which is not Markdown and is not read.',
      'Nothing says which version is to be released: the changes are kept in NEWS, which is not Markdown and is not read.',
      'Nothing says which version is to be released: no heading of CHANGELOG.md names a version.',
    ])
  })
})

describe('the release before', () => {
  const tags = (names: string[], reachable: string[]): Facts['tags'] => ({
    state: 'known',
    value: { names, reachable: reachable.map(version) },
  })
  const said = (expected: string, names: string[], reachable: string[]) =>
    saidOf(
      factsOf(GOOD.replace('1.2.3', expected), {
        expected: { version: version(expected), statedBy: 'x' },
        tags: tags(names, reachable),
      }),
    )

  test('may stand on a branch that was squashed or not merged', () => {
    expect(said('1.3.0', ['1.1.0', '1.2.0'], ['1.1.0'])).toEqual([])
    expect(said('1.2.1', ['1.1.0', '1.2.0', '2.0.0'], ['1.1.0'])).toEqual([])
  })

  test('still has to be followed without a gap, and forward', () => {
    expect(said('1.5.0', ['1.1.0', '1.2.0'], ['1.1.0'])).toEqual([
      'error version-successor 1 Version 1.5.0 does not follow 1.2.0, the newest release before it.',
    ])
    expect(said('1.0.1', ['1.0.0', '2.0.0'], ['2.0.0'])).toHaveLength(1)
  })

  test('is not followed by a version that is taken', async () => {
    const { findings } = await judged(
      SOUND,
      {},
      { tags: tags(['1.0.0', '1.0.1', '1.1.0', '2.0.0'], ['1.0.0']) },
    )
    const advice = findings.find(({ rule }) => rule === 'version-successor')?.advice
    expect(advice).toContain('Possible are 3.0.0, 1.2.0, 1.1.1.')
  })
})

describe('a broken file', () => {
  const conflict = '<<<<<<< HEAD\n* #1: A\n=======\n* #2: B\n>>>>>>> main\n'
  test.each<[string, Record<string, string>, string[]]>([
    [
      'with a merge conflict',
      { [PATH]: `${GOOD}${conflict}` },
      [`error merge-conflict ${PATH}:12`, `error merge-conflict ${PATH}:16`],
    ],
    [
      'with a merge conflict in CRLF',
      { [PATH]: `${GOOD}${conflict}`.replaceAll('\n', '\r\n') },
      [`error merge-conflict ${PATH}:12`, `error merge-conflict ${PATH}:16`],
    ],
    [
      'whose index has a conflict',
      { [INDEX_PATH]: `${INDEX[INDEX_PATH]}<<<<<<< HEAD\n>>>>>>> x\n` },
      [`error merge-conflict ${INDEX_PATH}:4`, `error merge-conflict ${INDEX_PATH}:5`],
    ],
    ['with an open fence', { [PATH]: `${GOOD}\n\`\`\`\ncode\n` }, [`warning open-fence ${PATH}:13`]],
    [
      'with a wrongly closed fence',
      { [PATH]: `${GOOD}\n\`\`\`\`\ncode\n\`\`\`\n\n## Bugs\n\n* #3: C\n` },
      [`warning open-fence ${PATH}:13`],
    ],
    ['with closed fences', { [PATH]: `${GOOD}\n\`\`\`\ncode\n\`\`\`\`\n` }, []],
  ])('%s', async (_what, files, expected) => {
    expect((await judged({ ...SOUND, ...files })).said).toEqual(expected)
  })

  test('with a merge conflict in one file for all', async () => {
    const text = `# Changelog\n\n## 1.2.3 - 2024-01-31\n\n${conflict}`
    expect((await judged({ 'CHANGELOG.md': text })).said.slice(0, 2)).toEqual([
      'error merge-conflict CHANGELOG.md:5',
      'error merge-conflict CHANGELOG.md:9',
    ])
  })
})

describe('old sins do not keep a release back', () => {
  test('a version that was entered twice', async () => {
    const text =
      '# Changelog\n\n## [1.2.3] - 2024-01-31\n\n### Added\n\n- a\n\n## [1.0.0] - 2020-01-02\n\n- b\n\n## [1.0.0] - 2020-13-45\n\n- c\n'
    const plan = await judged({ 'CHANGELOG.md': text })
    expect(plan.decision).toBe('fit')
    expect(plan.said).toEqual(['warning changelog-index CHANGELOG.md:13'])
  })

  test('unless it is the one to release', async () => {
    const text = '# Changelog\n\n## [1.2.3] - 2024-01-31\n\n- a\n\n## [1.2.3] - 2020-01-02\n\n- b\n'
    expect((await judged({ 'CHANGELOG.md': text })).decision).toBe('unfit')
  })

  test('many versions without a date are not said to be open', async () => {
    const names = ['1.2.0', '1.2.1', '1.2.2']
    const text = `# x\n\n${['1.2.3', ...names.toReversed()].map((one) => `## ${one}\n\n### Added\n\n- a\n\n`).join('')}`
    const tags = { state: 'known', value: { names, reachable: names.map(version) } } as const
    expect((await judged({ 'CHANGELOG.md': text }, {}, { tags })).said).toEqual([])
  })
})

describe('a changelog as people write it', () => {
  const body = '\n\n### Added\n\n- a\n\n'
  test.each([
    ['## [1.2.3] - 2024-01-31'],
    ['## 1.2.3'],
    ['## 1.2.3 (2024-01-31)'],
    ['## [1.2.3](https://github.com/o/r/compare/v1.2.2...v1.2.3) (2024-01-31)'],
    ['### [1.2.3](https://github.com/o/r/compare/v1.2.2...v1.2.3) (2024-01-31)'],
    ['# [1.2.3](https://github.com/o/r/compare/v1.2.2...v1.2.3) (2024-01-31)'],
    ['<a name="1.2.3"></a>\n## 1.2.3 (2024-01-31)'],
    ['## v1\\.2\\.3'],
    ['## v1\\.2\\.3 - 2024\\-01\\-31'],
    ['## Version 1.2.3, 2024-01-31'],
    ['## 2024-01-31, version 1.2.3'],
    ['## 2024-01-31 - 1.2.3'],
    ['## Name 1.2.3 (2024-01-31)'],
    ['## Name 1.2.3 - 2024-01-31'],
    ['## 1.2.3 (backport release) / 2024-01-31'],
    ['#### 1.2.3 - 2024-01-31'],
    ['1.2.3 - 2024-01-31\n------------------'],
    ['Name 1.2.3 (2024-01-31)\n======================='],
    ['**1.2.3** - 2024-01-31'],
    ['## **1.2.3** - 2024-01-31'],
    ['**v1.2.3 (2024-01-31)**'],
  ])('%s is judged as version 1.2.3', async (head) => {
    const level = head.startsWith('#### ') ? body.replace('###', '#####') : body
    const below = head
      .replaceAll('1.2.3', '1.2.2')
      .replaceAll('1\\.2\\.3', '1\\.2\\.2')
      .replace('2024', '2023')
    const plan = await judged({ 'CHANGELOG.md': `${head}${level}${below}${level.replace('- a', '- older')}` })
    expect(plan.said).toEqual([])
    expect(plan).toMatchObject({ decision: 'fit', release: { version: '1.2.3' } })
    expect(plan.release?.notes).toContain('- a')
    expect(plan.release?.notes).not.toContain('older')
  })

  test.each([
    '## 1.2.3 (Unreleased)',
    '## [1.2.3] - Unreleased',
    '## 1.2.3 - TBD',
    '1.2.3 (unreleased)\n------------------',
  ])('%s is open', async (head) => {
    const plan = await judged({ 'CHANGELOG.md': `# Changelog\n\n${head}${body}` })
    expect(plan.release?.version).toBe('1.2.3')
    expect(plan.said).toContain(`error date-placeholder CHANGELOG.md:3`)
  })

  test('a heading that is not understood is a finding, and its text belongs to no version', async () => {
    const text =
      '# Changelog\n\n## 1.2.3 - 2024-01-31\n\n### Added\n\n- a\n\n## The golden release\n\n- of another version\n\n## 1.2.2 - 2023-01-31\n\n- b\n'
    const plan = await judged({ 'CHANGELOG.md': text })
    expect(plan.said).toEqual(['warning unclear-heading CHANGELOG.md:9'])
    expect(plan.release?.notes).toBe('### Added\n\n- a')
  })

  test.each(['## Next release', '## 1.x', '## Release of June 2024', '## Hotfix'])(
    'above all versions it keeps the one below from being judged in its place: %s',
    async (head) => {
      const text = `# Changelog\n\n${head}\n\n- new\n\n## 1.2.3 - 2024-01-31\n\n- a\n`
      const plan = await judged({ 'CHANGELOG.md': text })
      expect(plan.decision).toBe('unfit')
      expect(plan.said).toContain('error unclear-heading CHANGELOG.md:3')
    },
  )

  test('an introduction and sections as high as the versions are no findings', async () => {
    const text = '# Changelog\n\n## Table of contents\n\n* a\n\n## 1.2.3 - 2024-01-31\n\n## Added\n\n- a\n'
    expect((await judged({ 'CHANGELOG.md': text })).said).toEqual([])
  })
})
