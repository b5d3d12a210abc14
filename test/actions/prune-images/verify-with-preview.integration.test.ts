import { ECRClient, StartLifecyclePolicyPreviewCommand } from '@aws-sdk/client-ecr'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { reportViolations } from '../../support/report-schema.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { daysAgo, KEEP_ONE, setScene } from './support/scene.ts'

let aws: AwsEmulator
beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())
afterEach(async () => {
  aws.faults.clear()
  await aws.control('ecr/settings', { previewSeconds: 0 })
})

const images = [
  { name: 'amd64', pushedAt: daysAgo(30) },
  { name: 'index', tags: ['v1'], children: ['amd64'], pushedAt: daysAgo(30) },
  ...Array.from({ length: 120 }, (_, i) => ({
    name: `old-${i}`,
    tags: [`b${i}`],
    pushedAt: daysAgo(20 + i / 100),
  })),
  { name: 'new', tags: ['v3'], pushedAt: daysAgo(10) },
]
const VERIFY = { 'verify-with-preview': 'true' }

test('a preview that says the same, on several pages, lets the run go on', async () => {
  const scene = await setScene(aws, images)
  const end = await scene.prune(VERIFY)
  expect(end.outputs).toMatchObject({ outcome: 'succeeded', 'deleted-count': '122' })
  expect(scene.calls()).toMatchObject({ StartLifecyclePolicyPreview: 1, GetLifecyclePolicyPreview: 2 })
  expect(await scene.left()).toEqual(['new'])
})

test('a difference stops the run and is shown', async () => {
  const scene = await setScene(aws, images)
  // ECR has seen one image less than the look that comes after it.
  aws.faults.inject(
    { operation: 'GetLifecyclePolicyPreview', nth: 2 },
    {
      kind: 'after',
      hook: async () => {
        await aws.control('ecr/images', {
          repository: scene.repository,
          images: [{ name: 'newer', tags: ['v4'], pushedAt: daysAgo(5) }],
        })
      },
    },
  )
  const end = await scene.prune(VERIFY)
  expect(end.exitCode).toBe(1)
  expect(end.outputs).toMatchObject({ outcome: 'refused', 'deleted-count': '0' })
  expect(end.outputs.reason).toContain("ECR's own lifecycle preview says something else.")
  expect(end.outputs.reason).toContain('(v3): here it expires by rule 1, there it stays.')
  expect(end.summary).toContain("Differences from ECR's lifecycle preview")
  expect(reportViolations(end.report())).toEqual([])
  expect(await scene.left()).toHaveLength(images.length + 1)
})

test('one in progress is waited for; one of another policy is not taken for ours', async () => {
  const scene = await setScene(aws, images)
  await aws.control('ecr/settings', { previewSeconds: 2 })
  const { environment } = scene.options()
  const time = scaledTime({ factor: 20 })
  const options = { environment: { ...environment, ...time.environment } }
  const dry = await scene.prune({ ...VERIFY, 'dry-run': 'true' }, options)
  expect(dry.outputs).toMatchObject({ outcome: 'planned', 'planned-count': '122' })

  await aws.control('ecr/settings', { previewSeconds: 0 })
  const other = KEEP_ONE.replace('"countNumber":1', '"countNumber":2').padEnd(100)
  const client = aws.client(ECRClient)
  aws.faults.inject(
    { operation: 'StartLifecyclePolicyPreview', nth: 1 },
    {
      kind: 'after',
      hook: async () => {
        await client.send(
          new StartLifecyclePolicyPreviewCommand({
            repositoryName: scene.repository,
            lifecyclePolicyText: other,
          }),
        )
      },
    },
  )
  const end = await scene.prune(VERIFY)
  expect(end.outputs).toMatchObject({ outcome: 'failed' })
  expect(end.outputs.reason).toContain('is of another policy')
  expect(await scene.left()).toHaveLength(images.length)
})

test('without the permission nothing is removed, and it is named', async () => {
  const scene = await setScene(aws, images)
  aws.faults.inject({ operation: 'StartLifecyclePolicyPreview' }, { kind: 'access-denied' })
  const end = await scene.prune(VERIFY)
  expect(end.outputs.outcome).toBe('failed')
  expect(end.outputs.reason).toContain('StartLifecyclePolicyPreview')
  expect(await scene.left()).toHaveLength(images.length)
})
