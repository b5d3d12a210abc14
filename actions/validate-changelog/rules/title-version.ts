import { sameVersion } from '../../shared/release-version.ts'
import { always, documentRule } from './rule.ts'

export const titleVersion = documentRule({
  id: 'title-version',
  demand: 'The title names the version of the file.',
  reason:
    '12 releases went out with the title of another version (bucketfs-java 3.2.2 says 3.0.1), 4 with none. project-keeper does not look.',
  inputs: ['version'],
  fixes:
    'writes the version that is released over the one in the title; never adds one, and never changes name or date',
  severity: always('error'),
  *check({ title, source }, { expected }) {
    if (title === undefined || expected === undefined) return
    const { version } = expected
    const path = source.path
    if (title.version === undefined) {
      const date = title.date.kind === 'missing' ? undefined : title.date.span
      yield {
        path,
        span: title.span,
        message: `The title names no version; ${version.text} is expected.`,
        advice: `Write the version behind the name: \`# ${title.name ?? 'Name'} ${version.text}, released ${date === undefined ? 'yyyy-mm-dd' : source.text.slice(date.offset, date.offset + date.length)}\`.`,
      }
      return
    }
    const { version: named, span } = title.version
    if (sameVersion(named, version)) return
    yield {
      path,
      span,
      message: `The title says version ${named.text}, but this is version ${version.text}.`,
      evidence: `version ${version.text} is stated by ${expected.statedBy}`,
      advice: `Write ${version.text}, or rename the file if ${named.text} is meant.`,
      fix: {
        title: `Write version ${version.text} into the title`,
        edits: [{ path, offset: span.offset, length: span.length, replacement: version.text }],
      },
    }
  },
})
