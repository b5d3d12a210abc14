import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { clientOf } from './client.ts'
import { type Fault, type GitHubEmulator, startGitHub } from './server.ts'

let github: GitHubEmulator
const repo = { owner: 'octo', repo: 'service' }

beforeEach(async () => {
  github = await startGitHub({ repositories: { 'octo/service': { files: { a: 'a' } } } })
})
afterEach(() => github.stop())

describe('faults', () => {
  test.each<[Fault, object]>([
    [{ kind: 'status', status: 502 }, { status: 502 }],
    [
      { kind: 'secondary-rate-limit', retryAfterSeconds: 7 },
      {
        status: 403,
        message: expect.stringContaining('secondary rate limit'),
        response: { headers: { 'retry-after': '7' } },
      },
    ],
    [
      { kind: 'primary-rate-limit', resetInSeconds: 9, status: 429 },
      { status: 429, response: { headers: { 'x-ratelimit-remaining': '0' } } },
    ],
  ])('%j hits once and has no effect', async (fault, error) => {
    const { rest } = clientOf(github)
    github.faults.add({ operation: 'issues/create', fault })
    await rest.repos.get(repo)
    await expect(rest.issues.create({ ...repo, title: 'x' })).rejects.toMatchObject(error)
    expect(github.repository('octo/service').issues.list()).toEqual([])
    await rest.issues.create({ ...repo, title: 'x' })
    expect(github.violations()).toEqual([])
  })

  test.each([
    ['before-effect', 0],
    ['after-effect', 1],
  ] as const)('a connection reset %s leaves %i issues', async (when, count) => {
    github.faults.add({ path: /\/issues$/, method: 'POST', fault: { kind: 'reset', when } })
    await expect(clientOf(github).rest.issues.create({ ...repo, title: 'x' })).rejects.toThrow()
    expect(github.repository('octo/service').issues.list()).toHaveLength(count)
    expect(github.requests().at(-1)).toMatchObject({ operation: 'issues/create', status: 0 })
  })

  test('can wait for a later request, and come more than once', async () => {
    const { rest } = clientOf(github)
    github.faults.add({ operation: 'repos/get', after: 1, times: 2, fault: { kind: 'status', status: 500 } })
    const outcomes: number[] = []
    for (let n = 0; n < 4; n++) {
      outcomes.push(
        await rest.repos.get(repo).then(
          ({ status }) => status,
          ({ status }) => status,
        ),
      )
    }
    expect(outcomes).toEqual([200, 500, 500, 200])
  })

  test('an answer can be so slow that the client gives up', async () => {
    github.faults.add({ operation: 'repos/get', fault: { kind: 'slow', delayMs: 3_600_000 } })
    const refused = clientOf(github).rest.repos.get({ ...repo, request: { signal: AbortSignal.timeout(50) } })
    await expect(refused).rejects.toThrow()
    expect(github.requests()).toMatchObject([{ operation: 'repos/get', status: 0 }])
  })

  test('the rate limit is a real one', async () => {
    await using small = await startGitHub({ rateLimit: 2, repositories: { 'octo/service': {} } })
    const { rest } = clientOf(small)
    await rest.repos.get(repo)
    await rest.repos.get(repo)
    await expect(rest.repos.get(repo)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('rate limit'),
    })
    expect((await rest.rateLimit.get()).data.rate).toMatchObject({ limit: 2, remaining: 0 })
  })
})

describe('violations', () => {
  const call = (path: string, body?: unknown) =>
    fetch(`${github.apiUrl}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${github.environment.GITHUB_TOKEN}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })

  test.each<[string, unknown, number, string, RegExp]>([
    ['/repos/octo/service/releases', {}, 422, 'request', /body must have required property 'tag_name'/],
    [
      '/repos/octo/service/releases',
      { tag_name: 'v1', drafft: true },
      422,
      'request',
      /body\/drafft is not a field/,
    ],
    ['/repos/octo/service/releases', { tag_name: 7 }, 422, 'request', /body\/tag_name must be string/],
    ['/repos/octo/service/issues?stat=open', undefined, 422, 'request', /query stat is not a parameter/],
    [
      '/repos/octo/service/issues?state=opened',
      undefined,
      422,
      'request',
      /must be one of open, closed, all/,
    ],
    ['/repos/octo/service/release', undefined, 404, 'request', /has no endpoint/],
    [
      '/repos/octo/service/hooks',
      undefined,
      501,
      'not-implemented',
      /does not carry out repos\/list-webhooks/,
    ],
  ])('%s %j is answered %i and recorded', async (path, body, status, kind, message) => {
    const answer = await call(path, body)
    expect(answer.status).toBe(status)
    expect(github.violations()).toEqual([
      expect.objectContaining({ kind, message: expect.stringMatching(message) }),
    ])
  })

  test('of the emulator itself are recorded and answered 500', async () => {
    const { issues } = github.repository('octo/service')
    Object.assign(issues.add(), { title: undefined })
    expect((await call('/repos/octo/service/issues/1')).status).toBe(500)
    expect(github.violations()).toEqual([
      expect.objectContaining({
        kind: 'answer',
        message: expect.stringContaining("required property 'title'"),
      }),
    ])
  })

  test('are not what GitHub answers to a broken JSON', async () => {
    const answer = await fetch(`${github.apiUrl}/repos/octo/service/issues`, {
      method: 'POST',
      headers: { authorization: `token ${github.environment.GITHUB_TOKEN}` },
      body: '{',
    })
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ message: 'Problems parsing JSON' }),
    ])
  })
})
