import { parseVersion, sameVersion } from '../../shared/release-version.ts'
import { LINE } from '../parse/line-kinds.ts'
import { lineStart, lineText, spanInLine } from '../parse/source.ts'
import { always, documentRule } from './rule.ts'

export const innerVersion = documentRule({
  id: 'inner-version',
  demand: 'Where a section names the version of this very project, it is the one that is released.',
  reason:
    'ai-lab 1.0.0 was released with `## AI-Lab-Release`, `Version: 0.2.1`: copied from the file before.',
  inputs: ['version'],
  fixes:
    'writes the version that is released over the one behind `Version:`; never in another section or in code',
  severity: always('error'),
  *check({ sections, source, lines, title }, { expected, repository }) {
    if (expected === undefined) return
    const own = new Set(
      [title?.name ?? '', repository.split('/').at(-1) ?? ''].map(bare).filter((name) => name !== ''),
    )
    for (const { heading, from, to } of sections) {
      if (!own.has(bare(heading.slice(0, 200).replace(/[\s_-]{0,20}release\s{0,20}:?\s{0,20}$/i, ''))))
        continue
      for (let index = from; index < to; index++) {
        if (lines.kinds[index] === LINE.code) continue
        const line = lineText(source, index).slice(0, 200)
        const match =
          /^\s{0,20}(?:[-*+]\s)?\s{0,4}\*{0,2}version\*{0,2}:\*{0,2}\s{1,10}`?([\w.+-]{1,60})/i.exec(line)
        const version = match === null ? undefined : parseVersion(match[1] ?? '')
        if (match === null || version === undefined || sameVersion(version, expected.version)) continue
        const offset = lineStart(source, index) + match[0].length - (match[1]?.length ?? 0)
        const span = spanInLine({ source, index, offset, length: match[1]?.length ?? 0 })
        const replacement = expected.version.text
        yield {
          path: source.path,
          span,
          message: `Here the version is ${version.text}, but ${replacement} is released.`,
          advice: `Write ${replacement}.`,
          fix: {
            title: `Write version ${replacement}`,
            edits: [{ path: source.path, offset, length: span.length, replacement }],
          },
        }
      }
    }
  },
})

function bare(name: string): string {
  return name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
