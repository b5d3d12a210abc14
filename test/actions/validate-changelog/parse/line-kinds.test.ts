import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { classifyLines, LINE } from '../../../../actions/validate-changelog/parse/line-kinds.ts'
import { createSource } from '../../../../actions/validate-changelog/parse/source.ts'
import { hasCorpus, readAll } from '../corpus/read-corpus.ts'

type Tree = ReturnType<typeof fromMarkdown>
type Node = Tree['children'][number]

/** What a line is at the top of a document: `#` with its level, or code. */
function ours(text: string): string[] {
  const { kinds, levels } = classifyLines(createSource('a.md', text))
  return Array.from(kinds, (kind, line) => {
    if (kind === LINE.heading) return `#${levels[line]}`
    return kind === LINE.code ? 'code' : ''
  })
}

/** The same, by a parser of CommonMark. */
function byCommonMark(text: string): string[] {
  const lines = text.split('\n').map(() => '')
  const mark = (node: Node) => {
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 0 } }
    if (node.type === 'heading') lines[start.line - 1] = `#${node.depth}`
    else if (node.type === 'code')
      for (let line = start.line; line <= end.line; line++) lines[line - 1] = 'code'
  }
  fromMarkdown(text).children.forEach(mark)
  return lines
}

/** Lines of the kinds on which both must agree: headings with a space, fences, text, lists, empty lines. */
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  fc.constantFrom('text', 'more text', 'a # b', '#12: ticket', '####### seven', '\\# no heading'),
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('Title', 'a b', '`code`', '1.2.3 #'))
    .map(([level, title]) => `${'#'.repeat(level)} ${title}`),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('# A', '## B', 'text'))
    .map(([blanks, text]) => ' '.repeat(blanks) + text),
  fc.constantFrom('```', '~~~', '````', '```js', '~~~ text'),
)

describe('lines are what CommonMark makes of them', () => {
  test('where documents are made of headings, fences and text', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n')
        expect(ours(text)).toEqual(byCommonMark(text))
      }),
      { seed: 31, numRuns: 3_000 },
    )
  })

  /** Where the classifier accepts more, or other, than CommonMark has: what real changes files are written like. */
  test.each([
    ['a heading without a space', '#Name', ['#1'], ['']],
    ['a heading without a space further down', 'a\n\n##Summary', ['', '', '#2'], ['', '', '']],
    ['code by indentation', '    # no heading', ['#1'], ['code']],
    ['a heading in raw HTML', '<pre>\n# A\n</pre>', ['', '#1', ''], ['', '', '']],
  ])('but for %s', (_name, text, classified, commonMark) => {
    expect(ours(text)).toEqual(classified)
    expect(byCommonMark(text)).toEqual(commonMark)
  })
})

const inCorpus = hasCorpus() ? test : test.skip
inCorpus('headings of real changes files are those of CommonMark, lack their space, or are indented', () => {
  const odd = (['head', 'at-tag'] as const)
    .flatMap(readAll)
    .filter(({ file }) => file.endsWith('.md'))
    .flatMap(({ repo, file, text: raw }) => {
      const text = raw.replaceAll('\r\n', '\n')
      const lines = text.split('\n')
      // Code within a list is the list's, to CommonMark.
      const headings = (kinds: readonly string[]) => kinds.map((kind) => kind.replace('code', ''))
      const theirs = headings(byCommonMark(text))
      return headings(ours(text)).flatMap((kind, at) =>
        kind === theirs[at] || (kind.startsWith('#') && /^\s*#+[^#\s]|^ {4}/.test(lines[at] ?? ''))
          ? []
          : [`${repo}/${file}:${at + 1}: ${kind || 'other'}, not ${theirs[at] || 'other'}: ${lines[at]}`],
      )
    })
  expect(odd.slice(0, 30)).toEqual([])
})
