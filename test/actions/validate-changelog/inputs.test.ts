import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { InputReader } from '../../../actions/shared/inputs/input-reader.ts'
import { readInputs } from '../../../actions/validate-changelog/inputs.ts'

interface ActionFile {
  readonly inputs: Record<string, { readonly default?: string }>
}

const action: ActionFile = parse(readFileSync('actions/validate-changelog/action.yml', 'utf8'))

function readerOf(given: Record<string, string> = {}): InputReader {
  return new InputReader((name) => given[name] ?? action.inputs[name]?.default ?? '')
}

describe('readInputs', () => {
  test('reads exactly the inputs of action.yml', () => {
    const reader = readerOf()
    readInputs(reader)
    expect([...reader.names].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('takes the defaults of action.yml', () => {
    expect(readInputs(readerOf())).toMatchObject({
      dryRun: false,
      planFile: undefined,
      request: {
        mode: 'auto',
        profile: 'default',
        format: 'auto',
        changesDirectory: 'doc/changes',
        changesFile: undefined,
        version: undefined,
        tagFormat: '{version}',
        manifests: undefined,
        settings: { stamp: false, allowGaps: false },
        checkTickets: true,
        checkReleases: true,
        commitFixes: false,
        suggestFixes: true,
        checklist: [],
      },
    })
  })

  test('reads what is set', () => {
    const { request } = readInputs(
      readerOf({
        'changes-directory': './docs/changes/',
        version: 'v1.2.3-rc.1',
        'tag-format': 'release/v{version}',
        manifests: 'package.json, sub/pom.xml',
        rules: 'summary=error\n# a remark\nabandoned-draft=off',
        'time-zone': 'Europe/Berlin',
        'date-window': '-5 .. 0',
        'code-name': 'always',
        checklist: '- [ ] Tell the team\n* Update the page\n\nCelebrate',
      }),
    )
    expect(request).toMatchObject({
      changesDirectory: 'docs/changes',
      version: { text: '1.2.3-rc.1', numbers: [1, 2, 3], prerelease: 'rc.1' },
      tagFormat: 'release/v{version}',
      manifests: ['package.json', 'sub/pom.xml'],
      settings: { timeZone: 'Europe/Berlin', dateWindow: { earliest: -5, latest: 0 }, codeName: 'always' },
      checklist: ['Tell the team', 'Update the page', 'Celebrate'],
    })
    expect([...request.overrides]).toEqual([
      ['summary', 'error'],
      ['abandoned-draft', 'off'],
    ])
  })

  test('takes `none` for no manifests', () => {
    expect(readInputs(readerOf({ manifests: 'none' })).request.manifests).toEqual([])
  })

  test.each([
    ['version', 'next', 'this is not a version'],
    ['tag-format', 'v1', 'cannot be the name of a tag'],
    ['tag-format', '{version}; rm -rf', 'cannot be the name of a tag'],
    ['rules', 'no-such-rule=error', 'the profile default has no such rule'],
    ['rules', 'summary=fatal', 'this is not a severity'],
    ['time-zone', 'Mars/Olympus', 'this time zone is not known'],
    ['date-window', '1..2', 'this is not a window of days'],
    ['date-window', 'today', 'this is not a window of days'],
    ['profile', 'lenient', 'default, strict'],
    ['changes-file', '../other/changes_1.0.0.md', 'leads out of the repository'],
    ['changes-directory', '/etc', 'leads out of the repository'],
    ['changelog', 'a/../../b.md', 'leads out of the repository'],
    ['manifests', '../package.json', 'leads out of the repository'],
  ])('refuses %s: %s', (name, value, message) => {
    expect(() => readInputs(readerOf({ [name]: value }))).toThrow(message)
  })
})
