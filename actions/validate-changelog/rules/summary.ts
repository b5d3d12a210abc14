import { LINE } from '../parse/line-kinds.ts'
import { isPlaceholderText } from '../parse/placeholder-text.ts'
import { plainHeading } from '../parse/section-kind.ts'
import { headingText } from '../parse/sections.ts'
import { lineText, spanOfLine } from '../parse/source.ts'
import { always, documentRule } from './rule.ts'

export const summary = documentRule({
  id: 'summary',
  demand: 'There is a section `## Summary` with at least one sentence.',
  reason:
    'The summary is what is announced. 169 releases have none and 15 an empty one; release-droid does not look.',
  severity: always('warning'),
  *check({ sections, source, lines, title, from, to, firstLine }, { format }) {
    if (format === 'keep-a-changelog' || firstLine >= to) return
    const path = source.path
    const found = sections.find(({ kind }) => kind === 'summary')
    if (found === undefined) {
      const other = findHeading({
        levels: lines.levels,
        from,
        to,
        isIt: (index) => /^summary$/.test(plainHeading(headingText(source, index))),
      })
      yield other === undefined
        ? {
            path,
            ...(title === undefined ? {} : { span: title.span }),
            message: 'There is no summary.',
            advice: 'Add a section `## Summary` before the others.',
          }
        : {
            path,
            span: spanOfLine(source, other),
            message: `The summary has a heading of level ${lines.levels[other] ?? 0}: tools find it only at level 2.`,
            advice: 'Write `## Summary`.',
          }
    } else if (found.content === 'not-applicable')
      yield {
        path,
        span: found.span,
        message: 'The summary says nothing.',
        advice: 'Write what the release is about.',
      }
    else if (found.content === 'given') {
      const index = firstText(lines.kinds, found.from, found.to)
      if (index === undefined || !isPlaceholderText(lineText(source, index).slice(0, 100))) return
      yield {
        path,
        span: spanOfLine(source, index),
        message: 'The summary only holds its place.',
        advice: 'Write what the release is about.',
      }
    } else
      yield {
        path,
        span: found.span,
        message: 'The summary is empty.',
        advice: 'Write what the release is about.',
      }
  },
})

function findHeading({
  levels,
  from,
  to,
  isIt,
}: {
  readonly levels: Uint8Array
  readonly from: number
  readonly to: number
  readonly isIt: (index: number) => boolean
}): number | undefined {
  for (let index = from; index < to; index++) if ((levels[index] ?? 0) > 0 && isIt(index)) return index
  return undefined
}

function firstText(kinds: Uint8Array, from: number, to: number): number | undefined {
  for (let index = from; index < to; index++) {
    if (kinds[index] !== LINE.blank && kinds[index] !== LINE.comment) return index
  }
  return undefined
}
