import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../../../actions/publish-release/inputs.ts'
import { readNotes } from '../../../actions/publish-release/notes.ts'
import { InputReader } from '../../../actions/shared/inputs/input-reader.ts'

interface ActionFile {
  readonly inputs: Record<string, { readonly default?: string }>
}

const action: ActionFile = parse(readFileSync('actions/publish-release/action.yml', 'utf8'))

function readerOf(given: Record<string, string>): InputReader {
  return new InputReader((name) => given[name] ?? action.inputs[name]?.default ?? '')
}

const common = { tag: '1.2.3', 'github-token': 't' }
const draft = { ...common, mode: 'draft', notes: 'Better.' }

describe('readInputs', () => {
  test.each(['draft', 'publish'])('reads exactly the inputs of action.yml for %s', (mode) => {
    const reader = readerOf(mode === 'draft' ? draft : { ...common, mode })
    readInputs(reader)
    expect([...reader.names].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('takes the defaults of action.yml', () => {
    expect(readInputs(readerOf(draft))).toMatchObject({
      mode: 'draft',
      title: '1.2.3',
      notes: { text: 'Better.' },
      prerelease: false,
      repository: undefined,
      target: undefined,
      dryRun: false,
    })
    expect(readInputs(readerOf({ ...common, mode: 'publish', assets: 'a\nb, c, d.{x,y}' }))).toMatchObject({
      mode: 'publish',
      assets: ['a', 'b', 'c', 'd.{x,y}'],
      makeLatest: 'auto',
    })
  })

  test.each([
    ['1.2.3', 'auto', false],
    ['1.2.3-rc.1', 'auto', true],
    ['nightly', 'auto', false],
    ['1.2.3-rc.1', 'false', false],
    ['1.2.3', 'true', true],
  ])('%s with prerelease %s: %s', (tag, prerelease, expected) => {
    expect(readInputs(readerOf({ ...draft, tag, prerelease }))).toMatchObject({ prerelease: expected })
  })

  test.each([
    [{ mode: 'both' }, 'input mode'],
    [{ tag: '' }, 'input tag: a value is required'],
    [{ notes: '' }, 'Given: neither'],
    [{ 'notes-file': 'x.md' }, 'Given: both'],
    [{ tree: 'main' }, 'input tree: this is not the id of a tree.'],
    [{ repository: 'octo' }, 'input repository'],
    [{ 'make-latest': 'yes' }, 'input make-latest'],
    [{ 'github-token': '' }, 'input github-token'],
  ])('refuses %j', (given, message) => {
    expect(() => readInputs(readerOf({ ...draft, ...given }))).toThrow(message)
  })
})

describe('a publication takes no input of a draft, which would be ignored', () => {
  test.each([
    ['title', 'x'],
    ['notes', 'x'],
    ['notes-file', 'x.md'],
    ['prerelease', 'true'],
  ])('%s', (name, value) => {
    expect(() => readInputs(readerOf({ ...common, mode: 'publish', [name]: value }))).toThrow(
      `input ${name}: this input is for \`mode: draft\` alone.`,
    )
  })
})

test.each([
  ['1.2.0rc1', true],
  ['v1.2.0a1', true],
  ['1.2.0.dev3', true],
  ['1.0.0-rc.1', true],
  ['1.2.0', false],
  ['1.2.0.post1', false],
  ['nightly', false],
  ['1.2.3RC1', true],
  ['1!2.0b1', true],
  ['1.2.post1.dev2', true],
  ['1.2.3rc1.dev2', true],
  ['1.2.3.4.5a1', true],
  ['1rc1', true],
  ['service/v1.2.3-rc.1', true],
  ['pkg@1.2.3-beta.1+build.5', true],
  ['service-v1.2.3', false],
  ['1!2.0.post1', false],
  ['build-20261121', false],
  ['sha-1a2b3c', false],
])('a draft of %s is a pre-release: %s', (tag, prerelease) => {
  expect(readInputs(readerOf({ ...draft, tag }))).toMatchObject({ prerelease })
})

test('a notes file that is missing is named', () => {
  expect(() => readNotes({ file: 'missing.md' }, { workspace: tmpdir(), tempDir: tmpdir() })).toThrow(
    'input notes-file: missing.md',
  )
})
