import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Browser, chromium } from 'playwright-core'
import { ensureChromium } from '../../scripts/chromium.ts'
import { recordThreeReleases, writeSite } from '../actions/record-config/recorded-history.ts'
import { temporaryFolder } from '../actions/record-config/temporary-folder.ts'
import { startAws } from '../emulators/aws/server.ts'
import { inspectPage } from './inspect-page.ts'

const folder = temporaryFolder()
const NAMES = ['index.html', 'record-1.html', 'record-2.html', 'record-3.html']
let browser: Browser

beforeAll(async () => {
  const executablePath = ensureChromium()
  if (executablePath === undefined) throw new Error('There is no Chromium: apt-get install chromium')
  await using aws = await startAws()
  await recordThreeReleases(aws, join(folder.path, 'history'))
  const { end } = await writeSite(join(folder.path, 'history'), folder.path)
  expect(end.outputs.outcome).toBe('succeeded')
  // As root there is no sandbox; the pages are our own.
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser?.close()
  folder[Symbol.dispose]()
})

const addressOf = (name: string) => pathToFileURL(join(folder.path, 'site', name)).href

test.each([
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)('the pages of a history read well at %i pixels, %s', async (width, colorScheme) => {
  const found: Record<string, unknown> = {}
  for (const name of NAMES) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
    await page.goto(addressOf(name))
    const { seen, ...faults } = await page.evaluate(inspectPage)
    await page.close()
    expect(seen.words).toBeGreaterThan(10)
    if (Object.values(faults).some((list) => list.length > 0)) found[name] = faults
  }
  expect(found).toEqual({})
})

test('from the timeline to the newest record and back, by the keyboard alone', async () => {
  const page = await browser.newPage()
  await page.goto(addressOf('index.html'))
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
  const tabTo = async (target: string) => {
    for (let steps = 0; steps < 20 && (await focused()) !== target; steps++) await page.keyboard.press('Tab')
    expect(await focused()).toBe(target)
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    )
    expect(outline).not.toBe('none')
  }
  await tabTo('record-3.html')
  await Promise.all([page.waitForURL('**/record-3.html'), page.keyboard.press('Enter')])
  await tabTo('record-2.html')
  await Promise.all([page.waitForURL('**/record-2.html'), page.keyboard.press('Enter')])
  await tabTo('index.html')
  await Promise.all([page.waitForURL('**/index.html'), page.keyboard.press('Enter')])
  await page.close()
})
