import { describe, expect, test } from '@jest/globals'
import { chooseSource, type Job, wrongSource } from '../../../../actions/build-sandbox-image/builds/source.ts'

const sha = 'a'.repeat(40)
const other = 'b'.repeat(40)
const job: Job = { repository: 'octo/service', sha, eventName: 'push' }
const own = { type: 'GITHUB', location: 'https://github.com/Octo/Service.git' }
const foreign = { type: 'GITHUB', location: 'https://github.com/octo/infrastructure' }

describe('chooseSource', () => {
  test.each([
    ['the job’s own repository builds its commit', own, undefined, sha, sha],
    ['or the commit that is given', own, other, other, other],
    ['a branch is not a commit that could be compared', own, 'main', 'main', undefined],
    ['a mirror too', { ...own, location: 'https://ghes.example/octo/service' }, sha, sha, sha],
    ['another repository builds what its project says', foreign, undefined, undefined, undefined],
    ['or a commit of its own', foreign, other, other, other],
    [
      'of an SSH address nothing is guessed',
      { type: 'GITHUB', location: 'x' },
      undefined,
      undefined,
      undefined,
    ],
    ['CodeCommit', { type: 'CODECOMMIT', location: 'https://git-codecommit/v1/x' }, other, other, other],
    ['S3 takes the version of an object', { type: 'S3', location: 'b/k' }, 'yV3x.0', 'yV3x.0', undefined],
  ])('%s', (_what, code, given, version, commit) => {
    expect(chooseSource(code, given, job)).toEqual({ version, commit, problems: [], remarks: [] })
  })

  test.each([
    ['S3', { type: 'S3', location: 'bucket/folder/' }],
    ['NO_SOURCE', { type: 'NO_SOURCE', location: '' }],
  ])('%s is sent no commit, and it is said that none is verified', (type, code) => {
    expect(chooseSource(code, sha, job)).toEqual({
      version: undefined,
      commit: undefined,
      problems: [],
      remarks: [
        `The source of the project is ${type}, which has no commits: that ${sha} is built is not verified.`,
      ],
    })
    expect(chooseSource(code, undefined, job).remarks).toEqual([])
  })

  test.each([
    ['a pipeline', { type: 'CODEPIPELINE', location: '' }, undefined, job, /pipeline/],
    ['our commit in another repository', foreign, sha, job, /is not known/],
    ['a merge of a pull request', own, undefined, { ...job, eventName: 'pull_request' }, /cannot fetch/],
  ])('%s is refused', (_what, code, given, asking, problem) => {
    expect(chooseSource(code, given, asking).problems).toEqual([expect.stringMatching(problem)])
  })
})

test.each([
  [undefined, undefined, true, undefined],
  [undefined, other, true, undefined],
  [sha, sha, true, undefined],
  [sha, undefined, false, undefined],
  [sha, other, false, `CodeBuild fetched commit ${other} instead of ${sha}.`],
  [sha, undefined, true, `CodeBuild does not say that it has built commit ${sha}.`],
])('wanted %s, built %s, ended %s', (wanted, commit, ended, wrong) => {
  expect(wrongSource(wanted, { commit, ended })).toBe(wrong)
})
