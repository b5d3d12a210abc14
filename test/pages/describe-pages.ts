import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Browser, chromium } from 'playwright-core'
import { ensureChromium } from '../../scripts/chromium.ts'
import { inspectPage } from './inspect-page.ts'
import type { Pages } from './make-pages.ts'

/** A whole release, on a machine that may be busy. */
const RELEASE_MAY_TAKE_MS = 600_000

/**
 * Looks at the pages of a scene, at the widths and in the colours that people have. Each scene has a file of its own, so that they
 * are made at the same time.
 */
export function describePages(scene: string, make: () => Promise<Pages>): void {
  describe(`the pages of ${scene}`, () => {
    let browser: Browser
    let pages: Pages
    beforeAll(async () => {
      const executablePath = ensureChromium()
      if (executablePath === undefined) throw new Error('There is no Chromium: apt-get install chromium')
      // As root there is no sandbox; the pages are our own.
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
      pages = await make()
      expect(pages.size).toBeGreaterThan(0)
    }, RELEASE_MAY_TAKE_MS)
    afterAll(() => browser?.close())

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
}
