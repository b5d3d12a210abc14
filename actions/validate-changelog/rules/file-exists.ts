import { always, type Rule } from './rule.ts'

export const fileExists: Rule = {
  id: 'file-exists',
  demand: 'The version to release has a changes file.',
  reason:
    'A missing file was only noticed when the notes were made: after the image was public and pushed. 71 renames in 27 repositories show that the version is often decided late.',
  inputs: ['version', 'changes-file', 'changes-directory', 'tag-format'],
  severity: always('error'),
  *check({ document, expected, changesPath, changesFiles, format }) {
    if (document !== undefined) return
    if (expected === undefined) {
      yield {
        path: changesPath,
        message: 'Nothing says which version is to be released: there is no changes file at all.',
        advice: `Add ${changesPath}, or set the input version.`,
      }
      return
    }
    const { version, statedBy } = expected
    const newest = changesFiles.at(-1)
    yield {
      path: changesPath,
      message:
        format === 'keep-a-changelog'
          ? `There is no entry for version ${version.text} (which ${statedBy} states).`
          : `There is no changes file for version ${version.text} (which ${statedBy} states).`,
      advice:
        format === 'keep-a-changelog'
          ? `Add a heading ## [${version.text}] - yyyy-mm-dd with the changes.`
          : `Add ${changesPath}${newest === undefined ? '' : `, or rename ${newest.path} if that is the file meant`}.`,
    }
  },
}
