import { expect, test } from '@jest/globals'
import { findUnusedWords, unusedWordsIn, unusedWordsOf } from '../../scripts/check-words.ts'

test.each([
  ['The lease takes the traffic back.', 'takes the traffic back'],
  ['It was taken back.', 'taken back'],
  ['Take it back with abort.', 'Take it back'],
  ['the baseline version', 'baseline version'],
  ['a dead man’s handle', 'dead man’s handle'],
  ['this is no version.', 'this is no version'],
])('%s', (line, word) => {
  expect(unusedWordsIn('a.md', `fine\n${line}`)).toEqual([
    expect.stringContaining(`a.md:2: says \`${word}\``),
  ])
})

test.each(['It takes 5 s to come back up later on.', 'The traffic is rolled back.', 'go back to stable'])(
  'is fine: %s',
  (line) => {
    expect(unusedWordsIn('a.md', line)).toEqual([])
  },
)

test('the words come from the glossary, which must have some', () => {
  const [row] = unusedWordsOf('| word | means | not |\n| --- | --- | --- |\n| lease | a schedule | timer |')
  expect(row?.pattern.test('the timer ends')).toBe(true)
  expect(() => unusedWordsOf('# Glossary\n')).toThrow('names no word')
})

test('nothing that people read says a word that the glossary does not use', () => {
  expect(findUnusedWords()).toEqual([])
})
