import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { defineConfig } from 'vitepress'
import { addressOf, PAGE_FOLDERS, siteLink, TOP_PAGES } from './pages.ts'

const root = join(import.meta.dirname, '..', '..')
const packages = join(import.meta.dirname, '..', 'node_modules')

/** The documents stay where they are: the site is made of the same files that are read in the repository. */
export default defineConfig({
  srcDir: root,
  outDir: join(import.meta.dirname, 'dist'),
  cacheDir: join(import.meta.dirname, 'cache'),
  srcExclude: excluded(),
  rewrites: (path) => path.replace(/(^|\/)README\.md$/, '$1index.md'),
  // GitHub Pages serves a repository's site below its name.
  base: process.env.SITE_BASE ?? '/',
  title: 'ai-ops',
  description: 'Releases of AI services and AI sandbox images on AWS from GitHub',
  cleanUrls: true,
  // Dead links fail the build.
  ignoreDeadLinks: false,
  vite: {
    // The documents lie outside of this folder, whose packages make the pages.
    resolve: {
      alias: [
        { find: /^vue$/, replacement: join(packages, 'vue', 'dist', 'vue.runtime.esm-bundler.js') },
        {
          find: /^vue\/server-renderer$/,
          replacement: join(packages, 'vue', 'server-renderer', 'index.mjs'),
        },
      ],
    },
    esbuild: { tsconfigRaw: {} },
    // The index of the search is one file.
    build: { chunkSizeWarningLimit: 2_000 },
  },
  markdown: {
    // What stands in angle brackets in the documents is text, not HTML.
    html: false,
    config(markdown) {
      // Braces of GitHub's expressions are no expressions of the pages.
      for (const rule of ['text', 'code_inline'] as const) {
        const render = markdown.renderer.rules[rule]
        markdown.renderer.rules[rule] = (...given) =>
          (render?.(...given) ?? '').replaceAll('{{', '&#123;&#123;')
      }
      markdown.core.ruler.push('links-of-the-site', ({ tokens, env }) => {
        const from = relative(root, env.realPath ?? env.path)
        for (const token of tokens.flatMap(({ children }) => children ?? [])) {
          const link = token.type === 'link_open' ? token.attrGet('href') : null
          if (link !== null) token.attrSet('href', siteLink(link, from, root))
        }
      })
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Release guide', link: '/doc/release-guide' },
      { text: 'Troubleshooting', link: '/doc/troubleshooting' },
    ],
    sidebar: [
      {
        text: 'Begin',
        items: items(['README.md', 'doc/release-guide.md', 'doc/infra/README.md', 'doc/migration.md']),
      },
      { text: 'Actions', items: items(documentsIn('actions').filter((path) => path.endsWith('README.md'))) },
      {
        text: 'Look up',
        items: items(
          documentsIn('doc').filter(
            (path) => !/(?:changes|release-guide|migration|infra\/README)/.test(path),
          ),
        ),
      },
      { text: 'The project', items: items(['SECURITY.md', 'CONTRIBUTING.md', 'RELEASING.md']) },
    ],
  },
})

function documentsIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${folder}/${path}`)
    .sort()
}

function items(paths: readonly string[]): { text: string; link: string }[] {
  return paths.map((path) => ({ text: titleOf(path), link: addressOf(path) ?? '/' }))
}

/** The first heading of a document. */
function titleOf(path: string): string {
  const title = /^# (.+)$/m.exec(readFileSync(join(root, path), 'utf8'))?.[1]
  if (title === undefined) throw new Error(`${path} has no heading.`)
  return title.replaceAll('`', '')
}

/** All but the pages. */
function excluded(): string[] {
  const kept = new Set<string>([...TOP_PAGES, ...PAGE_FOLDERS])
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !kept.has(name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/**` : entry.name))
}
