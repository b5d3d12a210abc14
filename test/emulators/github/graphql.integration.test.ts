import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { clientOf } from './client.ts'
import { type GitHubEmulator, type Repository, startGitHub } from './server.ts'

let github: GitHubEmulator
let repository: Repository

beforeAll(async () => {
  github = await startGitHub({
    repositories: { 'octo/service': { files: { 'changes.md': 'old\n', 'old.md': 'x' } } },
  })
  repository = github.repository('octo/service')
  repository.issues.add({ number: 1, title: 'Open' })
  repository.issues.add({ number: 2, closed: 'completed' })
  repository.issues.add({ number: 3, closed: 'duplicate' })
  repository.commit({ branch: 'feature', additions: { 'b.md': 'b' } })
  repository.issues.addPull({ number: 4, head: 'feature', state: 'merged' })
  repository.issues.add({ number: 5 })
  repository.issues.delete(5)
})
afterAll(() => github.stop())

const TICKET = `__typename ... on Issue { number state stateReason(enableDuplicate: true) title url }
  ... on PullRequest { number state merged title url }`

describe('a query for tickets', () => {
  test('gives what exists, and an error for what does not', async () => {
    const { graphql } = clientOf(github)
    const aliases = [1, 2, 3, 4, 5, 6].map((n) => `i${n}: issueOrPullRequest(number: ${n}) { ${TICKET} }`)
    const query = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${aliases.join(' ')} } }`
    await expect(graphql(query, { owner: 'octo', name: 'service' })).rejects.toMatchObject({
      data: {
        repository: {
          i1: { __typename: 'Issue', state: 'OPEN', stateReason: null, title: 'Open' },
          i2: { state: 'CLOSED', stateReason: 'COMPLETED' },
          i3: { stateReason: 'DUPLICATE' },
          i4: { __typename: 'PullRequest', state: 'MERGED', merged: true },
          i5: null,
          i6: null,
        },
      },
      errors: [5, 6].map((n) => ({
        type: 'NOT_FOUND',
        path: ['repository', `i${n}`],
        message: `Could not resolve to an issue or pull request with the number of ${n}.`,
      })),
    })
    expect(github.violations()).toEqual([])
  })

  test('needs the permission to read them', async () => {
    const { graphql } = clientOf(github, github.createToken({ contents: 'read' }))
    const query =
      '{ repository(owner: "octo", name: "service") { issueOrPullRequest(number: 1) { __typename } } }'
    await expect(graphql(query)).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    })
  })

  test('of a repository that is not there is null', async () => {
    const refused = clientOf(github).graphql('{ repository(owner: "octo", name: "none") { id } }')
    await expect(refused).rejects.toMatchObject({
      data: { repository: null },
      errors: [{ type: 'NOT_FOUND' }],
    })
  })
})

describe('a connection', () => {
  test('pages through tags by the date of their commits', async () => {
    const { graphql } = clientOf(github)
    for (const [tag, date] of [
      ['1.0.0', '2026-01-01'],
      ['0.9.1', '2026-03-01'],
      ['1.1.0', '2026-02-01'],
    ]) {
      repository.commit({ branch: 'old', date: new Date(`${date}T00:00:00Z`), message: `${tag}` })
      repository.tag(`${tag}`, 'old', tag === '1.1.0' ? 'annotated' : undefined)
    }
    const query = `query ($after: String) { repository(owner: "octo", name: "service") {
      refs(refPrefix: "refs/tags/", first: 2, after: $after, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
        pageInfo { hasNextPage endCursor } totalCount
        nodes { name target { __typename oid ... on Tag { target { oid } } } } } } }`
    type Page = {
      repository: {
        refs: {
          pageInfo: { hasNextPage: boolean; endCursor: string }
          nodes: { name: string; target: { __typename: string } }[]
        }
      }
    }
    const first = (await graphql<Page>(query)).repository.refs
    const second = (await graphql<Page>(query, { after: first.pageInfo.endCursor })).repository.refs
    expect([first.nodes, second.nodes].map((nodes) => nodes.map(({ name }) => name))).toEqual([
      ['0.9.1', '1.1.0'],
      ['1.0.0'],
    ])
    expect(first.nodes[1]?.target.__typename).toBe('Tag')
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
  })

  test.each([
    ['refs(refPrefix: "refs/tags/") { totalCount }', 'MISSING_PAGINATION_BOUNDARIES'],
    ['refs(refPrefix: "refs/tags/", first: 101) { totalCount }', 'EXCESSIVE_PAGINATION'],
  ])('%s is refused', async (field, type) => {
    const query = `{ repository(owner: "octo", name: "service") { ${field} } }`
    await expect(clientOf(github).graphql(query)).rejects.toMatchObject({ errors: [{ type }] })
  })
})

describe('createCommitOnBranch', () => {
  const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid url signature { isValid wasSignedByGitHub } } ref { name } } }`
  const commit = (expectedHeadOid: string, deletions: { path: string }[] = []) =>
    clientOf(github).graphql<{ createCommitOnBranch: { commit: { oid: string; signature: object } } }>(
      mutation,
      {
        input: {
          branch: { repositoryNameWithOwner: 'octo/service', branchName: 'main' },
          expectedHeadOid,
          message: { headline: 'Stamp the date', body: 'For the release.' },
          fileChanges: {
            additions: [{ path: 'changes.md', contents: Buffer.from('new\n').toString('base64') }],
            deletions,
          },
        },
      },
    )
  const tip = () => repository.git.resolve('main') ?? ''

  beforeEach(() => repository.protectedBranches.clear())

  test('makes a signed commit', async () => {
    const { createCommitOnBranch } = await commit(tip(), [{ path: 'old.md' }])
    expect(createCommitOnBranch.commit).toMatchObject({
      oid: tip(),
      signature: { isValid: true, wasSignedByGitHub: true },
    })
    expect([repository.file('changes.md'), repository.file('old.md')]).toEqual(['new\n', undefined])
    expect(repository.git.readCommit(tip())).toMatchObject({
      message: 'Stamp the date\n\nFor the release.',
      author: { name: 'github-actions[bot]' },
      committer: { name: 'GitHub' },
    })
    const { data } = await clientOf(github).rest.repos.getCommit({
      owner: 'octo',
      repo: 'service',
      ref: 'main',
    })
    expect(data.commit.verification?.verified).toBe(true)
    expect(github.violations()).toEqual([])
  })

  test('refuses when the branch has moved on', async () => {
    await expect(commit(repository.git.resolve('feature') ?? '')).rejects.toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [
        {
          type: 'STALE_DATA',
          message: expect.stringMatching(/^Expected branch to point to "[0-9a-f]{40}" but it did not/),
        },
      ],
    })
  })

  test('refuses for a protected branch', async () => {
    repository.protectedBranches.add('main')
    await expect(commit(tip())).rejects.toThrow(/Changes must be made through a pull request/)
  })
})

describe('a wrong query', () => {
  test('is refused as GitHub refuses it, and recorded', async () => {
    await using other = await startGitHub()
    const { graphql } = clientOf(other)
    await expect(
      graphql('{ repository(owner: "octo", name: "service") { isseu(number: 1) { id } } }'),
    ).rejects.toMatchObject({
      errors: [
        {
          message: "Field 'isseu' doesn't exist on type 'Repository'",
          extensions: { code: 'undefinedField' },
        },
      ],
    })
    await expect(
      graphql('{ repository(owner: "octo", name: "service") { stargazerCount } }'),
    ).rejects.toThrow(/does not know Repository.stargazerCount yet/)
    expect(other.violations().map(({ kind }) => kind)).toEqual(['request', 'not-implemented'])
  })
})
