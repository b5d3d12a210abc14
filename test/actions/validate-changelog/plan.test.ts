import { describe, expect, test } from '@jest/globals'
import type { Observation } from '../../../actions/validate-changelog/observation.ts'
import { planValidation } from '../../../actions/validate-changelog/plan.ts'
import type { Request } from '../../../actions/validate-changelog/request.ts'
import { GOOD, PATH, version } from './sample-facts.ts'
import { filesWith, INDEX_PATH, observationOf, requestOf } from './sample-observation.ts'

function plan(observation: Partial<Observation> = {}, request: Partial<Request> = {}) {
  return planValidation(requestOf(request), observationOf(observation), 'https://github.com')
}

const pullRequest = {
  number: 7,
  headBranch: 'feature',
  headSha: 'c0ffee',
  headRepository: 'octo/my-service',
  baseSha: 'ba5e',
}

describe('planValidation', () => {
  test('describes a release that is fit, and has nothing to do', () => {
    expect(plan()).toMatchObject({
      decision: 'fit',
      reason: 'Version 1.2.3 is fit to release.',
      statedBy: 'the newest link of doc/changes/changelog.md',
      release: {
        version: '1.2.3',
        tag: '1.2.3',
        title: '1.2.3: First light',
        codeName: 'First light',
        date: '2024-01-31',
      },
      findings: [],
      commit: undefined,
      review: undefined,
    })
  })

  test('titles a release as the tool of the profile does', () => {
    expect(plan({}, { profile: 'project-keeper' }).release?.title).toBe('1.2.3 First light')
    expect(plan({}, { profile: 'python-toolbox' }).release?.title).toBe('1.2.3')
    expect(plan({}, { tagFormat: 'v{version}' }).release?.tag).toBe('v1.2.3')
  })

  test('marks pre-releases', () => {
    const files = filesWith(
      { 'doc/changes/changes_1.2.3-rc.1.md': GOOD.replace('1.2.3', '1.2.3-rc.1') },
      '* [1.2.3-rc.1](changes_1.2.3-rc.1.md)\n',
    )
    expect(plan({ files }).release).toMatchObject({ version: '1.2.3-rc.1', prerelease: true })
  })

  test('is a document that can be written as JSON and read back', () => {
    const made = plan(
      { files: filesWith({ [PATH]: GOOD.replace('2024-01-31', '??') }) },
      { commitFixes: true },
    )
    expect(JSON.parse(JSON.stringify(made))).toMatchObject({
      decision: 'fit',
      commit: { expectedHead: 'c0ffee' },
    })
  })

  test('stamps the date and judges what it will be', () => {
    for (const date of ['2024-??-??', '2020-01-01', '31.01.2024', 't.b.d.']) {
      const made = plan(
        { files: filesWith({ [PATH]: GOOD.replace('2024-01-31', date) }) },
        { settings: { stamp: true } },
      )
      expect(made).toMatchObject({
        decision: 'fit',
        findings: [],
        release: { date: '2024-01-31' },
        fixed: [{ title: 'Set the date to 2024-01-31' }],
        commit: {
          target: { kind: 'branch', branch: 'main' },
          expectedHead: 'c0ffee',
          headline: 'Set the release date of 1.2.3',
          files: [{ path: PATH, text: GOOD }],
          deletions: [],
        },
      })
    }
  })

  test.each([
    ['# My Service 1.2.3', '# My Service 1.2.3, released 2024-01-31'],
    ['# 1.2.3', '# 1.2.3 - 2024-01-31'],
  ])('stamps %s without a date', (line, stamped) => {
    const text = GOOD.replace(/^.*/, line)
    const { commit } = plan({ files: filesWith({ [PATH]: text }) }, { settings: { stamp: true } })
    expect(commit?.files[0]?.text.split('\n')[0]).toBe(stamped)
  })

  test('does not stamp a date that is right, in a pull request, or when something else is wrong', () => {
    const settings = { stamp: true }
    expect(plan({}, { settings }).commit).toBeUndefined()
    const open = filesWith({ [PATH]: GOOD.replace('2024-01-31', '??') })
    expect(plan({ mode: 'pull-request', files: open, pullRequest }, { settings }).commit).toBeUndefined()
    const bad = filesWith({ [PATH]: GOOD.replace('2024-01-31', '??').replace('First light', '') })
    expect(plan({ files: bad }, { settings })).toMatchObject({ decision: 'unfit', commit: undefined })
  })

  test('stamps in the time zone that is set', () => {
    const files = filesWith({ [PATH]: GOOD.replace('2024-01-31', '??') })
    const settings = { stamp: true, timeZone: 'Pacific/Kiritimati' }
    expect(plan({ files, now: '2024-01-31T12:00:00Z' }, { settings }).release?.date).toBe('2024-02-01')
  })

  test('fixes all that can be fixed, also what only shows after a fix', () => {
    const files = {
      ...filesWith(
        {
          'doc/changes/changes_1.2.2.md': GOOD.replaceAll('1.2.3', '1.2.2').replace(
            '2024-01-31',
            '2024-??-??',
          ),
        },
        '* [1.2.2](changes_1.2.2.md)\n',
      ),
      manifests: [{ path: 'package.json', text: '{ "version": "1.2.3" }' }],
    }
    const made = plan({ files }, { commitFixes: true, version: version('1.2.3') })
    expect(made).toMatchObject({ decision: 'fit', findings: [] })
    expect(made.commit).toMatchObject({
      files: [
        { path: PATH, text: GOOD },
        { path: INDEX_PATH, text: '* [1.2.3](changes_1.2.3.md)\n' },
      ],
      deletions: ['doc/changes/changes_1.2.2.md'],
    })
  })

  test('writes a changelog that is missing', () => {
    const files = { ...filesWith(), index: undefined }
    expect(plan({ files }, { commitFixes: true }).commit?.files).toEqual([
      { path: INDEX_PATH, text: '# Changes\n\n* [1.2.3](changes_1.2.3.md)\n' },
    ])
  })

  test('commits fixes also when something is left for people, but not without a place for them', () => {
    const bad = filesWith({ [PATH]: GOOD.replace('2024-01-31', '??').replace('First light', '') })
    expect(plan({ files: bad }, { commitFixes: true })).toMatchObject({
      decision: 'unfit',
      commit: { files: [{ path: PATH }] },
    })
    expect(plan({ files: bad, target: undefined }, { commitFixes: true }).commit).toBeUndefined()
  })

  test('says the first error with its place', () => {
    const files = filesWith({ [PATH]: GOOD.replace('First light', '???') })
    expect(plan({ files }).reason).toBe(
      'Version 1.2.3 is not fit to release: 1 error. The first: doc/changes/changes_1.2.3.md:3: `???` is not a code name, it only holds its place.',
    )
  })

  test('a pull request releases nothing when the version has its tag, or none is stated', () => {
    const tags = { state: 'known', value: { names: ['v1.2.3'], reachable: [version('1.2.3')] } } as const
    expect(plan({ mode: 'pull-request', pullRequest, tags })).toMatchObject({
      decision: 'nothing',
      findings: [],
    })
    const files = filesWith({}, '* [unreleased](unreleased.md)\n')
    expect(plan({ mode: 'pull-request', pullRequest, files })).toMatchObject({ decision: 'nothing' })
  })

  test('the file that a pull request touches is the one that is meant', () => {
    const next = 'doc/changes/changes_1.3.0.md'
    const files = filesWith({ [PATH]: GOOD, [next]: GOOD.replace('1.2.3', '1.3.0') })
    const origin = { repository: 'octo/my-service', tag: undefined, touched: [next, 'src/main.ts'] }
    const made = plan({ mode: 'pull-request', pullRequest, files, origin })
    expect(made).toMatchObject({ path: next, release: { version: '1.3.0' } })
  })

  test('a pushed tag states the version', () => {
    const files = filesWith({ [PATH]: GOOD, 'doc/changes/changes_1.3.0.md': GOOD.replace('1.2.3', '1.3.0') })
    const origin = { repository: 'octo/my-service', tag: 'v1.3.0', touched: [] }
    expect(plan({ files, origin }, { tagFormat: 'v{version}' })).toMatchObject({ statedBy: 'the tag v1.3.0' })
  })

  test('suggests only where the pull request shows the lines, and never two on the same', () => {
    const text = GOOD.replace('1.2.3', '1.2.2').replace('2024-01-31', '31.1.2024').concat('\n## Security\n')
    const files = filesWith({ [PATH]: text })
    const lines = (...shown: number[]) => new Map([[PATH, new Set(shown)]])
    const commentsFor = (commentable: Observation['commentable']) =>
      plan({ mode: 'pull-request', pullRequest, files, commentable }).review?.comments.map(
        ({ line, rule }) => [line, rule],
      )
    expect(commentsFor(lines(1, 2, 3, 13))).toEqual([
      [1, 'title-version'],
      [13, 'section-empty'],
    ])
    expect(commentsFor(lines(13))).toEqual([[13, 'section-empty']])
    expect(commentsFor(lines(5))).toBeUndefined()
    expect(commentsFor(new Map())).toBeUndefined()
  })
})
