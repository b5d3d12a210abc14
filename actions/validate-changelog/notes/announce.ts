import type { ReleaseDescription } from './release-description.ts'

/** The longest summary in an announcement. */
const MAX_SUMMARY_LENGTH = 600

/**
 * Writes the announcement of a release.
 *
 * @param template holds `{repository}`, `{version}`, `{code-name}`, `{summary}`, `{url}` where they go
 * @param home the page of the repository; undefined when not known
 */
export function announce(template: string, release: ReleaseDescription, home: string | undefined): string {
  const values: Readonly<Record<string, string>> = {
    repository: home?.split('/').slice(-1)[0] ?? '',
    version: release.version,
    'code-name': release.codeName || release.title,
    summary: summaryOf(release.notes),
    url: home === undefined ? '' : `${home}/releases/tag/${encodeURIComponent(release.tag)}`,
  }
  return template.replace(/\{([a-z-]+)\}/g, (whole, name: string) => values[name] ?? whole).trim()
}

/** The first paragraphs below the heading `Summary`, as plain text. */
function summaryOf(notes: string): string {
  const [, behind = ''] = /^#{2,3} *(?:summary|overview)\b[^\n]*\n([\s\S]*)/im.exec(notes) ?? []
  const end = behind.search(/^#{1,6} /m)
  const text = (end === -1 ? behind : behind.slice(0, end)).replace(/\s+/g, ' ').trim()
  return text.length <= MAX_SUMMARY_LENGTH ? text : `${text.slice(0, MAX_SUMMARY_LENGTH)}…`
}
