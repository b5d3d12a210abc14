import { LINE, type LineKinds } from '../parse/line-kinds.ts'
import { plainHeading } from '../parse/section-kind.ts'
import type { Section } from '../parse/sections.ts'
import { lineStart, type Source } from '../parse/source.ts'
import { always, documentRule } from './rule.ts'

export const sectionEmpty = documentRule({
  id: 'section-empty',
  demand: 'No section is empty: sections without changes are removed, or say `n/a`.',
  reason: '80 released files have empty sections: the reader cannot tell whether something is missing.',
  fixes:
    'removes a heading of a template with the blank lines below it; never a heading that says something (a link, a name, a number), and never a comment',
  severity: always('warning'),
  *check({ sections, source, lines, title }) {
    for (const section of sections) {
      // A link says something by itself.
      if (section.content !== 'empty' || section.heading.includes('](')) continue
      yield {
        path: source.path,
        span: section.span,
        message: `The section ${JSON.stringify(section.heading)} is empty.`,
        advice: section.kind === 'summary' ? 'Write the summary.' : 'Remove it, or write `n/a` below it.',
        // Without a title it is not known what the first heading is.
        ...(title !== undefined && isMereHeading(section, lines) ? { fix: removalOf(source, section) } : {}),
      }
    }
  },
})

/** Whether nothing is lost with the section: its heading is one of a template, and no comment stands below it. */
function isMereHeading({ heading, kind, from, to }: Section, { kinds }: LineKinds): boolean {
  return (
    kind !== 'summary' &&
    TEMPLATE_HEADING.test(plainHeading(heading)) &&
    kinds.subarray(from, to).every((line) => line === LINE.blank)
  )
}

const WORD =
  '(?:features?|enhancements?|improvements?|bugs?|bug-?fix(?:es)?|hot-?fix(?:es)?|fix(?:es|ed)?|security|issues?|doc(?:s|umentation)?|refactorings?|dependenc(?:y|ies)|updates?|added|changed|changes|removed|deprecated|performance|breaking|internal|compile|runtime|test|plugin|development|other|new|misc|chores?|and)'
const TEMPLATE_HEADING = new RegExp(`^${WORD}(?:(?:\\s*[/&,+]\\s*|\\s)${WORD}){0,5}$`)

function removalOf(source: Source, { heading, span, to }: Section) {
  const end = lineStart(source, to)
  const edit = { path: source.path, offset: span.offset, length: end - span.offset, replacement: '' }
  return { title: `Remove the empty section ${JSON.stringify(heading)}`, edits: [edit] }
}
