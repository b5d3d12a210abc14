import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GitHubEmulator, type Repository, startGitHub } from '../../emulators/github/server.ts'
import { writeWorkingCopy } from '../../emulators/github/working-copy.ts'
import { makeProject } from './project.ts'
import { runWorkflow, type WorkflowOptions } from './run-workflow.ts'
import { artifactsIn } from './stand-ins/artifacts.ts'

const CHANGES = `# Service 1.0.0, released ${new Date().toISOString().slice(0, 10)}

Code name: First light

## Summary

The first version.

## Features

* #1: Answer prompts
`

let github: GitHubEmulator
let repository: Repository

beforeEach(async () => {
  github = await startGitHub({ repositories: { 'octo/service': {} } })
  repository = github.repository('octo/service')
  repository.commit({
    additions: {
      'doc/changes/changelog.md': '# Changes\n\n* [1.0.0](changes_1.0.0.md)\n',
      'doc/changes/changes_1.0.0.md': CHANGES,
    },
  })
})
afterEach(() => github.stop())

/** Runs a workflow of this project with tokens that may do what the workflow asks for, no more. */
async function run(file: string, options: Partial<WorkflowOptions> = {}) {
  using kept = makeProject({})
  const environment: WorkflowOptions['environment'] = ({ permissions, environment: name }) =>
    github.startJob({ repository: repository.fullName, permissions, environment: name })
  const standIns: WorkflowOptions['standIns'] = {
    'actions/checkout': ({ workspace }) => {
      writeWorkingCopy(repository, workspace)
      return undefined
    },
    ...artifactsIn(kept.root).standIns,
  }
  return await runWorkflow({ file: `.github/workflows/${file}`, environment, standIns, ...options })
}

describe('release.yml without AWS', () => {
  test('publishes the release with its reports, after approval', async () => {
    repository.issues.add({ number: 1, closed: 'completed' })
    const approvals: string[] = []
    const { result, jobs, outputs } = await run('release.yml', {
      approve: (environment) => approvals.push(environment) > 0,
    })
    expect(Object.entries(jobs).map(([id, job]) => `${id}: ${job.result}`)).toEqual([
      'check: success',
      'draft: success',
      'approve: skipped',
      'build: skipped',
      'describe: skipped',
      'canary: skipped',
      'record: skipped',
      'publish: success',
      'roll-back: skipped',
      'withdraw: skipped',
      'prune: skipped',
      'reports: success',
    ])
    expect([result, outputs.version, approvals]).toEqual(['success', '1.0.0', ['production']])
    expect(repository.releases.byTag('1.0.0')?.assets.map(({ name }) => name)).toContain(
      'validate-changelog.json',
    )
    expect(github.violations()).toEqual([])
  })

  test('stops at the changes file when a ticket is open', async () => {
    repository.issues.add({ number: 1 })
    const { result, jobs } = await run('release.yml')
    expect([result, jobs.check?.result, jobs.draft?.result, jobs.publish?.result]).toEqual([
      'failure',
      'failure',
      'skipped',
      'skipped',
    ])
    expect(jobs.check?.steps.flatMap(({ annotations }) => annotations)).toContainEqual(
      expect.objectContaining({ kind: 'error', file: 'doc/changes/changes_1.0.0.md', line: 11 }),
    )
    expect(repository.releases.list()).toEqual([])
  })

  test('leaves the draft when the publication is not approved', async () => {
    repository.issues.add({ number: 1, closed: 'completed' })
    const { result, jobs } = await run('release.yml', { approve: () => false })
    expect([result, jobs.publish?.result, jobs.prune?.result]).toEqual(['failure', 'failure', 'skipped'])
    expect(repository.releases.list()).toMatchObject([{ draft: true, tagName: '1.0.0' }])
  })
})
