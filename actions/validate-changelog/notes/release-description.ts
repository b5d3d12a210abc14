import { isPrerelease } from '../../shared/release-version.ts'
import type { Facts } from '../judge/facts.ts'
import { formatDate } from '../parse/calendar-date.ts'
import { NOTES_LIMIT, renderReleaseNotes } from './release-notes.ts'

/** What is released, as far as the changes say it. */
export interface ReleaseDescription {
  readonly version: string
  readonly tag: string
  readonly title: string
  readonly codeName: string
  /** `yyyy-mm-dd`, empty while it is open. */
  readonly date: string
  readonly notes: string
  readonly prerelease: boolean
}

/**
 * Describes the release by its changes; undefined while there are none.
 *
 * @param releaseTitle gives the title of the release
 */
export function describeRelease(
  { expected, document, repository, tagName }: Facts,
  releaseTitle: (version: string, codeName: string | undefined) => string,
  serverUrl: string,
): ReleaseDescription | undefined {
  if (expected === undefined || document === undefined) return undefined
  const { codeName, title } = document
  const name = codeName?.state === 'given' ? codeName.text : undefined
  return {
    version: expected.version.text,
    tag: tagName,
    title: releaseTitle(expected.version.text, name),
    codeName: name ?? '',
    date: title?.date.kind === 'date' ? formatDate(title.date.date) : '',
    notes: renderReleaseNotes(document, { serverUrl, repository, tag: tagName }, NOTES_LIMIT),
    prerelease: isPrerelease(expected.version),
  }
}
