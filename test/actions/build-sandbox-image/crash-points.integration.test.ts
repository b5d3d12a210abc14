import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runAction, startAction } from '../../support/action-process.ts'
import { arrange, type CrashPoint, commonPoints } from '../../support/crash-points.ts'
import { UBUNTU } from '../../support/sandbox/build-place.ts'
import { scaledTime } from '../../support/scaled-time.ts'
import { makeBareAccount } from './bare-account.ts'

const time = scaledTime({ factor: 60 })
/** Every call of a build, or those that change something. */
const ALL = process.env.CRASH_POINTS === 'all'
/** Part of the name of the crash points to try, to look into one. */
const ONLY = process.env.CRASH_POINT
const READS = /^(Describe|List|Get|Head)/

let aws: AwsEmulator
beforeAll(async () => {
  aws = await startAws({ time })
  await aws.control('ec2/images', { images: [UBUNTU] })
})
afterAll(() => aws.stop())

/** One format: what is done for each is the same. */
const INPUTS = { 'vm-image-formats': 'VHD' }

async function record(): Promise<readonly CrashPoint[]> {
  const account = await makeBareAccount(aws, time)
  aws.forgetRequests()
  try {
    const end = await runAction(account.options(INPUTS))
    expect(end.outputs.outcome).toBe('succeeded')
    const points = commonPoints([aws.requests()])
    return ALL ? points : points.filter(({ operation }) => !READS.test(operation))
  } finally {
    account.dispose()
  }
}

/** Kills a build at a call: what is not as it must be after `post`, and after the next attempt. */
async function strike(point: CrashPoint, when: 'killed before' | 'killed after'): Promise<string[]> {
  const account = await makeBareAccount(aws, time)
  const tempDir = mkdtempSync(join(tmpdir(), 'crash-'))
  try {
    await using running = startAction({ ...account.options(INPUTS), tempDir })
    const { struck } = arrange(aws.faults, point, when, () => void running.kill())
    const end = await running.result
    aws.faults.clear()
    // How many looks a build takes depends on the machine.
    if (!struck()) return READS.test(point.operation) ? [] : ['the call did not come']
    const post = await account.post(end, tempDir)
    const faults = post.exitCode === 0 ? [] : [`post: ${post.log}`]
    faults.push(...(await account.temporary()).map((one) => `left after post: ${one}`))
    const next = await runAction(account.options(INPUTS, { GITHUB_RUN_ATTEMPT: '2' }))
    if (next.outputs.outcome !== 'succeeded') faults.push(`the next attempt: ${next.outputs.reason}`)
    faults.push(...(await account.temporary()).map((one) => `left after the next attempt: ${one}`))
    const objects = await account.objects()
    if (objects.length !== 1) faults.push(`objects: ${objects.join(', ')}`)
    return faults
  } finally {
    aws.faults.clear()
    account.dispose()
    rmSync(tempDir, { recursive: true, force: true })
  }
}

test('a build that is killed at any call leaves nothing running after post, and the next attempt succeeds', async () => {
  const points = await record()
  const disasters = points.flatMap((point) =>
    (['killed before', 'killed after'] as const).map((when) => ({ point, when })),
  )
  const named = disasters
    .map((one) => ({ ...one, name: `${one.point.operation} (${one.point.nth}) ${one.when}` }))
    .filter(({ name }) => ONLY === undefined || name.includes(ONLY))
  const broken: Record<string, string[]> = {}
  for (const { name, point, when } of named) {
    const faults = await strike(point, when)
    if (faults.length > 0) broken[name] = faults
  }
  console.log(`${named.length - Object.keys(broken).length} of ${named.length} crash points`)
  expect(broken).toEqual({})
  expect(named.length).toBeGreaterThan(ONLY === undefined ? 15 : 0)
}, 1_200_000)
