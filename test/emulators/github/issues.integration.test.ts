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
})

describe('pull requests', () => {
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
    expect(pull.pull?.reviews).toHaveLength(2)
    const empty = rest.pulls.createReview({ ...repo, pull_number: pull.number, event: 'COMMENT' })
    await expect(empty).rejects.toMatchObject({ status: 422 })
  })
})
