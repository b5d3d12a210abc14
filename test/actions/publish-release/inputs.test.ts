import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs, readNotes } from '../../../actions/publish-release/inputs.ts'
import { InputReader } from '../../../actions/shared/inputs/input-reader.ts'

interface ActionFile {
  readonly inputs: Record<string, { readonly default?: string }>
}

const action: ActionFile = parse(readFileSync('actions/publish-release/action.yml', 'utf8'))

function readerOf(given: Record<string, string>): InputReader {
  return new InputReader((name) => given[name] ?? action.inputs[name]?.default ?? '')
}

const draft = { mode: 'draft', tag: '1.2.3', notes: 'Better.', 'github-token': 't' }

describe('readInputs', () => {
  test.each(['draft', 'publish'])('reads exactly the inputs of action.yml for %s', (mode) => {
    const reader = readerOf({ ...draft, mode })
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
    expect(readInputs(readerOf({ ...draft, mode: 'publish', assets: 'a\nb, c' }))).toMatchObject({
      mode: 'publish',
      assets: ['a', 'b', 'c'],
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
    [{ repository: 'octo' }, 'input repository'],
    [{ 'make-latest': 'yes' }, 'input make-latest'],
    [{ 'github-token': '' }, 'input github-token'],
  ])('refuses %j', (given, message) => {
    expect(() => readInputs(readerOf({ ...draft, ...given }))).toThrow(message)
  })
})

test('a notes file that is missing is named', () => {
  expect(() => readNotes({ file: 'missing.md' }, '/nowhere')).toThrow('input notes-file: missing.md')
})
