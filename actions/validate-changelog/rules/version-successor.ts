import {
  compareVersions,
  isPrerelease,
  newestOf,
  parseVersion,
  sameVersion,
  successorsOf,
  type Version,
} from '../../shared/release-version.ts'
import { tagVersion } from '../parse/tag-version.ts'
import { always, type Rule } from './rule.ts'

export const versionSuccessor: Rule = {
  id: 'version-successor',
  demand:
    'The version is the next major, minor or patch version of the nearest release tag that the commit descends from, or of the newest one before it on any branch.',
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
    const isFinal = (one: Version) => !isPrerelease(one) && !sameVersion(one, version)
    const nearest = newestOf(tags.value.reachable.filter(isFinal))
    const all = tags.value.names.flatMap((name) => tagVersion(name) ?? []).filter(isFinal)
    // A release may stand on a branch of its own, which was squashed into this one or never merged.
    const before = newestOf(all.filter((one) => compareVersions(one, version) < 0))
    const isForward = nearest === undefined || compareVersions(version, nearest) > 0
    const bases = [nearest, isForward ? before : undefined].filter((one) => one !== undefined)
    const base = newestOf(bases)
    if (base === undefined) return
    if (bases.some((base) => successorsOf(base).some((one) => sameNumbers(one, version)))) return
    if (allowGaps && isForward) return
    const possible = freeSuccessors(base, all)
    yield {
      ...place,
      message: `Version ${version.text} does not follow ${base.text}, ${base === nearest ? 'the release that this commit descends from' : 'the newest release before it'}.`,
      evidence: `nearest reachable release tag: ${nearest?.text ?? 'none'}`,
      advice: `Possible are ${possible.join(', ')}. Set \`allow-version-gaps: true\` if versions were left out on purpose.`,
    }
  },
}

/** The versions that may follow and have no tag yet; where a tag is in the way, the next one of its kind. */
function freeSuccessors(base: Version, tagged: readonly Version[]): string[] {
  const isFree = (text: string) => !tagged.some((one) => sameNumbers(text, one))
  return successorsOf(base).map((text, kind) => {
    let free = text
    for (let steps = 0; steps < 1_000 && !isFree(free); steps++) {
      const version = parseVersion(free)
      free = version === undefined ? free : (successorsOf(version)[kind] ?? free)
    }
    return free
  })
}

/** A pre-release leads to the version of its numbers. */
function sameNumbers(candidate: string, version: Version): boolean {
  const other = parseVersion(candidate)
  return other !== undefined && sameVersion(other, { ...version, prerelease: undefined })
}
