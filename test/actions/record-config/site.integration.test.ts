import { appendFileSync, globSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { recordThreeReleases, writeSite } from './recorded-history.ts'
import { temporaryFolder } from './temporary-folder.ts'

let aws: AwsEmulator
const history = temporaryFolder()

beforeAll(async () => {
  aws = await startAws()
  await recordThreeReleases(aws, history.path)
})
afterAll(async () => {
  history[Symbol.dispose]()
  await aws.stop()
})

test('a history is shown as pages that lead to each other, with what changed and what the policy said', async () => {
  using reports = temporaryFolder()
  const { end, page } = await writeSite(history.path, reports.path)
  expect(end.outputs).toMatchObject({
    outcome: 'succeeded',
    reason: '3 entries are complete and unchanged.',
    sequence: '3',
    site: join(reports.path, 'site'),
  })
  expect(readdirSync(join(reports.path, 'site')).sort()).toEqual([
    'index.html',
    'record-1.html',
    'record-2.html',
    'record-3.html',
  ])
  const index = page('index.html')
  expect(index.indexOf('href="record-3.html"')).toBeLessThan(index.indexOf('href="record-2.html"'))
  expect(index).toMatch(/violated, \d+ breach/)
  const second = page('record-2.html')
  for (const link of ['index.html', 'record-1.html', 'record-3.html'])
    expect(second).toContain(`href="${link}"`)
  expect(second).toContain('model-pinned')
  expect(second).toMatch(/Changes since #1/)
  expect(page('record-1.html')).not.toContain('Changes since')
  // What a release is called is a text of outside.
  for (const name of ['index.html', 'record-2.html']) {
    expect(page(name)).toContain('1.1.0 &lt;b&gt;&amp;bold')
    expect(page(name)).not.toContain('<b>')
  }
})

test('a damaged record is shown as such, next to what is not damaged, and the run is red', async () => {
  using folder = temporaryFolder()
  using reports = temporaryFolder()
  await recordThreeReleases(aws, folder.path)
  const { page: before } = await writeSite(folder.path, reports.path)
  const digest = /sha256:[0-9a-f]{64}/.exec(before('record-2.html'))?.[0] ?? 'no digest'
  const [file = 'no file'] = globSync(join(folder.path, '**', `*${digest.slice('sha256:'.length)}*`))
  appendFileSync(file, ' ')

  const { end, page } = await writeSite(folder.path, reports.path)
  expect(end.outputs.outcome).toBe('failed')
  expect(end.exitCode).not.toBe(0)
  expect(page('index.html')).toContain('Findings')
  expect(page('record-2.html')).toContain('This record cannot be shown')
  expect(page('record-3.html')).toContain('The policy: passed')
  expect(page('record-3.html')).not.toContain('Changes since')
  expect(page('index.html')).toContain('not compared')
})

test('there is nothing to show without a history', async () => {
  using folder = temporaryFolder()
  using reports = temporaryFolder()
  const { end } = await writeSite(folder.path, reports.path)
  expect(end.outputs).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('there is no history to show'),
  })
})
