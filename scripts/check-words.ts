import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './action-definitions.ts'

/** Words that are not used, and what is said instead (`doc/glossary.md`). */
interface Unused {
  readonly pattern: RegExp
  readonly instead: string
}

const OBJECT = '(?:(?:the|its|a|an|this|that|whose|all)\\s+)?(?:[\\w’-]+\\s+){0,2}'

/** Forms of a word, or idioms, that the table cannot spell out. */
const FORMS: readonly Unused[] = [
  {
    pattern: new RegExp(`\\b(?:take|takes|taking|took|taken)\\s+${OBJECT}back\\b`, 'i'),
    instead: 'roll back',
  },
  { pattern: /\b(?:this|it) is no (?!longer|more|such)\w+/i, instead: 'not a …' },
]

/**
 * Reads the words of the glossary's last column, which are not used.
 *
 * @throws Error when the glossary has no table: a check without words would find nothing
 */
export function unusedWordsOf(glossary: string): readonly Unused[] {
  const rows = glossary
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:word|---) /.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const unused = rows.flatMap(([, word = '', , not = '']) =>
    not
      .split(',')
      .map((term) => term.trim())
      .filter((term) => term !== '')
      .map((term) => ({
        pattern: new RegExp(`\\b${term.replaceAll(/['’]/g, "['’]")}\\b`, 'i'),
        instead: word,
      })),
  )
  if (unused.length === 0) throw new Error('doc/glossary.md names no word that is not used.')
  return unused
}

const UNUSED: readonly Unused[] = [
  ...unusedWordsOf(readFileSync(join(root, 'doc', 'glossary.md'), 'utf8')),
  ...FORMS,
]

/** Sentences in which the words mean something else. */
const MEANT_OTHERWISE: readonly string[] = ['What it takes to set a URL map back']

/** @returns `file:line: …` for each word that is not used */
export function findUnusedWords(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', 'actions', 'infra', 'doc', '.github', '*.md'], {
    cwd: root,
    encoding: 'utf8',
  })
  return listed
    .split('\0')
    .filter((path) => /\.(?:ts|md|yml)$/.test(path) && path !== 'doc/glossary.md')
    .flatMap((path) => unusedWordsIn(path, readFileSync(join(root, path), 'utf8')))
}

/** The words in one text that are not used. */
export function unusedWordsIn(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    if (MEANT_OTHERWISE.some((sentence) => line.includes(sentence))) return []
    return UNUSED.flatMap(({ pattern, instead }) => {
      const [found] = pattern.exec(line) ?? []
      return found === undefined
        ? []
        : [`${path}:${index + 1}: says \`${found}\`; the glossary says \`${instead}\`.`]
    })
  })
}
