import type { Answer } from './answer.ts'
import { ok } from './answer.ts'

/** Where a list request stands: page from 1, at most 100 items a page (GitHub lowers greater values silently). */
type Page = { page: number; perPage: number }

/** Reads `page` and `per_page` of a query; 30 items a page unless told. */
function readPage(query: Record<string, string>): Page {
  const page = Math.max(1, Number(query.page ?? 1) || 1)
  const perPage = Math.min(100, Math.max(1, Number(query.per_page ?? 30) || 30))
  return { page, perPage }
}

/** Answers one page of a list, with GitHub's `Link` header. `url` is the request's full URL. */
export function paged<T>(url: URL, items: readonly T[], view: (item: T) => unknown): Answer {
  const { page, perPage } = readPage(Object.fromEntries(url.searchParams))
  const link = linkHeader(url, page, Math.max(1, Math.ceil(items.length / perPage)))
  const answer = ok(items.slice((page - 1) * perPage, page * perPage).map(view))
  return link ? { ...answer, headers: { link } } : answer
}

function linkHeader(url: URL, page: number, last: number): string {
  const targets: [string, number][] = []
  if (page > 1) targets.push(['prev', Math.min(page - 1, last)])
  if (page < last) targets.push(['next', page + 1], ['last', last])
  if (page > 1) targets.push(['first', 1])
  return targets.map(([relation, target]) => `<${atPage(url, target)}>; rel="${relation}"`).join(', ')
}

function atPage(url: URL, page: number): string {
  const target = new URL(url)
  target.searchParams.set('page', String(page))
  return target.href
}
