import { escapeHtml, safeUrl } from '../../shared/report/escape.ts'
import { PAGE_STYLE } from '../../shared/report/page-style.ts'
import { announce } from '../notes/announce.ts'
import type { ReleaseDescription } from '../notes/release-description.ts'
import type { ValidationPlan } from '../plan.ts'
import type { Request } from '../request.ts'

/** Where the release will be. */
export interface GuidePlace {
  readonly serverUrl: string
  /** `owner/name`; empty when not known. */
  readonly repository: string
}

/**
 * The release guide: one self-contained page with the checklist, all links and the announcement of a release. Every text is
 * escaped; what is missing is shown as missing.
 */
export function toGuidePage({
  plan,
  release,
  request: { checklist, announcement },
  guidePlace: { serverUrl, repository },
}: {
  readonly plan: ValidationPlan
  readonly release: ReleaseDescription
  readonly request: Pick<Request, 'checklist' | 'announcement'>
  readonly guidePlace: GuidePlace
}): string {
  const home = repository === '' ? undefined : `${serverUrl}/${repository}`
  const heading = `Releasing ${repository || 'version'} ${release.version}${release.date === '' ? '' : ` on ${release.date}`}`
  const links =
    home === undefined
      ? []
      : [
          { text: 'The release', url: `${home}/releases/tag/${encodeURIComponent(release.tag)}` },
          { text: 'All releases and drafts', url: `${home}/releases` },
          {
            text: 'The changes file',
            url: `${home}/blob/${encodeURIComponent(release.tag)}/${encodeURI(plan.path)}`,
          },
          { text: 'The workflow runs', url: `${home}/actions` },
        ]
  const text = announce(announcement, release, home)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(heading)}</title>
<style>${PAGE_STYLE}
.missing { color: var(--bad); } pre { white-space: pre-wrap; user-select: all; }
</style>
</head>
<body>
<main>
<h1>${escapeHtml(heading)}</h1>
<dl>
${term('Title', release.title)}${term('Tag', release.tag)}${term('Code name', release.codeName)}${term('Date', release.date)}
</dl>
<section><h2>Checklist</h2><ul>${[...ownChecklist(plan, release), ...checklist.map((point) => ({ text: point, state: 'open' as const }))].map(checkpoint).join('')}</ul></section>
<section><h2>Links</h2><ul>${links.map(linkOf).join('') || '<li class="missing">(the repository is not known)</li>'}</ul></section>
<section><h2>Announcement</h2><pre>${escapeHtml(text)}</pre></section>
<section><h2>Release notes</h2><pre>${escapeHtml(release.notes)}</pre></section>
</main>
</body>
</html>
`
}

/** `unchecked`: nobody looked, so that nothing can be said; `open`: it is left for people. */
interface Checkpoint {
  readonly text: string
  readonly state: 'checked' | 'failed' | 'unchecked' | 'open'
}

/** What this run found, and what is left for people. */
function ownChecklist(plan: ValidationPlan, { date, codeName }: ReleaseDescription): Checkpoint[] {
  const { findings, decision, unchecked } = plan
  const stateOf = (rules: readonly string[], holds = true): Checkpoint['state'] => {
    const failed = findings.some(({ rule, severity }) => severity === 'error' && rules.includes(rule))
    if (failed || !holds) return 'failed'
    return rules.some((rule) => unchecked.includes(rule)) ? 'unchecked' : 'checked'
  }
  return [
    { text: 'The version agrees everywhere', state: stateOf(['version-agreement', 'title-version']) },
    { text: 'Neither tag nor release exists', state: stateOf(['release-is-new']) },
    { text: 'The version follows the last release', state: stateOf(['version-successor']) },
    { text: 'The date is set', state: stateOf(['date-window'], date !== '') },
    { text: 'The release has a code name', state: stateOf(['code-name'], codeName !== '') },
    { text: 'All tickets are closed', state: stateOf(['ticket-state']) },
    { text: 'The changes are fit to release', state: decision === 'fit' ? 'checked' : 'failed' },
    { text: 'The release is published', state: 'open' },
    { text: 'The release is announced', state: 'open' },
  ]
}

function term(label: string, value: string): string {
  const shown = value === '' ? '<span class="missing">(missing)</span>' : escapeHtml(value)
  return `<dt>${escapeHtml(label)}</dt><dd>${shown}</dd>`
}

const SIGNS: Readonly<Record<Checkpoint['state'], string>> = {
  checked: '☑',
  failed: '☒',
  unchecked: '–',
  open: '☐',
}

function checkpoint({ text, state }: Checkpoint): string {
  const note = state === 'failed' ? ' (failed)' : state === 'unchecked' ? ' (not checked)' : ''
  return `<li>${SIGNS[state]} ${escapeHtml(text)}${note}</li>`
}

function linkOf({ text, url }: { readonly text: string; readonly url: string }): string {
  const safe = safeUrl(url)
  return safe === undefined
    ? `<li>${escapeHtml(text)}</li>`
    : `<li><a href="${escapeHtml(safe)}" rel="noreferrer">${escapeHtml(text)}</a></li>`
}
