import { GOOD } from '../actions/validate-changelog/sample-facts.ts'

/** A text of a length: the hostile part repeated behind a good beginning. */
export interface Shape {
  readonly name: string
  readonly make: (length: number) => string
}

const repeated = (name: string, piece: string, head = GOOD): Shape => ({
  name,
  make: (length) => head + piece.repeat(Math.ceil(length / piece.length)).slice(0, length - head.length),
})

const counted = (name: string, piece: (at: number) => string): Shape => ({
  name,
  make(length) {
    const parts = [GOOD]
    for (let at = 0, size = GOOD.length; size < length; at++) {
      const part = piece(at)
      parts.push(part)
      size += part.length
    }
    return parts.join('').slice(0, length)
  },
})

/** What makes parsers slow: many of a kind, openings that never close, long lines, long titles. */
export const HOSTILE_SHAPES: readonly Shape[] = [
  repeated('line ends', '\n'),
  repeated('short lines', 'a\n'),
  repeated('headings', '## a\n'),
  counted('different headings', (at) => `## heading ${at}\n`),
  repeated('marks', '#\n'),
  repeated('tickets in one line', '#1 '),
  counted('list of tickets', (at) => `* #${at + 1}: Thing\n`),
  repeated('backticks', '`'),
  counted('runs of backticks', (at) => `${'`'.repeat((at % 900) + 1)} `),
  repeated('open brackets', '#1['),
  repeated('open links', '[]('),
  repeated('links', '[#1](a) '),
  repeated('open comments', '<!--\n'),
  repeated('comments in a line', '#1<!--'),
  repeated('fences', '```\n'),
  repeated('addresses', 'a:// #1 '),
  repeated('escapes', '\\` #1'),
  repeated('blanks', ' '),
  repeated('mentions', '@a '),
  repeated('tags', '<a '),
  repeated('placeholders', '* TODO\n'),
  repeated('templates', 'ISSUE_NUMBER\n'),
  repeated('dependencies', '* Updated `a:1` to `1`\n', `${GOOD}\n## Dependency Updates\n\n`),
  repeated('emoji', '😀#1 '),
  repeated('names before tickets', 'aaaaaaaaaa/bbbbbbbbbb#1'),
  repeated('underlines', 'a\n==\n\n'),
  repeated('links of an index', '* [1.0.0](changes_1.0.0.md)\n'),
  repeated('entries', '## [1.0.0] - 2024-01-01\n'),
  repeated('title of letters', 'a', '# '),
  repeated('title of dates', '2024-01-31 ', '# '),
  repeated('title of versions', '1.2.3 ', '# '),
  repeated('title of a pre-release', 'a-', '# S 1.0.0-'),
  repeated('title of blanks', ' ', '# S 1.0.0'),
  repeated('title of question marks', '?', '# S 1.0.0, released '),
  repeated('code name without end', 'b\n', '# S 1.0.0, released 2024-01-31\n\nCode name: a\n'),
]
