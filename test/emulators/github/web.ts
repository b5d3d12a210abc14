import { type Answer, notFound } from './http/answer.ts'
import type { Release } from './state/release.ts'
import type { Repository } from './state/repository.ts'
import { timestamp } from './state/world.ts'
import { pageName } from './views/release.ts'

/**
 * The pages of the web site that the API's answers lead to, as a member who has signed in sees them: a release, the
 * files attached to it, and files of the repository as they are.
 */
export function answerPage(repositories: ReadonlyMap<string, Repository>, path: string): Answer {
  const [, owner, name, ...rest] = path.split('/').map(decodeURIComponent)
  const repository = repositories.get(`${owner}/${name}`.toLowerCase())
  if (!repository) return notFound().answer
  const [area, kind = '', ...below] = rest
  if (area === 'releases' && kind === 'tag') return releasePage(repository, below.join('/'))
  if (area === 'releases' && kind === 'download')
    return download(repository, below.slice(0, -1).join('/'), below.at(-1))
  if (area === 'raw') return rawFile(repository, kind, below)
  return notFound().answer
}

function releasePage(repository: Repository, page: string): Answer {
  const release = findRelease(repository, page)
  if (!release) return notFound().answer
  const assets = release.assets.map(({ name, content, digest }) => {
    const url = `${repository.page('/releases/download')}/${pageName(release)}/${encodeURIComponent(name)}`
    return `<li><a href="${escapeHtml(url)}">${escapeHtml(name)}</a>, ${content.length} bytes, ${escapeHtml(digest)}</li>`
  })
  const marks = [
    release.draft ? 'Draft' : `Published ${timestamp(release.publishedAt ?? release.createdAt)}`,
    release.prerelease ? 'Pre-release' : '',
    release.immutable ? 'Immutable' : '',
    repository.releases.latest() === release ? 'Latest' : '',
  ].filter(Boolean)
  return html(`<!doctype html>
<meta charset="utf-8">
<title>${escapeHtml(release.name ?? release.tagName)} · ${escapeHtml(repository.fullName)}</title>
<h1>${escapeHtml(release.name ?? release.tagName)}</h1>
<p>${escapeHtml(repository.fullName)} · ${escapeHtml(release.tagName)} · ${marks.join(' · ')}</p>
<pre>${escapeHtml(release.body ?? '')}</pre>
<h2>Assets</h2>
<ul>
${assets.join('\n')}
</ul>
`)
}

function download(repository: Repository, page: string, name: string | undefined): Answer {
  const release = findRelease(repository, page)
  const asset = release?.assets.find((candidate) => candidate.name === name)
  if (!release || release.draft || !asset) return notFound().answer
  asset.downloadCount++
  return { status: 200, bytes: asset.content, headers: { 'content-type': asset.contentType } }
}

/** The revision may hold slashes: the longest one that exists is meant. */
function rawFile(repository: Repository, first: string, below: string[]): Answer {
  for (let length = below.length - 1; length >= 0; length--) {
    const commit = repository.git.resolve([first, ...below.slice(0, length)].join('/'))
    const content = commit && repository.git.readFile(commit, below.slice(length).join('/'))
    if (content)
      return { status: 200, bytes: content, headers: { 'content-type': 'application/octet-stream' } }
  }
  return notFound().answer
}

function findRelease({ releases }: Repository, page: string): Release | undefined {
  return (
    releases.byTag(page) ?? releases.list().find(({ draft, untaggedName }) => draft && untaggedName === page)
  )
}

function html(text: string): Answer {
  return {
    status: 200,
    bytes: Buffer.from(text),
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" },
  }
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
}
