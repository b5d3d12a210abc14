import { compareVersions, sameVersion } from '../../shared/release-version.ts'
import type { IndexEntry } from '../parse/changelog-index.ts'
import { always, type Rule } from './rule.ts'

export const versionAgreement: Rule = {
  id: 'version-agreement',
  demand:
    'All places that state the version agree: the newest link of changelog.md, and package.json, pyproject.toml, pom.xml, Cargo.toml and setup.cfg.',
  reason:
    'The version is decided late and written in four places by hand. ai-lab compares tag, manifest and changelog.md but never opens the changes file; release-droid opens it but looks at no manifest.',
  inputs: ['manifests', 'changelog'],
  fixes:
    'writes the version that is released over the one in the manifest; never in a manifest that states none (`0.0.0`), and never a dependency',
  severity: always('error'),
  *check({ expected, manifests, index, changesPath }) {
    if (expected === undefined) return
    const { version, statedBy } = expected
    for (const manifest of manifests) {
      if (manifest.version !== undefined && sameVersion(manifest.version, version)) continue
      yield {
        path: manifest.path,
        span: manifest.span,
        message:
          manifest.version === undefined
            ? `\`${manifest.text}\` is not a version.`
            : `${manifest.path} says version ${manifest.version.text}, but ${version.text} is to be released.`,
        evidence: `version ${version.text} is stated by ${statedBy}`,
        advice: `Write ${version.text}, or correct ${changesPath} if the manifest is right.`,
        fix: {
          title: `Write version ${version.text} into ${manifest.path}`,
          edits: [
            {
              path: manifest.path,
              offset: manifest.span.offset,
              length: manifest.span.length,
              replacement: version.text,
            },
          ],
        },
      }
    }
    const newest = newestEntry(index?.entries ?? [])
    if (index === undefined || newest?.version === undefined) return
    if (compareVersions(newest.version, version) < 0 || sameVersion(newest.version, version)) return
    yield {
      path: index.source.path,
      span: newest.span,
      message: `The newest version of ${index.source.path} is ${newest.version.text}, but ${version.text} is to be released.`,
      evidence: `version ${version.text} is stated by ${statedBy}`,
      advice: 'Correct whichever is wrong. For a hotfix of an older line, set the rule to `notice`.',
    }
  },
}

function newestEntry(entries: readonly IndexEntry[]): IndexEntry | undefined {
  return entries.reduce<IndexEntry | undefined>((newest, entry) => {
    if (entry.version === undefined) return newest
    return newest?.version === undefined || compareVersions(entry.version, newest.version) > 0
      ? entry
      : newest
  }, undefined)
}
