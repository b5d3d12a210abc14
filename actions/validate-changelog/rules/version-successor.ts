import {
  compareVersions,
  isPrerelease,
  parseVersion,
  sameVersion,
  successorsOf,
  type Version,
} from '../parse/version.ts'
import { always, type Rule } from './rule.ts'

export const versionSuccessor: Rule = {
  id: 'version-successor',
  demand:
    'The version is the next major, minor or patch version of the nearest release tag that the commit descends from.',
  reason:
    'Of 1,586 consecutive releases 98.7 % follow this rule. release-droid compares with the newest release instead, so that a hotfix of an older line cannot be released.',
  inputs: ['allow-version-gaps', 'check-releases'],
  severity: always('error'),
  *check({ mode, expected, tags, changesPath, document }, { allowGaps }) {
    if (expected === undefined || tags.state === 'not-asked') return
    const place = {
      path: document?.source.path ?? changesPath,
      span: document?.title?.version?.span ?? document?.title?.span,
    }
    if (tags.state === 'unreadable') {
      yield {
        ...place,
        message: `The tags could not be read: ${tags.reason}`,
        ...(mode === 'pull-request' ? { atMost: 'warning' as const } : {}),
        advice: 'Check out with `fetch-depth: 0`, so that tags and history are there.',
      }
      return
    }
    const { version } = expected
    const releases = tags.value.reachable.filter((one) => !isPrerelease(one) && !sameVersion(one, version))
    const nearest = newestOf(releases)
    if (nearest === undefined) return
    const possible = successorsOf(nearest)
    if (possible.some((one) => sameNumbers(one, version))) return
    if (allowGaps && compareVersions(version, nearest) > 0) return
    yield {
      ...place,
      message: `Version ${version.text} does not follow ${nearest.text}, the release that this commit descends from.`,
      evidence: `nearest reachable release tag: ${nearest.text}`,
      advice: `Possible are ${possible.join(', ')}. Set \`allow-version-gaps: true\` if versions were left out on purpose.`,
    }
  },
}

/** The newest of some versions. */
export function newestOf(versions: readonly Version[]): Version | undefined {
  return versions.reduce<Version | undefined>(
    (newest, one) => (newest === undefined || compareVersions(one, newest) > 0 ? one : newest),
    undefined,
  )
}

/** A pre-release leads to the version of its numbers. */
function sameNumbers(candidate: string, version: Version): boolean {
  const other = parseVersion(candidate)
  return other !== undefined && sameVersion(other, { ...version, prerelease: undefined })
}
