import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Browser, chromium } from 'playwright-core'
import { ensureChromium } from '../../scripts/chromium.ts'
import { inspectPage } from './inspect-page.ts'
import { inconclusivePage, type Pages, releasePages } from './make-pages.ts'

const SCENES: readonly (readonly [string, () => Promise<Pages>])[] = [
  ['a release', () => releasePages('good')],
  ['a release whose canary is rolled back', () => releasePages('bad')],
  ['a canary without enough requests', inconclusivePage],
]

/** A whole release, on a machine that may be busy. */
const RELEASE_MAY_TAKE_MS = 600_000

let browser: Browser
beforeAll(async () => {
  const executablePath = ensureChromium()
  if (executablePath === undefined) throw new Error('There is no Chromium: apt-get install chromium')
  // As root there is no sandbox; the pages are our own.
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})
afterAll(() => browser.close())

describe.each(SCENES)('the pages of %s', (_, make) => {
  let pages: Pages
  beforeAll(async () => {
    pages = await make()
    expect(pages.size).toBeGreaterThan(0)
  }, RELEASE_MAY_TAKE_MS)

  test.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)(
    'read well at %i pixels, %s: nothing scrolls sideways, no word is split, texts stand out',
    async (width, colorScheme) => {
      const found: Record<string, unknown> = {}
      let charts = 0
      for (const [name, html] of pages) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
        await page.setContent(html)
        const { seen, ...faults } = await page.evaluate(inspectPage)
        if (process.env.SCREENSHOTS !== undefined)
          await page.screenshot({
            path: `${process.env.SCREENSHOTS}/${name.replaceAll(/\W+/g, '-')}-${width}-${colorScheme}.png`,
            fullPage: true,
          })
        await page.close()
        expect(seen.words).toBeGreaterThan(10)
        charts += seen.curves
        if (Object.values(faults).some((list) => list.length > 0)) found[name] = faults
      }
      expect(found).toEqual({})
      // A canary's page has charts, and there is one in every scene.
      expect(charts).toBeGreaterThan(2)
    },
  )
})
