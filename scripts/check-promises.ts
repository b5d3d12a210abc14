import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './action-definitions.ts'
import { holderProblem, rowsOf } from './tables-of-tests.ts'

/** A sentence that promises something without exception, and the test that holds it. */
export interface Promised {
  /** Part of the sentence as the page says it. */
  readonly says: string
  /** `path › title`, or what else holds it, in brackets. */
  readonly heldBy: string
}

/** Words that leave no exception. */
const ABSOLUTE = /\b(?:never|always|nobody|every|no other|within \d+(?:\.\d+)? (?:s|ms|seconds|minutes))\b/i

/** The sentences of a page that leave no exception; code is none. */
export function absoluteSentences(markdown: string): string[] {
  return markdown
    .replaceAll(/```.*?```/gs, '')
    .split(/\n\s*\n|\n(?=[|#]|[-*] |\d+\. )/)
    .flatMap((paragraph) => paragraph.replaceAll(/\s+/g, ' ').split(/(?<=[.!?])\s+|\s*\|\s*/))
    .filter((sentence) => ABSOLUTE.test(sentence.replaceAll(/`[^`]*`/g, '')))
}

/**
 * Reads the table of `doc/promises.md`.
 *
 * @throws Error when it has no row: a check without promises would let every sentence pass
 */
export function promisesOf(markdown: string): readonly Promised[] {
  const rows = rowsOf(markdown).map(([says = '', heldBy = '']) => ({ says, heldBy }))
  if (rows.length === 0) throw new Error('doc/promises.md has no row.')
  return rows
}

/** @returns what is wrong: sentences without a test, rows without a sentence or without their test */
export function findUnheldPromises(): string[] {
  const pages = execFileSync('git', ['ls-files', 'README.md', 'SECURITY.md', 'actions/*/README.md'], {
    cwd: root,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
  const promises = promisesOf(readFileSync(join(root, 'doc', 'promises.md'), 'utf8'))
  const sentences = pages.flatMap((page) =>
    absoluteSentences(readFileSync(join(root, page), 'utf8')).map((sentence) => ({ page, sentence })),
  )
  const unheld = sentences.filter(({ sentence }) => !promises.some(({ says }) => sentence.includes(says)))
  const idle = promises.filter(({ says }) => !sentences.some(({ sentence }) => sentence.includes(says)))
  return [
    ...unheld.map(
      ({ page, sentence }) =>
        `${page}: “${sentence}” leaves no exception: name the test in doc/promises.md, or say it otherwise.`,
    ),
    ...idle.map(({ says }) => `doc/promises.md: no page says “${says}” any more.`),
    ...promises
      .filter(({ says }) => says.length < 12)
      .map(({ says }) => `doc/promises.md: “${says}” is too short to name a sentence.`),
    ...promises.flatMap(({ says, heldBy }) => holderProblem(heldBy, `doc/promises.md: “${says}”`) ?? []),
  ]
}
