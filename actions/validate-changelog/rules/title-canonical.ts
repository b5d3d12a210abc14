import { formatDate } from '../parse/calendar-date.ts'
import type { Title } from '../parse/title.ts'
import { documentRule } from './rule.ts'

export const titleCanonical = documentRule({
  id: 'title-canonical',
  demand:
    'The title is written exactly as the guide has it: `# Name 1.2.3, released 2024-01-31` or `# 1.2.3 - 2024-01-31`.',
  reason:
    'Tools differ in what they accept: a missing comma, a final dot or a second space makes project-keeper refuse the file. The ten newest files of ai-lab have no comma.',
  fixes: 'writes the title as the guide has it; never where a word, a label or a link would be lost',
  severity: { release: 'off', 'pull-request': 'off' },
  *check({ title, source }, { format }) {
    if (title?.version === undefined || title.date.kind !== 'date' || title.level === 0) return
    const canonical = canonicalTitle(title, format === 'keep-a-changelog' ? 2 : 1)
    const { offset, length } = title.span
    const written = source.text.slice(offset, offset + length)
    if (canonical === written || (format === 'keep-a-changelog' && bracketed(title, written))) return
    yield {
      path: source.path,
      span: title.span,
      message: 'The title is not written as the guide has it.',
      evidence: written,
      advice: `Write \`${canonical}\`.`,
      ...(isAllSaid(title, written)
        ? {
            fix: {
              title: `Write \`${canonical}\``,
              edits: [{ path: source.path, offset, length, replacement: canonical }],
            },
          }
        : {}),
    }
  },
})

/** Whether the canonical title says everything that the written one does: no `(hotfix)`, `for Java 11` or link is lost. */
function isAllSaid({ name = '', version, date }: Title, written: string): boolean {
  if (version === undefined || date.kind !== 'date') return false
  const rest = written
    .replace(/^\s*#*\s*/, '')
    .replace(name, '')
    .replace(version.version.text, '')
    .replace(date.text, '')
  return (
    /^(?:[\s,.:;()[\]–—-]|\bv\b|\breleased?\b|\bversion\b|\bon\b){0,60}$/i.test(rest) &&
    !written.includes('](')
  )
}

function canonicalTitle({ name, version, date }: Title, level: number): string {
  const day = date.kind === 'date' ? formatDate(date.date) : ''
  const number = version?.version.text ?? ''
  const marks = '#'.repeat(level)
  return name === undefined ? `${marks} ${number} - ${day}` : `${marks} ${name} ${number}, released ${day}`
}

/** Keep a Changelog may link the version, and mark a release that was withdrawn. */
function bracketed({ version, date }: Title, written: string): boolean {
  const day = date.kind === 'date' ? formatDate(date.date) : ''
  const head = `## [${version?.version.text ?? ''}] - ${day}`
  return written === head || written === `${head} [YANKED]`
}
