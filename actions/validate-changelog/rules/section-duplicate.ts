import { plainHeading } from '../parse/section-kind.ts'
import type { Section } from '../parse/sections.ts'
import { always, documentRule } from './rule.ts'

export const sectionDuplicate = documentRule({
  id: 'section-duplicate',
  demand: 'Each section heading occurs once.',
  reason: 'Of two sections with the same heading tools read the first or the last one; 8 releases have them.',
  severity: always('warning'),
  *check({ sections, source }) {
    const first = new Map<string, Section>()
    for (const section of sections) {
      const heading = plainHeading(section.heading)
      const earlier = first.get(heading)
      if (earlier === undefined) first.set(heading, section)
      else
        yield {
          path: source.path,
          span: section.span,
          message: `The section ${JSON.stringify(section.heading)} occurs twice: the first is in line ${earlier.span.line}.`,
          advice: 'Put both together.',
        }
    }
  },
})
