import { createPublicKey, verify } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { clientOf } from './client.ts'
import { type GitHubEmulator, startGitHub } from './server.ts'

let github: GitHubEmulator
const repo = { owner: 'octo', repo: 'service' }

beforeEach(async () => {
  github = await startGitHub({
    repositories: {
      'octo/service': { files: { a: 'a' } },
      'octo/open': { files: { a: 'a' }, visibility: 'public' },
    },
  })
})
afterEach(() => github.stop())

describe('access', () => {
  test('is refused to a token that is not known', async () => {
    const refused = clientOf(github, 'ghs_wrong').rest.repos.get(repo)
    await expect(refused).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining('Bad credentials'),
    })
  })

  test('without a token reaches only what is public, to read', async () => {
    const get = (path: string, init?: RequestInit) => fetch(`${github.apiUrl}${path}`, init)
    expect((await get('/repos/octo/open')).status).toBe(200)
    expect((await get('/repos/octo/service')).status).toBe(404)
    const write = await get('/repos/octo/open/issues', { method: 'POST', body: '{"title":"x"}' })
    expect(write.status).toBe(401)
    expect(github.requests().map(({ authenticated, status }) => [authenticated, status])).toEqual([
      [false, 200],
      [false, 404],
      [false, 401],
    ])
  })

  test('is as wide as the token: what it lacks is 403 with the permission, what it cannot see is 404', async () => {
    const reader = clientOf(
      github,
      github.createToken({ contents: 'read' }, { repositories: ['octo/service'] }),
    )
    expect((await reader.rest.repos.listTags(repo)).headers['x-accepted-github-permissions']).toBe(
      'contents=read',
    )
    await expect(reader.rest.repos.createRelease({ ...repo, tag_name: 'v1' })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
      response: { headers: { 'x-accepted-github-permissions': 'contents=write' } },
    })
    const elsewhere = clientOf(github, github.createToken('write-all', { repositories: ['octo/open'] }))
    await expect(elsewhere.rest.repos.get(repo)).rejects.toMatchObject({ status: 404 })
  })

  test('of a job is what its workflow grants', async () => {
    const environment = github.startJob({
      repository: 'octo/service',
      permissions: { contents: 'read', 'pull-requests': 'write' },
    })
    expect(environment.ACTIONS_ID_TOKEN_REQUEST_URL).toBeUndefined()
    expect(environment.GITHUB_SHA).toBe(github.repository('octo/service').git.resolve('main'))
    const octokit = clientOf(github, environment.GITHUB_TOKEN)
    await expect(octokit.rest.issues.create({ ...repo, title: 'x' })).rejects.toMatchObject({ status: 403 })
    await octokit.rest.pulls.createReview({
      ...repo,
      pull_number: pullNumber(),
      event: 'COMMENT',
      body: 'x',
    })
    const reader = github.startJob({ repository: 'octo/service', permissions: 'read-all' })
    expect(reader.ACTIONS_ID_TOKEN_REQUEST_URL).toBeUndefined()
    await clientOf(github, reader.GITHUB_TOKEN).rest.issues.listForRepo(repo)
    expect(github.violations()).toEqual([])
  })
})

describe('the identity token', () => {
  test('has the immutable subject and verifies with the key set', async () => {
    const environment = github.startJob({
      repository: 'octo/service',
      environment: 'prod',
      jobWorkflowRef: 'octo/ai-ops/.github/workflows/release.yml@refs/tags/v1',
    })
    const answer = await fetch(`${environment.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`, {
      headers: { authorization: `Bearer ${environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
    })
    const { value } = (await answer.json()) as { value: string }
    const [header = '', payload = '', signature = ''] = value.split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const { id, owner } = github.repository('octo/service')
    expect(claims).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sts.amazonaws.com',
      sub: `repo:octo@${owner.id}/service@${id}:environment:prod`,
      environment: 'prod',
      repository_id: String(id),
      job_workflow_ref: 'octo/ai-ops/.github/workflows/release.yml@refs/tags/v1',
    })
    const keys = await fetch(`${new URL(github.apiUrl).origin}/oidc/.well-known/jwks`)
    const {
      keys: [key],
    } = (await keys.json()) as { keys: [import('node:crypto').JsonWebKey] }
    const publicKey = createPublicKey({ key, format: 'jwk' })
    const signed = Buffer.from(`${header}.${payload}`)
    expect(verify('RSA-SHA256', signed, publicKey, Buffer.from(signature, 'base64url'))).toBe(true)
  })

  test('is refused without the request token', async () => {
    const answer = await fetch(`${github.environment.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=x`)
    expect(answer.status).toBe(401)
  })
})

function pullNumber(): number {
  const repository = github.repository('octo/service')
  repository.commit({ branch: 'feature', additions: { b: 'b' } })
  return repository.issues.addPull({ head: 'feature' }).number
}
