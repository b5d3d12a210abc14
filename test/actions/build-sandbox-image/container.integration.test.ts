import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { root } from '../../../scripts/action-definitions.ts'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { type ActionEnd, runAction } from '../../support/action-process.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { UBUNTU } from '../../support/sandbox/build-place.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { type BareAccount, makeBareAccount } from './bare-account.ts'

const HOST = '123456789012.dkr.ecr.eu-central-1.amazonaws.com'
const time = scaledTime({ factor: 240 })

let aws: AwsEmulator
let account: BareAccount
let repository: string
let tempDir: string

beforeAll(async () => {
  aws = await startAws({ time })
  await aws.control('ec2/images', { images: [UBUNTU] })
})
afterAll(() => aws.stop())
beforeEach(async () => {
  account = await makeBareAccount(aws, time)
  repository = `team/sandbox-${account.runId}`
  await makeRepository('IMMUTABLE')
  tempDir = mkdtempSync(join(tmpdir(), 'container-'))
  aws.forgetRequests()
})
afterEach(() => {
  aws.faults.clear()
  account.dispose()
  rmSync(tempDir, { recursive: true, force: true })
})

async function makeRepository(imageTagMutability: 'IMMUTABLE' | 'MUTABLE', repositoryName = repository) {
  await aws.client(ECRClient).send(new CreateRepositoryCommand({ repositoryName, imageTagMutability }))
}

const run = (
  inputs: Record<string, string> = {},
  environment: Record<string, string> = {},
): Promise<ActionEnd> => {
  const container = { 'container-image': `${HOST}/${repository}:{asset-id}`, 'vm-image-formats': 'VHD' }
  return runAction({ ...account.options({ ...container, ...inputs }, environment), tempDir })
}
const reference = () => `${HOST}/${repository}:${account.assetId}`
const inEcr = (name = repository) =>
  aws
    .control<{ images: { digest: string; tags: string[] }[] }>('ecr/dump', { repository: name })
    .then(({ images }) => images.map(({ digest, tags }) => ({ digest, tags })))
const calls = (operation: string) =>
  aws.requests().filter((request) => request.operation === operation).length
const DIGEST = /^sha256:[0-9a-f]{64}$/

describe('a build with a container image', () => {
  test('pushes it, and says which digest ECR has under the tag', async () => {
    const end = await run()
    expect(end.outputs).toMatchObject({
      outcome: 'succeeded',
      'container-image': reference(),
      'container-image-digest': expect.stringMatching(DIGEST),
    })
    const digest = end.outputs['container-image-digest']
    expect(await inEcr()).toEqual([{ digest, tags: [account.assetId] }])
    expect(end.outputs['release-notes']).toContain(
      `## Container image\n\n| Image | Digest |\n| --- | --- |\n| \`${reference()}\` | \`${digest}\` |`,
    )
    expect(end.outputs.reason).toMatch(/1 VM image\. The container image is sha256:/)
    expect(reportViolations(end.report())).toEqual([])
    expect(account.programs.inDocker().containers).toEqual([])
    expect(await account.temporary()).toEqual([])
  })

  test('runs the same playbook in it, before anything is made in AWS', async () => {
    await run()
    const [first, second] = account.ansibleCalls().sort((a, b) => a.args.length - b.args.length)
    expect(account.ansibleCalls()).toHaveLength(2)
    expect(first?.args.slice(0, 5)).toEqual([
      join(root, 'infra/ansible/sandbox.yml'),
      '--inventory',
      expect.stringMatching(/^ai-sandbox-[0-9a-f]{16},$/),
      '--connection',
      'container_exec',
    ])
    expect(existsSync(join(first?.connections ?? '', 'container_exec.py'))).toBe(true)
    expect(first?.variables).toMatchObject({
      sandbox_password: 'first-password',
      sandbox_version: account.assetId,
      sandbox_container: true,
      ansible_become: false,
    })
    expect(first?.args.join(' ')).not.toContain('first-password')
    expect(second?.args[0]).toBe(first?.args[0])
    expect(second?.variables).not.toHaveProperty('sandbox_container')
  })

  test('labels it, starts nothing but the sandbox, and as its user', async () => {
    await run({ 'container-base-image': 'debian:12' })
    const docker = account.programs.dockerCalls()
    const started = docker.find(([, verb]) => verb === 'run') ?? []
    for (const label of [`ai-ops:asset-id=${account.assetId}`, `ai-ops:run-id=${account.runId}`])
      expect(started).toContain(label)
    expect(started.slice(-4)).toEqual(['--entrypoint', 'sleep', 'debian:12', 'infinity'])
    const committed = docker.find(([, verb]) => verb === 'commit') ?? []
    expect(committed.filter((_, at) => committed[at - 1] === '--change')).toEqual([
      'ENTRYPOINT ["/usr/local/bin/sandbox-start"]',
      'CMD []',
      'USER jupyter',
      'EXPOSE 49494',
    ])
    expect(docker.findIndex(([, verb]) => verb === 'commit')).toBeLessThan(
      docker.findIndex(([, verb]) => verb === 'push'),
    )
  })

  test('gives the password of the registry over standard input alone, and leaves it nowhere', async () => {
    const end = await run()
    const [, password = ''] =
      end.masks
        .map((mask) => Buffer.from(mask, 'base64').toString())
        .find((text) => text.startsWith('AWS:'))
        ?.split(':') ?? []
    expect(password).not.toBe('')
    expect(end.masks).toContain(password)
    expect(JSON.stringify(account.programs.dockerCalls())).not.toContain(password)
    expect(end.lines.filter((line) => line.includes(password))).toEqual([`::add-mask::${password}`])
    const left = readdirSync(tempDir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    for (const file of left)
      expect(readFileSync(join(file.parentPath, file.name), 'utf8')).not.toContain(password)
    expect(left.map(({ name }) => name)).not.toContain('config.json')
  })

  test('without one asks neither docker nor ECR', async () => {
    const end = await run({ 'container-image': '' })
    expect(end.outputs).toMatchObject({
      outcome: 'succeeded',
      'container-image': '',
      'container-image-digest': '',
    })
    expect(account.programs.dockerCalls()).toEqual([])
    expect(aws.requests().filter(({ service }) => service === 'ecr')).toEqual([])
  })
})

describe('before the build is refused', () => {
  test.each([
    ['a tag that another run has pushed', 'IMMUTABLE' as const],
    ['one that could be taken away from it', 'MUTABLE' as const],
  ])('%s', async (_, mutability) => {
    repository = `${repository}-${mutability.toLowerCase()}`
    await makeRepository(mutability)
    const labels = { 'ai-ops:asset-id': account.assetId, 'ai-ops:run-id': '1' }
    await aws.control('ecr/push', { repository, tag: account.assetId, labels })
    const before = await inEcr()
    const end = await run()
    expect(end.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining(`The container image ${reference()} is there already (sha256:`),
    })
    expect(await inEcr()).toEqual(before)
    expect(calls('CreateStack')).toBe(0)
    expect(account.programs.dockerCalls().filter(([name]) => name !== 'version')).toEqual([])
  })

  test('an image without labels, such as one of several platforms', async () => {
    await aws.control('ecr/images', {
      repository,
      images: [
        { name: 'a' },
        { name: 'b' },
        { name: 'index', tags: [account.assetId], children: ['a', 'b'] },
      ],
    })
    expect((await run()).outputs.reason).toContain('is there already')
  })

  test('a repository that does not exist, and a docker that does not run, at once', async () => {
    account.programs.setDocker('version', 'echo "Cannot connect to the Docker daemon" >&2; exit 1')
    const end = await run({ 'container-image': `${HOST}/team/nowhere:{asset-id}` })
    expect(end.outputs.reason).toContain(
      'The repository team/nowhere of 123456789012 in eu-central-1 does not exist.',
    )
    expect(end.outputs.reason).toContain('`docker` (Docker, with its daemon) does not start here')
  })

  test('a tag that would be the same for every asset id', async () => {
    const end = await run({ 'container-image': `${HOST}/${repository}:latest` })
    expect(end.outputs.outcome).toBe('failed')
    expect(end.log).toContain('input container-image')
  })
})

describe('a push', () => {
  test('that fails fails the build, which says what docker said (§1.8, #52; §1.9, 1)', async () => {
    account.programs.setDocker('image push', 'echo "denied: Your authorization token has expired."; exit 1')
    const end = await run()
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', 'container-image': '' } })
    expect(end.outputs.reason).toContain(`docker could not push ${reference()} (exit code 1)`)
    expect(end.outputs.reason).toContain('denied: Your authorization token has expired.')
    expect(await inEcr()).toEqual([])
    expect(await account.temporary()).toEqual([])
  })

  test('that says it was fine, and was not, fails the build (§1.9, 1)', async () => {
    const digest = `sha256:${'0'.repeat(64)}`
    account.programs.setDocker(
      'image',
      `case "$*" in *inspect*) echo "${HOST}/${repository}@${digest}" ;; esac; exit 0`,
    )
    const end = await run()
    expect(end).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', 'container-image-digest': '' } })
    expect(end.outputs.reason).toMatch(/Container image .* is not done after 2m: not seen yet/)
  })

  test('after which the tag is somebody else’s fails the build', async () => {
    repository = `${repository}-mutable`
    await makeRepository('MUTABLE')
    aws.faults.inject(
      { operation: 'BatchGetImage', nth: 2 },
      {
        kind: 'before',
        hook: async () => {
          await aws.control('ecr/push', { repository, tag: account.assetId, labels: { by: 'another' } })
        },
      },
    )
    const end = await run()
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/is sha256:[0-9a-f]{64} in ECR, and docker has pushed sha256:/),
    })
  })

  test('to a tag that was taken meanwhile, and may not be moved, is refused by ECR', async () => {
    aws.faults.inject(
      { operation: 'GetAuthorizationToken' },
      {
        kind: 'before',
        hook: async () => {
          await aws.control('ecr/push', { repository, tag: account.assetId, labels: { by: 'another' } })
        },
      },
    )
    const end = await run()
    expect(end.outputs.reason).toContain('cannot be overwritten because the tag is immutable')
    expect(await inEcr()).toHaveLength(1)
  })
})

describe('a second attempt', () => {
  test('pushes what the first has not, from its AMI', async () => {
    account.programs.setDocker('image push', 'echo "denied"; exit 1')
    expect((await run()).outputs.outcome).toBe('failed')
    account.programs.setDocker('none', '')
    aws.forgetRequests()
    const second = await run({}, { GITHUB_RUN_ATTEMPT: '2' })
    expect(second.outputs).toMatchObject({ outcome: 'succeeded', 'container-image': reference() })
    expect(calls('CreateImage')).toBe(0)
    expect(await inEcr()).toHaveLength(1)
  })

  test('finds what the first has pushed, and pushes nothing', async () => {
    const first = await run()
    const pushes = () => account.programs.dockerCalls().filter(([, verb]) => verb === 'push').length
    expect(pushes()).toBe(1)
    const second = await run({}, { GITHUB_RUN_ATTEMPT: '2' })
    expect(second.outputs).toMatchObject({
      outcome: 'succeeded',
      'container-image-digest': first.outputs['container-image-digest'],
    })
    expect(pushes()).toBe(1)
    expect(account.ansibleCalls()).toHaveLength(2)
  })
})

describe('what goes wrong in the container', () => {
  test('fails the build before there is an instance, and leaves no container', async () => {
    account.setAnsible('echo "fatal: [sandbox]: FAILED!"; exit 2')
    const end = await run()
    expect(end.outputs).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('Ansible could not install the sandbox (exit code 2)'),
    })
    expect(calls('CreateKeyPair')).toBe(1) // the dry run
    expect(account.programs.inDocker()).toEqual({ containers: [], images: [] })
  })

  test('a playbook that leaves nothing to be started makes no image', async () => {
    account.programs.setDocker('exec', 'exit 1')
    const end = await run()
    expect(end.outputs.reason).toContain(
      'docker could not find /usr/local/bin/sandbox-start as the user jupyter after the playbook',
    )
    expect(account.programs.inDocker()).toEqual({ containers: [], images: [] })
  })

  test('a container that an earlier attempt left is removed first', async () => {
    account.programs.setDocker('container rm', 'exit 1')
    const first = await run()
    expect(first.outputs.outcome).toBe('failed')
    expect(account.programs.inDocker().containers).toHaveLength(1)
    account.programs.setDocker('none', '')
    expect((await run({}, { GITHUB_RUN_ATTEMPT: '2' })).outputs.outcome).toBe('succeeded')
    expect(account.programs.inDocker().containers).toEqual([])
  })
})
