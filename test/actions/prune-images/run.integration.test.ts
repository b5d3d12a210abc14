import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ECRClient, PutImageCommand, PutLifecyclePolicyCommand } from '@aws-sdk/client-ecr'
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam'
import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsEmulator, region, startAws } from '../../emulators/aws/server.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { ARCHIVE, policyText, rule } from './support/build.ts'
import { daysAgo, KEEP_ONE, REGISTRY, readLines, setScene } from './support/scene.ts'

let aws: AwsEmulator
let directory: string
beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'prune-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const multiArch = [
  { name: 'amd64', pushedAt: daysAgo(30) },
  { name: 'arm64', pushedAt: daysAgo(30) },
  { name: 'index', tags: ['v1'], children: ['amd64', 'arm64'], pushedAt: daysAgo(30) },
  { name: 'sbom', subject: 'index', artifactType: 'application/spdx+json', pushedAt: daysAgo(30) },
  { name: 'old', tags: ['v2'], pushedAt: daysAgo(20) },
  { name: 'new', tags: ['v3', 'latest'], pushedAt: daysAgo(10) },
]

describe('a run', () => {
  test('deletes exactly what may go, indexes before children, with manifests saved and a reason for every image', async () => {
    const scene = await setScene(aws, multiArch)
    const end = await scene.prune({ 'report-directory': directory })
    expect(end.exitCode).toBe(0)
    expect(await scene.left()).toEqual(['new'])
    expect(end.outputs).toMatchObject({
      outcome: 'succeeded',
      reason: 'Deleted 5 of 6 images.',
      'planned-count': '5',
      'deleted-count': '5',
      'held-count': '0',
      'failed-count': '0',
    })
    expect(reportViolations(end.report())).toEqual([])
    const decisions = readLines<{ digest: string; fate: string; reason: string }>(end.outputs.decisions)
    expect(decisions).toHaveLength(6)
    expect(decisions.find(({ digest }) => digest === scene.digests.new)).toMatchObject({
      fate: 'keep',
      reason: 'rule 1 leaves it: number 1 from the newest, of which 1 stay',
    })
    const saved = readLines<{ digest: string; tags: string[]; manifest: string }>(end.outputs.manifests)
    expect(new Set(saved.map(({ digest }) => digest))).toEqual(
      new Set(['index', 'amd64', 'arm64', 'sbom', 'old'].map((name) => scene.digests[name])),
    )
  })

  test('frees each layer once', async () => {
    const scene = await setScene(aws, [
      { name: 'a', layers: ['base', 'a'], pushedAt: daysAgo(9) },
      { name: 'b', layers: ['base', 'b'], pushedAt: daysAgo(8) },
      { name: 'c', layers: ['c'], pushedAt: daysAgo(7) },
    ])
    const end = await scene.prune()
    // Three layers of 10 MB and two configurations of 1 kB.
    expect(end.outputs['freed-bytes']).toBe('30002000')
  })

  test('on a clean repository has nothing to do, and a second run neither', async () => {
    const scene = await setScene(aws, multiArch)
    await scene.prune()
    const end = await scene.prune()
    expect(end.outputs).toMatchObject({ outcome: 'unchanged', 'deleted-count': '0' })
    expect(end.exitCode).toBe(0)
  })

  test('on an empty repository has nothing to do', async () => {
    const scene = await setScene(aws, [])
    expect((await scene.prune()).outputs).toMatchObject({
      outcome: 'unchanged',
      reason: 'Nothing to delete among 0 images.',
    })
  })

  test('archives by UpdateImageStorageClass', async () => {
    const scene = await setScene(aws, multiArch)
    const policy = policyText(
      rule(1, { countType: 'sinceImagePushed', countUnit: 'days', countNumber: 25 }, ARCHIVE),
    )
    const end = await scene.prune({ policy })
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'archived-count': '3', 'deleted-count': '0' })
    const dump = await aws.control<{ images: { digest: string; status: string }[] }>('ecr/dump', {
      repository: scene.repository,
    })
    const archived = dump.images.filter(({ status }) => status === 'ARCHIVED').map(({ digest }) => digest)
    expect(new Set(archived)).toEqual(new Set(['index', 'amd64', 'arm64'].map((name) => scene.digests[name])))
  })
})

describe('the policy', () => {
  test('is that of the repository when none is given', async () => {
    const scene = await setScene(aws, multiArch)
    await aws
      .client(ECRClient)
      .send(
        new PutLifecyclePolicyCommand({ repositoryName: scene.repository, lifecyclePolicyText: KEEP_ONE }),
      )
    await scene.prune({ policy: '' })
    expect(await scene.left()).toEqual(['new'])
  })

  test('is required', async () => {
    const scene = await setScene(aws, multiArch)
    const end = await scene.prune({ policy: '' })
    expect(end.exitCode).toBe(1)
    expect(end.outputs.reason).toBe(
      `input policy: the repository ${scene.repository} has no lifecycle policy. Give a policy with the input \`policy\`, or set one on the repository; \`untag\` alone needs none.`,
    )
  })

  test('may be a file; one that ECR would refuse stops the run before anything is read', async () => {
    const scene = await setScene(aws, multiArch)
    writeFileSync(join(directory, 'policy.json'), policyText(rule(1, { countNumber: 0 })))
    const end = await scene.prune({ policy: 'policy.json' }, { workspace: directory })
    expect(end.exitCode).toBe(1)
    expect(end.outputs.reason).toContain('rules[0].selection.countNumber (rulePriority 1)')
    expect(scene.calls()).toEqual({})
    const missing = await scene.prune({ policy: 'nowhere.json' })
    expect(missing.outputs.reason).toContain('input policy: this is neither a JSON document nor a file.')
  })
})

describe('images in use stay', () => {
  test('by a running task that was started from a tag which has moved on since', async () => {
    const scene = await setScene(aws, multiArch)
    await aws.control('ecs/tasks', {
      cluster: 'prod',
      tasks: [
        { containers: [{ image: `${REGISTRY}/${scene.repository}:latest`, imageDigest: scene.digests.old }] },
      ],
    })
    const end = await scene.prune()
    expect(await scene.left()).toEqual(['new', 'old'])
    expect(end.outputs['held-count']).toBe('1')
    expect(end.summary).toContain('held back: in use by arn:aws:ecs:')
  })

  test('by a Lambda function that runs the child of an index', async () => {
    const scene = await setScene(aws, multiArch)
    const { Role } = await aws
      .client(IAMClient)
      .send(new CreateRoleCommand({ RoleName: 'fn', AssumeRolePolicyDocument: '{}' }))
    await aws.client(LambdaClient).send(
      new CreateFunctionCommand({
        FunctionName: 'fn',
        Role: Role?.Arn,
        PackageType: 'Image',
        Code: { ImageUri: `${REGISTRY}/${scene.repository}@${scene.digests.arm64}` },
      }),
    )
    await scene.prune()
    expect(await scene.left()).toEqual(['amd64', 'arm64', 'index', 'new', 'sbom'])
  })

  test('by what the user names, and by tag', async () => {
    const scene = await setScene(aws, multiArch)
    await scene.prune({ 'in-use-images': `${REGISTRY}/${scene.repository}:v2`, 'protect-tags': 'v1' })
    expect(await scene.left()).toEqual(['amd64', 'arm64', 'index', 'new', 'old', 'sbom'])
  })
})

describe('a saved plan', () => {
  const planIn = (place: string) => ({ plan: join(place, 'prune-images.plan.json') })

  test('changes nothing when it is made, and exactly it is applied later', async () => {
    const scene = await setScene(aws, multiArch)
    const dry = await scene.prune({ 'dry-run': 'true', 'report-directory': directory })
    expect(dry.outputs).toMatchObject({ outcome: 'planned', 'planned-count': '5', 'deleted-count': '0' })
    expect(await scene.left()).toHaveLength(6)
    expect(scene.calls().BatchDeleteImage).toBeUndefined()

    await aws.control('ecr/images', {
      repository: scene.repository,
      images: [{ name: 'newer', tags: ['v4'], pushedAt: daysAgo(2) }],
    })
    const end = await scene.prune(planIn(directory))
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '5' })
    // A new plan would delete `new` too; this one was made before.
    expect((await scene.left()).filter((name) => name in scene.digests)).toEqual(['new'])
  })

  test('is refused when a tag has moved, and nothing of it is done', async () => {
    const scene = await setScene(aws, multiArch)
    await scene.prune({ 'dry-run': 'true', 'report-directory': directory })
    await aws.control('ecr/images', {
      repository: scene.repository,
      images: [{ name: 'old', tags: ['live'] }],
    })
    const end = await scene.prune(planIn(directory))
    expect(end.exitCode).toBe(1)
    expect(end.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('its tags changed from v2 to live, v2'),
    })
    expect(await scene.left()).toHaveLength(6)
  })

  test('is refused when something runs one of its images by now', async () => {
    const scene = await setScene(aws, multiArch)
    await scene.prune({ 'dry-run': 'true', 'report-directory': directory })
    await aws.control('ecs/tasks', {
      cluster: 'prod',
      tasks: [
        { containers: [{ image: `${REGISTRY}/${scene.repository}:x`, imageDigest: scene.digests.sbom }] },
      ],
    })
    const end = await scene.prune(planIn(directory))
    expect(end.outputs.outcome).toBe('refused')
    expect(await scene.left()).toHaveLength(6)
  })

  test('is refused when the policy of the repository has changed', async () => {
    const scene = await setScene(aws, multiArch)
    const ecr = aws.client(ECRClient)
    const put = (text: string) =>
      ecr.send(new PutLifecyclePolicyCommand({ repositoryName: scene.repository, lifecyclePolicyText: text }))
    await put(KEEP_ONE)
    await scene.prune({ policy: '', 'dry-run': 'true', 'report-directory': directory })
    await put(policyText(rule(1, { countNumber: 3 })))
    const end = await scene.prune({ ...planIn(directory), policy: '' })
    expect(end.exitCode).toBe(1)
    expect(end.outputs.reason).toContain('is not the one that the plan was made with')
    expect(await scene.left()).toHaveLength(6)
  })

  test('of another repository, or changed by hand, is refused', async () => {
    const scene = await setScene(aws, multiArch)
    await scene.prune({ 'dry-run': 'true', 'report-directory': directory })
    const other = await scene.prune({ ...planIn(directory), repository: 'other' })
    expect(other.outputs.reason).toContain('input repository: the plan is for another repository.')
    const elsewhere = await scene.prune({ ...planIn(directory), 'aws-region': 'us-east-1' })
    expect(elsewhere.outputs.outcome).not.toBe('succeeded')
    expect(await scene.left()).toHaveLength(6)
    writeFileSync(join(directory, 'prune-images.plan.json'), '{}')
    expect((await scene.prune(planIn(directory))).outputs.reason).toContain('this is not a plan')
  })
})

describe('a saved plan that was forged, its hash recomputed', () => {
  test('overrides neither in-use-sources, protect-tags, max-delete nor the policy of the job', async () => {
    const scene = await setScene(aws, [
      { name: 'live', tags: ['prod-1'], pushedAt: daysAgo(20) },
      { name: 'idle', tags: ['dev-1'], pushedAt: daysAgo(18) },
      { name: 'old', tags: ['prod-2'], pushedAt: daysAgo(15) },
      { name: 'new', tags: ['dev-2'], pushedAt: daysAgo(10) },
    ])
    await aws.control('ecs/tasks', {
      cluster: 'forged',
      tasks: [
        {
          containers: [{ image: `${REGISTRY}/${scene.repository}:prod-1`, imageDigest: scene.digests.live }],
        },
      ],
    })
    const job = { 'protect-tags': 'prod-2', 'max-delete': '50%' }
    const dry = await scene.prune({ ...job, 'dry-run': 'true', 'report-directory': directory })
    expect(dry.outputs).toMatchObject({ 'planned-count': '1', 'held-count': '2' })
    const path = join(directory, 'prune-images.plan.json')
    const file = JSON.parse(readFileSync(path, 'utf8'))
    const [plan] = file.plan.repositories
    plan.settings.useSources = []
    plan.settings.guards = {
      ...plan.settings.guards,
      protectTags: [],
      maxDelete: { type: 'percent', percent: 100 },
    }
    for (const { image, why } of plan.holds) plan.deletions[0].push({ image, why })
    plan.holds = []
    file.sha256 = createHash('sha256').update(JSON.stringify(file.plan)).digest('hex')
    writeFileSync(path, JSON.stringify(file))
    const end = await scene.prune({ ...job, plan: path })
    expect(end.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('no longer selected for deletion: its tag prod-2 is protected'),
    })
    expect(await scene.left()).toEqual(['idle', 'live', 'new', 'old'])

    const otherPolicy = policyText(rule(1, { countNumber: 3 }))
    expect((await scene.prune({ ...job, plan: path, policy: otherPolicy })).outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('the input `policy` is not the one that the plan was made with'),
    })
  })
})

describe('a guard that matches nothing refuses the run', () => {
  const pair = [
    { name: 'old', tags: ['prod'], pushedAt: daysAgo(20) },
    { name: 'new', tags: ['v2'], pushedAt: daysAgo(10) },
  ]

  test.each([
    [{ 'in-use-images': 'app:nosuch' }, 'the entry `app:nosuch` of in-use-images matches nothing'],
    [{ 'in-use-images': 'app:PROD' }, 'prod would match (tags are case-sensitive)'],
    [{ 'protect-tags': 'Prod' }, 'the entry `Prod` of protect-tags matches nothing'],
    [{ 'keep-at-least': 'release-*=3' }, 'the entry `release-*` of keep-at-least matches nothing'],
  ])('%j', async (inputs, reason) => {
    const scene = await setScene(aws, pair)
    const end = await scene.prune({ 'in-use-sources': 'none', ...inputs })
    expect(end.exitCode).toBe(1)
    expect(end.outputs).toMatchObject({ outcome: 'refused', reason: expect.stringContaining(reason) })
    expect(JSON.stringify(end.annotations)).toContain('matches nothing')
    expect(await scene.left()).toEqual(['new', 'old'])
  })

  test('when a saved plan is applied, too: nothing of it is done', async () => {
    const scene = await setScene(aws, pair)
    const given = { 'in-use-sources': 'none', 'report-directory': directory }
    const dry = await scene.prune({ ...given, 'dry-run': 'true' }, { workspace: directory })
    const plan = dry.outputs['plan-file'] ?? ''
    const late = await scene.prune({ ...given, plan, 'protect-tags': 'Prod' }, { workspace: directory })
    expect(late.outputs).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('the entry `Prod` of protect-tags matches nothing'),
    })
    expect(await scene.left()).toEqual(['new', 'old'])
    const end = await scene.prune({ ...given, plan }, { workspace: directory })
    expect(end.outputs.outcome).toBe('succeeded')
    expect(await scene.left()).toEqual(['new'])
  })

  test('a pattern only warns when the user says so, an image in use never', async () => {
    const scene = await setScene(aws, pair)
    const lenient = { 'in-use-sources': 'none', 'unmatched-patterns': 'warn' }
    expect((await scene.prune({ ...lenient, 'in-use-images': 'app:nosuch' })).outputs.outcome).toBe('refused')
    const end = await scene.prune({ ...lenient, 'protect-tags': 'release-*' })
    expect(JSON.stringify(end.annotations)).toContain('`release-*` of protect-tags matches nothing')
    expect(await scene.left()).toEqual(['new'])
  })

  test('what is named in any other form is held', async () => {
    const scene = await setScene(aws, pair)
    for (const form of [
      `${scene.repository}:prod`,
      'prod',
      scene.digests.old ?? '',
      `mirror.example/${scene.repository}:prod`,
      `vpce-0a1b-2c3d.dkr.ecr.${region}.vpce.amazonaws.com/${scene.repository}:prod`,
    ])
      expect((await scene.prune({ 'in-use-images': form, 'in-use-sources': 'none' })).outputs).toMatchObject({
        outcome: 'unchanged',
        'held-count': '1',
      })
    expect(await scene.left()).toEqual(['new', 'old'])
  })
})

describe('in between plan and deletion', () => {
  test('an image came into use while the call hung: it is looked at again and stays', async () => {
    const scene = await setScene(aws, multiArch)
    const { environment } = scene.options()
    const hang = aws.faults.inject(
      { operation: 'BatchDeleteImage' },
      {
        kind: 'before',
        hook: async () => {
          await aws.control('ecs/tasks', {
            cluster: 'late',
            tasks: [{ containers: [{ image: `${REGISTRY}/${scene.repository}:v2` }] }],
          })
          // More than 30 s of the action's clock; the call never reaches the registry.
          await new Promise((resolve) => setTimeout(resolve, 2_000))
        },
      },
    )
    const lost = aws.faults.inject({ operation: 'BatchDeleteImage' }, { kind: 'reset' })
    const end = await scene.prune(
      { 'min-age': '0' },
      { environment: { ...environment, ...scaledTime({ factor: 20 }).environment } },
    )
    for (const injection of [hang, lost]) injection.remove()
    expect(await scene.left()).toEqual(['new', 'old'])
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'held-count': '1' })
  })

  test('what was reported as deleted but is still listed is no success', async () => {
    const scene = await setScene(aws, multiArch)
    const { environment } = scene.options()
    let putBack = 0
    const revive = aws.faults.inject(
      { operation: 'BatchDeleteImage', nth: 1 },
      {
        kind: 'after',
        hook: async () => {
          putBack++
          await aws.control('ecr/images', {
            repository: scene.repository,
            images: [multiArch.find(({ name }) => name === 'old')],
          })
        },
      },
    )
    const end = await scene.prune(
      { 'min-age': '0' },
      { environment: { ...environment, ...scaledTime({ factor: 400 }).environment } },
    )
    revive.remove()
    expect(putBack).toBe(1)
    expect(end.exitCode).toBe(1)
    expect(end.outputs).toMatchObject({ outcome: 'failed', 'failed-count': '1' })
    expect(end.summary).toContain('ECR said that it was deleted, but still lists it')
  })

  test('a tag moves onto an image: that image stays, the others go', async () => {
    const scene = await setScene(aws, multiArch)
    let looks = 0
    const hook = aws.faults.inject(
      { operation: 'DescribeImages', times: 2 },
      {
        kind: 'before',
        hook: async () => {
          if (++looks === 2)
            await aws.control('ecr/images', {
              repository: scene.repository,
              images: [{ name: 'old', tags: ['live'] }],
            })
        },
      },
    )
    const end = await scene.prune()
    hook.remove()
    expect(await scene.left()).toEqual(['new', 'old'])
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '4', 'held-count': '1' })
  })

  test('an index is pushed that lists an image: ECR refuses, and it is told', async () => {
    const scene = await setScene(aws, multiArch)
    const manifest = JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [
        { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: scene.digests.old, size: 500 },
      ],
    })
    const hook = aws.faults.inject(
      { operation: 'BatchDeleteImage' },
      {
        kind: 'before',
        hook: async () => {
          await aws
            .client(ECRClient)
            .send(new PutImageCommand({ repositoryName: scene.repository, imageManifest: manifest }))
        },
      },
    )
    const end = await scene.prune()
    hook.remove()
    expect((await scene.left()).filter((name) => name in scene.digests)).toEqual(['new', 'old'])
    expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'held-count': '1' })
    expect(end.summary).toContain('ImageReferencedByManifestList')
  })
})
