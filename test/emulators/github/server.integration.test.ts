import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GitHubEmulator, startGitHub } from './server.ts'

let github: GitHubEmulator

beforeAll(async () => {
  github = await startGitHub({ repositories: { 'octo/service': { files: { 'README.md': '# Service\n' } } } })
})
afterAll(() => github.stop())

function client(token = github.environment.GITHUB_TOKEN ?? '') {
  process.env.GITHUB_API_URL = github.apiUrl
  return import('@actions/github').then(({ getOctokit }) => getOctokit(token, { baseUrl: github.apiUrl }))
}

const repo = { owner: 'octo', repo: 'service' }

describe('the emulator', () => {
  test('carries a release from draft to published', async () => {
    const octokit = await client()
    const draft = await octokit.rest.repos.createRelease({
      ...repo,
      tag_name: 'v1.0.0',
      draft: true,
      name: '1.0.0',
    })
    expect(github.repository('octo/service').git.refs.has('refs/tags/v1.0.0')).toBe(false)
    expect(draft.data.html_url).toMatch(/untagged-/)
    const asset = await octokit.request(`POST ${draft.data.upload_url}`, {
      name: 'a.txt',
      data: 'hello',
      headers: { 'content-type': 'text/plain' },
    })
    expect(asset.data.digest).toMatch(/^sha256:2cf24d/)
    await octokit.rest.repos.updateRelease({ ...repo, release_id: draft.data.id, draft: false })
    const latest = await octokit.rest.repos.getLatestRelease(repo)
    expect(latest.data.assets.map(({ name }) => name)).toEqual(['a.txt'])
    expect((await octokit.rest.git.getRef({ ...repo, ref: 'tags/v1.0.0' })).data.object.sha).toMatch(
      /^[0-9a-f]{40}$/,
    )
    expect(github.violations()).toEqual([])
  })

  test('answers what else it has', async () => {
    const octokit = await client()
    const repository = github.repository('octo/service')
    repository.commit({ branch: 'feature', additions: { 'a.txt': 'a\nb\n' } })
    repository.issues.add({ title: 'x', closed: 'not_planned' })
    repository.issues.addPull({ head: 'feature', title: 'y' })
    expect((await octokit.rest.repos.get(repo)).data.default_branch).toBe('main')
    expect((await octokit.rest.issues.listForRepo({ ...repo, state: 'all' })).data).toHaveLength(2)
    expect((await octokit.rest.pulls.list(repo)).data).toHaveLength(1)
    const pull = await octokit.rest.pulls.get({ ...repo, pull_number: 2 })
    expect(pull.data.changed_files).toBe(1)
    await octokit.rest.pulls.createReview({
      ...repo,
      pull_number: 2,
      event: 'COMMENT',
      comments: [{ path: 'a.txt', line: 2, body: '```suggestion\nc\n```' }],
    })
    await octokit.rest.issues.createComment({ ...repo, issue_number: 1, body: 'hi' })
    expect((await octokit.rest.repos.getContent({ ...repo, path: 'README.md' })).data).toMatchObject({
      type: 'file',
    })
    expect((await octokit.rest.repos.getContent({ ...repo, path: '' })).data).toHaveLength(1)
    await octokit.rest.repos.listCommits(repo)
    await octokit.rest.repos.getCommit({ ...repo, ref: 'feature' })
    expect(
      (await octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: 'main...feature' })).data
        .status,
    ).toBe('ahead')
    await octokit.rest.repos.listTags(repo)
    await octokit.rest.repos.listBranches(repo)
    await octokit.rest.repos.getBranch({ ...repo, branch: 'main' })
    await octokit.rest.git.listMatchingRefs({ ...repo, ref: 'heads/' })
    const tree = await octokit.rest.git.getTree({ ...repo, tree_sha: 'main', recursive: '1' })
    await octokit.rest.git.getBlob({ ...repo, file_sha: tree.data.tree[0]?.sha ?? '' })
    await octokit.rest.rateLimit.get()
    expect(github.violations()).toEqual([])
  })
})
