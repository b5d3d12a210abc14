import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { clientOf } from './client.ts'
import { type GitHubEmulator, type Repository, startGitHub } from './server.ts'

let github: GitHubEmulator
let repository: Repository
const repo = { owner: 'octo', repo: 'service' }

beforeAll(async () => {
  github = await startGitHub({
    repositories: {
      'octo/service': { files: { 'changes.md': '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' } },
      'octo/other': { files: { a: 'a' } },
    },
  })
  repository = github.repository('octo/service')
})
afterAll(async () => {
  await github.stop()
  expect(github.violations()).toEqual([])
})

describe('issues', () => {
  test('say how they ended', async () => {
    const { rest } = clientOf(github)
    repository.issues.add({ number: 1 })
    repository.issues.add({ number: 2, closed: 'completed' })
    repository.issues.add({ number: 3, closed: 'not_planned' })
    repository.issues.add({ number: 4, closed: 'duplicate' })
    repository.issues.add({ number: 5 })
    repository.issues.add({ number: 6 })
    repository.issues.delete(5)
    repository.issues.transfer(6, github.repository('octo/other'))
    const reasons = await Promise.all(
      [1, 2, 3, 4].map(
        async (issue_number) => (await rest.issues.get({ ...repo, issue_number })).data.state_reason,
      ),
    )
    expect(reasons).toEqual([null, 'completed', 'not_planned', 'duplicate'])
    await expect(rest.issues.get({ ...repo, issue_number: 5 })).rejects.toMatchObject({ status: 410 })
    await expect(rest.issues.get({ ...repo, issue_number: 99 })).rejects.toMatchObject({ status: 404 })
    const everywhere = clientOf(github, github.createToken('write-all'))
    const followed = await everywhere.rest.issues.get({ ...repo, issue_number: 6 })
    expect(followed.data.html_url).toMatch(/octo\/other\/issues\/1$/)
    const listed = await rest.issues.listForRepo({ ...repo, state: 'closed' })
    expect(listed.data.map(({ number }) => number)).toEqual([4, 3, 2])
  })

  test('are opened, closed and reopened', async () => {
    const { rest } = clientOf(github)
    const { data } = await rest.issues.create({ ...repo, title: 'Broken', labels: ['bug'] })
    const issue_number = data.number
    await rest.issues.update({ ...repo, issue_number, state: 'closed', state_reason: 'not_planned' })
    expect(repository.issues.find(issue_number)).toMatchObject({
      state: 'closed',
      stateReason: 'not_planned',
    })
    const reopened = await rest.issues.update({ ...repo, issue_number, state: 'open' })
    expect(reopened.data.state_reason).toBe('reopened')
    await rest.issues.addLabels({ ...repo, issue_number, labels: ['bug', 'release'] })
    expect(repository.issues.find(issue_number)?.labels).toEqual(['bug', 'release'])
  })

  test('take comments up to 65,536 characters', async () => {
    const { rest } = clientOf(github)
    const { data } = await rest.issues.createComment({ ...repo, issue_number: 1, body: 'x'.repeat(65_536) })
    await rest.issues.updateComment({ ...repo, comment_id: data.id, body: 'short' })
    const long = rest.issues.createComment({ ...repo, issue_number: 1, body: 'x'.repeat(65_537) })
    await expect(long).rejects.toMatchObject({ status: 422, message: expect.stringContaining('too long') })
    const listed = await rest.issues.listComments({ ...repo, issue_number: 1 })
    expect(listed.data.map(({ body }) => body)).toEqual(['short'])
    await rest.issues.deleteComment({ ...repo, comment_id: data.id })
    expect(repository.issues.find(1)?.comments).toEqual([])
  })
})

describe('pull requests', () => {
  test('show their files and commits, and are merged', async () => {
    const { rest } = clientOf(github)
    repository.commit({
      branch: 'stamp',
      additions: { 'changes.md': '1\n2\n3\n4\nfive\n6\n7\n8\n9\n10\n', 'b.md': 'b\n' },
    })
    const { data } = await rest.pulls.create({ ...repo, head: 'stamp', base: 'main', title: 'Stamp' })
    const pull_number = data.number
    const again = rest.pulls.create({ ...repo, head: 'stamp', base: 'main', title: 'Stamp' })
    await expect(again).rejects.toThrow(/already exists/)
    const files = await rest.pulls.listFiles({ ...repo, pull_number })
    expect(files.data.map(({ filename, status }) => `${filename} ${status}`)).toEqual([
      'b.md added',
      'changes.md modified',
    ])
    expect((await rest.pulls.listCommits({ ...repo, pull_number })).data).toHaveLength(1)
    await expect(rest.pulls.checkIfMerged({ ...repo, pull_number })).rejects.toMatchObject({ status: 404 })
    await rest.pulls.merge({ ...repo, pull_number })
    expect((await rest.pulls.get({ ...repo, pull_number })).data).toMatchObject({
      state: 'closed',
      merged: true,
      mergeable: null,
      changed_files: 2,
    })
    expect(repository.file('b.md')).toBe('b\n')
    expect((await rest.pulls.list({ ...repo, state: 'all' })).data.map(({ number }) => number)).toContain(
      pull_number,
    )
    expect(
      (await rest.issues.get({ ...repo, issue_number: pull_number })).data.pull_request?.merged_at,
    ).toBeTruthy()
  })

  test('take review comments on lines of their diff only', async () => {
    const { rest } = clientOf(github)
    repository.commit({ branch: 'review', additions: { 'changes.md': '1\n2\n3\n4\nFIVE\n6\n7\n8\n9\n10\n' } })
    const pull = repository.issues.addPull({ head: 'review', title: 'Review me' })
    const review = (line: number, start_line?: number) =>
      rest.pulls.createReview({
        ...repo,
        pull_number: pull.number,
        event: 'COMMENT',
        comments: [
          { path: 'changes.md', line, ...(start_line ? { start_line } : {}), body: '```suggestion\n5\n```' },
        ],
      })
    expect((await review(5)).data.state).toBe('COMMENTED')
    await review(6, 5)
    await expect(review(9)).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Line could not be resolved'),
    })
    const { data } = await rest.pulls.listReviewComments({ ...repo, pull_number: pull.number })
    expect(data.map(({ line, start_line }) => [start_line ?? null, line])).toEqual([
      [null, 5],
      [5, 6],
    ])
    expect((await rest.pulls.listReviews({ ...repo, pull_number: pull.number })).data).toHaveLength(2)
    const empty = rest.pulls.createReview({ ...repo, pull_number: pull.number, event: 'COMMENT' })
    await expect(empty).rejects.toMatchObject({ status: 422 })
  })

  test('that conflict are not merged', async () => {
    const { rest } = clientOf(github)
    repository.commit({ branch: 'mine', additions: { 'b.md': 'mine\n' } })
    repository.commit({ additions: { 'b.md': 'theirs\n' } })
    const pull = repository.issues.addPull({ head: 'mine', title: 'Conflict' })
    expect((await rest.pulls.get({ ...repo, pull_number: pull.number })).data.mergeable).toBe(false)
    await expect(rest.pulls.merge({ ...repo, pull_number: pull.number })).rejects.toMatchObject({
      status: 405,
    })
  })
})
