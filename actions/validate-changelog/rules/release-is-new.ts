import { sameVersion } from '../../shared/release-version.ts'
import { tagVersion } from '../parse/tag-version.ts'
import type { Rule } from './rule.ts'

export const releaseIsNew: Rule = {
  id: 'release-is-new',
  demand: 'Neither the tag nor the release exists yet.',
  reason:
    'Found late, this costs a whole build. python-toolbox looks for the version inside all tag names, so that 1.0.0 counts as released once 11.0.0 is.',
  inputs: ['check-releases', 'tag-format'],
  severity: { release: 'error', 'pull-request': 'error' },
  *check({ mode, expected, tags, release, document, changesPath, tagName, startedByTag }) {
    if (expected === undefined) return
    const place = {
      path: document?.source.path ?? changesPath,
      span: document?.title?.version?.span ?? document?.title?.span,
    }
    if (tags.state === 'known') {
      const existing = tags.value.names.find((name) => {
        const version = tagVersion(name)
        if (version === undefined || !sameVersion(version, expected.version)) return false
        return !(startedByTag && name === tagName)
      })
      if (existing !== undefined)
        yield {
          ...place,
          message: `The tag ${existing} exists already.`,
          advice: 'Choose the next version; a published version is never released again.',
        }
    }
    if (release.state === 'unreadable')
      yield {
        ...place,
        message: `The releases could not be read: ${release.reason}`,
        ...(mode === 'pull-request' ? { atMost: 'warning' as const } : {}),
        advice: 'Give a token that may read the contents of the repository.',
      }
    if (release.state !== 'known' || release.value === undefined) return
    const { tag, isDraft, url } = release.value
    yield {
      ...place,
      message: isDraft ? `There is a draft of the release ${tag}.` : `The release ${tag} exists already.`,
      evidence: url,
      ...(isDraft ? { atMost: 'notice' as const } : {}),
      advice: isDraft ? 'It will be continued.' : 'Choose the next version.',
    }
  },
}
