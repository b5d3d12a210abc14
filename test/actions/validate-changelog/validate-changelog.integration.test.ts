import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GitHubEmulator, type RepositoryOptions, startGitHub } from '../../emulators/github/server.ts'
import { writeWorkingCopy } from '../../emulators/github/working-copy.ts'
import { type ActionEnd, runAction } from '../../support/action-process.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { scaledTime } from '../../support/scaled-time.ts'

/** The client of GitHub waits between requests that write. */
const time = scaledTime({ factor: 20 })

const TODAY = new Date().toISOString().slice(0, 10)

/** A changes file that is fit to release today. */
function changes({ date = TODAY, body = '* #1: Added the first thing\n' } = {}): string {
  return `# My Service 1.0.0, released ${date}\n\nCode name: First light\n\n## Summary\n\nIt shines.\n\n## Features\n\n${body}`
}

const CHANGES = 'doc/changes/changes_1.0.0.md'
const CHANGELOG = 'doc/changes/changelog.md'

function files(text: string): Record<string, string> {
  return { [CHANGES]: text, [CHANGELOG]: '# Changes\n\n* [1.0.0](changes_1.0.0.md)\n' }
}

let github: GitHubEmulator
let workspace: string

async function start(options: RepositoryOptions = {}): Promise<void> {
  await github?.stop()
  github = await startGitHub({ repositories: { 'octo/service': options } })
}

beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'validate-changelog-'))
  await start({ files: files(changes()) })
  service().issues.add({ number: 1, closed: 'completed' })
})
afterEach(async () => {
  const violations = github.violations()
  await github.stop()
  rmSync(workspace, { recursive: true, force: true })
  expect(violations).toEqual([])
})

function service() {
  return github.repository('octo/service')
}

interface Run {
  readonly inputs?: Record<string, string>
  readonly environment?: Record<string, string>
  /** The branch, tag or commit that is checked out. */
  readonly at?: string
  readonly event?: unknown
}

function validate({ inputs = {}, environment = {}, at = 'main', event }: Run = {}): Promise<ActionEnd> {
  rmSync(workspace, { recursive: true, force: true })
  writeWorkingCopy(service(), workspace, at)
  return runAction({
    action: 'validate-changelog',
    workspace,
    inputs: { 'github-token': github.environment.GITHUB_TOKEN ?? '', ...inputs },
    environment: {
      ...github.environment,
      ...time.environment,
      GITHUB_SHA: service().git.resolve(at) ?? '',
      GITHUB_REF: `refs/heads/${at}`,
      ...environment,
    },
    ...(event === undefined ? {} : { event }),
  })
}

function findings({
  outputs,
}: ActionEnd): { rule: string; severity: string; message: string; line?: number }[] {
  return JSON.parse(outputs.findings ?? '[]')
}

function operations(): string[] {
  return github.requests().map(({ operation }) => operation ?? '')
}

/** Opens a pull request with these files, and gives its event. */
function openPull(additions: Record<string, string>): { number: number; event: unknown } {
  service().branch('feature')
  service().commit({ branch: 'feature', additions, message: 'Prepare the release' })
  const issue = service().issues.addPull({ head: 'feature', title: 'Prepare the release' })
  const head = service().git.resolve('feature')
  const base = service().git.resolve('main')
  const repo = { full_name: 'octo/service' }
  const event = {
    pull_request: {
      number: issue.number,
      head: { ref: 'feature', sha: head, repo },
      base: { ref: 'main', sha: base, repo },
    },
  }
  return { number: issue.number, event }
}

function validatePull(
  event: unknown,
  inputs: Record<string, string> = {},
  environment = {},
): Promise<ActionEnd> {
  return validate({
    at: 'feature',
    event,
    inputs,
    environment: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/2/merge', ...environment },
  })
}

describe('a release', () => {
  test('that is fit passes, with everything that the next steps need', async () => {
    const end = await validate()
    expect(end).toMatchObject({ exitCode: 0 })
    expect(end.outputs).toMatchObject({
      outcome: 'succeeded',
      version: '1.0.0',
      tag: '1.0.0',
      title: '1.0.0: First light',
      'code-name': 'First light',
      date: TODAY,
      prerelease: 'false',
      releasing: 'true',
      'error-count': '0',
      commit: service().git.resolve('main'),
      'release-notes': '## Summary\n\nIt shines.\n\n## Features\n\n* #1: Added the first thing',
    })
    expect(findings(end)).toEqual([])
    expect(operations()).toEqual(['graphql'])
    expect(reportViolations(end.report())).toEqual([])
    expect(end.summary).toContain('Changes of 1\\.0\\.0 are fit to release'.replaceAll('\\.', '.'))
  })

  test('with defects fails, and shows each on its line', async () => {
    await start({
      files: files(
        '# My Service 1.0.1, released 25.06.2020\n\nCode name: t.b.d.\n\n## Summary\n\n## Features\n\n* ISSUE_NUMBER: description\n* #7: Open\n',
      ),
    })
    service().issues.add({ number: 7 })
    const end = await validate()
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    const places = end.annotations
      .filter(({ file }) => file !== undefined)
      .map(({ kind, title, file, line, column }) => [kind, title, file, line, column])
    expect(places).toEqual([
      ['error', 'title-version', CHANGES, 1, 14],
      ['error', 'date-valid', CHANGES, 1, 30],
      ['error', 'code-name', CHANGES, 3, 12],
      ['error', 'template-text', CHANGES, 9, 3],
      ['error', 'ticket-state', CHANGES, 10, 3],
      ['warning', 'summary', CHANGES, 5, 1],
      ['warning', 'section-empty', CHANGES, 5, 1],
    ])
    expect(end.outputs['error-count']).toBe('5')
    expect(reportViolations(end.report())).toEqual([])
  })

  test('names every state of a ticket as what it is', async () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    await start({
      files: files(changes({ body: numbers.map((number) => `* #${number}: Thing\n`).join('') })),
    })
    const { issues } = service()
    issues.add({ number: 1, closed: 'completed' })
    issues.add({ number: 2 })
    issues.add({ number: 3, closed: 'not_planned' })
    issues.add({ number: 4, closed: 'duplicate' })
    service().branch('a')
    service().commit({ branch: 'a', additions: { a: 'a' } })
    issues.addPull({ number: 5, head: 'a', state: 'closed' })
    issues.addPull({ number: 6, head: 'a' })
    issues.add({ number: 7 })
    issues.delete(7)
    issues.add({ number: 8 })
    const other = github.createRepository('octo/other')
    issues.transfer(8, other)
    const end = await validate()
    const said = findings(end)
      .filter(({ rule }) => rule === 'ticket-state')
      .map(({ severity, message, line }) => `${line} ${severity} ${message}`)
      .sort()
    expect(said).toEqual([
      '12 error #2 is still open.',
      '13 warning #3 was closed as not planned.',
      '14 notice #4 was closed as a duplicate.',
      '15 error #5 is a pull request that was closed without being merged.',
      '16 error #6 is a pull request that is still open.',
      '17 error #7 was deleted.',
      '18 warning #8 was moved to another repository.',
      '19 error #9 does not exist in this repository.',
    ])
  })

  test('does not go ahead when the tickets cannot be read', async () => {
    const token = github.createToken({ contents: 'read' })
    const end = await validate({ inputs: { 'github-token': token } })
    expect(end.exitCode).toBe(1)
    expect(findings(end).map(({ rule }) => rule)).toContain('ticket-state')
  })

  test('does not go ahead without the history', async () => {
    writeWorkingCopy(service(), workspace)
    const shallow = mkdtempSync(join(tmpdir(), 'validate-changelog-shallow-'))
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${workspace}`, shallow])
    const end = await runAction({
      action: 'validate-changelog',
      workspace: shallow,
      inputs: { 'github-token': github.environment.GITHUB_TOKEN ?? '' },
      environment: github.environment,
    })
    rmSync(shallow, { recursive: true, force: true })
    expect(end.exitCode).toBe(1)
    expect(findings(end)).toMatchObject([{ rule: 'version-successor', severity: 'error' }])
    expect(end.log).toContain('fetch-depth: 0')
  })

  test.each([
    ['the tag', () => service().tag('v1.0.0'), 'The tag v1.0.0 exists already.'],
    ['the release', () => service().releases.add({ tagName: '1.0.0' }), 'The release 1.0.0 exists already.'],
  ])('is refused when %s exists', async (_what, make, message) => {
    make()
    const end = await validate()
    expect(end.exitCode).toBe(1)
    expect(findings(end).map((finding) => finding.message)).toContain(message)
  })

  test('goes on with a draft', async () => {
    service().releases.add({ tagName: '1.0.0', draft: true })
    const end = await validate()
    expect(end.exitCode).toBe(0)
    expect(findings(end)).toMatchObject([{ rule: 'release-is-new', severity: 'notice' }])
  })

  test('started by its tag is judged as the version of the tag', async () => {
    service().tag('1.0.0')
    const end = await validate({ at: '1.0.0', environment: { GITHUB_REF: 'refs/tags/1.0.0' } })
    expect(end).toMatchObject({ exitCode: 0, outputs: { version: '1.0.0' } })
  })

  test('that does not follow the nearest tag is refused', async () => {
    service().tag('0.8.0')
    const end = await validate()
    expect(end.exitCode).toBe(0)
    service().tag('0.8.7')
    await start({ files: { ...files(changes()), 'package.json': '{ "version": "1.0.0" }' } })
    service().issues.add({ number: 1, closed: 'completed' })
    service().tag('2.1.0')
    expect(findings(await validate())).toMatchObject([
      { rule: 'version-successor', message: expect.stringContaining('does not follow 2.1.0') },
    ])
  })

  test('agrees with its manifests', async () => {
    await start({ files: { ...files(changes()), 'package.json': '{\n  "version": "0.9.0"\n}\n' } })
    service().issues.add({ number: 1, closed: 'completed' })
    expect(findings(await validate())).toMatchObject([
      { rule: 'version-agreement', path: 'package.json', line: 2 },
    ])
  })

  test('makes no more annotations than the runner shows, and counts the rest', async () => {
    const body = Array.from({ length: 30 }, (_, at) => `* #${at + 10}: Open\n`).join('')
    await start({ files: files(changes({ body })) })
    for (let number = 10; number < 40; number++) service().issues.add({ number })
    const end = await validate()
    expect(end.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(10)
    expect(end.outputs['error-count']).toBe('30')
    expect(end.log).toContain('21 more of this kind (error)')
    expect(end.log).toContain('#39 is still open.')
  })

  test('cannot be made to run commands by what its files say', async () => {
    const evil = '::error file=x::gotcha\u001b[2J ##[group]\u202e'
    await start({
      files: files(
        `# My ${evil} 1.0.0, released <img src=x onerror=alert(1)>\n\nCode name: ${evil} @octo/everyone <script>alert(1)</script>\n\n## Summary\n\n::set-output name=version::6.6.6\n@octocat <script>alert(2)</script> [x](javascript:alert(3))\n\n## ::stop-commands::x\n\n* #1: ${evil}\n`,
      ),
    })
    service().issues.add({ number: 1, closed: 'completed', title: evil })
    const end = await validate()
    expect(end.outputs.version).toBe('1.0.0')
    expect(end.annotations.map(({ message }) => message)).not.toContain(expect.stringMatching(/^gotcha/))
    expect(end.summary).not.toMatch(/<script|<img/)
    const notes = end.outputs['release-notes'] ?? ''
    expect(notes).not.toMatch(/<script|javascript:|@octocat/)
  })
})

describe('the stamp', () => {
  beforeEach(async () => {
    await start({ files: files(changes({ date: '2020-??-??' })) })
    service().issues.add({ number: 1, closed: 'completed' })
  })

  test('without it an open date is refused', async () => {
    expect(findings(await validate())).toMatchObject([{ rule: 'date-placeholder', severity: 'error' }])
  })

  test('writes the date by a signed commit', async () => {
    const before = service().git.resolve('main')
    const end = await validate({ inputs: { stamp: 'true' } })
    expect(end).toMatchObject({ exitCode: 0, outputs: { date: TODAY, outcome: 'succeeded' } })
    const head = service().git.resolve('main') ?? ''
    expect(head).not.toBe(before)
    expect(end.outputs.commit).toBe(head)
    expect(service().file(CHANGES)).toBe(changes())
    expect(service().git.readCommit(head).message).toBe('Set the release date of 1.0.0')
    expect(service().git.readCommit(head).signature).toContain('PGP SIGNATURE')
  })

  test('survives branch protection: the commit gets a branch of its own', async () => {
    service().protectedBranches.add('main')
    const before = service().git.resolve('main')
    const end = await validate({ inputs: { stamp: 'true' } })
    expect(end.exitCode).toBe(0)
    expect(service().git.resolve('main')).toBe(before)
    expect(end.outputs.commit).toBe(service().git.resolve('release/1.0.0'))
    expect(service().file(CHANGES, 'release/1.0.0')).toBe(changes())
    expect(service().git.readCommit(end.outputs.commit ?? '').parents).toEqual([before])
  })

  test('beside the branch is followed by the next version, and the day that is missing is named', async () => {
    service().protectedBranches.add('main')
    const { outputs } = await validate({ inputs: { stamp: 'true' } })
    service().tag('1.0.0', outputs.commit)
    const next = 'doc/changes/changes_1.0.1.md'
    const index = '# Changes\n\n* [1.0.1](changes_1.0.1.md)\n* [1.0.0](changes_1.0.0.md)\n'
    service().commit({ additions: { [next]: changes().replace('1.0.0', '1.0.1'), [CHANGELOG]: index } })
    const end = await validate()
    expect(end).toMatchObject({ exitCode: 0, outputs: { version: '1.0.1' } })
    expect(findings(end)).toMatchObject([
      {
        rule: 'abandoned-draft',
        path: CHANGES,
        message: 'Version 1.0.0 is released (tag 1.0.0), but its date is still open.',
        advice: `Write ${TODAY}, if that is when it was released.`,
      },
    ])
  })

  test('finishes what an earlier run began on the branch of its own', async () => {
    service().protectedBranches.add('main')
    const first = await validate({ inputs: { stamp: 'true' } })
    const second = await validate({ inputs: { stamp: 'true' } })
    expect(second).toMatchObject({ exitCode: 0, outputs: { commit: first.outputs.commit } })
  })

  test('says the tree of its commit, which holds what was checked and the new date', async () => {
    const checked = service().git.readCommit(service().git.resolve('main') ?? '').tree
    const dry = await validate({ inputs: { stamp: 'true', 'dry-run': 'true' } })
    expect(dry.outputs.tree).toBe(checked)
    const { outputs } = await validate({ inputs: { stamp: 'true' } })
    expect(outputs.tree).toBe(service().git.readCommit(outputs.commit ?? '').tree)
    expect(outputs.tree).not.toBe(checked)
  })

  describe('on a branch of its own that someone else made before', () => {
    const CODE = 'src/server.js'
    const stamped = () => ({ [CHANGES]: changes() })
    const headline = 'Set the release date of 1.0.0'
    beforeEach(async () => {
      await start({ files: { ...files(changes({ date: '2020-??-??' })), [CODE]: 'reviewed' } })
      service().issues.add({ number: 1, closed: 'completed' })
      service().protectedBranches.add('main')
      service().branch('release/1.0.0')
    })
    const commitBeside = (additions: Record<string, string>, deletions: string[] = []) =>
      service().commit({
        branch: 'release/1.0.0',
        author: 'mallory',
        message: headline,
        additions,
        deletions,
      })

    test.each<[string, () => unknown]>([
      ['other code', () => commitBeside({ [CODE]: 'never reviewed' })],
      ['the date and other code', () => commitBeside({ ...stamped(), [CODE]: 'never reviewed' })],
      ['the date and another file', () => commitBeside({ ...stamped(), '.npmrc': 'registry=evil' })],
      ['the date and a file less', () => commitBeside(stamped(), [CODE])],
      ['other changes', () => commitBeside({ [CHANGES]: `${changes()}* #1: More\n` })],
      [
        'the date in two commits',
        () => commitBeside({ [CODE]: 'x' }) && commitBeside({ ...stamped(), [CODE]: 'reviewed' }),
      ],
      [
        'the trailer of our commits',
        () =>
          service().commit({
            branch: 'release/1.0.0',
            author: 'mallory',
            message: `${headline}\n\nAi-Ops-Content: sha256:${createHash('sha256')
              .update(JSON.stringify([[{ path: CHANGES, text: changes() }], []]))
              .digest('hex')}`,
            additions: { [CODE]: 'never reviewed' },
          }),
      ],
    ])('is refused by name when it holds %s', async (_what, make) => {
      make()
      const tip = service().git.resolve('release/1.0.0')
      const end = await validate({ inputs: { stamp: 'true' } })
      expect(end.exitCode).toBe(1)
      expect(end.outputs.outcome).toBe('failed')
      expect(end.outputs.reason).toContain(
        'the branch release/1.0.0 exists already and is not the one of this release',
      )
      expect(end.outputs.reason).toContain(tip?.slice(0, 7))
      expect(end.outputs.commit ?? '').toBe('')
      expect(service().git.resolve('release/1.0.0')).toBe(tip)
    })

    test('is refused when it stands on another commit', async () => {
      service().git.refs.delete('refs/heads/release/1.0.0')
      service().branch('elsewhere')
      const other = service().commit({ branch: 'elsewhere', additions: { [CODE]: 'x' } })
      service().branch('release/1.0.0', other)
      commitBeside({ ...stamped(), [CODE]: 'reviewed' })
      const end = await validate({ inputs: { stamp: 'true' } })
      expect(end.exitCode).toBe(1)
      expect(end.outputs.reason).toContain('was not made on top of')
    })

    test('is taken when it holds exactly the date, or nothing yet', async () => {
      const own = commitBeside(stamped())
      expect(await validate({ inputs: { stamp: 'true' } })).toMatchObject({
        exitCode: 0,
        outputs: { commit: own },
      })
      service().git.refs.set('refs/heads/release/1.0.0', service().git.resolve('main') ?? '')
      const end = await validate({ inputs: { stamp: 'true' } })
      expect(end.exitCode).toBe(0)
      expect(end.outputs.commit).toBe(service().git.resolve('release/1.0.0'))
      expect(service().file(CODE, 'release/1.0.0')).toBe('reviewed')
    })
  })

  test('is not made of a file that an earlier step changed', async () => {
    writeWorkingCopy(service(), workspace)
    writeFileSync(join(workspace, CHANGES), changes({ date: '2020-??-??', body: '* #1: Never reviewed\n' }))
    const head = service().git.resolve('main') ?? ''
    const end = await runAction({
      action: 'validate-changelog',
      workspace,
      inputs: { 'github-token': github.environment.GITHUB_TOKEN ?? '', stamp: 'true' },
      environment: { ...github.environment, GITHUB_SHA: head, GITHUB_REF: 'refs/heads/main' },
    })
    expect(end.exitCode).toBe(1)
    expect(end.outputs.reason).toContain(`${CHANGES}: the file is not as it was judged`)
    expect(service().git.resolve('main')).toBe(head)
  })

  test('recognises its commit when the answer was lost', async () => {
    // The first requests ask for the ticket and for the tree of the checked commit.
    github.faults.add({ operation: 'graphql', after: 2, fault: { kind: 'reset', when: 'after-effect' } })
    const end = await validate({ inputs: { stamp: 'true' } })
    expect(end).toMatchObject({ exitCode: 0, outputs: { commit: service().git.resolve('main') } })
    expect(service().file(CHANGES)).toBe(changes())
  })

  test('does not touch a branch that has moved', async () => {
    writeWorkingCopy(service(), workspace)
    const checked = service().git.resolve('main') ?? ''
    service().commit({ additions: { other: 'x' } })
    const head = service().git.resolve('main')
    const end = await validate({
      at: checked,
      inputs: { stamp: 'true' },
      environment: { GITHUB_REF: 'refs/heads/main' },
    })
    expect(end.exitCode).toBe(1)
    expect(end.log).toContain('has moved on')
    expect(service().git.resolve('main')).toBe(head)
  })

  test('is not made when something else is wrong', async () => {
    service().issues.add({ number: 2 })
    service().commit({
      additions: { [CHANGES]: changes({ date: 't.b.d.', body: '* #2: Open\n' }) },
    })
    const head = service().git.resolve('main')
    const end = await validate({ inputs: { stamp: 'true' } })
    expect(end.exitCode).toBe(1)
    expect(service().git.resolve('main')).toBe(head)
  })

  test('is only planned in a dry run, and the plan can be carried out later', async () => {
    const head = service().git.resolve('main')
    const directory = mkdtempSync(join(tmpdir(), 'validate-changelog-plan-'))
    const inputs = { stamp: 'true', 'report-directory': directory }
    const dry = await validate({ inputs: { ...inputs, 'dry-run': 'true' } })
    expect(dry).toMatchObject({ exitCode: 0, outputs: { outcome: 'planned' } })
    expect(service().git.resolve('main')).toBe(head)
    const plan = dry.outputs['plan-file'] ?? ''
    service().issues.reopen(service().issues.find(1) ?? service().issues.add())
    const moved = await validate({ inputs: { ...inputs, plan } })
    expect(moved).toMatchObject({ exitCode: 1 })
    expect(service().git.resolve('main')).toBe(head)
    service().issues.close(service().issues.find(1) ?? service().issues.add(), 'completed')
    const done = await validate({ inputs: { ...inputs, plan } })
    expect(done).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded' } })
    expect(service().file(CHANGES)).toBe(changes())
    rmSync(directory, { recursive: true, force: true })
  })

  test('says what to do when the token may not write', async () => {
    const token = github.createToken({ contents: 'read', issues: 'read', pull_requests: 'read' })
    const end = await validate({ inputs: { stamp: 'true', 'github-token': token } })
    expect(end.exitCode).toBe(1)
    expect(end.log).toContain('contents: write')
  })
})

describe('a pull request', () => {
  test('that prepares a release passes with an open date and open tickets', async () => {
    await start({ files: { 'README.md': 'x' } })
    service().issues.add({ number: 1 })
    const { event } = openPull(files(changes({ date: '2026-??-??' })))
    const end = await validatePull(event)
    expect(end).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded', releasing: 'true', date: '' } })
    expect(
      findings(end)
        .map(({ rule, severity }) => `${rule} ${severity}`)
        .sort(),
    ).toEqual(['date-placeholder notice', 'ticket-state notice'])
  })

  test('that releases nothing passes and says so', async () => {
    service().tag('1.0.0')
    const { event } = openPull({ 'src/main.ts': 'x' })
    const end = await validatePull(event)
    expect(end).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'unchanged', releasing: 'false', version: '' },
    })
    expect(end.outputs.reason).toContain('releases nothing: version 1.0.0 is released already')
  })

  test('gets its fixes as suggestions, once', async () => {
    await start({ files: { 'README.md': 'x' } })
    service().issues.add({ number: 1 })
    const text = `# My Service 1.0.1, released 2026-??-??\n\nCode name: First light\n\n## Summary\n\nIt shines.\n\n## Features\n\n* (#1)[https://github.com/octo/service/issues/1]: Thing\n\n## Bug Fixes\n`
    const { number, event } = openPull(files(text))
    const end = await validatePull(event)
    expect(end.exitCode).toBe(1)
    const comments = () => service().issues.find(number)?.pull?.reviewComments ?? []
    expect(
      comments().map(({ path, line, body }) => [path, line, body.split('\n').slice(2, -2).join('\n')]),
    ).toEqual([
      [CHANGES, 1, '```suggestion\n# My Service 1.0.0, released 2026-??-??\n```'],
      [CHANGES, 11, '```suggestion\n* [#1](https://github.com/octo/service/issues/1): Thing\n```'],
      [CHANGES, 13, '```suggestion\n```'],
    ])
    await validatePull(event)
    expect(comments()).toHaveLength(3)
  })

  test('is judged as well when the token may not write reviews', async () => {
    await start({ files: { 'README.md': 'x' } })
    service().issues.add({ number: 1, closed: 'completed' })
    const { event } = openPull(files(changes().replace('1.0.0,', '1.0.1,')))
    const token = github.createToken({ contents: 'read', issues: 'read', pull_requests: 'read' })
    const end = await validatePull(event, { 'github-token': token })
    expect(findings(end)).toMatchObject([{ rule: 'title-version' }])
    expect(end.log).toContain('pull-requests: write')
  })

  test('gets all fixes in one commit when asked', async () => {
    await start({ files: { 'README.md': 'x' } })
    service().issues.add({ number: 1, closed: 'completed' })
    const { event } = openPull({
      [CHANGES]: `${changes({ date: '2026-??-??' }).replace('1.0.0,', '1.0.1,')}\n## Refactoring\n`,
    })
    const end = await validatePull(event, { 'commit-fixes': 'true' })
    expect(end).toMatchObject({ exitCode: 0, outputs: { commit: service().git.resolve('feature') } })
    expect(service().file(CHANGES, 'feature')).toBe(`${changes({ date: '2026-??-??' })}\n`)
    expect(service().file(CHANGELOG, 'feature')).toBe('# Changes\n\n* [1.0.0](changes_1.0.0.md)\n')
  })

  describe('of which the merge with its base is checked out', () => {
    const bad = '(#1)[https://github.com/octo/service/issues/1]: five'
    const good = '[#1](https://github.com/octo/service/issues/1): five'
    const items = (...lines: string[]) =>
      changes({ date: '2026-??-??', body: lines.map((line) => `* ${line}\n`).join('') })

    /** The base has moved on by lines above or below the bad one. */
    async function validateMerge(inputs: Record<string, string>, { clone = 'full', side = 'above' } = {}) {
      await start({ files: files(items('#1: one', '#1: two')) })
      service().issues.add({ number: 1, closed: 'completed' })
      service().branch('feature')
      const sha = service().commit({
        branch: 'feature',
        additions: { [CHANGES]: items('#1: one', bad, '#1: two') },
      })
      const { number } = service().issues.addPull({ head: 'feature', title: 'five' })
      const other = '#1: of another pull request'
      const ofBase = side === 'above' ? [other, '#1: one', '#1: two'] : ['#1: one', '#1: two', other]
      const merged =
        side === 'above' ? [other, '#1: one', bad, '#1: two'] : ['#1: one', bad, '#1: two', other]
      const base = service().commit({ additions: { [CHANGES]: items(...ofBase) } })
      service().branch('merge', base)
      const merge = service().commit({
        branch: 'merge',
        additions: { [CHANGES]: items(...merged) },
        mergedParents: [sha],
      })
      const repo = { full_name: 'octo/service' }
      const event = {
        pull_request: { number, head: { ref: 'feature', sha, repo }, base: { ref: 'main', sha: base, repo } },
      }
      rmSync(workspace, { recursive: true, force: true })
      writeWorkingCopy(service(), workspace, 'merge')
      let place = workspace
      if (clone === 'shallow') {
        place = `${workspace}-shallow`
        const args = ['clone', '--quiet', '--depth', '1', '--branch', 'merge', `file://${workspace}`, place]
        execFileSync('git', args)
      }
      const end = await runAction({
        action: 'validate-changelog',
        workspace: place,
        event,
        inputs: { 'github-token': github.environment.GITHUB_TOKEN ?? '', ...inputs },
        environment: {
          ...github.environment,
          GITHUB_SHA: merge,
          GITHUB_REF: `refs/pull/${number}/merge`,
          GITHUB_EVENT_NAME: 'pull_request',
        },
      })
      if (place !== workspace) rmSync(place, { recursive: true, force: true })
      return { end, comments: service().issues.find(number)?.pull?.reviewComments ?? [] }
    }

    test.each(['above', 'below'])('is judged as its head is (lines of others %s)', async (side) => {
      const { end, comments } = await validateMerge({}, { side })
      expect(findings(end)).toContainEqual(expect.objectContaining({ rule: 'ticket-notation', line: 12 }))
      expect(comments.map(({ line, body }) => [line, body.split('\n')[3]])).toEqual([[12, `* ${good}`]])
      expect(end.outputs.commit).toBe(service().git.resolve('feature'))
    })

    test.each(['above', 'below'])('gets a commit that holds nothing of others (%s)', async (side) => {
      const { end } = await validateMerge({ 'commit-fixes': 'true' }, { side })
      expect(end.exitCode).toBe(0)
      expect(service().file(CHANGES, 'feature')).toBe(items('#1: one', good, '#1: two'))
    })

    test.each(['true', 'false'])(
      'gets neither suggestion nor commit without its head in the clone (commit-fixes %s)',
      async (commit) => {
        const { end, comments } = await validateMerge({ 'commit-fixes': commit }, { clone: 'shallow' })
        expect(comments).toEqual([])
        expect(service().file(CHANGES, 'feature')).toBe(items('#1: one', bad, '#1: two'))
        expect(end.log).toContain('is not in the clone')
      },
    )
  })

  test('from a fork gets no commit', async () => {
    await start({ files: { 'README.md': 'x' } })
    service().issues.add({ number: 1, closed: 'completed' })
    const { event } = openPull(files(changes({ date: '2026-??-??' }).replace('1.0.0,', '1.0.1,')))
    const fork = JSON.parse(JSON.stringify(event).replace('"octo/service"', '"mallory/service"'))
    const head = service().git.resolve('feature')
    const end = await validatePull(fork, { 'commit-fixes': 'true' })
    expect(end.exitCode).toBe(0)
    expect(service().git.resolve('feature')).toBe(head)
  })

  test('with 400 tickets costs at most 6 requests', async () => {
    await start({ files: { 'README.md': 'x' } })
    const numbers = Array.from({ length: 400 }, (_, at) => at + 1)
    for (const number of numbers.slice(0, -3)) service().issues.add({ number, closed: 'completed' })
    const body = numbers.map((number) => `* #${number}: Thing ${number}\n`).join('')
    const { event } = openPull(files(changes({ date: '2026-??-??', body }).replace('1.0.0,', '1.0.1,')))
    const end = await validatePull(event)
    expect(
      findings(end).filter(({ rule, severity }) => rule === 'ticket-state' && severity === 'error'),
    ).toHaveLength(2)
    expect(operations()).toHaveLength(6)
  })
})

describe('a repository with Keep a Changelog', () => {
  const text = `# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - ${TODAY}\n\n### Added\n\n- Thing (#1)\n\n## [1.0.0] - 2020-01-01\n\n### Added\n\n- First\n\n[1.1.0]: https://github.com/octo/service/compare/1.0.0...1.1.0\n`

  test('is judged by its newest entry', async () => {
    await start({ files: { 'CHANGELOG.md': text } })
    service().issues.add({ number: 1, closed: 'completed' })
    service().tag('1.0.0')
    const end = await validate()
    expect(end).toMatchObject({ exitCode: 0, outputs: { version: '1.1.0', title: '1.1.0', date: TODAY } })
    expect(end.outputs['release-notes']).toBe('### Added\n\n- Thing (#1)')
  })
})

describe('a symbolic link', () => {
  const SECRET = 'ghs_secret_of_the_environment'
  let outside: string
  beforeEach(() => {
    outside = mkdtempSync(join(tmpdir(), 'validate-changelog-outside-'))
    writeFileSync(join(outside, 'credentials'), `aws_secret_access_key = ${SECRET}\n`)
    writeWorkingCopy(service(), workspace)
  })
  afterEach(() => rmSync(outside, { recursive: true, force: true }))

  test.each([
    ['a changes file', CHANGES, '/proc/self/environ'],
    ['a changes file', CHANGES, 'credentials'],
    ['the changelog', CHANGELOG, 'credentials'],
    ['a manifest', 'package.json', 'credentials'],
    ['the folder of the changes files', 'doc/changes', '.'],
  ])('in the place of %s (%s) is refused, and nothing behind it is shown', async (_what, path, target) => {
    const place = join(workspace, path)
    rmSync(place, { recursive: true, force: true })
    symlinkSync(target === '/proc/self/environ' ? target : join(outside, target), place)
    if (path === 'doc/changes') writeFileSync(join(outside, 'changes_1.0.0.md'), changes())
    const end = await runAction({
      action: 'validate-changelog',
      workspace,
      inputs: { 'github-token': github.environment.GITHUB_TOKEN ?? '' },
      environment: { ...github.environment, ACTIONS_RUNTIME_TOKEN: SECRET },
    })
    expect(end.exitCode).toBe(1)
    expect(end.outputs.reason).toMatch(/a symbolic link/)
    expect(end.outputs.reason).toContain(path)
    for (const text of [end.log, end.summary, JSON.stringify(end.outputs), JSON.stringify(end.report())])
      expect(text).not.toContain(SECRET)
  })
})

describe('outside a workflow', () => {
  const local = (args: readonly string[], env: Record<string, string> = {}) => {
    const node = join(process.cwd(), 'node_modules', '.bin', 'node')
    const bundle = join(process.cwd(), 'dist', 'validate-changelog.js')
    const options = {
      cwd: workspace,
      env: { PATH: process.env.PATH ?? '', HOME: workspace, RUNNER_TEMP: workspace, ...env },
    }
    // Not synchronously: it talks to the emulator in this process.
    return new Promise<{ code: number; stdout: string }>((resolve) => {
      const child = execFile(node, [bundle, ...args], options, (_error, stdout) =>
        resolve({ code: child.exitCode ?? -1, stdout }),
      )
    })
  }

  test('the findings are those of the workflow', async () => {
    await start({ files: files(changes({ date: '2020-01-01', body: '* #2: Open\n* TODO\n' })) })
    service().issues.add({ number: 2 })
    const ci = await validate()
    const env = {
      GITHUB_API_URL: github.environment.GITHUB_API_URL ?? '',
      GITHUB_REPOSITORY: 'octo/service',
      GITHUB_TOKEN: github.environment.GITHUB_TOKEN ?? '',
    }
    const { code, stdout } = await local(['--mode', 'release', '--json'], env)
    expect(code).toBe(1)
    const outputs: Record<string, string> = JSON.parse(stdout)
    expect(JSON.parse(outputs.findings ?? '')).toEqual(findings(ci))
    expect(outputs.reason).toBe(ci.outputs.reason)
  })

  test('they are printed with their places, in colour when asked', async () => {
    writeWorkingCopy(service(), workspace)
    writeFileSync(join(workspace, CHANGES), changes({ date: 't.b.d.' }))
    const args = ['--check-tickets=false', '--no-check-releases']
    const plain = await local(args)
    expect(plain.code).toBe(1)
    expect(plain.stdout).toContain(
      `${CHANGES}:1:30 error [date-placeholder] The date is still open: \`t.b.d.\`.`,
    )
    expect(plain.stdout).not.toContain('\u001b')
    expect((await local([...args, '--color'])).stdout).toContain('\u001b[31merror\u001b[0m')
  })

  test('the fixes are written to the files when asked', async () => {
    writeWorkingCopy(service(), workspace)
    writeFileSync(join(workspace, CHANGES), changes({ date: 't.b.d.' }))
    const { code } = await local(['--no-check-tickets', '--no-check-releases', '--commit-fixes'])
    expect(code).toBe(0)
    expect(readFileSync(join(workspace, CHANGES), 'utf8')).toBe(changes())
  })

  test('a flag that does not exist is named, and --help lists all', async () => {
    writeWorkingCopy(service(), workspace)
    expect(await local(['--mod', 'release'])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('`--mod`'),
    })
    expect(await local(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('--time-zone') })
  })
})
