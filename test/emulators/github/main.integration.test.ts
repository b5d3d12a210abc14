import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { getOctokit } from '@actions/github'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Seed } from './seed.ts'

const directory = mkdtempSync(join(tmpdir(), 'github-emulator-'))
const main = new URL('main.ts', import.meta.url).pathname
const seed: Seed = {
  repositories: {
    'octo/service': {
      files: { 'README.md': '# Service' },
      commits: [{ additions: { 'a.txt': 'a' }, message: 'Add a', date: '2026-03-01T12:00:00Z' }],
      tags: { '1.0.0': 'main', '1.1.0': { at: 'main', message: 'Release' } },
      issues: [{ number: 7, title: 'Crash', closed: 'completed' }],
      releases: [{ tagName: '1.0.0', name: '<script>', assets: [{ name: 'a.txt', content: 'hello' }] }],
    },
  },
}
let emulator: ReturnType<typeof spawn>
let started: { apiUrl: string; serverUrl: string; environment: Record<string, string> }

beforeAll(async () => {
  writeFileSync(join(directory, 'seed.json'), JSON.stringify(seed))
  emulator = spawn(process.execPath, [main, '--seed', join(directory, 'seed.json')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!emulator.stdout) throw new Error('no output')
  const [line] = await once(createInterface({ input: emulator.stdout }), 'line')
  started = JSON.parse(String(line))
})
afterAll(() => {
  emulator.kill('SIGKILL')
  rmSync(directory, { recursive: true, force: true })
})

test('a process serves what its seed holds, takes faults and jobs from outside, and ends on SIGTERM', async () => {
  const { rest } = getOctokit(started.environment.GITHUB_TOKEN ?? '', { baseUrl: started.apiUrl })
  const repo = { owner: 'octo', repo: 'service' }
  expect((await rest.issues.get({ ...repo, issue_number: 7 })).data.state_reason).toBe('completed')
  expect((await rest.repos.listTags(repo)).data.map(({ name }) => name)).toEqual(['1.1.0', '1.0.0'])
  const { data: release } = await rest.repos.getLatestRelease(repo)
  expect(release).toMatchObject({ created_at: '2026-03-01T12:00:00Z', assets: [{ name: 'a.txt' }] })

  const page = await fetch(release.html_url)
  expect(await page.text()).toContain('&lt;script&gt;')
  expect(await (await fetch(release.assets[0]?.browser_download_url ?? '')).text()).toBe('hello')
  expect(await (await fetch(`${started.serverUrl}/octo/service/raw/main/a.txt`)).text()).toBe('a')

  await control('faults', { operation: 'repos/get', fault: { kind: 'status', status: 503 } })
  await expect(rest.repos.get(repo)).rejects.toMatchObject({ status: 503 })
  const job = await control('jobs', { repository: 'octo/service', permissions: { contents: 'read' } })
  expect(job).toMatchObject({
    GITHUB_REPOSITORY: 'octo/service',
    GITHUB_TOKEN: expect.stringMatching(/^ghs_/),
  })
  expect(await control('violations')).toEqual([])
  expect(await control('requests')).toContainEqual(
    expect.objectContaining({ operation: 'repos/get', status: 503 }),
  )

  emulator.kill('SIGTERM')
  const [code] = await once(emulator, 'exit')
  expect(code).toBe(0)
})

async function control(path: string, body?: object): Promise<unknown> {
  const init = body ? { method: 'POST', body: JSON.stringify(body) } : {}
  return (await fetch(`${started.serverUrl}/emulator/${path}`, init)).json()
}
