import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { clientOf } from './client.ts'
import { type GitHubEmulator, type Repository, startGitHub } from './server.ts'

let github: GitHubEmulator
let repository: Repository
let sha: string
const repo = { owner: 'octo', repo: 'service' }

beforeAll(async () => {
  github = await startGitHub({ repositories: { 'octo/service': { files: { a: 'a' } } } })
  repository = github.repository('octo/service')
  sha = repository.git.resolve('main') ?? ''
})
afterAll(async () => {
  await github.stop()
  expect(github.violations()).toEqual([])
})

describe('check runs', () => {
  test('collect annotations and a conclusion', async () => {
    const { rest } = clientOf(github)
    const annotation = {
      path: 'a',
      start_line: 1,
      end_line: 1,
      annotation_level: 'failure' as const,
      message: 'wrong',
    }
    const { data } = await rest.checks.create({
      ...repo,
      name: 'changes',
      head_sha: sha,
      status: 'in_progress',
    })
    const output = { title: 'Changes', summary: '1 finding', annotations: [annotation] }
    await rest.checks.update({ ...repo, check_run_id: data.id, output })
    await rest.checks.update({ ...repo, check_run_id: data.id, conclusion: 'failure', output })
    expect(repository.checks.runs[0]).toMatchObject({ status: 'completed', conclusion: 'failure' })
    const annotations = await rest.checks.listAnnotations({ ...repo, check_run_id: data.id })
    expect(annotations.data).toHaveLength(2)
    const listed = await rest.checks.listForRef({ ...repo, ref: 'main', check_name: 'changes' })
    expect(listed.data.check_runs.map(({ conclusion }) => conclusion)).toEqual(['failure'])
  })

  test('stand beside statuses', async () => {
    const { rest } = clientOf(github)
    await rest.repos.createCommitStatus({ ...repo, sha, state: 'pending', context: 'a' })
    await rest.repos.createCommitStatus({ ...repo, sha, state: 'success', context: 'a' })
    await rest.repos.createCommitStatus({ ...repo, sha, state: 'failure', context: 'b', description: 'no' })
    const { data } = await rest.repos.getCombinedStatusForRef({ ...repo, ref: 'main' })
    expect(data).toMatchObject({ state: 'failure', total_count: 2 })
    expect((await rest.repos.listCommitStatusesForRef({ ...repo, ref: sha })).data).toHaveLength(3)
  })
})

describe('workflow runs', () => {
  test('are found by workflow, commit and outcome', async () => {
    const { rest } = clientOf(github)
    repository.runs.add({ path: '.github/workflows/ci.yml', headSha: sha })
    const failed = repository.runs.add({
      path: '.github/workflows/ci.yml',
      headSha: sha,
      conclusion: 'failure',
    })
    repository.runs.add({ path: '.github/workflows/other.yml', headSha: sha })
    repository.runs.addJob(failed, { name: 'test', conclusion: 'failure' })
    const found = await rest.actions.listWorkflowRuns({
      ...repo,
      workflow_id: 'ci.yml',
      head_sha: sha,
      status: 'success',
    })
    expect(found.data.workflow_runs.map(({ name }) => name)).toEqual(['ci'])
    expect((await rest.actions.listWorkflowRunsForRepo(repo)).data.total_count).toBe(3)
    const jobs = await rest.actions.listJobsForWorkflowRun({ ...repo, run_id: failed.id })
    expect(jobs.data.jobs.map(({ name, conclusion }) => [name, conclusion])).toEqual([['test', 'failure']])
    const unknown = rest.actions.listWorkflowRuns({ ...repo, workflow_id: 'none.yml' })
    await expect(unknown).rejects.toMatchObject({ status: 404 })
  })
})

describe('deployments', () => {
  test('replace each other when they succeed', async () => {
    const { rest } = clientOf(github)
    const deploy = async () => {
      const { data } = await rest.repos.createDeployment({
        ...repo,
        ref: 'main',
        environment: 'prod',
        required_contexts: [],
      })
      if (!('id' in data)) throw new Error('not deployed')
      await rest.repos.createDeploymentStatus({
        ...repo,
        deployment_id: data.id,
        state: 'success',
        log_url: 'https://example.org',
      })
      return data.id
    }
    const [first] = [await deploy(), await deploy()]
    const { data } = await rest.repos.listDeploymentStatuses({ ...repo, deployment_id: first ?? 0 })
    expect(data.map(({ state }) => state)).toEqual(['inactive', 'success'])
    expect((await rest.repos.listDeployments({ ...repo, environment: 'prod' })).data).toHaveLength(2)
    repository.deployments.environment('prod').reviewers.push(github.world.account('alice'))
    const environment = await rest.repos.getEnvironment({ ...repo, environment_name: 'prod' })
    expect(environment.data.protection_rules).toHaveLength(1)
  })
})

describe('code scanning', () => {
  test('takes gzipped SARIF in base64', async () => {
    const { rest } = clientOf(github)
    const log = { version: '2.1.0', runs: [] }
    const packed = (content: string) => gzipSync(content).toString('base64')
    const upload = (sarif: string) =>
      rest.codeScanning.uploadSarif({ ...repo, commit_sha: sha, ref: 'refs/heads/main', sarif })
    await upload(packed(JSON.stringify(log)))
    const wrong = await upload(Buffer.from('not gzipped').toString('base64'))
    const { data } = await rest.codeScanning.getSarif({ ...repo, sarif_id: wrong.data.id ?? '' })
    expect(data.processing_status).toBe('failed')
    expect(repository.sarif.list[0]).toMatchObject({ log, errors: [] })
  })
})

describe('attestations', () => {
  test('are found by the digest of their subject', async () => {
    const { rest } = clientOf(github)
    const statement = { subject: [{ name: 'model.bin', digest: { sha256: 'abc' } }] }
    const payload = Buffer.from(JSON.stringify(statement)).toString('base64')
    await rest.repos.createAttestation({ ...repo, bundle: { mediaType: 'x', dsseEnvelope: { payload } } })
    const found = await rest.repos.listAttestations({ ...repo, subject_digest: 'sha256:abc' })
    expect(found.data.attestations).toHaveLength(1)
  })
})
