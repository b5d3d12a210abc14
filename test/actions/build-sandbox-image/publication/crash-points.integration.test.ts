import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../../emulators/aws/server.ts'
import { type ActionEnd, runAction, startAction } from '../../../support/action-process.ts'
import { arrange, type CrashPoint, commonPoints } from '../../../support/crash-points.ts'
import { UBUNTU } from '../../../support/sandbox/build-place.ts'
import { type DownloadServer, startDownloads } from '../../../support/sandbox/download-server.ts'
import { withinReach } from '../../../support/sandbox/within-reach.ts'
import { scaledTime } from '../../../support/scaled-time.ts'
import { type BareAccount, makeBareAccount } from '../bare-account.ts'

const time = scaledTime({ factor: 60 })
/** Every call, or those that change something. */
const ALL = process.env.CRASH_POINTS === 'all'
/** Part of the name of the crash points to try, to look into one. */
const ONLY = process.env.CRASH_POINT
const READS = /^(Describe|List|Get|Head)/
const WHEN = ['killed before', 'killed after'] as const

type Mode = 'publish' | 'withdraw'

let aws: AwsEmulator
let account: BareAccount
let downloads: DownloadServer
let imageId: string
let distributionId: string
/** How long CloudFront takes to remove its copies. */
const INVALIDATION_MS = 5_000

beforeAll(async () => {
  aws = await startAws({ time })
  await aws.control('ec2/images', { images: [UBUNTU] })
  account = await makeBareAccount(aws, time)
  downloads = await startDownloads(aws, account.bucket)
  distributionId = await downloads.keepCopies()
  await aws.control('cloudfront/settings', { invalidationSeconds: INVALIDATION_MS / 1_000 })
  const built = await runAction(account.options({ 'vm-image-formats': 'VHD' }))
  imageId = built.outputs['ami-id'] ?? ''
  expect(imageId).not.toBe('')
})
afterAll(async () => {
  await downloads[Symbol.asyncDispose]()
  account.dispose()
  await aws.stop()
})

const optionsOf = (mode: Mode) =>
  account.options({
    mode,
    'vm-image-formats': 'VHD',
    'vm-image-base-url': downloads.url,
    'vm-image-distribution': distributionId,
    'launch-permission': 'public, 111122223333',
    'deprecate-after': '365d',
  })
const run = (mode: Mode): Promise<ActionEnd> => runAction(optionsOf(mode))
const opened = () => withinReach(aws, { bucket: account.bucket, url: downloads.url, imageId })
/** AMI for two, its date, one download. */
const EVERYTHING = 4

/** The calls of a run that goes as it should. */
async function record(mode: Mode): Promise<readonly CrashPoint[]> {
  aws.forgetRequests()
  expect((await run(mode)).outputs.outcome).toBe('succeeded')
  return commonPoints([aws.requests()]).filter(({ operation }) => ALL || !READS.test(operation))
}

/** Kills a run at a call, and lets `post` go on. @returns what is wrong afterwards, undefined when the call did not come */
async function kill(
  mode: Mode,
  point: CrashPoint,
  when: (typeof WHEN)[number],
): Promise<string[] | undefined> {
  const tempDir = mkdtempSync(join(tmpdir(), 'crash-'))
  try {
    await using running = startAction({ ...optionsOf(mode), tempDir })
    const { struck } = arrange(aws.faults, point, when, () => void running.kill())
    const end = await running.result
    aws.faults.clear()
    if (!struck()) return undefined
    const post = await account.post(end, tempDir)
    await time.sleepVirtual(INVALIDATION_MS)
    return post.exitCode === 0 ? [] : [`post: ${post.log}`]
  } finally {
    aws.faults.clear()
    rmSync(tempDir, { recursive: true, force: true })
  }
}

/** Nothing is open before and after. */
async function strikePublication(point: CrashPoint, when: (typeof WHEN)[number]): Promise<string[]> {
  const faults = await kill('publish', point, when)
  if (faults !== undefined) faults.push(...(await opened()).map((one) => `left after post: ${one}`))
  const next = await run('publish')
  const found = faults ?? (READS.test(point.operation) ? [] : ['the call did not come'])
  if (next.outputs.outcome !== 'succeeded') found.push(`the next attempt: ${next.outputs.reason}`)
  if ((await opened()).length !== EVERYTHING) found.push('the next attempt did not open everything')
  await run('withdraw')
  return found
}

/** Everything is opened first; nothing is open afterwards. */
async function strikeWithdrawal(point: CrashPoint, when: (typeof WHEN)[number]): Promise<string[]> {
  await run('publish')
  const faults = await kill('withdraw', point, when)
  const next = await run('withdraw')
  const found = faults ?? (READS.test(point.operation) ? [] : ['the call did not come'])
  if (!/^(succeeded|unchanged)$/.test(next.outputs.outcome ?? ''))
    found.push(`the next attempt: ${next.outputs.reason}`)
  found.push(...(await opened()).map((one) => `left after the next attempt: ${one}`))
  return found
}

async function strikeAll(
  points: readonly CrashPoint[],
  strike: (point: CrashPoint, when: (typeof WHEN)[number]) => Promise<string[]>,
): Promise<void> {
  const named = points
    .flatMap((point) =>
      WHEN.map((when) => ({ point, when, name: `${point.operation} (${point.nth}) ${when}` })),
    )
    .filter(({ name }) => ONLY === undefined || name.includes(ONLY))
  const broken: Record<string, string[]> = {}
  for (const { name, point, when } of named) {
    const faults = await strike(point, when)
    if (faults.length > 0) broken[name] = faults
  }
  console.log(`${named.length - Object.keys(broken).length} of ${named.length} crash points`)
  expect(broken).toEqual({})
  expect(named.length).toBeGreaterThan(ONLY === undefined ? 5 : 0)
}

test('a publication that is killed at any call leaves nothing open after post, and the next attempt opens everything (§1.9, 11)', async () => {
  const points = await record('publish')
  await run('withdraw')
  await strikeAll(points, strikePublication)
}, 1_200_000)

test('a withdrawal that is killed at any call is finished by the next one', async () => {
  await run('publish')
  await strikeAll(await record('withdraw'), strikeWithdrawal)
}, 1_200_000)
