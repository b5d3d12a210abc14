import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BatchDeleteImageCommand, ECRClient } from '@aws-sdk/client-ecr'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { daysAgo, readLines, setScene } from './support/scene.ts'

let aws: AwsEmulator
let directory: string
beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'prune-'))
})
afterEach(() => {
  aws.faults.clear()
  rmSync(directory, { recursive: true, force: true })
})

const images = [
  { name: 'amd64', pushedAt: daysAgo(30) },
  { name: 'index', tags: ['v1.0.3'], children: ['amd64'], pushedAt: daysAgo(30) },
  { name: 'patch', tags: ['v1.0.2'], pushedAt: daysAgo(29) },
  { name: 'main', tags: ['main-0123abc'], pushedAt: daysAgo(20) },
  { name: 'new', tags: ['v1.1.0-rc1'], pushedAt: daysAgo(10) },
]
const keep = `
- minors: 2             # v1.1.0-rc1 is none
- tags-matching: ^main-[0-9a-f]+$
  except: main-f*
`

test('what a keep rule holds stays, and decisions, log and report say by which rule', async () => {
  const scene = await setScene(aws, images)
  const end = await scene.prune({ keep, 'report-directory': directory })
  expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '1', 'held-count': '2' })
  expect(await scene.left()).toEqual(['amd64', 'index', 'main', 'new'])
  const decisions = readLines<{ digest: string; fate: string; reason: string; hold?: object }>(
    end.outputs.decisions,
  )
  expect(decisions.find(({ digest }) => digest === scene.digests.index)).toMatchObject({
    fate: 'hold',
    reason: expect.stringMatching(
      /^kept by the rule `minors 2`: v1\.0\.3 is the newest of 1\.0; else: number/,
    ),
    hold: { guard: 'keep', rule: 'minors 2' },
  })
  expect(end.log).toContain('kept by the rule `tags-matching ^main-[0-9a-f]+$, except main-f*`')
  const report = end.report()
  expect(reportViolations(report)).toEqual([])
  expect(report).toMatchObject({
    changes: expect.arrayContaining([
      expect.objectContaining({
        kind: 'keep',
        reason: 'held back: kept by the rule `minors 2`: v1.0.3 is the newest of 1.0',
      }),
    ]),
  })
})

test('a plan made without the rule does not override it', async () => {
  const scene = await setScene(aws, images)
  await scene.prune({ 'dry-run': 'true', 'report-directory': directory })
  const end = await scene.prune({ plan: join(directory, 'prune-images.plan.json'), keep })
  expect(end.outputs).toMatchObject({ outcome: 'refused', 'deleted-count': '0' })
  expect(end.outputs.reason).toContain('kept by the rule')
  expect(await scene.left()).toHaveLength(images.length)
})

test('a rule that holds nothing refuses the run, or is warned of', async () => {
  const scene = await setScene(aws, images)
  const end = await scene.prune({ keep: '- tags: release-*' })
  expect(end.outputs).toMatchObject({ outcome: 'refused', 'deleted-count': '0' })
  expect(end.outputs.reason).toContain('the entry `release-*` of keep matches nothing')
  const warned = await scene.prune({ keep: '- tags: release-*', 'unmatched-patterns': 'warn' })
  expect(warned.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '4' })
  expect(warned.log).toContain('The entry `release-*` of keep matches nothing')
})

test('what comes to be the newest between the look and the call is held', async () => {
  const scene = await setScene(aws, [
    { name: 'minor', tags: ['v1.1.0'], pushedAt: daysAgo(15) },
    ...images.filter(({ name }) => name !== 'main'),
  ])
  const ecr = aws.client(ECRClient)
  const imageIds = [{ imageDigest: scene.digests.minor }]
  aws.faults.inject(
    { operation: 'DescribeImages', nth: 2 },
    {
      kind: 'before',
      hook: async () => {
        await ecr.send(new BatchDeleteImageCommand({ repositoryName: scene.repository, imageIds }))
      },
    },
  )
  const end = await scene.prune({ keep: '- minors: 1' })
  expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '1' })
  expect(await scene.left()).toEqual(['amd64', 'index', 'new'])
})

test('a pull holds, reads of the run itself do not', async () => {
  const scene = await setScene(aws, [
    { name: 'amd64', pushedAt: daysAgo(90) },
    { name: 'index', children: ['amd64'], pushedAt: daysAgo(90), pulledAt: daysAgo(40) },
    { name: 'stale', pushedAt: daysAgo(80), pulledAt: daysAgo(31) },
    { name: 'fresh', pushedAt: daysAgo(70), pulledAt: daysAgo(3) },
    { name: 'unknown', pushedAt: daysAgo(60) },
    { name: 'new', pushedAt: daysAgo(10) },
  ])
  const end = await scene.prune({ keep: '- pulled-within: 30d' })
  expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '3', 'held-count': '2' })
  expect(await scene.left()).toEqual(['fresh', 'new', 'unknown'])
  expect(end.log).toContain('no pull is recorded, which does not say that there was none')
})

test('scan reports that newer ones have replaced go, their subject stays', async () => {
  const report = { subject: 'new', artifactType: 'application/vnd.scan.report+json' }
  const scene = await setScene(aws, [
    { name: 'new', tags: ['v1'], pushedAt: daysAgo(10) },
    { name: 'monday', ...report, pushedAt: daysAgo(9) },
    { name: 'tuesday', ...report, pushedAt: daysAgo(8) },
    { name: 'sbom', ...report, artifactType: 'application/spdx+json', pushedAt: daysAgo(10) },
  ])
  const end = await scene.prune({ 'superseded-referrers': '*.scan.*=1' })
  expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '1' })
  expect(await scene.left()).toEqual(['new', 'sbom', 'tuesday'])
})

test('a rule that cannot be read stops the run before anything is looked at', async () => {
  const scene = await setScene(aws, images)
  const end = await scene.prune({ keep: '- tags-matching: (a+)\\1' })
  expect(end.exitCode).toBe(1)
  expect(end.log).toContain('input keep, rule 1, tags-matching')
  expect(scene.calls()).toEqual({})
})
