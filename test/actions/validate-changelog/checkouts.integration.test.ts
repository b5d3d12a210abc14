import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

const TODAY = new Date().toISOString().slice(0, 10)

/** A changes file in which nothing is missing. */
function changes(version: string, date: string): string {
  return `# My Service ${version}, released ${date}\n\nCode name: First light\n\n## Summary\n\nIt shines.\n\n## Features\n\n* Added the thing\n`
}

const file = (version: string) => `doc/changes/changes_${version}.md`
const index = (...versions: string[]) =>
  `# Changes\n\n${versions.map((one) => `* [${one}](changes_${one}.md)\n`).join('')}`

let folder: string
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=a@b', ...args], {
    cwd: folder,
    encoding: 'utf8',
  })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checkout-'))
  git('init', '--quiet', '--initial-branch', 'main')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function commit(files: Record<string, string>, tag?: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  git('add', '--all')
  git('commit', '--quiet', '--message', 'x')
  if (tag !== undefined) git('tag', tag)
}

/** Judges the checkout as a release, with the committed bundle. */
function judge(where = folder, ...flags: string[]): { code: number | null; said: string[]; changed: string } {
  const node = join(process.cwd(), 'node_modules', '.bin', 'node')
  const bundle = join(process.cwd(), 'dist', 'validate-changelog.js')
  const reports = mkdtempSync(join(tmpdir(), 'checkout-report-'))
  const { status, stdout } = spawnSync(
    node,
    [bundle, '--json', '--mode', 'release', '--check-tickets', 'false', ...flags],
    {
      cwd: where,
      encoding: 'utf8',
      // Without a repository and a token the releases cannot be asked for: the rule says so and is left out here.
      env: {
        PATH: process.env.PATH ?? '',
        HOME: where,
        RUNNER_TEMP: reports,
        INPUT_RULES: 'release-is-new=off',
      },
    },
  )
  rmSync(reports, { recursive: true, force: true })
  const findings: { severity: string; rule: string }[] = JSON.parse(JSON.parse(stdout).findings)
  const changed = execFileSync('git', ['diff', '--name-only'], { cwd: where, encoding: 'utf8' })
  return { code: status, said: findings.map(({ severity, rule }) => `${severity} ${rule}`), changed }
}

const SOUND = { code: 0, said: [], changed: '' }

/** A history with the release 1.0.0, and 1.1.0 as it is to be released. */
function prepare(more: Record<string, string> = {}, date = TODAY): void {
  commit(
    { [file('1.0.0')]: changes('1.0.0', '2020-01-01'), 'doc/changes/changelog.md': index('1.0.0') },
    '1.0.0',
  )
  commit({
    [file('1.1.0')]: changes('1.1.0', date),
    'doc/changes/changelog.md': index('1.1.0', '1.0.0'),
    ...more,
  })
}

const pom = (version: string, more = '') => `<project>\n  <version>${version}</version>\n${more}</project>\n`
const npm = (version: string, more = '') => `{\n  "name": "x",\n  "version": "${version}"${more}\n}\n`

describe('a sound release passes as a real checkout, and no fix finds anything to do', () => {
  test.each<[string, Record<string, string>]>([
    ['alone', {}],
    [
      'in a Maven reactor',
      {
        'pom.xml': pom('0.0.0', '  <modules>\n    <module>core</module>\n  </modules>\n'),
        'core/pom.xml': pom('1.1.0'),
      },
    ],
    [
      'in an npm workspace',
      {
        'package.json': npm('0.0.0', ',\n  "private": true,\n  "workspaces": ["packages/*"]'),
        'packages/a/package.json': npm('1.1.0'),
        'examples/b/package.json': npm('0.1.0'),
      },
    ],
    [
      'in an npm workspace whose packages go their own ways',
      {
        'package.json': npm('0.0.0', ',\n  "workspaces": ["packages/*"]'),
        'packages/a/package.json': npm('3.0.0'),
        'packages/b/package.json': npm('4.0.0'),
      },
    ],
    [
      'in a Cargo workspace',
      {
        'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
        'crates/a/Cargo.toml': '[package]\nversion = "1.1.0"\n',
      },
    ],
    [
      'in a uv workspace',
      {
        'pyproject.toml': '[project]\nversion = "1.1.0"\n\n[tool.uv.workspace]\nmembers = ["packages/*"]\n',
        'packages/a/pyproject.toml': '[project]\nversion = "0.1.0"\n',
      },
    ],
    ['with an index in the other order', { 'doc/changes/changelog.md': index('1.0.0', '1.1.0') }],
  ])('%s', (what, files) => {
    prepare(files)
    const order = what.includes('order') ? { said: ['warning changelog-index'] } : {}
    expect(judge()).toEqual({ ...SOUND, ...order })
    expect(judge(folder, '--commit-fixes')).toEqual({ ...SOUND, ...order })
  })

  test('after a release on a branch that was squashed', () => {
    commit(
      { [file('1.0.0')]: changes('1.0.0', '2020-01-01'), 'doc/changes/changelog.md': index('1.0.0') },
      '1.0.0',
    )
    git('checkout', '--quiet', '-b', 'release/1.1.0')
    commit({ 'src/a': '1' })
    commit(
      {
        [file('1.1.0')]: changes('1.1.0', '2021-01-01'),
        'doc/changes/changelog.md': index('1.1.0', '1.0.0'),
      },
      '1.1.0',
    )
    git('checkout', '--quiet', 'main')
    git('merge', '--quiet', '--squash', 'release/1.1.0')
    commit({
      [file('1.2.0')]: changes('1.2.0', TODAY),
      'doc/changes/changelog.md': index('1.2.0', '1.1.0', '1.0.0'),
    })
    expect(judge()).toEqual(SOUND)
  })

  test('as the hotfix of an older line', () => {
    prepare({}, '2021-01-01')
    git('tag', '1.1.0')
    git('checkout', '--quiet', '-b', 'hotfix', '1.0.0')
    commit({ [file('1.0.1')]: changes('1.0.1', TODAY), 'doc/changes/changelog.md': index('1.0.1', '1.0.0') })
    expect(judge()).toEqual(SOUND)
  })
})

describe('what is not sound is refused, and no date is made up', () => {
  test('a draft', () => {
    prepare({}, '????-??-??')
    expect(judge()).toMatchObject({ code: 1, said: ['error date-placeholder'], changed: '' })
  })

  test('a draft in a shallow clone, also with the stamp and all fixes', () => {
    prepare({}, '????-??-??')
    const shallow = `${folder}-shallow`
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder}`, shallow])
    const end = judge(shallow, '--stamp', '--commit-fixes')
    rmSync(shallow, { recursive: true, force: true })
    expect(end).toMatchObject({ code: 1, changed: '' })
    expect(end.said).toContain('error date-placeholder')
  })

  test('a member of a workspace that disagrees with the changes', () => {
    prepare({
      'package.json': npm('0.0.0', ',\n  "workspaces": ["packages/*"]'),
      'packages/a/package.json': npm('1.0.0'),
    })
    expect(judge()).toMatchObject({ code: 1, said: ['error version-agreement'] })
  })

  test('a release whose tag exists keeps its date', () => {
    prepare({}, '2020-02-02')
    git('tag', '1.1.0')
    expect(judge(folder, '--commit-fixes', '--stamp')).toMatchObject({ code: 1, changed: '' })
  })
})
