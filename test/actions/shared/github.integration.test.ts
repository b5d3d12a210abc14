import { describe, expect, test } from '@jest/globals'
import { createGitHub } from '../../../actions/shared/github.ts'
import type { Log } from '../../../actions/shared/log/log.ts'
import { startGitHub } from '../../emulators/github/server.ts'

function recorder(): { log: Log; lines: string[] } {
  const lines: string[] = []
  const add = (text: string) => void lines.push(text)
  return {
    lines,
    log: {
      debug: add,
      info: add,
      notice: add,
      warning: add,
      error: add,
      group: (_, work) => work(),
      mask: () => {},
    },
  }
}

describe('the client of GitHub', () => {
  test('reads all pages', async () => {
    await using github = await startGitHub({ repositories: { 'octo/service': { files: { a: '' } } } })
    for (let i = 0; i < 120; i++) github.repository('octo/service').tag(`v0.0.${i}`)
    const client = createGitHub(
      { apiUrl: github.apiUrl, token: github.environment.GITHUB_TOKEN ?? '', userAgent: 'test' },
      recorder().log,
    )
    const tags = await client.paginate('GET /repos/{owner}/{repo}/tags', {
      owner: 'octo',
      repo: 'service',
      per_page: 100,
    })
    expect(tags).toHaveLength(120)
    expect(github.violations()).toEqual([])
  })

  test('says where it is refused, and does not try that again', async () => {
    await using github = await startGitHub({ repositories: { 'octo/service': { files: { a: '' } } } })
    const client = createGitHub({ apiUrl: github.apiUrl, token: 'wrong', userAgent: 'test' }, recorder().log)
    await expect(
      client.request('GET /repos/{owner}/{repo}', { owner: 'octo', repo: 'service' }),
    ).rejects.toMatchObject({
      status: 401,
    })
    expect(github.requests()).toHaveLength(1)
  })
})
