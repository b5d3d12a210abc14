import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** Where what is no page of the site is read. */
const REPOSITORY = 'https://github.com/ai-ops/ai-ops/blob/main'

/** The documents that are pages, and where: the README of a folder is its first page. */
export const PAGE_FOLDERS = ['actions', 'doc'] as const
export const TOP_PAGES = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'RELEASING.md'] as const

/** The address of a page by the path of its document; undefined when the file is no page. */
export function addressOf(path: string): string | undefined {
  if (!path.endsWith('.md')) return undefined
  const isPage =
    TOP_PAGES.some((page) => page === path) || PAGE_FOLDERS.some((folder) => path.startsWith(`${folder}/`))
  return isPage ? `/${path.replace(/(?:^|(?<=\/))README\.md$/, '').replace(/\.md$/, '')}` : undefined
}

/**
 * Where a link of a document leads on the site: to a page, or to the file in the repository.
 *
 * @param from the path of the document, from the top of the repository
 * @returns the link as it is when it leads elsewhere, or nowhere: the build fails on the latter
 */
export function siteLink(link: string, from: string, root: string): string {
  if (/^(?:[a-z]+:|#|\/\/)/i.test(link)) return link
  const [, path = '', anchor = ''] = /^([^#]*)(#.*)?$/.exec(link) ?? []
  const target = normalize(join(dirname(from), decodeURIComponent(path))).replace(/\/$/, '')
  const page = addressOf(target) ?? addressOf(`${target}/README.md`)
  if (
    page !== undefined &&
    [target, `${target}/README.md`].some((file) => file.endsWith('.md') && existsSync(join(root, file)))
  )
    return `${page}${anchor}`
  return existsSync(join(root, target)) ? `${REPOSITORY}/${target}${anchor}` : link
}
