import { sameVersion } from '../../shared/release-version.ts'
import type { ChangesFileFacts, Facts } from '../judge/facts.ts'
import { tagVersion } from '../parse/tag-version.ts'
import { always, type Rule } from './rule.ts'

export const fileExists: Rule = {
  id: 'file-exists',
  demand: 'The version to release has a changes file.',
  reason:
    'A missing file was only noticed when the notes were made: after the image was public and pushed. 71 renames in 27 repositories show that the version is often decided late.',
  inputs: ['version', 'changes-file', 'changes-directory', 'tag-format'],
  fixes: 'renames the newest draft that has no tag; never a file with a date, and never what is in it',
  severity: always('error'),
  *check({ document, expected, changesPath, changesFiles, format, tags, keepAChangelog, otherNotation }) {
    if (document !== undefined) return
    if (expected === undefined) {
      yield {
        path: changesPath,
        message: `Nothing says which version is to be released: ${whatIsThere({ changesFiles, format, keepAChangelog, otherNotation })}.`,
        advice:
          otherNotation !== undefined && changesFiles.length === 0 && keepAChangelog === undefined
            ? `Keep the changes as Markdown (${changesPath}, or CHANGELOG.md); ${otherNotation} is not judged.`
            : `Add ${changesPath}, or set the input version.`,
      }
      return
    }
    const { version, statedBy } = expected
    const newest = changesFiles.at(-1)
    const isOther = format === 'changes-files' && newest !== undefined && isDraftOf(newest, tags)
    yield {
      path: changesPath,
      message:
        format === 'keep-a-changelog'
          ? `There is no entry for version ${version.text} (which ${statedBy} states).`
          : `There is no changes file for version ${version.text} (which ${statedBy} states).`,
      advice:
        format === 'keep-a-changelog'
          ? `Add a heading ## [${version.text}] - yyyy-mm-dd with the changes.`
          : `Add ${changesPath}${isOther ? `, or rename ${newest.path} if that is the file meant` : ''}.`,
      ...(isOther
        ? {
            fix: {
              title: `Rename ${newest.path} to ${changesPath}`,
              edits: [],
              rename: { from: newest.path, to: changesPath },
            },
          }
        : {}),
    }
  },
}

function whatIsThere({
  changesFiles,
  format,
  keepAChangelog,
  otherNotation,
}: Pick<Facts, 'changesFiles' | 'format' | 'keepAChangelog' | 'otherNotation'>): string {
  if (format === 'keep-a-changelog' && keepAChangelog !== undefined)
    return `no heading of ${keepAChangelog.source.path} names a version`
  if (changesFiles.length > 0) return 'no changes file, link or manifest names one'
  return otherNotation === undefined
    ? 'there is no changes file'
    : `the changes are kept in ${otherNotation}, which is not Markdown and is not read`
}

/** A draft that never became a version is the file whose version was decided late. */
function isDraftOf({ isDated, version }: ChangesFileFacts, tags: Facts['tags']): boolean {
  const tagged = tags.state === 'known' ? tags.value.names.map(tagVersion) : []
  return !isDated && !tagged.some((one) => one !== undefined && sameVersion(one, version))
}
