import { lineText, spanOfLine } from '../parse/source.ts'
import { always, documentRule } from './rule.ts'

export const titleFormat = documentRule({
  id: 'title-format',
  demand: 'The first line is a heading that says what is released when.',
  reason:
    'Files whose first line is `Code name: …`, `### Refactorings` or plain text were released; every tool that reads the first line fails on them.',
  fixes: 'puts `# ` before the line; never changes the line itself',
  severity: always('error'),
  *check({ title, source, firstLine, to }, { format }) {
    // In one file for all versions a bold line may begin one.
    if (title !== undefined && (title.level > 0 || format === 'keep-a-changelog')) return
    const path = source.path
    const example =
      format === 'keep-a-changelog' ? '## [1.2.3] - 2024-01-31' : '# Name 1.2.3, released 2024-01-31'
    if (title !== undefined) {
      yield {
        path,
        span: title.span,
        message: 'The title is not a heading.',
        advice: 'Put `# ` before it.',
        fix: {
          title: 'Make the title a heading',
          edits: [{ path, offset: title.span.offset, length: 0, replacement: '# ' }],
        },
      }
    } else if (firstLine >= to)
      yield { path, message: 'The file is empty.', advice: `Begin it with a title like \`${example}\`.` }
    else
      yield {
        path,
        span: spanOfLine(source, firstLine),
        message: 'The first line is not a title: it says neither a version nor a date.',
        evidence: lineText(source, firstLine).slice(0, 200),
        advice: `Begin the file with a title like \`${example}\`.`,
      }
  },
})
