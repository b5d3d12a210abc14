import type { Observation } from '../observation.ts'
import { dateInZone } from '../parse/calendar-date.ts'
import type { Request } from '../request.ts'
import type { Facts } from './facts.ts'
import type { Subject } from './release-under-test.ts'
import type { Settings } from './settings.ts'

/** Puts together what the rules are given. Pure. */
export function factsOf({
  observation,
  subject,
  request: { tagFormat },
  settings: { timeZone },
}: {
  readonly observation: Observation
  readonly subject: Subject
  readonly request: Pick<Request, 'tagFormat'>
  readonly settings: Pick<Settings, 'timeZone'>
}): Facts {
  const { expected } = subject
  const tagName = tagFormat.replace('{version}', () => expected?.version.text ?? '')
  return {
    mode: observation.mode,
    format: subject.format,
    repository: observation.origin.repository,
    today: dateInZone(new Date(observation.now), timeZone),
    expected,
    changesPath: subject.changesPath,
    document: subject.document,
    indexPath: subject.indexPath,
    index: subject.index,
    keepAChangelog: subject.keepAChangelog,
    changesFiles: subject.changesFiles,
    manifests: subject.manifests,
    otherNotation: observation.files.otherNotation,
    tags: observation.tags,
    tagName,
    startedByTag: observation.origin.tag === tagName,
    release: observation.release,
    tickets: observation.tickets,
  }
}
