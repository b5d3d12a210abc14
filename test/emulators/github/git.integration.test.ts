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

  test('are made through the API, to a commit on a new branch', async () => {
    const { rest } = clientOf(github)
    const blob = await rest.git.createBlob({
      ...repo,
      content: Buffer.from('x').toString('base64'),
      encoding: 'base64',
    })
    const base = await rest.git.getRef({ ...repo, ref: 'heads/main' })
    const parent = await rest.git.getCommit({ ...repo, commit_sha: base.data.object.sha })
    const tree = await rest.git.createTree({
      ...repo,
      base_tree: parent.data.tree.sha,
      tree: [
        { path: 'new/x.txt', mode: '100644', type: 'blob', sha: blob.data.sha },
        { path: 'new/y.txt', mode: '100644', type: 'blob', content: 'y' },
        { path: 'README.md', mode: '100644', type: 'blob', sha: null },
      ],
    })
    const commit = await rest.git.createCommit({
      ...repo,
      message: 'Add x',
      tree: tree.data.sha,
      parents: [parent.data.sha],
    })
    expect(commit.data.verification).toMatchObject({ verified: true, reason: 'valid' })
    await rest.git.createRef({ ...repo, ref: 'refs/heads/x', sha: commit.data.sha })
    expect(repository.file('new/x.txt', 'x')).toBe('x')
    expect(repository.file('new/y.txt', 'x')).toBe('y')
    expect(repository.file('README.md', 'x')).toBeUndefined()
    const tag = await rest.git.createTag({
      ...repo,
      tag: 't',
      message: 'm',
      object: commit.data.sha,
      type: 'commit',
    })
    await rest.git.createRef({ ...repo, ref: 'refs/tags/t', sha: tag.data.sha })
    expect((await rest.git.getTag({ ...repo, tag_sha: tag.data.sha })).data.object.sha).toBe(commit.data.sha)
  })
})

describe('references', () => {
  test('move forward, or by force', async () => {
    const { rest } = clientOf(github)
    const [old, tip] = [repository.git.resolve('1.0.0') ?? '', repository.git.resolve('main') ?? '']
    await rest.git.createRef({ ...repo, ref: 'refs/tags/v1', sha: tip })
    await expect(rest.git.updateRef({ ...repo, ref: 'tags/v1', sha: old })).rejects.toThrow(
      /not a fast forward/,
    )
    await rest.git.updateRef({ ...repo, ref: 'tags/v1', sha: old, force: true })
    await expect(rest.git.createRef({ ...repo, ref: 'refs/tags/v1', sha: old })).rejects.toThrow(
      /already exists/,
    )
    await rest.git.deleteRef({ ...repo, ref: 'tags/v1' })
    await expect(rest.git.getRef({ ...repo, ref: 'tags/v1' })).rejects.toMatchObject({ status: 404 })
  })

  test('of a protected branch stay', async () => {
    const { rest } = clientOf(github)
    repository.protectedBranches.add('main')
    const sha = repository.git.resolve('main') ?? ''
    await expect(rest.git.updateRef({ ...repo, ref: 'heads/main', sha })).rejects.toThrow(
      /through a pull request/,
    )
    repository.protectedBranches.delete('main')
  })

  test('are found by their beginning, slashes and all', async () => {
    const { rest } = clientOf(github)
    const { data } = await rest.git.listMatchingRefs({ ...repo, ref: 'heads/release' })
    expect(data.map(({ ref }) => ref)).toEqual(['refs/heads/release/2'])
    expect((await rest.repos.getBranch({ ...repo, branch: 'release/2' })).data.name).toBe('release/2')
    expect((await rest.repos.listBranches(repo)).data.map(({ name }) => name)).toContain('main')
  })

  test('of many tags come in pages, in the order of their numbers', async () => {
    const octokit = clientOf(github)
    for (let n = 0; n < 130; n++) repository.tag(`0.${n}.0`)
    const first = await octokit.rest.repos.listTags({ ...repo, per_page: 500 })
    expect(first.data).toHaveLength(100)
    expect(first.headers.link).toMatch(/page=2>; rel="next".*page=2>; rel="last"/)
    const names = (await octokit.paginate(octokit.rest.repos.listTags, repo)).map(({ name }) => name)
    expect(names).toHaveLength(132)
    expect(names.slice(1, 4)).toEqual(['1.0.0', '0.129.0', '0.128.0'])
  })
})

describe('history', () => {
  test('is listed and compared', async () => {
    const { rest } = clientOf(github)
    const commits = await rest.repos.listCommits({ ...repo, path: 'README.md' })
    expect(commits.data.map(({ commit }) => commit.message)).toEqual(['Change', 'Initial commit'])
    const compared = await rest.repos.compareCommitsWithBasehead({ ...repo, basehead: 'main...release/2' })
    expect(compared.data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 })
    expect(compared.data.files?.map(({ filename, status }) => `${filename} ${status}`)).toEqual([
      'doc/a.md removed',
      'doc/b.md added',
    ])
    const behind = await rest.repos.compareCommitsWithBasehead({ ...repo, basehead: 'main...1.0.0' })
    expect(behind.data.status).toBe('behind')
    const { data } = await rest.repos.getCommit({ ...repo, ref: 'main' })
    expect(data.files?.[0]?.patch).toBe('@@ -1 +1 @@\n-# Service\n+# The service')
  })
})

describe('contents', () => {
  test('are files and directories at a revision', async () => {
    const { rest } = clientOf(github)
    const file = await rest.repos.getContent({ ...repo, path: 'doc/changes/changes_1.0.0.md', ref: '1.0.0' })
    if (!('content' in file.data)) throw new Error('no file')
    expect(Buffer.from(file.data.content, 'base64').toString()).toBe('# Service 1.0.0\n')
    const directory = await rest.repos.getContent({ ...repo, path: 'doc', ref: 'release/2' })
    expect(Array.isArray(directory.data) && directory.data.map(({ name }) => name)).toEqual([
      'b.md',
      'changes',
    ])
    expect((await rest.repos.getContent({ ...repo, path: '' })).data).toHaveLength(2)
    const missing = rest.repos.getContent({ ...repo, path: 'nothing.md' })
    await expect(missing).rejects.toMatchObject({ status: 404 })
  })

  test('are written with the id of what they replace', async () => {
    const { rest } = clientOf(github)
    const put = (more: object) =>
      rest.repos.createOrUpdateFileContents({
        ...repo,
        path: 'n.txt',
        message: 'n',
        content: 'bg==',
        ...more,
      })
    expect((await put({})).status).toBe(201)
    await expect(put({})).rejects.toMatchObject({ status: 422 })
    await expect(put({ sha: '0'.repeat(40) })).rejects.toMatchObject({ status: 409 })
    expect(repository.file('n.txt')).toBe('n')
  })
})

function hashObject(type: string, content: Buffer): string {
  return execFileSync('git', ['hash-object', '-t', type, '--stdin'], {
    input: content,
    encoding: 'utf8',
  }).trim()
}
