import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { clientOf } from './client.ts'
import { type GitHubEmulator, type Repository, startGitHub } from './server.ts'

let github: GitHubEmulator
let repository: Repository
const repo = { owner: 'octo', repo: 'service' }

beforeAll(async () => {
  github = await startGitHub({ repositories: { 'octo/service': { files: { 'README.md': '# Service\n' } } } })
  repository = github.repository('octo/service')
  repository.commit({ additions: { 'doc/changes/changes_1.0.0.md': '# Service 1.0.0\n', 'doc/a.md': 'a\n' } })
  repository.tag('1.0.0', 'main', 'Release 1.0.0')
  repository.commit({ branch: 'release/2', additions: { 'doc/b.md': 'b\n' }, deletions: ['doc/a.md'] })
  repository.commit({ additions: { 'README.md': '# The service\n' } })
})
afterAll(async () => {
  await github.stop()
  expect(github.violations()).toEqual([])
})

describe('objects', () => {
  test('have the ids that git computes', () => {
    const ids = [...repository.git.refs.values()].flatMap((id) => [id, repository.git.peel(id) ?? ''])
    for (const id of new Set(ids)) {
      const object = repository.git.objects.find(id)
      if (!object) throw new Error(`no ${id}`)
      expect(hashObject(object.type, object.content)).toBe(id)
    }
    const { tree } = repository.git.readCommit(repository.git.resolve('main') ?? '')
    expect(hashObject('tree', repository.git.objects.read(tree, 'tree'))).toBe(tree)
  })

  test('are read through the API, from an annotated tag to the commit', async () => {
    const { rest } = clientOf(github)
    const ref = await rest.git.getRef({ ...repo, ref: 'tags/1.0.0' })
    const tag = await rest.git.getTag({ ...repo, tag_sha: ref.data.object.sha })
    const commit = await rest.git.getCommit({ ...repo, commit_sha: tag.data.object.sha })
    expect([ref.data.object.type, commit.data.sha]).toEqual(['tag', repository.git.resolve('1.0.0')])
    const { data } = await rest.repos.getCommit({ ...repo, ref: 'main' })
    expect(data.files?.[0]?.patch).toBe('@@ -1 +1 @@\n-# Service\n+# The service')
  })
})

describe('references', () => {
  test('are made once, and deleted', async () => {
    const { rest } = clientOf(github)
    const sha = repository.git.resolve('main') ?? ''
    await rest.git.createRef({ ...repo, ref: 'refs/tags/v1', sha })
    await expect(rest.git.createRef({ ...repo, ref: 'refs/tags/v1', sha })).rejects.toThrow(/already exists/)
    await rest.git.deleteRef({ ...repo, ref: 'tags/v1' })
    await expect(rest.git.getRef({ ...repo, ref: 'tags/v1' })).rejects.toMatchObject({ status: 404 })
  })

  test('of many tags come in pages, in the order of their numbers', async () => {
    const octokit = clientOf(github)
    repository.tag('t')
    for (let n = 0; n < 130; n++) repository.tag(`0.${n}.0`)
    const first = await octokit.rest.repos.listTags({ ...repo, per_page: 500 })
    expect(first.data).toHaveLength(100)
    expect(first.headers.link).toMatch(/page=2>; rel="next".*page=2>; rel="last"/)
    const names = (await octokit.paginate(octokit.rest.repos.listTags, repo)).map(({ name }) => name)
    expect(names).toHaveLength(132)
    expect(names.slice(1, 4)).toEqual(['1.0.0', '0.129.0', '0.128.0'])
  })
})

function hashObject(type: string, content: Buffer): string {
  return execFileSync('git', ['hash-object', '-t', type, '--stdin'], {
    input: content,
    encoding: 'utf8',
  }).trim()
}
