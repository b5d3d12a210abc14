import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Browser, chromium } from 'playwright-core'
import { root } from '../../scripts/action-definitions.ts'
import { ensureChromium } from '../../scripts/chromium.ts'
import { ensureModules } from '../../scripts/folder-modules.ts'

const site = join(root, 'site')
const built = join(site, '.vitepress', 'dist')
const INSTALL_AND_BUILD_MAY_TAKE_MS = 600_000

let browser: Browser
let server: Server
let address: string
beforeAll(async () => {
  ensureModules(site)
  run(join(root, 'node_modules', '.bin', 'tsc'), ['--project', site])
  run(join(root, 'node_modules', '.bin', 'node'), [join(site, 'node_modules', '.bin', 'vitepress'), 'build'])
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname
    const file = [path, `${path}.html`, `${path}index.html`].find((one) => files().includes(one))
    if (file === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    response.end(readFileSync(join(built, file)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const executablePath = ensureChromium()
  if (executablePath === undefined) throw new Error('There is no Chromium: apt-get install chromium')
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
}, INSTALL_AND_BUILD_MAY_TAKE_MS)
afterAll(async () => {
  await browser.close()
  server.close()
})

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

function run(program: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: site, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`)
}

function files(): string[] {
  return readdirSync(built, { recursive: true, encoding: 'utf8' }).map((path) => `/${path}`)
}

/** The pages by their addresses. */
function pages(): Map<string, string> {
  const paths = files().filter((path) => path.endsWith('.html') && path !== '/404.html')
  return new Map(
    paths.map((path) => [path.replace(/(?:index)?\.html$/, ''), readFileSync(join(built, path), 'utf8')]),
  )
}

describe('the site of the documents', () => {
  test('has a page for each document, and an action’s under its name', () => {
    expect([...pages().keys()]).toEqual(
      expect.arrayContaining([
        '/',
        '/actions/promote-canary/',
        '/doc/release-guide',
        '/doc/infra/',
        '/SECURITY',
      ]),
    )
  })

  test('has no link to a page or a heading that is not there', () => {
    const all = pages()
    const dead = [...all].flatMap(([from, html]) =>
      [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].flatMap(([, link = '']) => {
        const { origin, pathname, hash } = new URL(link.replaceAll('&amp;', '&'), `http://site${from}`)
        if (origin !== 'http://site') return []
        const page = all.get(pathname)
        const id = decodeURIComponent(hash.slice(1))
        return page === undefined || (id !== '' && !page.includes(`id="${id}"`)) ? [`${from}: ${link}`] : []
      }),
    )
    expect(dead).toEqual([])
  })

  test.each([390, 1280])('is read at %i pixels without scrolling sideways', async (width) => {
    const wide: string[] = []
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    for (const path of pages().keys()) {
      await page.goto(address + path, { waitUntil: 'domcontentloaded' })
      if (process.env.SCREENSHOTS !== undefined && path.startsWith('/actions/promote-canary/'))
        await page.screenshot({ path: `${process.env.SCREENSHOTS}/site-${width}.png` })
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (beyond > 0) wide.push(`${path}: ${beyond} px`)
    }
    await page.close()
    expect(wide).toEqual([])
  })

  test('is searched', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Search' }).first().click()
    await page.locator('.VPLocalSearchBox input').fill('lease-role')
    const first = page.locator('.VPLocalSearchBox .result').first()
    await first.waitFor()
    await first.click()
    await page.waitForURL(/promote-canary|infra|troubleshooting/)
    await page.close()
  })

  test('shows the expressions of GitHub as they are written', async () => {
    const page = await browser.newPage()
    await page.goto(`${address}/actions/publish-release/`)
    expect(await page.locator('.vp-doc').textContent()).toContain('${{ github.token }}')
    await page.close()
  })
})
