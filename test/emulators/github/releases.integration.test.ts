import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { clientOf } from './client.ts'
import { type GitHubEmulator, startGitHub } from './server.ts'

let github: GitHubEmulator
const repo = { owner: 'octo', repo: 'service' }

beforeEach(async () => {
  github = await startGitHub({ repositories: { 'octo/service': { files: { 'README.md': '# Service\n' } } } })
})
afterEach(() => github.stop())

async function draftWithAsset(tag: string) {
  const octokit = clientOf(github)
  const { data } = await octokit.rest.repos.createRelease({ ...repo, tag_name: tag, draft: true, name: tag })
  const asset = await upload(data.upload_url, 'model.bin', Buffer.from('hello'))
  return { octokit, draft: data, asset: asset.data }
}

function upload(url: string, name: string, data: Buffer) {
  return clientOf(github).request(`POST ${url}`, {
    name,
    data,
    headers: { 'content-type': 'application/x-model' },
  })
}

describe('a draft release', () => {
  test('has no tag until it is published', async () => {
    const { octokit, draft } = await draftWithAsset('v1.0.0')
    const { git } = github.repository('octo/service')
    expect(draft.html_url).toMatch(/\/releases\/tag\/untagged-[0-9a-f]{20}$/)
    expect(git.refs.has('refs/tags/v1.0.0')).toBe(false)
    await expect(octokit.rest.repos.getReleaseByTag({ ...repo, tag: 'v1.0.0' })).rejects.toMatchObject({
      status: 404,
    })

    await octokit.rest.repos.updateRelease({ ...repo, release_id: draft.id, draft: false })

    expect(git.refs.get('refs/tags/v1.0.0')).toBe(git.refs.get('refs/heads/main'))
    const { data } = await octokit.rest.repos.getReleaseByTag({ ...repo, tag: 'v1.0.0' })
    expect(data).toMatchObject({
      draft: false,
      immutable: false,
      html_url: expect.stringMatching(/tag\/v1\.0\.0$/),
    })
    expect(github.violations()).toEqual([])
  })

  test('is seen only with the permission to write', async () => {
    await draftWithAsset('v1.0.0')
    const reader = clientOf(github, github.createToken({ contents: 'read' }))
    expect((await reader.rest.repos.listReleases(repo)).data).toEqual([])
    expect((await clientOf(github).rest.repos.listReleases(repo)).data).toHaveLength(1)
  })

  test('cannot be published to a target that does not exist', async () => {
    const octokit = clientOf(github)
    const refused = octokit.rest.repos.createRelease({ ...repo, tag_name: 'v2', target_commitish: 'nowhere' })
    await expect(refused).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('target_commitish'),
    })
    expect(github.repository('octo/service').releases.list()).toEqual([])
  })
})

describe('release notes', () => {
  test('are taken up to 125,000 characters', async () => {
    const { rest } = clientOf(github)
    const create = (length: number) =>
      rest.repos.createRelease({ ...repo, tag_name: 'v1', draft: true, body: 'x'.repeat(length) })
    const { data } = await create(125_000)
    await expect(create(125_001)).rejects.toThrow(/body is too long/)
    const update = rest.repos.updateRelease({ ...repo, release_id: data.id, body: 'x'.repeat(125_001) })
    await expect(update).rejects.toThrow(/body is too long/)
  })
})

describe('release assets', () => {
  test('carry the digest of what was uploaded, and come back as they went', async () => {
    const { octokit, asset } = await draftWithAsset('v1.0.0')
    expect(asset).toMatchObject({
      digest: 'sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
      size: 5,
      state: 'uploaded',
      content_type: 'application/x-model',
    })
    const { data } = await octokit.rest.repos.getReleaseAsset({
      ...repo,
      asset_id: asset.id,
      headers: { accept: 'application/octet-stream' },
    })
    expect(Buffer.from(data as unknown as ArrayBuffer).toString()).toBe('hello')
    const download = await fetch(asset.browser_download_url)
    expect(download.status).toBe(404) // a draft's files are not public
  })

  test('refuse a second one of the same name, and pages list all', async () => {
    const { octokit, draft } = await draftWithAsset('v1.0.0')
    await expect(upload(draft.upload_url, 'model.bin', Buffer.from('x'))).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }] } },
    })
    for (let n = 0; n < 34; n++) await upload(draft.upload_url, `file ${n}.txt`, Buffer.from(`${n}`))
    const all = await octokit.paginate(octokit.rest.repos.listReleaseAssets, {
      ...repo,
      release_id: draft.id,
    })
    expect(all).toHaveLength(35)
    expect(all[1]?.name).toBe('file.0.txt')
    expect(github.violations()).toEqual([])
  })

  test('that broke half-way are starters until they are deleted', async () => {
    const { octokit, draft } = await draftWithAsset('v1.0.0')
    const { releases } = github.repository('octo/service')
    const release = releases.find(draft.id)
    if (release) releases.addAsset(release, { name: 'broken', content: '', state: 'starter' })
    const { data } = await octokit.rest.repos.listReleaseAssets({ ...repo, release_id: draft.id })
    expect(data.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'model.bin uploaded',
      'broken starter',
    ])
    await octokit.rest.repos.deleteReleaseAsset({ ...repo, asset_id: data[1]?.id ?? 0 })
    expect(release?.assets).toHaveLength(1)
    expect(github.violations()).toEqual([])
  })
})

describe('an immutable release', () => {
  test('locks its assets and its tag, also when it is deleted', async () => {
    github.repository('octo/service').immutableReleases = true
    const { octokit, draft, asset } = await draftWithAsset('v1.0.0')
    const { data } = await octokit.rest.repos.updateRelease({ ...repo, release_id: draft.id, draft: false })
    expect(data.immutable).toBe(true)
    await expect(upload(draft.upload_url, 'late.txt', Buffer.from('x'))).rejects.toThrow(/immutable release/)
    await expect(octokit.rest.repos.deleteReleaseAsset({ ...repo, asset_id: asset.id })).rejects.toThrow(
      /immutable/,
    )
    await expect(octokit.rest.git.deleteRef({ ...repo, ref: 'tags/v1.0.0' })).rejects.toThrow(
      /rule violations/,
    )
    await octokit.rest.repos.deleteRelease({ ...repo, release_id: draft.id })
    await expect(octokit.rest.repos.createRelease({ ...repo, tag_name: 'v1.0.0' })).rejects.toThrow(
      /tag_name was used by an immutable release/,
    )
    expect(github.violations()).toEqual([])
  })
})

describe('the latest release', () => {
  test('is the one that was marked, never a draft or a prerelease', async () => {
    const octokit = clientOf(github)
    const create = (tag_name: string, more: object) =>
      octokit.rest.repos.createRelease({ ...repo, tag_name, ...more })
    await expect(octokit.rest.repos.getLatestRelease(repo)).rejects.toMatchObject({ status: 404 })
    await create('v1.1.0', {})
    await create('v1.0.1', { make_latest: 'false' })
    await create('v2.0.0-rc.1', { prerelease: true })
    await create('v2.0.0', { draft: true })
    expect((await octokit.rest.repos.getLatestRelease(repo)).data.tag_name).toBe('v1.1.0')
    await expect(create('v1.1.0', {})).rejects.toMatchObject({ status: 422 })
  })
})
