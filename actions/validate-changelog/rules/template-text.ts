import { findInlineRanges } from '../parse/inline-ranges.ts'
import { LINE } from '../parse/line-kinds.ts'
import { isPlaceholderText, TEMPLATE_PATTERN } from '../parse/placeholder-text.ts'
import { lineStart, lineText, spanInLine, spanOfLine } from '../parse/source.ts'
import { always, documentRule } from './rule.ts'

export const templateText = documentRule({
  id: 'template-text',
  demand: 'No text of a template is left: no `ISSUE_NUMBER`, `t.b.d.`, `#???`.',
  reason: 'row-level-security-lua 1.5.6 was released with `* ISSUE_NUMBER: description`.',
  severity: always('error'),
  *check({ source, lines, sections, from, to }) {
    const summary = sections.find(({ kind }) => kind === 'summary')
    for (let index = from; index < to; index++) {
      const kind = lines.kinds[index]
      if (kind !== LINE.text && kind !== LINE.item) continue
      const line = lineText(source, index).slice(0, 2_000)
      if (!SUSPICIOUS.test(line)) continue
      const match = outsideCode(line)
      const inSummary = summary !== undefined && index >= summary.from && index < summary.to
      if (match === null && (inSummary || !isPlaceholderLine(line))) continue
      yield {
        path: source.path,
        span:
          match === null
            ? spanOfLine(source, index)
            : spanInLine({
                source,
                index,
                offset: lineStart(source, index) + match.index,
                length: match[0].length,
              }),
        message: `\`${(match?.[0] ?? line).trim().slice(0, 80)}\` is text of a template that was never filled in.`,
        advice: 'Write what is meant, or remove the line.',
      }
    }
  },
})

/** In code the words of a template mean themselves. */
function outsideCode(line: string): RegExpExecArray | null {
  const match = TEMPLATE_PATTERN.exec(line)
  if (match === null) return null
  const { inert } = findInlineRanges(line)
  return inert.some(({ start, end }) => start <= match.index && match.index < end) ? null : match
}

/** What every placeholder has; most lines have none of it, and are done with. */
const SUSPICIOUS = /[?<{]|_number|#[nxt]|xx|todo|fixme|wip|dummy|placeholder|lorem|t\.?\s?b\.?\s?[acd]|to be/i

/** Lines such as `* TODO` or `t.b.d.`; a lone dash or dots may be meant as they are. */
function isPlaceholderLine(line: string): boolean {
  const text = line.replace(/^\s*(?:[-*+]\s+)?(?:#\d{1,9}\s*:?\s*)?/, '')
  return /[\p{L}?]/u.test(text) && isPlaceholderText(text)
}
