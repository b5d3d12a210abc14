import type { Section } from '../parse/sections.ts'
import { lineStart, type Source } from '../parse/source.ts'
import { always, documentRule } from './rule.ts'

export const sectionEmpty = documentRule({
  id: 'section-empty',
  demand: 'No section is empty: sections without changes are removed, or say `n/a`.',
  reason: '80 released files have empty sections: the reader cannot tell whether something is missing.',
  fixes: 'removes the section',
  severity: always('warning'),
  *check({ sections, source }) {
    for (const section of sections) {
      if (section.content !== 'empty') continue
      yield {
        path: source.path,
        span: section.span,
        message: `The section ${JSON.stringify(section.heading)} is empty.`,
        advice: section.kind === 'summary' ? 'Write the summary.' : 'Remove it, or write `n/a` below it.',
        ...(section.kind === 'summary' ? {} : { fix: removalOf(source, section) }),
      }
    }
  },
})

function removalOf(source: Source, { heading, span, to }: Section) {
  const end = lineStart(source, to)
  const edit = { path: source.path, offset: span.offset, length: end - span.offset, replacement: '' }
  return { title: `Remove the empty section ${JSON.stringify(heading)}`, edits: [edit] }
}
