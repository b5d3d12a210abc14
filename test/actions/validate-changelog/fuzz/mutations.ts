import fc from 'fast-check'

/** Pieces that matter to a parser of changes files, whole and broken. */
const TOKENS = [
  '#',
  '##',
  '## ',
  '### ',
  '# ',
  '#1',
  '#12:',
  ' #3 ',
  '* #4: ',
  '- [#5](https://github.com/octo/service/issues/5)',
  '(#6)[',
  '[#7](',
  '`',
  '``',
  '```',
  '~~~',
  '```{toctree}\n',
  '<!--',
  '-->',
  '<details>',
  '<b',
  '>',
  '[',
  ']',
  '(',
  ')',
  '](',
  '[]()',
  '![](',
  '@octocat',
  'Code name:',
  'code name: x',
  'released ',
  'unreleased',
  '2024-01-31',
  '2024-??-??',
  't.b.d.',
  '????-??-??',
  '31.01.2024',
  '1.2.3',
  'v1.2.3-rc.1',
  'n/a',
  'ISSUE_NUMBER',
  'TODO',
  '## Summary\n',
  '## Dependency Updates\n',
  '* Updated `a:1` to `2`\n',
  'Version: 1.2.2',
  '* [1.2.3](changes_1.2.3.md)\n',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '    ',
  '\u0000',
  '\u001b[2J',
  '\ufeff',
  '\u202e',
  '\ud800',
  '😀',
  '\u2028',
  '===\n',
  '---\n',
  '\\',
  '&#39;',
  '::error::x',
  'https://',
  'http://a/#1',
  'a/b#1',
  '{{',
  '}}',
  '${{ github.token }}',
  '|',
  '"version": "1.0.0"',
  '<version>1</version>',
  '[project]\nversion = "1"',
] as const

/** A change to a text. Places are fractions of its length. */
type Mutation =
  | { readonly kind: 'insert'; readonly at: number; readonly token: string; readonly times: number }
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'replace'; readonly at: number; readonly text: string }
  | { readonly kind: 'splice'; readonly at: number; readonly other: number; readonly otherAt: number }

const place = fc.double({ min: 0, max: 1, noNaN: true })

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at: place,
    token: fc.constantFrom(...TOKENS),
    times: fc.oneof(
      { weight: 9, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.integer({ min: 2, max: 60 }) },
    ),
  }),
  fc.record({ kind: fc.constant('delete' as const), at: place, length: fc.integer({ min: 1, max: 120 }) }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: place,
    length: fc.integer({ min: 1, max: 40 }),
    times: fc.integer({ min: 2, max: 20 }),
  }),
  fc.record({
    kind: fc.constant('replace' as const),
    at: place,
    text: fc.string({ unit: 'binary', maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant('splice' as const), at: place, other: fc.nat(), otherAt: place }),
)

/** Real files with a few changes each. @param bases the files, at least one */
export function mutatedFiles(bases: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat({ max: bases.length - 1 }), fc.array(mutation, { minLength: 1, maxLength: 6 }))
    .map(([base, mutations]) => mutations.reduce((text, one) => mutate(text, one, bases), bases[base] ?? ''))
}

function mutate(text: string, change: Mutation, bases: readonly string[]): string {
  const at = Math.floor(change.at * text.length)
  switch (change.kind) {
    case 'insert':
      return text.slice(0, at) + change.token.repeat(change.times) + text.slice(at)
    case 'delete':
      return text.slice(0, at) + text.slice(at + change.length)
    case 'repeat':
      return text.slice(0, at) + text.slice(at, at + change.length).repeat(change.times) + text.slice(at)
    case 'replace':
      return text.slice(0, at) + change.text + text.slice(at + change.text.length)
    case 'splice': {
      const other = bases[change.other % bases.length] ?? ''
      return text.slice(0, at) + other.slice(Math.floor(change.otherAt * other.length))
    }
  }
}
