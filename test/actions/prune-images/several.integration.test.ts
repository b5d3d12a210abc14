import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ECRClient, PutLifecyclePolicyCommand } from '@aws-sdk/client-ecr'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type AwsEmulator, region, startAws } from '../../emulators/aws/server.ts'
import { runAction } from '../../support/action-process.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { daysAgo, KEEP_ONE, REGISTRY, readLines } from './support/scene.ts'

let aws: AwsEmulator
let directory: string
let space: string
let spaces = 0
beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'prune-'))
  space = `team/s${++spaces}`
})
afterEach(() => {
  aws.faults.clear()
  rmSync(directory, { recursive: true, force: true })
})

/** Makes repositories `<space>-<name>`, each with three images of which one policy lets two go. */
async function seed(...names: readonly string[]): Promise<void> {
  for (const name of names)
    await aws.control('ecr/images', {
      repository: `${space}-${name}`,
      images: ['old', 'older', 'new'].map((one, i) => ({
        name: `${space}-${name}-${one}`,
        tags: [one],
        pushedAt: daysAgo([20, 30, 10][i] ?? 0),
      })),
    })
  aws.forgetRequests()
}

async function left(name: string): Promise<readonly string[]> {
  const dump = await aws.control<{ images: { tags: string[] }[] }>('ecr/dump', {
    repository: `${space}-${name}`,
  })
  return dump.images.flatMap(({ tags }) => tags).sort()
}

const prune = (inputs: Readonly<Record<string, string>>) =>
  runAction({
    action: 'prune-images',
    inputs: { policy: KEEP_ONE, 'max-delete': '100%', 'report-directory': directory, ...inputs },
    environment: aws.environment,
    workspace: directory,
  })

test('a pattern leads to all repositories that match, in one plan and one report; each can be restored', async () => {
  await seed('a', 'b', 'c')
  const dry = await prune({ repository: `${space}-*`, 'dry-run': 'true' })
  expect(dry.outputs).toMatchObject({ outcome: 'planned', 'planned-count': '6' })
  const end = await prune({ repository: `${space}-*`, plan: 'prune-images.plan.json' })
  expect(end.outputs).toMatchObject({
    outcome: 'succeeded',
    reason: 'Of 3 repositories: 3 succeeded.',
    'deleted-count': '6',
  })
  const report = end.report()
  expect(reportViolations(report)).toEqual([])
  expect(JSON.stringify(report)).toContain(`${space}-b (${region})`)
  expect(end.summary).toContain(`### ${space}-c \\(${region}\\)`)
  const lines = readLines<{ repository: { name: string } }>(end.outputs.decisions)
  expect(new Set(lines.map(({ repository: { name } }) => name)).size).toBe(3)
  for (const name of ['a', 'b', 'c']) expect(await left(name)).toEqual(['new'])

  const back = await prune({
    repository: `${space}-b`,
    mode: 'restore',
    policy: '',
    'restore-from': 'manifests.jsonl',
  })
  expect(back.outputs).toMatchObject({ outcome: 'succeeded', 'restored-count': '2' })
  expect(await left('b')).toEqual(['new', 'old', 'older'])
  expect(await left('a')).toEqual(['new'])
})

test('trouble with one hides nothing of the others, and the run is red', async () => {
  await seed('a', 'b')
  await aws.control('ecs/tasks', {
    cluster: 'prod',
    tasks: [{ containers: [{ image: `${REGISTRY}/${space}-a:old` }] }],
  })
  const repository = [`${space}-a`, `${space}-missing`, `${space}-b`].join('\n')
  const end = await prune({ repository })
  expect(end.exitCode).toBe(1)
  expect(end.outputs).toMatchObject({ outcome: 'failed', 'deleted-count': '3', 'held-count': '1' })
  expect(end.outputs.reason).toContain('Of 3 repositories: 2 succeeded, 1 failed.')
  expect(end.outputs.reason).toContain(`${space}-missing`)
  expect(reportViolations(end.report())).toEqual([])
  expect(await left('a')).toEqual(['new', 'old'])
  expect(await left('b')).toEqual(['new'])
})

test('one whose deletion is refused does not stop the others', async () => {
  await seed('a', 'b')
  aws.faults.inject({ operation: 'BatchDeleteImage', nth: 1 }, { kind: 'access-denied' })
  const end = await prune({ repository: `${space}-*` })
  expect(end.outputs).toMatchObject({ outcome: 'failed', 'deleted-count': '2' })
  expect([await left('a'), await left('b')].map(({ length }) => length).sort()).toEqual([1, 3])
})

test('a plan is applied to the repositories that it names, and to no other', async () => {
  await seed('a', 'b')
  await prune({ repository: `${space}-a`, 'dry-run': 'true' })
  const plan = 'prune-images.plan.json'
  const wider = await prune({ repository: `${space}-*`, plan })
  expect(wider.outputs).toMatchObject({ outcome: 'failed', 'deleted-count': '2' })
  expect(wider.outputs.reason).toContain('the plan does not name the repository')
  expect(await left('b')).toEqual(['new', 'old', 'older'])

  await seed('c', 'd')
  await prune({ repository: `${space}-c\n${space}-d`, 'dry-run': 'true' })
  const narrower = await prune({ repository: `${space}-c`, plan })
  expect(narrower.outputs.reason).toContain('the plan is for another repository')
  expect(await left('c')).toEqual(['new', 'old', 'older'])
})

test('without the input each goes by its own policy, and one that a pattern leads to and has none stays', async () => {
  await seed('a', 'b')
  await aws.client(ECRClient).send(
    new PutLifecyclePolicyCommand({
      repositoryName: `${space}-a`,
      lifecyclePolicyText: KEEP_ONE.padEnd(100),
    }),
  )
  const end = await prune({ repository: `${space}-*`, policy: '' })
  expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '2' })
  expect(end.summary).toContain('No lifecycle policy is set')
  expect(await left('b')).toEqual(['new', 'old', 'older'])
  const named = await prune({ repository: `${space}-b`, policy: '' })
  expect(named.outputs.reason).toContain('has no lifecycle policy')
})

test('regions are looked up each, uses are read once, and a pattern that leads nowhere is named', async () => {
  await seed('a', 'b')
  const none = await prune({ repository: `${space}-x*` })
  expect(none.outputs.reason).toContain('no repository matches the pattern')
  aws.forgetRequests()
  const end = await prune({
    repository: `${space}-*`,
    regions: `${region}, us-east-1`,
    'in-use-regions': region,
    'dry-run': 'true',
  })
  expect(end.outputs).toMatchObject({ outcome: 'planned', 'planned-count': '4' })
  const calls = aws.requests().map(({ operation }) => operation)
  const count = (name: string) => calls.filter((operation) => operation === name).length
  expect(count('DescribeRepositories')).toBe(2)
  expect(count('DescribeImages')).toBe(2)
  expect(count('ListFunctions')).toBe(1)
})

test('in the account of a role its repositories are looked at, and what runs there', async () => {
  await seed('a')
  const end = await prune({
    repository: `${space}-a`,
    roles: 'arn:aws:iam::210987654321:role/prune-images',
    'in-use-regions': region,
  })
  // The emulator has the repositories of the job's own account alone.
  expect(end.outputs.outcome).toBe('failed')
  expect(end.outputs.reason).toContain('RepositoryNotFoundException')
  expect(await left('a')).toEqual(['new', 'old', 'older'])
})

test('max-delete-total refuses all of it', async () => {
  await seed('a', 'b')
  const end = await prune({ repository: `${space}-*`, 'max-delete-total': '3' })
  expect(end.outputs).toMatchObject({ outcome: 'refused', 'deleted-count': '0' })
  expect(end.outputs['plan-file'] ?? '').toBe('')
  expect(end.outputs.reason).toContain('deletes 4 images, but max-delete-total allows 3')
  expect(await left('a')).toEqual(['new', 'old', 'older'])
})
